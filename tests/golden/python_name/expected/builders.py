# From lights.yaml, protocol.yaml of the spec python_name; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from . import lights as _lights
from .lights import AnyLight


def set_light(light: AnyLight) -> _lights.SetLight:
    """Build the event ``light.set``. Set a light."""
    return _lights.SetLight(light=light)
