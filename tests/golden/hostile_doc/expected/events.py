# From protocol.yaml, texts.yaml of the spec hostile_doc; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import texts
from .directions import UnknownServerEvent

ServerEvent: TypeAlias = texts.EvilEvent | UnknownServerEvent
"""Ends with a quote "quoted\""""
