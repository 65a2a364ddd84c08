"""Check whether a JSON value is of a type."""

from __future__ import annotations

from typing import assert_never

from wiregen.protocol.scalars import INTEGER, ScalarKind
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


def fits(value: object, type_: Type) -> bool:
    """Say whether a value is of a type, without a look inside records and tagged unions."""
    match type_:
        case AnyJson():
            return True
        case Scalar():
            return _is_scalar(value, type_.kind)
        case EnumType():
            return _is_scalar(value, type_.base) and any(value == item.value for item in type_.values)
        case RecordType(layout=tuple()):
            return isinstance(value, list)
        case RecordType() | UnionType():
            return isinstance(value, dict)
        case UntaggedUnion() | Choice():
            return any(fits(value, member) for member in type_.members)
        case ListType():
            return isinstance(value, list) and all(fits(item, type_.item) for item in value)
        case TupleType(items=types):
            return isinstance(value, list) and len(value) == len(types) and all(map(fits, value, types))
        case MapType():
            return isinstance(value, dict) and all(fits(item, type_.value) for item in value.values())
        case _:
            assert_never(type_)


def _is_scalar(value: object, kind: ScalarKind) -> bool:
    """Say whether a value of a spec is a scalar; in a spec, 10.0 is not an integer."""
    return kind.takes(value) and not (kind is INTEGER and isinstance(value, float))
