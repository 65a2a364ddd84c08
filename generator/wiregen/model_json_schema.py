"""The JSON Schema of a protocol, as plain JSON values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

JsonValue = None | bool | int | float | str | Sequence["JsonValue"] | Mapping[str, "JsonValue"]

JsonObject = Mapping[str, JsonValue]


@dataclass(frozen=True, slots=True)
class JsonSchema:
    """What becomes a schema document: the wire types of a protocol, or those that some of them need."""

    title: str
    description: str
    source: str
    """The spec files that it comes from."""
    roots: tuple[str, ...]
    """The definitions that were asked for, the first of them the top; none where the whole protocol was."""
    definitions: Mapping[str, JsonObject]
