# From shop.yaml of the spec tag_of_several_keys; remake: wiregen generate
"""The readers and writers of the classes in the module shop.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import shop as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.envelope import frame_rest_of
from .._runtime.scalars import constant_in, integer, whole


@decodes(models.OrderPaidEvent)
def read_order_paid_event(obj: dict[str, Any]) -> models.OrderPaidEvent:
    model = new(models.OrderPaidEvent)
    constant_in(obj["Type"], "order")
    constant_in(obj["Action"], "paid")
    model.total = integer(obj["total"])
    model.model_rest = None if len(obj) == 3 else rest_of("OrderPaidEvent", obj)
    return model


@encodes(models.OrderPaidEvent)
def write_order_paid_event(model: models.OrderPaidEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "Type": "order",
        "Action": "paid",
        "total": value if type(value := model.total) is int else whole(value),
    }
    return obj if model.model_rest is None else with_rest("OrderPaidEvent", obj, model.model_rest)


@decodes(models.OrderEvent)
def read_order_event(obj: dict[str, Any]) -> models.OrderEvent:
    model = new(models.OrderEvent)
    constant_in(obj["Type"], "order")
    model.model_rest = frame_rest_of("OrderEvent", obj)
    return model


@encodes(models.OrderEvent)
def write_order_event(model: models.OrderEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"Type": "order"}
    return obj if model.model_rest is None else with_rest("OrderEvent", obj, model.model_rest)
