# From protocol.yaml of the spec known_by_keys; remake: wiregen generate
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
    """An event of the server with an unknown ``method``, or with faults. The whole object is kept, and encoded as it
    came."""

    method: str | None
    """The ``method`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``method``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the method as received, or "unknown" if it is None."""
        return self.method or "unknown"

    def event_type(self) -> str:
        """Return "unknown". The attribute ``method`` has the wire type."""
        return "unknown"

    def to_event_type(self) -> None:
        """Return None: ServerEventType has no member for this event."""

    @property
    def id(self) -> int | None:
        """The ``id``, or None if it has none."""
        return shared_field(self.payload, "id", int)
