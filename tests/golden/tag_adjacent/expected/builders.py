# From gate.yaml, protocol.yaml of the spec tag_adjacent; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import gate as _gate


def hello(
    interval: int,
    s: int | None = None,
    how: str | None = None,
) -> _gate.HelloEvent:
    """Build the event ``hello``. A first word."""
    return _gate.HelloEvent(
        interval=interval,
        s=s,
        how=how,
    )


def ack(
    s: int | None = None,
) -> _gate.AckEvent:
    """Build the event ``ack``. Heard."""
    return _gate.AckEvent(
        s=s,
    )


def typing(
    s: int | None = None,
    who: str | None = None,
) -> _gate.TypingEvent:
    """Build the event ``typing``. Somebody types."""
    return _gate.TypingEvent(
        s=s,
        who=who,
    )


def moved(
    to: str,
    s: int | None = None,
) -> _gate.MovedEvent:
    """Build the event ``moved``. In another key."""
    return _gate.MovedEvent(
        to=to,
        s=s,
    )


def beat(
    count: int | None,
    s: int | None = None,
) -> _gate.BeatEvent:
    """Build the event ``beat``. One number."""
    return _gate.BeatEvent(
        count=count,
        s=s,
    )
