"""Types and tags as a spec writes them, for messages and pages."""

from __future__ import annotations

from typing import assert_never

from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag, Tagging
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


def spelled(type_: Type) -> str:
    """Return a type as a spec writes it, such as ``list[string]``; the format of a scalar is beside its type."""
    match type_:
        case Scalar():
            return type_.kind.name
        case AnyJson():
            return "any"
        case EnumType() | RecordType() | UnionType() | UntaggedUnion():
            return type_.name
        case ListType():
            return f"list[{spelled(type_.item)}]"
        case TupleType():
            return f"tuple[{', '.join(map(spelled, type_.items))}]"
        case MapType():
            return f"map[{spelled(type_.value)}]"
        case Choice():
            return " | ".join(map(spelled, type_.members))
        case _:
            assert_never(type_)


def spelled_tagging(tagging: Tagging) -> str:
    """Return where the tag of a union or direction stands: its keys, or the word for another way."""
    match tagging:
        case InternalTag(keys=keys):
            return " and ".join(key.wire for key in keys)
        case ExternalTag():
            return "external"
        case OutsideTag():
            return "outside"
        case _:
            assert_never(tagging)


def may_lack_tag(tagging: Tagging) -> bool:
    """Say whether an object without a tag is kept as the unknown variant."""
    match tagging:
        case InternalTag(optional=optional):
            return optional
        case ExternalTag():
            return True
        case OutsideTag():
            return False
        case _:
            assert_never(tagging)
