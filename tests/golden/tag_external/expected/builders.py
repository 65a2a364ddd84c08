# From live.yaml, protocol.yaml of the spec tag_external; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import live as _live


def ready(
    usage: int | None = None,
) -> _live.ReadyEvent:
    """Build the event ``ready``. It can begin."""
    return _live.ReadyEvent(
        usage=usage,
    )


def said(
    text: str,
    usage: int | None = None,
) -> _live.SaidEvent:
    """Build the event ``said``. Words."""
    return _live.SaidEvent(
        text=text,
        usage=usage,
    )
