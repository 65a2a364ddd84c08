# From protocol.yaml, rpc.yaml of the spec known_by_keys; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import rpc
from .directions import UnknownServerEvent

ServerEvent: TypeAlias = rpc.CallEvent | rpc.AnswerEvent | rpc.FailureEvent | UnknownServerEvent
"""Sent by the server."""
