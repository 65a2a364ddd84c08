# From market.yaml, protocol.yaml of the spec array_layout; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from typing import Literal

from . import market as _market
from .market import Trade


def beat() -> _market.BeatEvent:
    """Build the event ``beat``. Nothing new."""
    return _market.BeatEvent()


def trade(channel: int, trades: list[Trade], pair: str) -> _market.TradeEvent:
    """Build the event ``trade``. What was traded."""
    return _market.TradeEvent(channel=channel, trades=trades, pair=pair)


def halt(reason: str) -> _market.HaltEvent:
    """Build the event ``halt``. Trading stops."""
    return _market.HaltEvent(reason=reason)


def own(trades: list[Trade], last: dict[str, str] | Trade | None = None) -> _market.OwnEvent:
    """Build the event ``own``. What the trader traded."""
    return _market.OwnEvent(trades=trades, last=last)


def order(action: Literal["buy", "sell"], id: str, amount: float) -> _market.OrderEvent:
    """Build the event ``order``. Order something."""
    return _market.OrderEvent(action=action, id=id, amount=amount)


def answer(id: str) -> _market.AnswerEvent:
    """Build the event ``answer``. An answer."""
    return _market.AnswerEvent(id=id)
