# From base.yaml of the spec several_files; remake: wiregen generate
"""Codec of the module base."""

from __future__ import annotations

from typing import Any

from .. import base as models
from .._runtime.codec import Variants, Writers, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, json_value, number
from .enum_members import UNIT_MEMBERS, UNIT_VALUES


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
        "unit": UNIT_VALUES[m.unit],
        "value": finite(m.value),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.UnknownQuantity)
def read_unknown_quantity(o: dict[str, Any]) -> models.UnknownQuantity:
    m = new(models.UnknownQuantity)
    m.type = v if type(v := o["type"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownQuantity)
def write_unknown_quantity(m: models.UnknownQuantity) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


QUANTITY_VARIANTS: Variants[models.Quantity] = Variants(
    {
        "length": read_length,
    },
    unknown=read_unknown_quantity,
)

QUANTITY_WRITERS = Writers(models.Quantity)
