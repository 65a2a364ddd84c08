# From protocol.yaml of the spec array_layout; remake: wiregen generate
"""The base classes of the events of each direction, and the classes of unknown events."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any

from ._runtime.array_model import ArrayOrObjectModel as _ArrayOrObjectModel
from ._runtime.attributes import shared_field, shown_tags
from ._runtime.errors import Fault
from ._runtime.model import TaggedModel
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
class UnknownServerEvent(_ArrayOrObjectModel):
    """An event of the server with an unknown ``event``, or with faults. The whole object is kept, and encoded as it
    came."""

    event: str | None
    """The ``event`` as received; None if it is missing or not a string."""
    payload: dict[str, Any] | list[Any]
    """The whole object or array as received, with the ``event``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the event as received, or "unknown" if it is None."""
        return self.event or "unknown"

    def event_type(self) -> str:
        """Return "unknown". The attribute ``event`` has the wire type."""
        return "unknown"

    def to_event_type(self) -> None:
        """Return None: ServerEventType has no member for this event."""


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
class UnknownClientEvent(_ArrayOrObjectModel):
    """An event of the client with an unknown ``kind`` and ``action``, or with faults. The whole object is kept, and
    encoded as it came."""

    kind: int | None
    """The ``kind`` as received; None if it is missing or not an integer."""
    action: str | None
    """The ``action`` as received; None if it is missing or not a string."""
    payload: dict[str, Any] | list[Any]
    """The whole object or array as received, with the ``kind`` and ``action``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the kind and action as received, or "unknown" if it is None."""
        return shown_tags(self.kind, self.action)

    def event_type(self) -> str:
        """Return "unknown". The attribute ``kind`` has the wire type."""
        return "unknown"

    def to_event_type(self) -> None:
        """Return None: ClientEventType has no member for this event."""

    @property
    def id(self) -> str | None:
        """The ``id``, or None if it has none."""
        return shared_field(self.payload, "id", str)
