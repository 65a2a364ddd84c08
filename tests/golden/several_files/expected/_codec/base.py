# From base.yaml of the spec several_files; remake: wiregen generate
"""How the classes of the module base are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import base as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.scalars import finite, json_value, number
from .enum_members import UNIT_MEMBERS


@decodes(models.Length, "type", "length")
def read_length(obj: dict[str, Any]) -> models.Length:
    model = new(models.Length)
    model.unit = UNIT_MEMBERS[obj["unit"]]
    model.value = number(obj["value"])
    model.model_rest = None if len(obj) == 3 else rest_of("Length", obj)
    return model


@encodes(models.Length)
def write_length(model: models.Length) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "length",
        "unit": "" + model.unit,
        "value": finite(model.value),
    }
    if model.model_rest is not None:
        put_rest("Length", obj, model.model_rest)
    return obj


@decodes(models.UnknownQuantity)
def read_unknown_quantity(obj: dict[str, Any]) -> models.UnknownQuantity:
    model = new(models.UnknownQuantity)
    model.type = "" + obj["type"]
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownQuantity)
def write_unknown_quantity(model: models.UnknownQuantity) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


QUANTITY_READERS: Readers[models.Quantity] = {
    "length": read_length,
}


def read_quantity(obj: dict[str, Any]) -> models.Quantity:
    return (QUANTITY_READERS.get(obj["type"]) or read_unknown_quantity)(obj)


QUANTITY_CLASSES = frozenset(get_args(models.Quantity))


def write_quantity(model: models.Quantity) -> dict[str, Any]:
    if type(model) not in QUANTITY_CLASSES:
        check_base(model, QUANTITY_CLASSES)
    return model.model_write()
