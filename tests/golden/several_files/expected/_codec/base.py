# From base.yaml of the spec several_files; remake: wiregen generate
"""Codec of the module base.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import base as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.scalars import finite, json_value, number
from .enum_members import UNIT_MEMBERS


@decodes(models.Length, "type", "length")
def read_length(o: dict[str, Any]) -> models.Length:
    m = new(models.Length)
    m.unit = UNIT_MEMBERS[o["unit"]]
    m.value = number(o["value"])
    m.model_rest = None if len(o) == 3 else rest_of("Length", o)
    return m


@encodes(models.Length)
def write_length(m: models.Length) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "length",
        "unit": "" + m.unit,
        "value": finite(m.value),
    }
    if m.model_rest is not None:
        put_rest("Length", o, m.model_rest)
    return o


@decodes(models.UnknownQuantity)
def read_unknown_quantity(o: dict[str, Any]) -> models.UnknownQuantity:
    m = new(models.UnknownQuantity)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownQuantity)
def write_unknown_quantity(m: models.UnknownQuantity) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


QUANTITY_READERS: Readers[models.Quantity] = {
    "length": read_length,
}


def read_quantity(o: dict[str, Any]) -> models.Quantity:
    return (QUANTITY_READERS.get(o["type"]) or read_unknown_quantity)(o)


QUANTITY_CLASSES = frozenset(get_args(models.Quantity))


def write_quantity(m: models.Quantity) -> dict[str, Any]:
    if type(m) not in QUANTITY_CLASSES:
        check_base(m, QUANTITY_CLASSES)
    return m.model_write()
