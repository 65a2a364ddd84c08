# From letters.yaml, protocol.yaml of the spec format; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import letters
from .directions import UnknownClientEvent

ClientEvent: TypeAlias = letters.LetterSentEvent | UnknownClientEvent
"""What is sent."""
