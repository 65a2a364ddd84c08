"""The scalars of the dialect, one row each. A new scalar is a row here, a function of the runtime and a golden case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType


class JsonKind(Enum):
    """The kinds of JSON values that an untagged union can tell apart."""

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


def _row(
    name: str,
    kind: JsonKind,
    annotation: str,
    reader: str,
    writer: str,
    example: object,
    sentence: str,
    widens_to: tuple[str, ...] = (),
) -> ScalarKind:
    schema = MappingProxyType({"type": name})
    return ScalarKind(name, kind, annotation, "", schema, reader, writer, "scalars", example, widens_to, sentence)


STRING = _row("string", JsonKind.STRING, "str", "string", "text", "text", "text")
INTEGER = _row("integer", JsonKind.NUMBER, "int", "integer", "whole", 1, "a whole number", ("number", "decimal"))
NUMBER = _row("number", JsonKind.NUMBER, "float", "number", "finite", 0.5, "a number", ("decimal",))
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
)
"""A number whose digits count: they are kept as they stand in the text."""
BOOLEAN = _row("boolean", JsonKind.BOOLEAN, "bool", "boolean", "boolean", True, "true or false")
NULL = _row("null", JsonKind.NULL, "None", "", "", None, "null")
"""A member of a list, map or tuple that may be null beside being of another type; it needs no function."""

SCALARS: Mapping[str, ScalarKind] = MappingProxyType(
    {row.name: row for row in (STRING, INTEGER, NUMBER, DECIMAL, BOOLEAN, NULL)}
)
