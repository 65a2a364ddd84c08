"""Split a schema into members of one JSON kind each: unions are opened, lists of types are split."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from wiregen.importing.document import Place
from wiregen.importing.folding import Folded, Folder

_KINDS = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "array": "array",
    "object": "object",
    "null": "null",
}
"""The JSON kind of each type; ``any`` is a kind too."""

_HINTS = {
    "object": ("properties", "additionalProperties", "required", "propertyNames", "minProperties", "maxProperties"),
    "array": ("items", "prefixItems", "minItems", "maxItems"),
    "string": ("minLength", "maxLength", "pattern"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
}
"""Keywords that show the kind of a schema without a type."""


@dataclass(frozen=True, slots=True)
class Member:
    """One kind of values that a schema takes."""

    kind: str
    folded: Folded
    values: tuple[Any, ...] | None = None
    """The only values, if the schema lists them."""
    whole: bool = True
    """True if a number is an integer."""
    called: tuple[str, ...] = ()
    """Pointers of the schemas that only refer to this one, on the way to it, the outermost first."""

    @property
    def pointer(self) -> str:
        """The pointer of the schema."""
        return self.folded.place.pointer

    @property
    def key(self) -> tuple[str, ...]:
        """The unique key of the schema."""
        return self.folded.place.key


def members(folder: Folder, place: Place) -> tuple[Member, ...]:
    """Return the members of a schema, each once. A reference back to the schema itself adds nothing."""
    if place.key not in folder.members:
        folder.members[place.key] = tuple(_members(folder, place, set(), ()))
    found: tuple[Member, ...] = folder.members[place.key]
    return found


def _members(folder: Folder, place: Place, seen: set[tuple[str, ...]], called: tuple[str, ...]) -> Iterator[Member]:
    if place.key in seen:
        return
    seen.add(place.key)
    folded = Folded(place)
    alias = folder.alias(place)
    if alias is not None:
        yield from _members(folder, alias, seen, (*called, place.pointer))
    else:
        folded = folder.fold(place)
        options = list(choices(folder, folded))
        if options:
            for option in options:
                yield from _members(folder, option, seen, ())
        else:
            yield from (replace(member, called=called) for member in _single(folder, folded))
    if isinstance(place.schema, dict) and place.schema.get("nullable") is True:
        yield Member("null", folded)


def choices(folder: Folder, folded: Folded) -> Iterator[Place]:
    """Yield the options of a schema: those that it lists, or those that inherit from it."""
    yield from folder.heirs(folded)
    keys = [key for key in ("oneOf", "anyOf") if key in folded.keywords]
    for key in keys:
        place = folded.keywords[key]
        if key == "oneOf" and one_required(folded):
            continue
        if folded.properties or key != keys[0]:
            other = "properties" if folded.properties else keys[0]
            if not folder.document.is_ours:
                folder.not_expressed(place.pointer, f"{key!r} beside {other!r} is left out")
        else:
            yield from (place.at(number) for number in range(len(place.schema)))


def one_required(folded: Folded) -> tuple[str, ...]:
    """Return the properties of which an object has exactly one, by a ``oneOf`` of ``required``; else none."""
    names = _required_one_by_one(folded, folded.get("oneOf"))
    return names if len(names) > 1 else ()


def keys_of_a_choice(folded: Folded) -> tuple[str, ...]:
    """Return the properties of which an object has one, by a ``oneOf`` or ``anyOf`` of ``required``; else none."""
    return _required_one_by_one(folded, folded.get("oneOf") or folded.get("anyOf"))


def _required_one_by_one(folded: Folded, options: list[Any] | None) -> tuple[str, ...]:
    """Return the property that each option requires by itself; none at all if an option does not require one."""
    names = [_required_alone(option) for option in options or ()]
    known = all(name in folded.properties and name not in folded.required for name in names)
    return tuple(name for name in names if name is not None) if known else ()


def _required_alone(schema: Any) -> str | None:
    match schema:
        case {"required": [str(name)], **rest} if rest in ({}, {"properties": {name: {"not": {"type": "null"}}}}):
            return name
        case _:
            return None


def _single(folder: Folder, folded: Folded) -> Iterator[Member]:
    values = [folded.get("const")] if "const" in folded.keywords else folded.get("enum")
    if values is not None:
        by_kind: dict[str, list[Any]] = {}
        for value in values:
            by_kind.setdefault(_kind_of(value), []).append(value)
        for kind, listed in by_kind.items():
            whole = all(isinstance(value, int) for value in listed)
            yield Member(kind, folded, tuple(listed), whole)
        return
    types = folded.get("type")
    for type_ in types if isinstance(types, list) and types else [types]:
        if isinstance(type_, str) and type_ in _KINDS:
            yield Member(_KINDS[type_], folded, whole=type_ == "integer")
        else:
            if type_ is not None:
                folder.not_expressed(folded.keywords["type"].pointer, f"unknown type {type_!r}")
            hinted = [kind for kind, keys in _HINTS.items() if any(key in folded.keywords for key in keys)]
            if folded.properties or folded.required:
                hinted.insert(0, "object")
            if len(set(hinted)) > 1 or (hinted and type_ is None and hinted[0] != "object"):
                meant = " and ".join(dict.fromkeys(hinted))
                why = f"without 'type', but with keywords of {meant}: only {hinted[0]} is allowed"
                folder.not_expressed(folded.place.pointer, why)
            yield Member(hinted[0] if hinted else "any", folded, whole=False)


def _kind_of(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def only_choice(folder: Folder, place: Place) -> Place | None:
    """Return the only option of a choice besides null, or None."""
    options = [
        option
        for option in choices(folder, folder.fold(place))
        if any(member.kind != "null" for member in members(folder, option))
    ]
    return options[0] if len(options) == 1 else None
