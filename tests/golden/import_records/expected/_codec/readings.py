# From readings.yaml of the spec import_records; remake: wiregen generate
"""The readers and writers of the classes in the module readings.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import readings as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import string
from .base import read_flat_shape, read_shape, write_flat_shape, write_shape
from .enum_members import UNIT_MEMBERS


@decodes(models.Reading, recursive=True)
def read_reading(obj: dict[str, Any]) -> models.Reading:
    model = new(models.Reading)
    model.shape = read_shape(obj["shape"])
    model.model_rest = None if len(obj) == 1 else rest_of("Reading", obj)
    return model


@encodes(models.Reading)
def write_reading(model: models.Reading) -> dict[str, Any]:
    obj: dict[str, Any] = {"shape": write_shape(model.shape)}
    return obj if model.model_rest is None else with_rest("Reading", obj, model.model_rest)


@decodes(models.ReadingTakenEvent, "type", "reading.taken", recursive=True)
def read_reading_taken_event(obj: dict[str, Any]) -> models.ReadingTakenEvent:
    model = new(models.ReadingTakenEvent)
    model.event_id = string(obj["event_id"])
    model.unit = UNIT_MEMBERS[obj["unit"]]
    model.reading = read_reading(obj["reading"])
    model.flat = None
    unread = len(obj) - 4
    if (value := obj.get("flat")) is not None:
        model.flat = read_flat_shape(value)
        unread -= 1
    model.model_rest = rest_of("ReadingTakenEvent", obj) if unread else None
    return model


@encodes(models.ReadingTakenEvent)
def write_reading_taken_event(model: models.ReadingTakenEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "reading.taken",
        "event_id": "" + model.event_id,
        "unit": "" + model.unit,
        "reading": write_reading(model.reading),
    }
    if model.flat is not None:
        obj["flat"] = write_flat_shape(model.flat)
    return obj if model.model_rest is None else with_rest("ReadingTakenEvent", obj, model.model_rest)
