# From protocol.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""Read the wire type of a frame. A proxy that needs nothing else loads no other module."""

from __future__ import annotations

from ._runtime.json_text import JsonText
from ._runtime.peek import TypePeeker

_peek = TypePeeker("type")


def peek_type(data: JsonText) -> str | None:
    """Return the wire type of a frame without decoding the rest, or None if it has no string type."""
    return _peek(data)
