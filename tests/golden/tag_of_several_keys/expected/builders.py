# From protocol.yaml, shop.yaml of the spec tag_of_several_keys; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import shop as _shop


def order_paid(
    total: int,
) -> _shop.OrderPaidEvent:
    """Build the event ``order_paid``. An order is paid."""
    return _shop.OrderPaidEvent(
        total=total,
    )


def order() -> _shop.OrderEvent:
    """Build the event ``order``. There is an order."""
    return _shop.OrderEvent()
