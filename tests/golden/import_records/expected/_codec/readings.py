# From readings.yaml of the spec import_records; remake: wiregen generate
"""Codec of the module readings.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import readings as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .base import read_flat_shape, read_shape, write_flat_shape, write_shape
from .enum_members import UNIT_MEMBERS


@decodes(models.Reading, recursive=True)
def read_reading(o: dict[str, Any]) -> models.Reading:
    m = new(models.Reading)
    m.shape = read_shape(o["shape"])
    m.model_rest = None if len(o) == 1 else rest_of("Reading", o)
    return m


@encodes(models.Reading)
def write_reading(m: models.Reading) -> dict[str, Any]:
    o: dict[str, Any] = {
        "shape": write_shape(m.shape),
    }
    if m.model_rest is not None:
        put_rest("Reading", o, m.model_rest)
    return o


@decodes(models.ReadingTakenEvent, "type", "reading.taken", recursive=True)
def read_reading_taken_event(o: dict[str, Any]) -> models.ReadingTakenEvent:
    m = new(models.ReadingTakenEvent)
    m.event_id = "" + o["event_id"]
    m.unit = UNIT_MEMBERS[o["unit"]]
    m.reading = read_reading(o["reading"])
    m.flat = None
    m.model_rest = None
    if rest := len(o) - 4:
        if (v := o.get("flat")) is not None:
            m.flat = read_flat_shape(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ReadingTakenEvent", o)
    return m


@encodes(models.ReadingTakenEvent)
def write_reading_taken_event(m: models.ReadingTakenEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "reading.taken",
        "event_id": "" + m.event_id,
        "unit": "" + m.unit,
        "reading": write_reading(m.reading),
    }
    if (v := m.flat) is not None:
        o["flat"] = write_flat_shape(v)
    if m.model_rest is not None:
        put_rest("ReadingTakenEvent", o, m.model_rest)
    return o
