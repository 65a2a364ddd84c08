# From readings.yaml of the spec several_files; remake: wiregen generate
"""Codec of the module readings.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import readings as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out
from .base import read_quantity, write_quantity
from .enum_members import UNIT_MEMBERS


@decodes(models.Reading)
def read_reading(o: dict[str, Any]) -> models.Reading:
    m = new(models.Reading)
    m.unit = UNIT_MEMBERS[o["unit"]]
    m.quantity = read_quantity_or_text(o["quantity"])
    m.model_rest = None if len(o) == 2 else rest_of("Reading", o)
    return m


@encodes(models.Reading)
def write_reading(m: models.Reading) -> dict[str, Any]:
    o: dict[str, Any] = {
        "unit": "" + m.unit,
        "quantity": write_quantity_or_text(m.quantity),
    }
    if m.model_rest is not None:
        put_rest("Reading", o, m.model_rest)
    return o


@decodes(models.ReadingTakenEvent, "type", "reading.taken")
def read_reading_taken_event(o: dict[str, Any]) -> models.ReadingTakenEvent:
    m = new(models.ReadingTakenEvent)
    m.readings = list_in(read_reading, o["readings"])
    m.model_rest = None if len(o) == 2 else rest_of("ReadingTakenEvent", o)
    return m


@encodes(models.ReadingTakenEvent)
def write_reading_taken_event(m: models.ReadingTakenEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "reading.taken",
        "readings": list_out(write_reading, m.readings),
    }
    if m.model_rest is not None:
        put_rest("ReadingTakenEvent", o, m.model_rest)
    return o


def read_quantity_or_text(v: Any) -> models.QuantityOrText:
    if type(v) is str:
        return v
    return read_quantity(v)


def write_quantity_or_text(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_quantity(v)
