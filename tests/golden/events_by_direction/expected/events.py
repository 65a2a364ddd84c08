# From kettle.yaml, protocol.yaml of the spec events_by_direction; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import kettle
from .directions import UnknownClientEvent, UnknownServerEvent

ServerEvent: TypeAlias = kettle.KettleBoiledEvent | kettle.ErrorEvent | UnknownServerEvent
"""Sent by the kettle to its user."""

ClientEvent: TypeAlias = kettle.KettleBoilEvent | UnknownClientEvent
"""Sent by the user to the kettle."""
