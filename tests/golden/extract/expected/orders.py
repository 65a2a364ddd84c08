# From orders.yaml of the spec extract; remake: wiregen generate
"""Orders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset
from .directions import ClientEventBase, ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Article(Model):
    """Something that can be bought."""

    name: str
    """What it is called."""


class Purchase(NamedTuple):
    """What was bought."""

    price: float
    """What it cost."""
    article: Article
    """What was bought."""
    voucher: str | Unset | None
    """A voucher; null for one that is used up."""


class Payer(NamedTuple):
    """Who has paid."""

    payer: str
    """Who has paid."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OrderPaidEvent(ServerEventBase):
    """An order was paid."""

    type: ClassVar[Literal["order.paid"]] = "order.paid"

    payer: str
    """Who has paid."""
    article: Article
    """What was bought."""
    price: float
    """What it cost."""
    voucher: str | Unset | None = UNSET
    """A voucher; null for one that is used up."""

    def is_purchase(self) -> bool:
        """Say whether this is ``order.paid``."""
        return True

    def get_purchase(self) -> Purchase:
        """Return the fields of this event."""
        return Purchase(price=self.price, article=self.article, voucher=self.voucher)

    def is_payment(self) -> bool:
        """Say whether this is ``order.paid``."""
        return True

    def get_payer(self) -> Payer:
        """Return the fields of this event."""
        return Payer(payer=self.payer)


class Refusal(NamedTuple):
    """Why there is no purchase."""

    reason: str | None
    """Why."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OrderRefusedEvent(ServerEventBase):
    """An order was refused."""

    type: ClassVar[Literal["order.refused"]] = "order.refused"

    reason: str | None = None
    """Why."""

    def is_refusal(self) -> bool:
        """Say whether this is ``order.refused``."""
        return True

    def get_refusal(self) -> Refusal:
        """Return the fields of this event."""
        return Refusal(reason=self.reason)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OrderSentEvent(ServerEventBase):
    """An order is on its way."""

    type: ClassVar[Literal["order.sent"]] = "order.sent"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OrderPlaceEvent(ClientEventBase):
    """Places an order."""

    type: ClassVar[Literal["order.place"]] = "order.place"
