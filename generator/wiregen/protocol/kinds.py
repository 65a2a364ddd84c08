"""Which kinds of JSON values a type takes."""

from __future__ import annotations

from typing import TypeAlias, assert_never, overload

from wiregen.protocol.scalars import JsonKind
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
"""The types whose values are all of one kind of JSON value."""


def json_kind(type_: OneKind) -> JsonKind:
    """Return the kind of JSON values that a type takes."""
    match type_:
        case Scalar():
            return type_.kind.kind
        case EnumType():
            return type_.base.kind
        case RecordType() | UnionType() | MapType():
            return JsonKind.OBJECT
        case ListType() | TupleType():
            return JsonKind.ARRAY
        case _:
            assert_never(type_)


@overload
def alternatives(type_: Choice | UntaggedUnion | OneKind) -> tuple[OneKind, ...]: ...
@overload
def alternatives(type_: Type) -> tuple[OneKind | AnyJson, ...]: ...
def alternatives(type_: Type) -> tuple[OneKind | AnyJson, ...]:
    """Return the members of a choice, with those of the choices inside it in their places; another type alone."""
    match type_:
        case Choice() | UntaggedUnion():
            return tuple(inner for member in type_.members for inner in alternatives(member))
        case _:
            return (type_,)


def json_kinds(type_: Type) -> frozenset[JsonKind]:
    """Return all kinds of JSON values that a type takes."""
    found: set[JsonKind] = set()
    for member in alternatives(type_):
        if isinstance(member, AnyJson):
            return frozenset(JsonKind)
        found.add(json_kind(member))
    return frozenset(found)
