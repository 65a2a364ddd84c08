# From protocol.yaml of the spec event_name; remake: wiregen generate
"""What the events of each direction have in common, and the class that holds an unknown one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._runtime.model import Model, TaggedModel
from .enums import ServerEventType


class ServerEventBase(TaggedModel):
    """Base of all server events."""

    __slots__ = ()

    def event_type(self) -> str:
        """Return the wire type."""
        return self.type_name()

    def to_event_type(self) -> ServerEventType:
        """Return the wire type as a member of ServerEventType."""
        return ServerEventType(self.event_type())


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownServerEvent(Model):
    """An event of the server whose ``type`` this package does not know. It is kept whole and written as it came."""

    type: str
    """The ``type`` as it came on the wire."""
    payload: dict[str, Any]
    """The whole object as it came, the ``type`` included."""

    def type_name(self) -> str:
        """Return the type as it came on the wire."""
        return self.type

    def event_type(self) -> str:
        """Return "unknown"; the attribute ``type`` has the real wire type."""
        return "unknown"

    def to_event_type(self) -> None:
        """Return None, for ServerEventType has no member for this event."""
