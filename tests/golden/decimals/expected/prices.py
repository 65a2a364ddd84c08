# From prices.yaml of the spec decimals; remake: wiregen generate
"""Prices."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal as _Decimal
from typing import Any, ClassVar, Literal, TypeAlias, cast as _cast

from ._runtime import typed_json as _typed_json
from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset
from .directions import ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Level(Model):
    """A price and how much of it."""

    price: _Decimal
    """The price. At least 0."""
    amounts: list[_Decimal | str] | None = None
    """How much."""
    about: float | None = None
    """The same without its digits."""
    more: Any = None
    """Anything."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Plain(Model):
    """Without digits."""

    price: float
    """The price."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PricedEvent(ServerEventBase):
    """What things cost."""

    type: ClassVar[Literal["priced"]] = "priced"

    levels: list[Level]
    """Each."""
    best: tuple[_Decimal, int] | None = None
    """The best."""
    fee: _Decimal | Unset | None = UNSET
    """What it costs beside."""
    receipt: str | None = None
    """What was paid. Holds JSON as text, of type list[Level]."""

    def receipt_json(self) -> list[Level] | None:
        """Return the value of ``receipt``, or None if there is none. Raises ValueError if it is not JSON as text,
        and DecodeError if the JSON does not fit the type."""
        return (
            None
            if self.receipt is None
            else _cast("list[Level]", _typed_json.read_value(self.receipt, "$.receipt", ("list", "Level")))
        )


Quote: TypeAlias = _Decimal | str
"""A price or its name."""
