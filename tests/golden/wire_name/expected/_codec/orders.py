# From orders.yaml of the spec wire_name; remake: wiregen generate
"""Codec of the module orders.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import orders as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.unset import UNSET


@decodes(models.Order)
def read_order(o: dict[str, Any]) -> models.Order:
    m = new(models.Order)
    m.order_id = "" + o["orderId"]
    m.class_ = None
    m.from_ = UNSET
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("class")) is not None:
            m.class_ = "" + v
            rest -= 1
        if (v := o.get("from", UNSET)) is not UNSET:
            m.from_ = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("Order", o)
    return m


@encodes(models.Order)
def write_order(m: models.Order) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "orderId": "" + m.order_id,
    }
    if (v := m.class_) is not None:
        o["class"] = "" + v
    if (v := m.from_) is not UNSET:
        o["from"] = None if v is None else "" + v
    if m.model_rest is not None:
        put_rest("Order", o, m.model_rest)
    return o
