# From protocol.yaml, sound.yaml of the spec events_shared; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import sound as _sound


def start() -> _sound.StartEvent:
    """Build the event ``start``. It begins."""
    return _sound.StartEvent()


def media(
    payload_: str,
) -> _sound.MediaEvent:
    """Build the event ``media``. A piece of it."""
    return _sound.MediaEvent(
        payload_=payload_,
    )


def clear() -> _sound.ClearEvent:
    """Build the event ``clear``. Forget it."""
    return _sound.ClearEvent()
