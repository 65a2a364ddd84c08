# From sensors.yaml of the spec events_in_batches; remake: wiregen generate
"""The readers and writers of the classes in the module sensors.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import sensors as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import integer, whole


@decodes(models.HeatEvent, "type", "heat")
def read_heat_event(obj: dict[str, Any]) -> models.HeatEvent:
    model = new(models.HeatEvent)
    model.degrees = integer(obj["degrees"])
    model.model_rest = None if len(obj) == 2 else rest_of("HeatEvent", obj)
    return model


@encodes(models.HeatEvent)
def write_heat_event(model: models.HeatEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "heat", "degrees": value if type(value := model.degrees) is int else whole(value)}
    return obj if model.model_rest is None else with_rest("HeatEvent", obj, model.model_rest)
