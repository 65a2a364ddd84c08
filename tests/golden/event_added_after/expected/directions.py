# From protocol.yaml of the spec event_added; remake: wiregen generate
"""The base classes of the events of each direction, and the classes of unknown events."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any

from ._runtime.attributes import shared_field
from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from .enums import ClientEventType, ServerEventType


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
    """An event of the server with an unknown ``type``, or with faults. The whole object is kept, and encoded as it
    came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
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
    def event_id(self) -> str | None:
        """The ``event_id``, or None if it has none."""
        return shared_field(self.payload, "event_id", str)

    @property
    def door(self) -> str | None:
        """The ``door``, or None if it has none."""
        return shared_field(self.payload, "door", str)


class ClientEventBase(TaggedModel):
    """Base of all client events."""

    __slots__ = ()

    def event_type(self) -> str:
        """Return the wire type."""
        return self.type_name()

    def to_event_type(self) -> ClientEventType:
        """Return the wire type as a member of ClientEventType."""
        return ClientEventType(self.event_type())


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownClientEvent(Model):
    """An event of the client with an unknown ``type``, or with faults. The whole object is kept, and encoded as it
    came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"

    def event_type(self) -> str:
        """Return "unknown". The attribute ``type`` has the wire type."""
        return "unknown"

    def to_event_type(self) -> None:
        """Return None: ClientEventType has no member for this event."""
