# From orders.yaml of the spec wire_name; remake: wiregen generate
"""Orders."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Order(Model):
    """An order."""

    order_id: str
    """The number of the order."""
    class_: str | None = None
    """How fast it is sent."""
    from_: str | Unset | None = UNSET
    """Where it comes from."""
