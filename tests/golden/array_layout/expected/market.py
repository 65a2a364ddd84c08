# From market.yaml of the spec array_layout; remake: wiregen generate
"""A market."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from decimal import Decimal as _Decimal
from typing import ClassVar, Literal

from ._runtime import formats as _formats
from ._runtime.array_model import ArrayModel as _ArrayModel
from ._runtime.unset import UNSET, Unset
from .directions import ClientEventBase, ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Trade(_ArrayModel):
    """A trade."""

    price: str
    """What was paid. Holds a decimal number."""
    side: str
    """Who began."""
    note: str | None = None
    """More of it."""
    rank: int | Unset | None = UNSET
    """Its place."""
    key: str | None = _field(default=None, repr=False)
    """Who may know."""

    def price_decimal(self) -> _Decimal:
        """Return the value of ``price``. Raises ValueError if it is not a decimal number."""
        return _formats.read_decimal(self.price, "$[0]")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BeatEvent(ServerEventBase):
    """Nothing new."""

    event: ClassVar[Literal["beat"]] = "beat"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TradeEvent(ServerEventBase, _ArrayModel):
    """What was traded."""

    event: ClassVar[Literal["trade"]] = "trade"

    channel: int
    """Names the channel."""
    trades: list[Trade]
    """The trades."""
    pair: str
    """The market."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class HaltEvent(ServerEventBase, _ArrayModel):
    """Trading stops."""

    event: ClassVar[Literal["halt"]] = "halt"

    reason: str
    """Why."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OwnEvent(ServerEventBase, _ArrayModel):
    """What the trader traded."""

    trades: list[Trade]
    """The trades."""
    last: dict[str, str] | Trade | None = None
    """The last one."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OrderEvent(ClientEventBase, _ArrayModel):
    """Order something."""

    kind: ClassVar[Literal[2]] = 2

    action: Literal["buy", "sell"]
    """The value of the tag action."""
    id: str
    """Names the order."""
    amount: float
    """How much."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AnswerEvent(ClientEventBase, _ArrayModel):
    """An answer."""

    kind: ClassVar[Literal[3]] = 3

    id: str
    """Names the order."""
