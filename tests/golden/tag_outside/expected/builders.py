# From hooks.yaml, protocol.yaml of the spec tag_outside; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import hooks as _hooks


def ping(
    zen: str,
) -> _hooks.PingEvent:
    """Build the event ``ping``. A try."""
    return _hooks.PingEvent(
        zen=zen,
    )
