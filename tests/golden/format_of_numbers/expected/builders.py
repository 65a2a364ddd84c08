# From clocks.yaml, protocol.yaml of the spec format_of_numbers; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from datetime import datetime as _datetime

from . import clocks as _clocks
from ._runtime import formats as _formats


def clock_set(
    at: _datetime | int,
    exactly: _datetime | float | None = None,
    sent: _datetime | int | None = None,
    received: _datetime | float | None = None,
) -> _clocks.ClockSetEvent:
    """Build the event ``clock.set``. A clock was set."""
    return _clocks.ClockSetEvent(
        at=_formats.write_unix_seconds(at),
        exactly=exactly if exactly is None else _formats.write_unix_seconds_with_fraction(exactly),
        sent=sent if sent is None else _formats.write_unix_milliseconds(sent),
        received=received if received is None else _formats.write_unix_milliseconds_with_fraction(received),
    )
