# From protocol.yaml of the spec tag_external; remake: wiregen generate
"""What the events of each direction have in common, and the class that holds an unknown one."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from ._runtime.shared_field import shared_field
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
    """An event of the server whose type this package does not know, or that was kept with its faults. It is held
    whole and written as it came."""

    type: str | None
    """The key that stands for its type; None if there is none, or several."""
    payload: dict[str, Any]
    """The whole object as it came."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """What is wrong in it, if that is why it was kept, by path from the value that was decoded."""

    def type_name(self) -> str:
        """Return the type as it came on the wire, or "unknown" if there was none."""
        return self.type or "unknown"

    def event_type(self) -> str:
        """Return "unknown"; the attribute ``type`` has the real wire type."""
        return "unknown"

    def to_event_type(self) -> None:
        """Return None, for ServerEventType has no member for this event."""

    @property
    def usage(self) -> int | None:
        """The ``usage``; None if there is none."""
        return shared_field(self.payload, "usage", int)
