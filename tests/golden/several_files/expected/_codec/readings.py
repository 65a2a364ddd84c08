# From readings.yaml of the spec several_files; remake: wiregen generate
"""How the classes of the module readings are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import readings as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out
from .base import read_quantity, write_quantity
from .enum_members import UNIT_MEMBERS


@decodes(models.Reading)
def read_reading(obj: dict[str, Any]) -> models.Reading:
    model = new(models.Reading)
    model.unit = UNIT_MEMBERS[obj["unit"]]
    model.quantity = read_quantity_or_text(obj["quantity"])
    model.model_rest = None if len(obj) == 2 else rest_of("Reading", obj)
    return model


@encodes(models.Reading)
def write_reading(model: models.Reading) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "unit": "" + model.unit,
        "quantity": write_quantity_or_text(model.quantity),
    }
    if model.model_rest is not None:
        put_rest("Reading", obj, model.model_rest)
    return obj


@decodes(models.ReadingTakenEvent, "type", "reading.taken")
def read_reading_taken_event(obj: dict[str, Any]) -> models.ReadingTakenEvent:
    model = new(models.ReadingTakenEvent)
    model.readings = list_in(read_reading, obj["readings"])
    model.model_rest = None if len(obj) == 2 else rest_of("ReadingTakenEvent", obj)
    return model


@encodes(models.ReadingTakenEvent)
def write_reading_taken_event(model: models.ReadingTakenEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "reading.taken",
        "readings": list_out(write_reading, model.readings),
    }
    if model.model_rest is not None:
        put_rest("ReadingTakenEvent", obj, model.model_rest)
    return obj


def read_quantity_or_text(value: Any) -> models.QuantityOrText:
    if type(value) is str:
        return value
    return read_quantity(value)


def write_quantity_or_text(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_quantity(value)
