"""Find the tag of a union: a discriminator, or a property that each object fixes to a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from wiregen.importing.document import Place
from wiregen.importing.folding import Folded, Folder
from wiregen.importing.members import Member, choices, members
from wiregen.importing.naming import tag_spec


@dataclass(frozen=True, slots=True)
class Variant:
    """The tag values of one variant, and the objects that have them. Several objects are merged."""

    values: tuple[str | int, ...]
    members: tuple[Member, ...]
    more: Mapping[str, tuple[str | int, ...]] = field(default_factory=dict)
    """The values of further keys, by key."""

    @property
    def tag(self) -> str | int | list[str | int]:
        """The values as the dialect has them."""
        return in_dialect(self.values)

    @property
    def called(self) -> str | int:
        """The value that names it: that of its last key with a text."""
        values = (*(values[0] for values in reversed(list(self.more.values()))), *self.values[:1])
        return next((value for value in values if isinstance(value, str)), values[0])

    @property
    def marks(self) -> frozenset[tuple[object, ...]]:
        """The combinations of values that its objects may have for all keys."""
        more = [[(key, value) for value in values] for key, values in sorted(self.more.items())]
        return frozenset(product(self.values or (None,), *more))


@dataclass(frozen=True, slots=True)
class Tagging:
    """The tag of a union and its variants."""

    key: str
    optional: bool
    """True if an object may come without the tag."""
    variants: tuple[Variant, ...]
    unknown: Member | None
    """The schema that takes every other value of the tag."""
    left_out: tuple[Member, ...] = ()
    """Objects that the tag does not distinguish from others."""
    absent: Member | None = None
    """The only object that may come without the tag, if no others may."""
    more: tuple[str, ...] = ()
    """Further keys that distinguish what the first one does not."""

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys."""
        return (self.key, *self.more)

    def tags(self, variant: Variant) -> dict[str, Any]:
        """Return the tags of a variant as the dialect has them."""
        first = {self.key: in_dialect(variant.values)} if variant.values else {}
        return first | {key: in_dialect(values) for key, values in variant.more.items()}

    @property
    def values(self) -> tuple[str, frozenset[tuple[str | int, tuple[str, ...]]]]:
        """The tag with the values of each object. Another union of the same objects may have other values."""
        tagged = (
            (value, member.key) for variant in self.variants for member in variant.members for value in variant.values
        )
        return self.key, frozenset(tagged)


def in_dialect(values: tuple[str | int, ...]) -> str | int | list[str | int]:
    """Return the values of a tag as the dialect has them."""
    return values[0] if len(values) == 1 else list(values)


def tagging(
    folder: Folder, union: Folded, objects: list[Member], *, events: bool = False, apart: bool = True
) -> Tagging | None:
    """Return the tagging of a union's objects, or None if no tag distinguishes them.

    For events, one variant is enough, it may have several tags, and an event without a tag is left out. If not
    ``apart``, all may have the same tag.
    """
    known = [member for member in objects if catch_all_key(member.folded) is None]
    unknown = [member for member in objects if catch_all_key(member.folded) is not None]
    discriminated = _discriminated(folder, union, known, events=events)
    keys_said = {place.schema.get("propertyName") for place, _ in discriminated}
    if len(keys_said) == 1 and isinstance(key := keys_said.pop(), str):
        tags = {member.key: _fixed(folder, member, key) for member in known}
        for discriminator, meant in discriminated:
            mapping = _mapping(folder, discriminator, meant)
            tags |= {member.key: _tags(folder, mapping, member, key) for member in meant}
        found = _tagging(key, known, [tags[member.key] for member in known], unknown, events)
        return found if found is not None and (_distinguishes(found, known, events) or not apart) else None
    keys = dict.fromkeys(key for member in known for key in member.folded.properties)
    tried = (
        _tagging(key, known, [_fixed(folder, member, key) for member in known], unknown, events)
        for key in sorted(keys, key=lambda key: key != "type")
    )
    possible = [one for one in tried if one is not None and (_distinguishes(one, known, events) or not apart)]
    return max(possible, key=lambda one: (-len(one.left_out), len(one.variants)), default=None)


def _discriminated(
    folder: Folder, union: Folded, known: list[Member], *, events: bool
) -> list[tuple[Place, list[Member]]]:
    """Return the discriminator of a union with its objects; for events without one, those of the inner unions."""
    own = union.keywords.get("discriminator")
    if own is not None or not events:
        return [] if own is None else [(own, known)]
    found: list[tuple[Place, list[Member]]] = []
    for option in map(folder.end, choices(folder, union)):
        inner = folder.fold(option)
        discriminator = inner.keywords.get("discriminator")
        if discriminator is not None and next(choices(folder, inner), None) is not None:
            meant = {member.key for member in members(folder, option)}
            found.append((discriminator, [member for member in known if member.key in meant]))
    return found


def _tags(folder: Folder, mapping: dict[str, Any], member: Member, key: str) -> tuple[str | int, ...]:
    """Return the discriminator values of an object: as mapped, or else as fixed, or else its name."""
    mapped = _mapped(folder, mapping, member)
    if _is_number(folder, member, key):
        return _fixed(folder, member, key) or tuple(int(value) for value in mapped if value.isdecimal())
    if mapped:
        return mapped
    pointers = (*member.called, member.pointer)
    names = [folder.document.named[pointer] for pointer in pointers if pointer in folder.document.named]
    return _fixed(folder, member, key) or tuple(names[:1])


def catch_all_key(folded: Folded) -> str | None:
    """Return the only property of an object if that property's schema is a ``not``, or else None."""
    match list(folded.properties.items()):
        case [(key, Place(schema={"not": _}))]:
            return key
        case _:
            return None


def is_rest(folded: Folded) -> bool:
    """Say whether a schema excludes values with ``not`` and otherwise restricts properties to kinds of values only."""
    schema = folded.place.schema
    plain = (isinstance(item.schema, dict) and item.schema.keys() <= {"type"} for item in folded.properties.values())
    listed = {"items", "prefixItems"} & folded.keywords.keys()
    return isinstance(schema, dict) and "not" in schema and not listed and all(plain)


def fixed_text(folder: Folder, place: Place) -> str | None:
    """Return the only text that a schema allows besides null, or None if it allows anything else."""
    match fixed_values(folder, place):
        case (str(text),):
            return text
        case _:
            return None


def fixed_values(folder: Folder, place: Place) -> tuple[str | int, ...]:
    """Return the texts or integers that a schema allows besides null; none if it allows anything else."""
    if isinstance(place.schema, dict) and "not" in place.schema:
        return ()
    values: dict[str | int, None] = {}
    for member in members(folder, folder.end(place)):
        listed = member.values or ()
        known = member.kind == "string" or (member.kind == "number" and member.whole)
        if member.kind != "null":
            if not known or not listed or "" in listed:
                return ()
            values |= dict.fromkeys(listed)
    return tuple(values) if len({type(value) for value in values}) == 1 else ()


def _fixed(folder: Folder, member: Member, key: str) -> tuple[str | int, ...]:
    place = member.folded.properties.get(key)
    return () if place is None else fixed_values(folder, place)


def _is_number(folder: Folder, member: Member, key: str) -> bool:
    place = member.folded.properties.get(key)
    return place is not None and any(found.kind == "number" for found in members(folder, place))


def _mapping(folder: Folder, discriminator: Place, known: list[Member]) -> dict[str, Any]:
    """Return the mapping of a discriminator. A target that is not an object of its union is noted."""
    mapping = discriminator.schema.get("mapping")
    if not isinstance(mapping, dict):
        return {}
    references = [reference for member in known for reference in _references(folder, member)]
    for value, target in mapping.items():
        if target not in references:
            place = discriminator.at("mapping", value)
            folder.not_expressed(place.pointer, f"{value!r} is left out: {target!r} is not an object of this union")
    return mapping


def _mapped(folder: Folder, mapping: dict[str, Any], member: Member) -> tuple[str, ...]:
    meant = _references(folder, member)
    return tuple(value for value, target in mapping.items() if target in meant)


def _references(folder: Folder, member: Member) -> list[str]:
    """Return the references and names that a mapping may use for an object."""
    pointers = (member.pointer, *member.called)
    names = [folder.document.named[pointer] for pointer in pointers if pointer in folder.document.named]
    return [*(f"#{pointer}" for pointer in pointers), *names]


def _distinguishes(found: Tagging, known: list[Member], events: bool) -> bool:
    """Say whether there are several variants, or one that may be the only one."""
    alone = len(known) == 1 and (events or found.unknown is not None)
    return len(found.variants) > 1 or alone


def _tagging(
    key: str, known: list[Member], tags: list[tuple[str | int, ...]], unknown: list[Member], events: bool
) -> Tagging | None:
    tagged = dict(zip([member.key for member in known], tags, strict=True))
    sharing: dict[str | int, list[Member]] = {}
    for member in known:
        for value in tagged[member.key]:
            sharing.setdefault(value, []).append(member)
    left_out = tuple(member for member in known if not tagged[member.key])
    shares = any(len(sharing[value]) > 1 for values in tags if len(values) > 1 for value in values)
    if not events and (left_out or shares):
        return None
    variants: dict[tuple[str | int, ...], Variant] = {}
    for member in known:
        values = tagged[member.key]
        alone = all(len(sharing[value]) == 1 for value in values)
        for group in [values] if values and alone else [(value,) for value in values]:
            variants[group] = Variant(group, tuple(sharing[group[0]]))
    others = [member for member in unknown if catch_all_key(member.folded) == key]
    if tag_spec(key) is None or len(others) != len(unknown) or len(others) > 1 or not variants:
        return None
    without = [member for member in [*known, *others] if member not in left_out and key not in member.folded.required]
    single = {one.members[0].key for one in variants.values() if len(one.members) == 1}
    absent = without[0] if len(without) == 1 and len(variants) > 1 and without[0].key in single else None
    return Tagging(key, bool(without), tuple(variants.values()), others[0] if others else None, left_out, absent)
