# From orders.yaml of the spec wire_name; remake: wiregen generate
"""The readers and writers of the classes in the module orders.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import orders as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import string
from .._runtime.unset import UNSET


@decodes(models.Order)
def read_order(obj: dict[str, Any]) -> models.Order:
    model = new(models.Order)
    model.order_id = string(obj["orderId"])
    model.class_ = None
    model.from_ = UNSET
    unread = len(obj) - 1
    if (value := obj.get("class")) is not None:
        model.class_ = string(value)
        unread -= 1
    if (value := obj.get("from", UNSET)) is not UNSET:
        model.from_ = None if value is None else string(value)
        unread -= 1
    model.model_rest = rest_of("Order", obj) if unread else None
    return model


@encodes(models.Order)
def write_order(model: models.Order) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"orderId": "" + model.order_id}
    if model.class_ is not None:
        obj["class"] = "" + model.class_
    if model.from_ is not UNSET:
        obj["from"] = None if (value := model.from_) is None else "" + value
    return obj if model.model_rest is None else with_rest("Order", obj, model.model_rest)
