# From frames.yaml of the spec tag_optional_of_events; remake: wiregen generate
"""The readers and writers of the classes in the module frames.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import frames as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import integer, whole


@decodes(models.BellEvent, "type", "bell")
def read_bell_event(obj: dict[str, Any]) -> models.BellEvent:
    model = new(models.BellEvent)
    model.times = integer(obj["times"])
    model.model_rest = None if len(obj) == 2 else rest_of("BellEvent", obj)
    return model


@encodes(models.BellEvent)
def write_bell_event(model: models.BellEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "bell", "times": value if type(value := model.times) is int else whole(value)}
    return obj if model.model_rest is None else with_rest("BellEvent", obj, model.model_rest)
