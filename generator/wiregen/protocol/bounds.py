"""The bounds of the dialect, one row each: what they limit, and how other descriptions of JSON spell them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from wiregen.protocol.scalars import JsonKind
from wiregen.source.faults import Position


class BoundedPart(Enum):
    """The part of a value that a bound limits."""

    VALUE = "value"
    KEYS = "keys"
    ITEMS = "items"


@dataclass(frozen=True, slots=True, eq=False)
class BoundKind:
    """Everything that is known of one bound."""

    name: str
    """As a spec writes it."""
    keywords: Mapping[JsonKind, str]
    """The JSON kinds that it limits, each with its keyword in JSON Schema."""
    part: BoundedPart
    is_lower: bool
    """True if a greater value allows less."""
    sentence: str
    """Its demand, with ``{}`` for its value: "at most {} characters"."""

    @property
    def kinds(self) -> frozenset[JsonKind]:
        """The JSON kinds that it limits."""
        return frozenset(self.keywords)


_VALUE, _KEYS, _ITEMS = BoundedPart.VALUE, BoundedPart.KEYS, BoundedPart.ITEMS
_NUMBER, _STRING, _ARRAY, _OBJECT = JsonKind.NUMBER, JsonKind.STRING, JsonKind.ARRAY, JsonKind.OBJECT
_TEXTS_HELD = {_ARRAY: "maxLength", _OBJECT: "maxLength"}

BOUNDS: Mapping[str, BoundKind] = MappingProxyType(
    {
        row.name: row
        for row in (
            BoundKind("min", {_NUMBER: "minimum"}, _VALUE, True, "at least {}"),
            BoundKind("max", {_NUMBER: "maximum"}, _VALUE, False, "at most {}"),
            BoundKind("min_length", {_STRING: "minLength"}, _VALUE, True, "at least {} characters"),
            BoundKind("max_length", {_STRING: "maxLength"}, _VALUE, False, "at most {} characters"),
            BoundKind("pattern", {_STRING: "pattern"}, _VALUE, False, "text that matches {}"),
            BoundKind("min_items", {_ARRAY: "minItems", _OBJECT: "minProperties"}, _VALUE, True, "at least {} items"),
            BoundKind("max_items", {_ARRAY: "maxItems", _OBJECT: "maxProperties"}, _VALUE, False, "at most {} items"),
            BoundKind("max_key_length", {_OBJECT: "maxLength"}, _KEYS, False, "keys of at most {} characters"),
            BoundKind("max_value_length", _TEXTS_HELD, _ITEMS, False, "texts of at most {} characters"),
        )
    }
)


@dataclass(frozen=True, slots=True)
class Bound:
    """One bound of a field, such as ``max_length: 512``."""

    kind: BoundKind
    value: int | float | str
    position: Position
