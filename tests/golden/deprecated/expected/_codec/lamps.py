# From lamps.yaml of the spec deprecated; remake: wiregen generate
"""Codec of the module lamps.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import lamps as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import integer, whole
from .enum_members import COLOUR_MEMBERS


@decodes(models.Bulb)
def read_bulb(o: dict[str, Any]) -> models.Bulb:
    m = new(models.Bulb)
    m.watts = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("watts")) is not None:
            m.watts = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Bulb", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.Bulb)
def write_bulb(m: models.Bulb) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.watts) is not None:
        o["watts"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("Bulb", o, m.model_rest)
    return o


@decodes(models.LampOnEvent, "type", "lamp.on")
def read_lamp_on_event(o: dict[str, Any]) -> models.LampOnEvent:
    m = new(models.LampOnEvent)
    m.colour = COLOUR_MEMBERS[o["colour"]]
    m.hue = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("hue")) is not None:
            m.hue = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("LampOnEvent", o)
    return m


@encodes(models.LampOnEvent)
def write_lamp_on_event(m: models.LampOnEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "lamp.on",
        "colour": "" + m.colour,
    }
    if (v := m.hue) is not None:
        o["hue"] = "" + v
    if m.model_rest is not None:
        put_rest("LampOnEvent", o, m.model_rest)
    return o
