# From protocol.yaml of the spec events_in_batches; remake: wiregen generate
"""The wire type of a frame, by itself: a proxy that asks for nothing else loads nothing else."""

from __future__ import annotations

from ._runtime.json_text import JsonText
from ._runtime.peek import TypePeeker

_peek = TypePeeker("type")


def peek_type(data: JsonText) -> str | None:
    """Return the wire type of a frame without decoding the rest; None if there is no string type."""
    return _peek(data)
