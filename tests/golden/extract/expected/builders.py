# From orders.yaml, protocol.yaml of the spec extract; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import orders as _orders
from ._runtime.unset import UNSET, Unset
from .orders import Article


def order_paid(
    payer: str,
    article: Article,
    price: float,
    voucher: str | Unset | None = UNSET,
) -> _orders.OrderPaidEvent:
    """Build the event ``order.paid``. An order was paid."""
    return _orders.OrderPaidEvent(
        payer=payer,
        article=article,
        price=price,
        voucher=voucher,
    )


def order_refused(
    reason: str | None = None,
) -> _orders.OrderRefusedEvent:
    """Build the event ``order.refused``. An order was refused."""
    return _orders.OrderRefusedEvent(
        reason=reason,
    )


def order_sent() -> _orders.OrderSentEvent:
    """Build the event ``order.sent``. An order is on its way."""
    return _orders.OrderSentEvent()


def order_place() -> _orders.OrderPlaceEvent:
    """Build the event ``order.place``. Places an order."""
    return _orders.OrderPlaceEvent()
