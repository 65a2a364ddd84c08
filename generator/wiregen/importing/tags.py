"""What tells the objects of a union apart: a discriminator, or a property that each of them fixes to a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wiregen.importing.document import Place
from wiregen.importing.folding import Folded, Folder
from wiregen.importing.members import Member, members
from wiregen.importing.naming import is_tag_name


@dataclass(frozen=True, slots=True)
class Tagging:
    """The tag of a union and the objects behind each of its values."""

    key: str
    optional: bool
    """Whether an object may come without the tag."""
    variants: dict[str, list[Member]]
    unknown: Member | None
    """The schema that takes every other value of the tag."""

    @property
    def values(self) -> tuple[str, frozenset[tuple[str, tuple[str, ...]]]]:
        """The tag with the value of each object, which may be another one in another union of the same objects."""
        tagged = ((value, member.key) for value, sharing in self.variants.items() for member in sharing)
        return self.key, frozenset(tagged)


def tagging(folder: Folder, union: Folded, objects: list[Member], *, alone: bool = False) -> Tagging | None:
    """Return how the objects of a union are told apart, or None where they cannot be; ``alone``, one object can."""
    known = [member for member in objects if catch_all_key(member.folded) is None]
    unknown = [member for member in objects if catch_all_key(member.folded) is not None]
    discriminator = union.keywords.get("discriminator")
    key = discriminator.schema.get("propertyName") if discriminator is not None else None
    if discriminator is not None and isinstance(key, str):
        mapping = _mapping(folder, discriminator, known)
        tags = [_mapped(folder, mapping, member) or _fixed(folder, member, key) for member in known]
        names = [folder.document.named.get(member.pointer) for member in known]
        found = _tagging(key, known, [tag or name for tag, name in zip(tags, names, strict=True)], unknown, alone)
    else:
        keys = dict.fromkeys(key for member in known for key in member.folded.properties)
        tried = (
            _tagging(key, known, [_fixed(folder, member, key) for member in known], unknown, alone)
            for key in sorted(keys, key=lambda key: key != "type")
        )
        possible = [one for one in tried if one is not None]
        found = max(possible, key=lambda one: len(one.variants), default=None)
    return found


def catch_all_key(folded: Folded) -> str | None:
    """Return the one property of an object of which nothing is said but what it is not."""
    match list(folded.properties.items()):
        case [(key, Place(schema={"not": _}))]:
            return key
        case _:
            return None


def fixed_text(folder: Folder, place: Place) -> str | None:
    """Return the one text that a schema takes, null aside, or None where it takes anything else."""
    if isinstance(place.schema, dict) and "not" in place.schema:
        return None
    match [member for member in members(folder, place) if member.kind != "null"]:
        case [Member(kind="string", values=(str(value),))] if value:
            return value
        case _:
            return None


def _fixed(folder: Folder, member: Member, key: str) -> str | None:
    place = member.folded.properties.get(key)
    return None if place is None else fixed_text(folder, place)


def _mapping(folder: Folder, discriminator: Place, known: list[Member]) -> dict[str, Any]:
    """Return what a discriminator calls by each value; what is none of the objects of its union is noted."""
    mapping = discriminator.schema.get("mapping")
    if not isinstance(mapping, dict):
        return {}
    references = [reference for member in known for reference in _references(folder, member)]
    for value, target in mapping.items():
        if target not in references:
            place = discriminator.at("mapping", value)
            folder.not_expressed(place.pointer, f"{value!r} is left out: {target!r} is no object of this union")
    return mapping


def _mapped(folder: Folder, mapping: dict[str, Any], member: Member) -> str | None:
    meant = _references(folder, member)
    values = [value for value, target in mapping.items() if target in meant]
    if len(values) > 1:
        others = " and ".join(map(repr, values[1:]))
        folder.not_expressed(member.pointer, f"a record has one tag, which is {values[0]!r}: {others} is left out")
    return values[0] if values else None


def _references(folder: Folder, member: Member) -> list[str]:
    """Return what a mapping may call an object."""
    name = folder.document.named.get(member.pointer)
    return [f"#{member.pointer}"] if name is None else [f"#{member.pointer}", name]


def _tagging(
    key: str, known: list[Member], tags: list[str | None], unknown: list[Member], alone: bool
) -> Tagging | None:
    variants: dict[str, list[Member]] = {}
    for member, tag in zip(known, tags, strict=True):
        if tag is None:
            return None
        variants.setdefault(tag, []).append(member)
    others = [member for member in unknown if catch_all_key(member.folded) == key]
    apart = len(variants) > 1 or (len(known) == 1 and (alone or bool(others)))
    if not is_tag_name(key) or len(others) != len(unknown) or len(others) > 1 or not apart:
        return None
    optional = any(key not in member.folded.required for member in [*known, *others])
    return Tagging(key, optional, variants, others[0] if others else None)
