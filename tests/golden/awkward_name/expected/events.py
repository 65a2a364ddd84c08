# From protocol.yaml, words.yaml of the spec awkward_name; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import words
from .directions import UnknownClientEvent

ClientEvent: TypeAlias = words.SayItSOddEvent | words.ImportEvent | UnknownClientEvent
"""Sent by the client."""
