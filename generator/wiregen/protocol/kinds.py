"""Find the JSON kinds that a type takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias, assert_never, overload

from wiregen.protocol.scalars import NULL, JsonKind
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    EnumType,
    ListType,
    MapType,
    RecordType,
    Scalar,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)

OneKind: TypeAlias = Scalar | EnumType | RecordType | UnionType | ListType | MapType | TupleType
"""The types whose values are all of one JSON kind."""


def json_kind(type_: OneKind) -> JsonKind:
    """Return the JSON kind that a type takes."""
    match type_:
        case Scalar():
            return type_.kind.kind
        case EnumType():
            return type_.base.kind
        case RecordType(layout=tuple()):
            return JsonKind.ARRAY
        case RecordType() | UnionType() | MapType():
            return JsonKind.OBJECT
        case ListType() | TupleType():
            return JsonKind.ARRAY
        case _:
            assert_never(type_)


def takes_arrays(union: UnionType) -> bool:
    """Say whether a variant of a union is a JSON array."""
    return any(record.layout is not None for record in union.variants)


def beside_null(type_: Choice) -> Type | None:
    """Return the one member of a choice beside null, or None if there is no null or more than one other member."""
    others = [member for member in type_.members if member != Scalar(NULL)]
    return others[0] if len(others) == 1 < len(type_.members) else None


@overload
def alternatives(type_: Choice | UntaggedUnion | OneKind) -> tuple[OneKind, ...]: ...
@overload
def alternatives(type_: Type) -> tuple[OneKind | AnyJson, ...]: ...
def alternatives(type_: Type) -> tuple[OneKind | AnyJson, ...]:
    """Return the members of a choice, inner choices replaced by their members. Any other type is its only member."""
    match type_:
        case Choice() | UntaggedUnion():
            return tuple(inner for member in type_.members for inner in alternatives(member))
        case Scalar() | AnyJson() | EnumType() | RecordType() | UnionType() | ListType() | MapType() | TupleType():
            return (type_,)
        case _:
            assert_never(type_)


KINDS: Final[Mapping[type, JsonKind]] = {
    str: JsonKind.STRING,
    bool: JsonKind.BOOLEAN,
    int: JsonKind.NUMBER,
    float: JsonKind.NUMBER,
    list: JsonKind.ARRAY,
    dict: JsonKind.OBJECT,
    type(None): JsonKind.NULL,
}
"""The kinds of parsed JSON values by their classes."""


def json_kinds(type_: Type) -> frozenset[JsonKind]:
    """Return all JSON kinds that a type takes."""
    found: set[JsonKind] = set()
    for member in alternatives(type_):
        if isinstance(member, AnyJson):
            return frozenset(JsonKind)
        found.add(json_kind(member))
    return frozenset(found)
