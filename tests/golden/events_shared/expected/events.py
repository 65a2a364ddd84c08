# From protocol.yaml, sound.yaml of the spec events_shared; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import sound
from .directions import UnknownClientEvent, UnknownServerEvent

ServerEvent: TypeAlias = sound.StartEvent | sound.MediaEvent | UnknownServerEvent
"""Sent by the server."""

ClientEvent: TypeAlias = sound.ClearEvent | sound.MediaEvent | UnknownClientEvent
"""Sent by the client."""
