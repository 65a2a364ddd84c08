# From orders.yaml of the spec extract; remake: wiregen generate
"""Codec of the module orders.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import orders as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import finite, number
from .._runtime.unset import UNSET


@decodes(models.Article)
def read_article(o: dict[str, Any]) -> models.Article:
    m = new(models.Article)
    m.name = "" + o["name"]
    m.model_rest = None if len(o) == 1 else rest_of("Article", o)
    return m


@encodes(models.Article)
def write_article(m: models.Article) -> dict[str, Any]:
    o: dict[str, Any] = {
        "name": "" + m.name,
    }
    if m.model_rest is not None:
        put_rest("Article", o, m.model_rest)
    return o


@decodes(models.OrderPaidEvent, "type", "order.paid")
def read_order_paid_event(o: dict[str, Any]) -> models.OrderPaidEvent:
    m = new(models.OrderPaidEvent)
    m.payer = "" + o["payer"]
    m.article = read_article(o["article"])
    m.price = number(o["price"])
    m.voucher = UNSET
    m.model_rest = None
    if rest := len(o) - 4:
        if (v := o.get("voucher", UNSET)) is not UNSET:
            m.voucher = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("OrderPaidEvent", o)
    return m


@encodes(models.OrderPaidEvent)
def write_order_paid_event(m: models.OrderPaidEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "order.paid",
        "payer": "" + m.payer,
        "article": write_article(m.article),
        "price": finite(m.price),
    }
    if (v := m.voucher) is not UNSET:
        o["voucher"] = None if v is None else "" + v
    if m.model_rest is not None:
        put_rest("OrderPaidEvent", o, m.model_rest)
    return o


@decodes(models.OrderRefusedEvent, "type", "order.refused")
def read_order_refused_event(o: dict[str, Any]) -> models.OrderRefusedEvent:
    m = new(models.OrderRefusedEvent)
    m.reason = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("reason")) is not None:
            m.reason = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("OrderRefusedEvent", o)
    return m


@encodes(models.OrderRefusedEvent)
def write_order_refused_event(m: models.OrderRefusedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "order.refused",
    }
    if (v := m.reason) is not None:
        o["reason"] = "" + v
    if m.model_rest is not None:
        put_rest("OrderRefusedEvent", o, m.model_rest)
    return o


@decodes(models.OrderSentEvent, "type", "order.sent")
def read_order_sent_event(o: dict[str, Any]) -> models.OrderSentEvent:
    m = new(models.OrderSentEvent)
    m.model_rest = None if len(o) == 1 else rest_of("OrderSentEvent", o)
    return m


@encodes(models.OrderSentEvent)
def write_order_sent_event(m: models.OrderSentEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "order.sent",
    }
    if m.model_rest is not None:
        put_rest("OrderSentEvent", o, m.model_rest)
    return o


@decodes(models.OrderPlaceEvent, "type", "order.place")
def read_order_place_event(o: dict[str, Any]) -> models.OrderPlaceEvent:
    m = new(models.OrderPlaceEvent)
    m.model_rest = None if len(o) == 1 else rest_of("OrderPlaceEvent", o)
    return m


@encodes(models.OrderPlaceEvent)
def write_order_place_event(m: models.OrderPlaceEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "order.place",
    }
    if m.model_rest is not None:
        put_rest("OrderPlaceEvent", o, m.model_rest)
    return o
