# From clocks.yaml of the spec format_of_numbers; remake: wiregen generate
"""Clocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime as _datetime
from typing import ClassVar, Literal

from ._runtime import formats as _formats
from .directions import ClientEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ClockSetEvent(ClientEventBase):
    """A clock was set."""

    type: ClassVar[Literal["clock.set"]] = "clock.set"

    at: int
    """When. Holds seconds since 1970-01-01 in UTC."""
    exactly: float | None = None
    """The same with a fraction. Holds seconds since 1970-01-01 in UTC."""
    sent: int | None = None
    """When it was sent. Holds milliseconds since 1970-01-01 in UTC."""
    received: float | None = None
    """When it came. Holds milliseconds since 1970-01-01 in UTC."""

    def at_datetime(self) -> _datetime:
        """Return the value of ``at``. Raises ValueError if it is not seconds since 1970-01-01 in UTC."""
        return _formats.read_unix_seconds(self.at, "$.at")

    def exactly_datetime(self) -> _datetime | None:
        """Return the value of ``exactly``, or None if there is none. Raises ValueError if it is not seconds since
        1970-01-01 in UTC."""
        return None if self.exactly is None else _formats.read_unix_seconds(self.exactly, "$.exactly")

    def sent_datetime(self) -> _datetime | None:
        """Return the value of ``sent``, or None if there is none. Raises ValueError if it is not milliseconds since
        1970-01-01 in UTC."""
        return None if self.sent is None else _formats.read_unix_milliseconds(self.sent, "$.sent")

    def received_datetime(self) -> _datetime | None:
        """Return the value of ``received``, or None if there is none. Raises ValueError if it is not milliseconds
        since 1970-01-01 in UTC."""
        return None if self.received is None else _formats.read_unix_milliseconds(self.received, "$.received")
