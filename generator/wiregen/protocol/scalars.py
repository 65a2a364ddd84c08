"""The scalars of the dialect, one row each. A new scalar is a row here, a function of the runtime and a golden case."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType


class JsonKind(Enum):
    """The JSON kinds that an untagged union can distinguish."""

    STRING = "string"
    NUMBER = "number"
    BOOLEAN = "boolean"
    OBJECT = "object"
    ARRAY = "array"
    NULL = "null"


@dataclass(frozen=True, slots=True, eq=False)
class ScalarKind:
    """Everything that is known of one scalar."""

    name: str
    """As a spec writes it."""
    kind: JsonKind
    annotation: str
    """The type of its values in Python."""
    module: str
    """The module of the standard library that the type comes from; empty for a builtin."""
    schema: Mapping[str, object]
    """Its keywords in JSON Schema."""
    reader: str
    """The function of the runtime that reads a parsed value or gives up."""
    writer: str
    """The function of the runtime that writes what a caller set or gives up."""
    home: str
    """The module of the runtime that has these two."""
    example: object
    widens_to: tuple[str, ...]
    """The scalars that take every value of this one: a field may change to them without refusing anything."""
    sentence: str
    """What a value of it is, for messages: "expected text, got …"."""
    takes: Callable[[object], bool]
    """The test of whether a parsed JSON value is one."""


_MAX_SAFE_INTEGER = 2**53
"""The greatest integer up to which a float is exact."""


def _is_integer(value: object) -> bool:
    """Say whether a value is a whole number, which may be written as 10.0."""
    if isinstance(value, float):
        return value.is_integer() and abs(value) <= _MAX_SAFE_INTEGER
    return type(value) is int


def _is_boolean(value: object) -> bool:
    return isinstance(value, bool)


def _is_number(value: object) -> bool:
    return type(value) is int or (type(value) is float and math.isfinite(value))


def _row(
    name: str,
    kind: JsonKind,
    annotation: str,
    reader: str,
    writer: str,
    example: object,
    sentence: str,
    takes: Callable[[object], bool],
    widens_to: tuple[str, ...] = (),
) -> ScalarKind:
    schema = MappingProxyType({"type": name})
    home = "scalars"
    return ScalarKind(name, kind, annotation, "", schema, reader, writer, home, example, widens_to, sentence, takes)


STRING = _row("string", JsonKind.STRING, "str", "string", "text", "text", "text", lambda value: isinstance(value, str))
INTEGER = _row(
    "integer", JsonKind.NUMBER, "int", "integer", "whole", 1, "a whole number", _is_integer, ("number", "decimal")
)
NUMBER = _row("number", JsonKind.NUMBER, "float", "number", "finite", 0.5, "a number", _is_number, ("decimal",))
DECIMAL = ScalarKind(
    name="decimal",
    kind=JsonKind.NUMBER,
    annotation="Decimal",
    module="decimal",
    schema=MappingProxyType({"type": "number", "format": "decimal"}),
    reader="decimal_in",
    writer="decimal_out",
    home="decimals",
    example=0.5,
    widens_to=(),
    sentence="a number",
    takes=_is_number,
)
"""A number whose digits count: they are kept as they are in the text."""
BOOLEAN = _row("boolean", JsonKind.BOOLEAN, "bool", "boolean", "boolean", True, "true or false", _is_boolean)
NULL = _row("null", JsonKind.NULL, "None", "", "", None, "null", lambda value: value is None)
"""Null beside another type in a list, map or tuple; it needs no function."""

SCALARS: Mapping[str, ScalarKind] = MappingProxyType(
    {row.name: row for row in (STRING, INTEGER, NUMBER, DECIMAL, BOOLEAN, NULL)}
)
