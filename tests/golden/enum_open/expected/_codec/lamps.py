# From lamps.yaml of the spec enum_open; remake: wiregen generate
"""Codec of the module lamps."""

from __future__ import annotations

from typing import Any

from .. import lamps as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import text
from .enum_members import COLOUR_MEMBERS, COLOUR_VALUES


@decodes(models.Lamp)
def read_lamp(o: dict[str, Any]) -> models.Lamp:
    m = new(models.Lamp)
    m.colour = COLOUR_MEMBERS.get(v, v) if type(v := o["colour"]) is str else fail()
    m.spare = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("spare")) is not None:
            m.spare = COLOUR_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("Lamp", o)
    return m


@encodes(models.Lamp)
def write_lamp(m: models.Lamp) -> dict[str, Any]:
    o: dict[str, Any] = {
        "colour": COLOUR_VALUES.get(m.colour) or text(m.colour),
    }
    if m.spare is not None:
        o["spare"] = COLOUR_VALUES.get(m.spare) or text(m.spare)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o
