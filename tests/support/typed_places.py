"""What a protocol says about every place inside a payload: its type, and whether it may be null or absent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum, auto
from typing import Any, NamedTuple

from openai_realtime._runtime.scalar_types import json_kind
from openai_realtime._runtime.table import MAP, Table, Type, alternatives, record_tags, variants
from tests.support.json_values import Place


class Role(Enum):
    """What a place is to the object or array that it is in."""

    ROOT = auto()
    REQUIRED = auto()
    """A field that must be there."""
    OPTIONAL = auto()
    """A field that may be absent, and may be null."""
    TAG = auto()
    """The tag that says which record the object around it is."""
    ITEM = auto()
    """An item of a list or an entry of a map."""
    FREE = auto()
    """Where any JSON may be: unknown fields, what is inside unknown variants, free JSON of the spec."""


class Spot(NamedTuple):
    """One place inside a payload."""

    place: Place
    value: Any
    role: Role
    type: Type
    """Of the value; of a tag, the union that it belongs to."""
    path: str
    """How a fault here names the place; inside a secret field that is the field itself."""
    nullable: bool = False
    """Null means something here; in a field that may be absent that is a third state."""
    secret: bool = False
    entries: Type | None = None
    """The type of what is added here, where the spot is a map; anything may be added elsewhere."""


def spots(table: Table, type_: Type, value: Any) -> Iterator[Spot]:
    """Yield every place inside a payload of a type, the payload itself first."""
    yield from _spot(table, (), value, Role.ROOT, type_, "$")


def fitting(table: Table, type_: Type, value: Any) -> Type | None:
    """Return the member of a type that takes values of this JSON kind, where there is one."""
    kinds = {json_kind(table, member): member for member in alternatives(table, type_)}
    return kinds.get("any") or kinds.get({"integer": "number"}.get(kind_of(value), kind_of(value)))


def expected(table: Table, type_: Type) -> str:
    """Return how faults name what a type takes."""
    members = alternatives(table, type_)
    kinds = ("integer" if member == "integer" else json_kind(table, member) for member in members)
    return " or ".join(sorted(kinds))


def mismatch(table: Table, type_: Type, value: Any) -> str | None:
    """Return what is said of a value that a type does not take; of one that it may take, nothing."""
    fits = fitting(table, type_, value)
    if fits is None:
        return f"expected {expected(table, type_)}, got {kind_of(value)}"
    if fits == "integer" and isinstance(value, float) and not (value.is_integer() and abs(value) <= 2**53):
        return "expected integer, got a number that is not an exact integer"
    return None


def required(table: Table, type_: Type) -> list[str]:
    """Return the keys that an object of a type must have; of a union, its tag alone, or those of its absent variant."""
    fits = fitting(table, type_, {})
    if fits in table.tagged_unions:
        union = table.tagged_unions[str(fits)]
        if union.absent is not None:
            return required(table, union.absent)
        return [] if union.tag_optional else [union.tag]
    fields = table.records[str(fits)].fields if fits in table.records else ()
    return [field.wire for field in fields if not field.optional]


def kind_of(value: Any) -> str:
    """Return how faults name the JSON kind of a value."""
    kinds = {type(None): "null", bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return kinds.get(type(value), "object")


def reachable(table: Table, type_: Type) -> set[str]:
    """Return the names of all records, unions and enums that a value of a type can hold."""
    found: set[str] = set()
    waiting = [type_]
    while waiting:
        current = waiting.pop()
        if isinstance(current, tuple):
            waiting += current[1:]
        elif current not in found:
            found.add(current)
            if current in table.records:
                waiting += [field.type for field in table.records[current].fields]
            waiting += [inner for inner in alternatives(table, current) if inner != current]
            if current in table.tagged_unions:
                waiting += variants(table, current)
    return found


def _spot(table: Table, place: Place, value: Any, role: Role, type_: Type, path: str, **more: Any) -> Iterator[Spot]:
    """Yield the spot of a value and those inside it."""
    fits = None if value is None else fitting(table, type_, value)
    entries = fits[1] if isinstance(fits, tuple) and fits[0] == MAP else None
    spot = Spot(place, value, role, type_, path, entries=entries, **more)
    yield spot
    if fits is not None:
        yield from _inner_spots(table, fits, spot)


def _inner_spots(table: Table, fits: Type, spot: Spot) -> Iterator[Spot]:
    if isinstance(fits, tuple):
        for step, item in _steps(spot.value):
            path = spot.path if spot.secret else _member(spot.path, step)
            yield from _spot(table, (*spot.place, step), item, Role.ITEM, fits[1], path, secret=spot.secret)
    elif fits == "any":
        for step, item in _steps(spot.value):
            yield from _spot(table, (*spot.place, step), item, Role.FREE, "any", _member(spot.path, step))
    elif fits in table.tagged_unions:
        yield from _variant_spots(table, fits, spot)
    elif fits in table.records:
        yield from _field_spots(table, fits, spot)


def _variant_spots(table: Table, union: str, spot: Spot) -> Iterator[Spot]:
    tag = table.tagged_unions[union].tag
    if tag in spot.value:
        yield Spot((*spot.place, tag), spot.value[tag], Role.TAG, union, _member(spot.path, tag))
    by_tag = {value: name for name in variants(table, union) for value in record_tags(table.records[name])[0].values}
    found = spot.value.get(tag)
    record = table.tagged_unions[union].absent if found is None else by_tag.get(str(found))
    if record is not None:
        yield from _field_spots(table, record, spot)
    else:
        yield from (inner for inner in _inner_spots(table, "any", spot) if inner.place != (*spot.place, tag))


def _field_spots(table: Table, name: str, spot: Spot) -> Iterator[Spot]:
    """Yield the fields of a record and what is unknown in it; its tag belongs to the union around it."""
    record = table.records[name]
    fields = {field.wire: field for field in record.fields}
    for key, value in spot.value.items():
        place, path = (*spot.place, key), _member(spot.path, key)
        field = fields.get(key)
        if field is not None:
            role = Role.OPTIONAL if field.optional else Role.REQUIRED
            more = {"nullable": field.nullable, "secret": field.secret}
            yield from _spot(table, place, value, role, field.type, path, **more)
        elif key not in {tag.key for tag in record_tags(record)}:
            yield from _spot(table, place, value, Role.FREE, "any", path)


def _steps(value: Any) -> Iterable[tuple[str | int, Any]]:
    """Return what is inside a value, with keys or indices."""
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()


def _member(path: str, step: str | int) -> str:
    if isinstance(step, int):
        return f"{path}[{step}]"
    return f"{path}.{step}" if step.isidentifier() else f"{path}[{step!a}]"
