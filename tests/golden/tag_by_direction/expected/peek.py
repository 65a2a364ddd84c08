# From protocol.yaml of the spec tag_by_direction; remake: wiregen generate
"""Read the wire type of a frame. A proxy that needs nothing else loads no other module."""

from __future__ import annotations

from ._runtime.json_text import JsonText
from ._runtime.peek import TypePeeker

_peek_server_type = TypePeeker("event")
_peek_client_type = TypePeeker("command")


def peek_server_type(data: JsonText) -> str | None:
    """Return the wire type of a frame without decoding the rest, or None if it has no string type."""
    return _peek_server_type(data)


def peek_client_type(data: JsonText) -> str | None:
    """Return the wire type of a frame without decoding the rest, or None if it has no string type."""
    return _peek_client_type(data)
