# From lights.yaml, protocol.yaml of the spec python_name; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import lights
from .directions import UnknownClientEvent

ClientEvent: TypeAlias = lights.SetLight | UnknownClientEvent
"""What is sent."""
