# From ops.yaml, protocol.yaml of the spec tag_of_integers; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import ops as _ops


def hello(
    interval: int,
) -> _ops.HelloEvent:
    """Build the event ``10``. A first word."""
    return _ops.HelloEvent(
        interval=interval,
    )


def close() -> _ops.CloseEvent:
    """Build the event ``close``. A last word."""
    return _ops.CloseEvent()
