"""Types as a spec writes them, for messages and pages."""

from __future__ import annotations

from typing import assert_never

from wiregen.protocol.types import (
    AnyJson,
    Choice,
    EnumType,
    ListType,
    MapType,
    RecordType,
    Scalar,
    Type,
    UnionType,
    UntaggedUnion,
)


def spelled(type_: Type) -> str:
    """Return a type as a spec writes it, such as ``list[string]``; the format of a scalar stands beside its type."""
    match type_:
        case Scalar():
            return type_.kind.name
        case AnyJson():
            return "any"
        case EnumType() | RecordType() | UnionType() | UntaggedUnion():
            return type_.name
        case ListType():
            return f"list[{spelled(type_.item)}]"
        case MapType():
            return f"map[{spelled(type_.value)}]"
        case Choice():
            return " | ".join(map(spelled, type_.members))
        case _:
            assert_never(type_)
