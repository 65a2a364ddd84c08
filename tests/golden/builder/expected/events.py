# From protocol.yaml, tasks.yaml of the spec builder; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import tasks
from .directions import UnknownClientEvent

ClientEvent: TypeAlias = tasks.TaskCreateEvent | tasks.TasksImported | tasks.PingEvent | UnknownClientEvent
"""Sent by the client."""
