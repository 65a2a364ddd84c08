# From protocol.yaml of the spec extract; remake: wiregen generate
"""What the events of each direction have in common, and the class that holds an unknown one."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from .enums import ClientEventType, ServerEventType

if TYPE_CHECKING:
    from .orders import Payer, Purchase, Refusal


class ServerEventBase(TaggedModel):
    """Base of all server events."""

    __slots__ = ()

    def event_type(self) -> str:
        """Return the wire type."""
        return self.type_name()

    def to_event_type(self) -> ServerEventType:
        """Return the wire type as a member of ServerEventType."""
        return ServerEventType(self.event_type())

    def is_purchase(self) -> bool:
        """Say whether this is ``order.paid``."""
        return False

    def get_purchase(self) -> Purchase | None:
        """Return what ``order.paid`` tells; None for any other event."""
        return None

    def is_payment(self) -> bool:
        """Say whether this is ``order.paid``."""
        return False

    def get_payer(self) -> Payer | None:
        """Return what ``order.paid`` tells; None for any other event."""
        return None

    def is_refusal(self) -> bool:
        """Say whether this is ``order.refused``."""
        return False

    def get_refusal(self) -> Refusal | None:
        """Return what ``order.refused`` tells; None for any other event."""
        return None


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownServerEvent(Model):
    """An event of the server whose ``type`` this package does not know, or that was kept with its faults. It is held
    whole and written as it came."""

    type: str | None
    """The ``type`` as it came on the wire; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as it came, the ``type`` included."""
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

    def is_purchase(self) -> bool:
        """Say whether this is ``order.paid``."""
        return False

    def get_purchase(self) -> Purchase | None:
        """Return what ``order.paid`` tells; None for any other event."""
        return None

    def is_payment(self) -> bool:
        """Say whether this is ``order.paid``."""
        return False

    def get_payer(self) -> Payer | None:
        """Return what ``order.paid`` tells; None for any other event."""
        return None

    def is_refusal(self) -> bool:
        """Say whether this is ``order.refused``."""
        return False

    def get_refusal(self) -> Refusal | None:
        """Return what ``order.refused`` tells; None for any other event."""
        return None


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
    """An event of the client whose ``type`` this package does not know, or that was kept with its faults. It is held
    whole and written as it came."""

    type: str | None
    """The ``type`` as it came on the wire; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as it came, the ``type`` included."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """What is wrong in it, if that is why it was kept, by path from the value that was decoded."""

    def type_name(self) -> str:
        """Return the type as it came on the wire, or "unknown" if there was none."""
        return self.type or "unknown"

    def event_type(self) -> str:
        """Return "unknown"; the attribute ``type`` has the real wire type."""
        return "unknown"

    def to_event_type(self) -> None:
        """Return None, for ClientEventType has no member for this event."""
