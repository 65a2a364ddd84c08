# From lamp.yaml, protocol.yaml of the spec tag_by_direction; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import lamp as _lamp


def lit() -> _lamp.LitEvent:
    """Build the event ``lit``. It shines."""
    return _lamp.LitEvent()


def light() -> _lamp.LightEvent:
    """Build the event ``light``. Let it shine."""
    return _lamp.LightEvent()
