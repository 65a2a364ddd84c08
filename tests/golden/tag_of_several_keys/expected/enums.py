# From protocol.yaml, shop.yaml of the spec tag_of_several_keys; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    ORDER_PAID = "order_paid"
    """An order is paid."""
    ORDER = "order"
    """There is an order."""
