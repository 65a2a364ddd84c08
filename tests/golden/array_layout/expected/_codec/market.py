# From market.yaml of the spec array_layout; remake: wiregen generate
"""The readers and writers of the classes in the module market.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import market as models
from .._runtime.array_model import is_array_model
from .._runtime.arrays import items_of, named_items
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, is_array, mapping, pairs, sequence
from .._runtime.scalars import constant_in, constant_out, finite, integer, number, string, whole
from .._runtime.unset import UNSET


@decodes(models.Trade)
def read_trade(items: Any) -> models.Trade:
    obj = named_items("Trade", items)
    model = new(models.Trade)
    model.price = string(obj["price"])
    model.side = string(obj["side"])
    model.note = None
    model.rank = UNSET
    model.key = None
    unread = len(obj) - 2
    if (value := obj.get("note")) is not None:
        model.note = string(value)
        unread -= 1
    if (value := obj.get("rank", UNSET)) is not UNSET:
        model.rank = None if value is None else integer(value)
        unread -= 1
    if (value := obj.get("key")) is not None:
        model.key = string(value)
        unread -= 1
    model.model_rest = rest_of("Trade", obj) if unread else None
    return model


@encodes(models.Trade)
def write_trade(model: models.Trade) -> list[Any]:
    value: Any
    obj: dict[str, Any] = {"price": "" + model.price, "side": "" + model.side}
    if model.note is not None:
        obj["note"] = "" + model.note
    if model.rank is not UNSET:
        obj["rank"] = None if (value := model.rank) is None else value if type(value) is int else whole(value)
    if model.key is not None:
        obj["key"] = "" + model.key
    return items_of("Trade", obj if model.model_rest is None else with_rest("Trade", obj, model.model_rest))


@decodes(models.BeatEvent, "event", "beat")
def read_beat_event(obj: dict[str, Any]) -> models.BeatEvent:
    model = new(models.BeatEvent)
    model.model_rest = None if len(obj) == 1 else rest_of("BeatEvent", obj)
    return model


@encodes(models.BeatEvent)
def write_beat_event(model: models.BeatEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"event": "beat"}
    return obj if model.model_rest is None else with_rest("BeatEvent", obj, model.model_rest)


@decodes(models.TradeEvent)
def read_trade_event(items: Any) -> models.TradeEvent:
    obj = named_items("TradeEvent", items)
    model = new(models.TradeEvent)
    constant_in(obj["event"], "trade")
    model.channel = integer(obj["channel"])
    model.trades = [read_trade(item) for item in array(obj["trades"])]
    model.pair = string(obj["pair"])
    model.model_rest = None if len(obj) == 4 else rest_of("TradeEvent", obj)
    return model


@encodes(models.TradeEvent)
def write_trade_event(model: models.TradeEvent) -> list[Any]:
    value: Any
    obj: dict[str, Any] = {
        "event": "trade",
        "channel": value if type(value := model.channel) is int else whole(value),
        "trades": [write_trade(item) for item in sequence(model.trades)],
        "pair": "" + model.pair,
    }
    return items_of("TradeEvent", obj if model.model_rest is None else with_rest("TradeEvent", obj, model.model_rest))


@decodes(models.HaltEvent)
def read_halt_event(items: Any) -> models.HaltEvent:
    obj = named_items("HaltEvent", items)
    model = new(models.HaltEvent)
    constant_in(obj["event"], "halt")
    model.reason = string(obj["reason"])
    model.model_rest = None if len(obj) == 2 else rest_of("HaltEvent", obj)
    return model


@encodes(models.HaltEvent)
def write_halt_event(model: models.HaltEvent) -> list[Any]:
    obj: dict[str, Any] = {"event": "halt", "reason": "" + model.reason}
    return items_of("HaltEvent", obj if model.model_rest is None else with_rest("HaltEvent", obj, model.model_rest))


@decodes(models.OwnEvent)
def read_own_event(items: Any) -> models.OwnEvent:
    obj = named_items("OwnEvent", items)
    model = new(models.OwnEvent)
    model.trades = [read_trade(item) for item in array(obj["trades"])]
    model.last = None
    unread = len(obj) - 1
    if (value := obj.get("last")) is not None:
        model.last = (
            read_trade(value)
            if is_array(value)
            else {string(key): string(item) for key, item in mapping(value).items()}
        )
        unread -= 1
    model.model_rest = rest_of("OwnEvent", obj) if unread else None
    return model


@encodes(models.OwnEvent)
def write_own_event(model: models.OwnEvent) -> list[Any]:
    value: Any
    obj: dict[str, Any] = {"trades": [write_trade(item) for item in sequence(model.trades)]}
    if model.last is not None:
        obj["last"] = (
            write_trade(value)
            if is_array_model(value := model.last)
            else {"" + key: "" + item for key, item in pairs(value)}
        )
    return items_of("OwnEvent", obj if model.model_rest is None else with_rest("OwnEvent", obj, model.model_rest))


@decodes(models.OrderEvent)
def read_order_event(items: Any) -> models.OrderEvent:
    obj = named_items("OrderEvent", items)
    model = new(models.OrderEvent)
    constant_in(obj["kind"], 2)
    model.action = constant_in(obj["action"], "buy", "sell")
    model.id = string(obj["id"])
    model.amount = number(obj["amount"])
    model.model_rest = None if len(obj) == 4 else rest_of("OrderEvent", obj)
    return model


@encodes(models.OrderEvent)
def write_order_event(model: models.OrderEvent) -> list[Any]:
    obj: dict[str, Any] = {
        "kind": 2,
        "action": constant_out(model.action, "buy", "sell"),
        "id": "" + model.id,
        "amount": finite(model.amount),
    }
    return items_of("OrderEvent", obj if model.model_rest is None else with_rest("OrderEvent", obj, model.model_rest))


@decodes(models.AnswerEvent)
def read_answer_event(items: Any) -> models.AnswerEvent:
    obj = named_items("AnswerEvent", items)
    model = new(models.AnswerEvent)
    constant_in(obj["kind"], 3)
    model.id = string(obj["id"])
    model.model_rest = None if len(obj) == 2 else rest_of("AnswerEvent", obj)
    return model


@encodes(models.AnswerEvent)
def write_answer_event(model: models.AnswerEvent) -> list[Any]:
    obj: dict[str, Any] = {"kind": 3, "id": "" + model.id}
    return items_of("AnswerEvent", obj if model.model_rest is None else with_rest("AnswerEvent", obj, model.model_rest))
