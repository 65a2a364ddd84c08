# From orders.yaml, protocol.yaml of the spec extract; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    ORDER_PAID = "order.paid"
    """An order was paid."""
    ORDER_REFUSED = "order.refused"
    """An order was refused."""
    ORDER_SENT = "order.sent"
    """An order is on its way."""


class ClientEventType(StringEnum):
    """Wire types of all client events. Sent by the client."""

    ORDER_PLACE = "order.place"
    """Places an order."""
