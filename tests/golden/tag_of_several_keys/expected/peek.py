# From protocol.yaml of the spec tag_of_several_keys; remake: wiregen generate
"""Read the wire type of a frame. A proxy that needs nothing else loads no other module."""

from __future__ import annotations

from ._runtime.json_text import JsonText
from ._runtime.union_peek import UnionPeeker

_peek = UnionPeeker[tuple[str | None, str | None]]("ServerEvent")


def peek_type(data: JsonText) -> tuple[str | None, str | None] | None:
    """Return the wire type of a frame without decoding the rest, or None if it has none."""
    return _peek(data)
