# From frames.yaml, protocol.yaml of the spec tag_optional_of_events; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import frames as _frames


def bell(
    times: int,
) -> _frames.BellEvent:
    """Build the event ``bell``. It rings."""
    return _frames.BellEvent(
        times=times,
    )
