"""Kinds of parsed JSON values: which a type takes, and whether a value is one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, assert_never

from wiregen.protocol.kinds import OneKind, json_kind
from wiregen.protocol.scalars import BOOLEAN, DECIMAL, INTEGER, NULL, NUMBER, STRING
from wiregen.protocol.types import EnumType, ListType, MapType, RecordType, Scalar, TupleType, UnionType

_MAX_SAFE_INTEGER: Final = 2**53


def kind_name(type_: OneKind) -> str:
    """Return the kind of values that a type takes, with integers told apart."""
    match type_:
        case Scalar(kind=kind) | EnumType(base=kind):
            return kind.name
        case RecordType() | UnionType() | ListType() | MapType() | TupleType():
            return json_kind(type_).value
        case _:
            assert_never(type_)


def is_integer(value: object) -> bool:
    if isinstance(value, float):
        return value.is_integer() and abs(value) <= _MAX_SAFE_INTEGER
    return type(value) is int


FITS: Final[Mapping[str, Callable[[object], bool]]] = {
    STRING.name: lambda value: isinstance(value, str),
    INTEGER.name: is_integer,
    NUMBER.name: lambda value: type(value) in (int, float),
    DECIMAL.name: lambda value: type(value) in (int, float),
    BOOLEAN.name: lambda value: isinstance(value, bool),
    NULL.name: lambda value: value is None,
}
"""Whether a parsed value is one of a scalar, by the name of that."""
