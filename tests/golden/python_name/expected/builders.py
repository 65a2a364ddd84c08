# From lights.yaml, protocol.yaml of the spec python_name; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import lights as _lights
from .lights import AnyLight


def set_light(
    light: AnyLight,
) -> _lights.SetLight:
    """Build the event ``light.set``. Set a light."""
    return _lights.SetLight(
        light=light,
    )
