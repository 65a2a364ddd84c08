# From ops.yaml of the spec tag_of_integers; remake: wiregen generate
"""The readers and writers of the classes in the module ops.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import ops as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import constant_in, integer, whole


@decodes(models.HelloEvent)
def read_hello_event(obj: dict[str, Any]) -> models.HelloEvent:
    model = new(models.HelloEvent)
    constant_in(obj["op"], 10)
    model.interval = integer(obj["interval"])
    model.model_rest = None if len(obj) == 2 else rest_of("HelloEvent", obj)
    return model


@encodes(models.HelloEvent)
def write_hello_event(model: models.HelloEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"op": 10, "interval": value if type(value := model.interval) is int else whole(value)}
    return obj if model.model_rest is None else with_rest("HelloEvent", obj, model.model_rest)


@decodes(models.CloseEvent, "op", "close")
def read_close_event(obj: dict[str, Any]) -> models.CloseEvent:
    model = new(models.CloseEvent)
    model.model_rest = None if len(obj) == 1 else rest_of("CloseEvent", obj)
    return model


@encodes(models.CloseEvent)
def write_close_event(model: models.CloseEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"op": "close"}
    return obj if model.model_rest is None else with_rest("CloseEvent", obj, model.model_rest)
