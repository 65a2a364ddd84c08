"""What each scalar is: how the slow walks read and write it, and what messages call it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from .mismatch import FAST_PATH_FAILURES, fail
from .protocol import optional
from .scalars import boolean, exact_integer, finite, string, text, whole
from .table import LIST, TUPLE, Table, Type


class ScalarType(NamedTuple):
    """One scalar. Both functions return the value in its plain class, or give up."""

    kind: str
    """The JSON kind of its values."""
    expected: str
    """What a message calls a value of it that should have come."""
    read: Callable[[Any], Any]
    """Takes a value of parsed JSON, with its exact digits."""
    write: Callable[[Any], Any]
    """Takes a value that a caller set."""


def _read_integer(value: Any) -> int:
    if isinstance(value, float):
        return exact_integer(value)
    return value if type(value) is int else fail()


def _read_number(value: Any) -> int | float:
    return finite(value) if isinstance(value, float) else _read_integer(value)


def _write_boolean(value: Any) -> bool:
    return value if isinstance(value, bool) else fail()


def _null(value: Any) -> None:
    return value if value is None else fail()


def _read_decimal(value: Any) -> Any:
    return optional("decimals").decimal_in(value)


def _write_decimal(value: Any) -> Any:
    return optional("decimals").decimal_out(value)


SCALARS: Final = {
    "string": ScalarType("string", "string", string, text),
    "integer": ScalarType("number", "integer", _read_integer, whole),
    "number": ScalarType("number", "number", _read_number, finite),
    "decimal": ScalarType("number", "number", _read_decimal, _write_decimal),
    "boolean": ScalarType("boolean", "boolean", boolean, _write_boolean),
    "null": ScalarType("null", "null", _null, _null),
}


def is_read(value: Any, scalar: str) -> bool:
    """Say whether a value of parsed JSON is a scalar."""
    return _succeeds(SCALARS[scalar].read, value)


def is_written(value: Any, scalar: str) -> bool:
    """Say whether a value that a caller set can be written as a scalar."""
    return _succeeds(SCALARS[scalar].write, value)


def _succeeds(function: Callable[[Any], Any], value: Any) -> bool:
    try:
        function(value)
    except FAST_PATH_FAILURES:  # a user's class may raise any of them
        return False
    return True


def json_kind(table: Table, type_: Type) -> str:
    """Return the JSON kind of a type that is not a union: string, number, boolean, object …"""
    if isinstance(type_, tuple):
        return "array" if type_[0] in (LIST, TUPLE) else "object"
    if type_ in table.enums:
        type_ = table.enums[type_].base
    if type_ in SCALARS:
        return SCALARS[type_].kind
    if type_ in table.records:
        return "object" if table.records[type_].layout is None else "array"
    return "object" if type_ in table.tagged_unions else type_
