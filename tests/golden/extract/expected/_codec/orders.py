# From orders.yaml of the spec extract; remake: wiregen generate
"""How the classes of the module orders are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import orders as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import finite, number
from .._runtime.unset import UNSET


@decodes(models.Article)
def read_article(obj: dict[str, Any]) -> models.Article:
    model = new(models.Article)
    model.name = "" + obj["name"]
    model.model_rest = None if len(obj) == 1 else rest_of("Article", obj)
    return model


@encodes(models.Article)
def write_article(model: models.Article) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "name": "" + model.name,
    }
    if model.model_rest is not None:
        put_rest("Article", obj, model.model_rest)
    return obj


@decodes(models.OrderPaidEvent, "type", "order.paid")
def read_order_paid_event(obj: dict[str, Any]) -> models.OrderPaidEvent:
    model = new(models.OrderPaidEvent)
    model.payer = "" + obj["payer"]
    model.article = read_article(obj["article"])
    model.price = number(obj["price"])
    model.voucher = UNSET
    model.model_rest = None
    if unread := len(obj) - 4:
        if (value := obj.get("voucher", UNSET)) is not UNSET:
            model.voucher = None if value is None else "" + value
            unread -= 1
        if unread:
            model.model_rest = rest_of("OrderPaidEvent", obj)
    return model


@encodes(models.OrderPaidEvent)
def write_order_paid_event(model: models.OrderPaidEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "order.paid",
        "payer": "" + model.payer,
        "article": write_article(model.article),
        "price": finite(model.price),
    }
    if (value := model.voucher) is not UNSET:
        obj["voucher"] = None if value is None else "" + value
    if model.model_rest is not None:
        put_rest("OrderPaidEvent", obj, model.model_rest)
    return obj


@decodes(models.OrderRefusedEvent, "type", "order.refused")
def read_order_refused_event(obj: dict[str, Any]) -> models.OrderRefusedEvent:
    model = new(models.OrderRefusedEvent)
    model.reason = None
    model.model_rest = None
    if unread := len(obj) - 1:
        if (value := obj.get("reason")) is not None:
            model.reason = "" + value
            unread -= 1
        if unread:
            model.model_rest = rest_of("OrderRefusedEvent", obj)
    return model


@encodes(models.OrderRefusedEvent)
def write_order_refused_event(model: models.OrderRefusedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "order.refused",
    }
    if (value := model.reason) is not None:
        obj["reason"] = "" + value
    if model.model_rest is not None:
        put_rest("OrderRefusedEvent", obj, model.model_rest)
    return obj


@decodes(models.OrderSentEvent, "type", "order.sent")
def read_order_sent_event(obj: dict[str, Any]) -> models.OrderSentEvent:
    model = new(models.OrderSentEvent)
    model.model_rest = None if len(obj) == 1 else rest_of("OrderSentEvent", obj)
    return model


@encodes(models.OrderSentEvent)
def write_order_sent_event(model: models.OrderSentEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "order.sent",
    }
    if model.model_rest is not None:
        put_rest("OrderSentEvent", obj, model.model_rest)
    return obj


@decodes(models.OrderPlaceEvent, "type", "order.place")
def read_order_place_event(obj: dict[str, Any]) -> models.OrderPlaceEvent:
    model = new(models.OrderPlaceEvent)
    model.model_rest = None if len(obj) == 1 else rest_of("OrderPlaceEvent", obj)
    return model


@encodes(models.OrderPlaceEvent)
def write_order_place_event(model: models.OrderPlaceEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "order.place",
    }
    if model.model_rest is not None:
        put_rest("OrderPlaceEvent", obj, model.model_rest)
    return obj
