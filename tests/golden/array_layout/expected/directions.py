# From protocol.yaml of the spec array_layout; remake: wiregen generate
"""What the events of each direction have in common, and the class that holds an unknown one."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any

from ._runtime.errors import Fault
from ._runtime.model import ArrayOrObjectModel as _ArrayOrObjectModel, TaggedModel
from ._runtime.shared_field import shared_field
from ._runtime.tags import shown_tags
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
    """An event of the server whose ``event`` this package does not know, or that was kept with its faults. It is
    held whole and written as it came."""

    event: str | None
    """The ``event`` as it came on the wire; None if it is missing or not a string."""
    payload: dict[str, Any] | list[Any]
    """The whole object or array as it came, the ``event`` included."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """What is wrong in it, if that is why it was kept, by path from the value that was decoded."""

    def type_name(self) -> str:
        """Return the event as it came on the wire, or "unknown" if there was none."""
        return self.event or "unknown"

    def event_type(self) -> str:
        """Return "unknown"; the attribute ``event`` has the real wire type."""
        return "unknown"

    def to_event_type(self) -> None:
        """Return None, for ServerEventType has no member for this event."""


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
    """An event of the client whose ``kind`` and ``action`` this package does not know, or that was kept with its
    faults. It is held whole and written as it came."""

    kind: int | None
    """The ``kind`` as it came on the wire; None if it is missing or not an integer."""
    action: str | None
    """The ``action`` as it came on the wire; None if it is missing or not a string."""
    payload: dict[str, Any] | list[Any]
    """The whole object or array as it came, the ``kind`` and ``action`` included."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """What is wrong in it, if that is why it was kept, by path from the value that was decoded."""

    def type_name(self) -> str:
        """Return the kind and action as it came on the wire, or "unknown" if there was none."""
        return shown_tags(self.kind, self.action)

    def event_type(self) -> str:
        """Return "unknown"; the attribute ``kind`` has the real wire type."""
        return "unknown"

    def to_event_type(self) -> None:
        """Return None, for ClientEventType has no member for this event."""

    @property
    def id(self) -> str | None:
        """The ``id``; None if there is none."""
        return shared_field(self.payload, "id", str)
