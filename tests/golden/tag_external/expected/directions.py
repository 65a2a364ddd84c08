# From protocol.yaml of the spec tag_external; remake: wiregen generate
"""The base classes of the events of each direction, and the classes of unknown events."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any

from ._runtime.attributes import shared_field
from ._runtime.errors import Fault
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
    """An event of the server with an unknown type, or with faults. The whole object is kept, and encoded as it came."""

    type: str | None
    """The key that is its tag; None if there is none, or several."""
    payload: dict[str, Any]
    """The whole object as received."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"

    def event_type(self) -> str:
        """Return "unknown". The attribute ``type`` has the wire type."""
        return "unknown"

    def to_event_type(self) -> None:
        """Return None: ServerEventType has no member for this event."""

    @property
    def usage(self) -> int | None:
        """The ``usage``, or None if it has none."""
        return shared_field(self.payload, "usage", int)
