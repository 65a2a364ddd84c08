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
    """The type of its values in Python, a builtin."""
    schema: Mapping[str, object]
    """Its keywords in JSON Schema."""
    reader: str
    """The function of the runtime's ``scalars`` module that reads a parsed value or gives up."""
    writer: str
    """The function of the runtime's ``scalars`` module that writes what a caller set or gives up."""
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
    return ScalarKind(
        name, kind, annotation, MappingProxyType({"type": name}), reader, writer, example, widens_to, sentence
    )


STRING = _row("string", JsonKind.STRING, "str", "text", "text", "text", "text")
INTEGER = _row("integer", JsonKind.NUMBER, "int", "integer", "whole", 1, "a whole number", ("number",))
NUMBER = _row("number", JsonKind.NUMBER, "float", "number", "finite", 0.5, "a number")
BOOLEAN = _row("boolean", JsonKind.BOOLEAN, "bool", "boolean", "boolean", True, "true or false")
NULL = _row("null", JsonKind.NULL, "None", "", "", None, "null")
"""A member of a list, map or tuple that may be null beside being of another type; it needs no function."""

SCALARS: Mapping[str, ScalarKind] = MappingProxyType(
    {row.name: row for row in (STRING, INTEGER, NUMBER, BOOLEAN, NULL)}
)
