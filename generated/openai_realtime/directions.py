# From protocol.yaml of the spec openai_realtime; remake: wiregen generate
"""The base classes of the events of each direction, and the classes of unknown events."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any

from ._runtime.attributes import shared_field
from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from .enums import RealtimeClientEvent, RealtimeServerEvent

if TYPE_CHECKING:
    from .server_events import FunctionCall


class ServerEventBase(TaggedModel):
    """Base of all server events."""

    __slots__ = ()

    def event_type(self) -> str:
        """Return the wire type."""
        return self.type_name()

    def to_event_type(self) -> RealtimeServerEvent:
        """Return the wire type as a member of RealtimeServerEvent."""
        return RealtimeServerEvent(self.event_type())

    def is_function_call_done(self) -> bool:
        """Say whether this is ``response.function_call_arguments.done``."""
        return False

    def get_function_call(self) -> FunctionCall | None:
        """Return the fields of ``response.function_call_arguments.done``, or None for any other event."""
        return None


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
        """Return None: RealtimeServerEvent has no member for this event."""

    @property
    def event_id(self) -> str | None:
        """The ``event_id``, or None if it has none."""
        return shared_field(self.payload, "event_id", str)

    def is_function_call_done(self) -> bool:
        """Say whether this is ``response.function_call_arguments.done``."""
        return False

    def get_function_call(self) -> FunctionCall | None:
        """Return the fields of ``response.function_call_arguments.done``, or None for any other event."""
        return None


class ClientEventBase(TaggedModel):
    """Base of all client events."""

    __slots__ = ()

    def event_type(self) -> str:
        """Return the wire type."""
        return self.type_name()

    def to_event_type(self) -> RealtimeClientEvent:
        """Return the wire type as a member of RealtimeClientEvent."""
        return RealtimeClientEvent(self.event_type())


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
        """Return None: RealtimeClientEvent has no member for this event."""

    @property
    def event_id(self) -> str | None:
        """The ``event_id``, or None if it has none."""
        return shared_field(self.payload, "event_id", str)
