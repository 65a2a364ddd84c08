# From lamps.yaml of the spec enum_open; remake: wiregen generate
"""Codec of the module lamps.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import lamps as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .enum_members import COLOUR_MEMBERS


@decodes(models.Lamp)
def read_lamp(o: dict[str, Any]) -> models.Lamp:
    m = new(models.Lamp)
    m.colour = COLOUR_MEMBERS[o["colour"]]
    m.spare = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("spare")) is not None:
            m.spare = COLOUR_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("Lamp", o)
    return m


@encodes(models.Lamp)
def write_lamp(m: models.Lamp) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "colour": "" + m.colour,
    }
    if (v := m.spare) is not None:
        o["spare"] = "" + v
    if m.model_rest is not None:
        put_rest("Lamp", o, m.model_rest)
    return o
