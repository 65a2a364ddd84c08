# From shop.yaml of the spec tag_of_several_keys; remake: wiregen generate
"""A shop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .directions import ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OrderPaidEvent(ServerEventBase):
    """An order is paid."""

    type: ClassVar[Literal["order"]] = "order"
    action: ClassVar[Literal["paid"]] = "paid"

    total: int
    """How much."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OrderEvent(ServerEventBase):
    """There is an order."""

    type: ClassVar[Literal["order"]] = "order"
