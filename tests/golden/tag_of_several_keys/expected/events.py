# From protocol.yaml, shop.yaml of the spec tag_of_several_keys; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import shop
from .directions import UnknownServerEvent

ServerEvent: TypeAlias = shop.OrderPaidEvent | shop.OrderEvent | UnknownServerEvent
"""Sent by the server."""
