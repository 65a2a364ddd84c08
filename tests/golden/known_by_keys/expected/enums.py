# From protocol.yaml, rpc.yaml of the spec known_by_keys; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    CALL = "call"
    """A call."""
    ANSWER = "answer"
    """An answer."""
    FAILURE = "failure"
    """No answer."""
