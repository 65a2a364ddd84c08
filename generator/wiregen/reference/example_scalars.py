"""Texts and numbers of examples, derived from the name of their field, its format, its bounds and its default."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import assert_never

from wiregen.protocol.scalars import JsonKind
from wiregen.protocol.types import RecordType, Scalar

_UNIX_TIME = 1_767_225_600


class NoExampleError(Exception):
    """No value of a type is found: it would hold itself without end, or no text fits its bounds."""


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a value, as far as the value depends on it."""

    name: str
    """The field that holds it, perhaps in a list."""
    path: tuple[RecordType, ...]
    """The records around it, the outermost first."""
    held_as: str = ""
    """The name of the field that holds the record around it, for an identifier."""
    bounds: Mapping[str, int | float | str] = field(default_factory=dict)
    default: object = None
    bulk: bool = False
    variant: RecordType | None = None
    """The one record that a rule allows here."""

    def inner(self) -> Place:
        """Return the place of an entry of a list or map that is here."""
        bounds = {"max_length": self.bounds["max_value_length"]} if "max_value_length" in self.bounds else {}
        return Place(self.name, self.path, bounds=bounds, bulk=self.bulk, variant=self.variant)


def scalar_example(scalar: Scalar, place: Place) -> str | int | float:
    """Return a value of a scalar. Raises NoExampleError if no text is found that fits."""
    match scalar.kind.kind:
        case JsonKind.STRING:
            return _string(place, scalar)
        case JsonKind.BOOLEAN:
            return place.default if isinstance(place.default, bool) else True
        case JsonKind.NUMBER:
            return _number(place, scalar)
        case JsonKind.OBJECT | JsonKind.ARRAY | JsonKind.NULL:
            raise AssertionError(f"the scalar {scalar.kind.name} is a JSON {scalar.kind.kind.value}")
        case _:
            assert_never(scalar.kind.kind)


def _string(place: Place, scalar: Scalar) -> str:
    pattern = place.bounds.get("pattern")
    text = place.default if isinstance(place.default, str) else _text(place, scalar)
    if pattern is not None and re.fullmatch(str(pattern), text) is None:
        text = _matching(str(pattern))
    least = int(place.bounds.get("min_length", 0))
    if len(text) < least:
        text = (text * least)[:least]
    text = text[: length(place.bounds.get("max_length"))]
    if pattern is not None and re.fullmatch(str(pattern), text) is None:
        raise NoExampleError(f"no text is found for {place.name!r} that matches {str(pattern)!r}")
    return text


def _matching(pattern: str) -> str:
    """Return a text that matches a pattern in most cases, always the same one."""
    from rstr import Rstr  # from the extra `docs`; the other commands work without it

    return Rstr(Random(0)).xeger(pattern)


def length(bound: int | float | str | None) -> int | None:
    """Return a bound of a length as a number."""
    return None if bound is None else int(bound)


def _text(place: Place, scalar: Scalar) -> str:
    """Return a text of the scalar's format, or one that shows by the name of its field what it is."""
    name = place.name
    if scalar.format is not None:
        return str(scalar.format.example)
    if place.bulk:
        return "UklGRg=="
    if name == "id":
        return f"{place.held_as or name}_1"
    if name.endswith("_id"):
        return f"{name.removesuffix('_id')}_1"
    if name == "url" or name.endswith("_url"):
        return "https://example.com/"
    return name.replace("_", " ")


def _number(place: Place, scalar: Scalar) -> int | float:
    if isinstance(place.default, (int, float)):
        return place.default
    usual = 0 if place.name.endswith("index") else _UNIX_TIME if place.name.endswith("_at") else 1
    if scalar.format is not None and isinstance(scalar.format.example, (int, float)):
        usual = int(scalar.format.example)
    least, most = place.bounds.get("min"), place.bounds.get("max")
    if isinstance(least, (int, float)) and usual < least:
        return least
    return most if isinstance(most, (int, float)) and usual > most else usual
