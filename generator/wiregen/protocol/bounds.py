"""The bounds of the dialect, one row each: what they limit, and how other descriptions of JSON spell them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wiregen.protocol.scalars import JsonKind
from wiregen.source.faults import Position


@dataclass(frozen=True, slots=True)
class BoundKind:
    """Everything that is known of one bound."""

    name: str
    """As a spec writes it."""
    kinds: frozenset[JsonKind]
    """The kinds of JSON values that it limits."""
    keyword: str
    """Its keyword in JSON Schema; the ones of map keys and values stand inside propertyNames and items."""
    is_lower: bool
    """A greater value of it allows less."""
    sentence: str
    """What it demands, with ``{}`` for its value: "at most {} characters"."""


_TEXT = frozenset([JsonKind.STRING])
_NUMBER = frozenset([JsonKind.NUMBER])
_CONTAINER = frozenset([JsonKind.ARRAY, JsonKind.OBJECT])

BOUNDS: Mapping[str, BoundKind] = MappingProxyType(
    {
        row.name: row
        for row in (
            BoundKind("min", _NUMBER, "minimum", True, "at least {}"),
            BoundKind("max", _NUMBER, "maximum", False, "at most {}"),
            BoundKind("min_length", _TEXT, "minLength", True, "at least {} characters"),
            BoundKind("max_length", _TEXT, "maxLength", False, "at most {} characters"),
            BoundKind("pattern", _TEXT, "pattern", False, "text that matches {}"),
            BoundKind("min_items", _CONTAINER, "minItems", True, "at least {} items"),
            BoundKind("max_items", _CONTAINER, "maxItems", False, "at most {} items"),
            BoundKind(
                "max_key_length", frozenset([JsonKind.OBJECT]), "maxLength", False, "keys of at most {} characters"
            ),
            BoundKind("max_value_length", _CONTAINER, "maxLength", False, "texts of at most {} characters"),
        )
    }
)


@dataclass(frozen=True, slots=True)
class Bound:
    """One bound of a field, such as ``max_length: 512``."""

    kind: BoundKind
    value: int | float | str
    position: Position
