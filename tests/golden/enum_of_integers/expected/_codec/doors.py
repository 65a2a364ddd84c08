# From doors.yaml of the spec enum_of_integers; remake: wiregen generate
"""Codec of the module doors.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import doors as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import array, sequence
from .._runtime.scalars import integer, whole
from .enum_members import FLOOR_MEMBERS, FLOOR_VALUES, STATE_MEMBERS


@decodes(models.Door)
def read_door(o: dict[str, Any]) -> models.Door:
    m = new(models.Door)
    m.state = STATE_MEMBERS[v if type(v := o["state"]) is int else integer(v)]
    m.floor = FLOOR_MEMBERS[v if type(v := o["floor"]) is int else integer(v)]
    m.log = None
    m.sign = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("log")) is not None:
            m.log = [STATE_MEMBERS[v1 if type(v1) is int else integer(v1)] for v1 in array(v)]
            rest -= 1
        if (v := o.get("sign")) is not None:
            m.sign = v if type(v) is str else FLOOR_MEMBERS[v if type(v) is int else integer(v)]
            rest -= 1
        if rest:
            m.model_rest = rest_of("Door", o)
    return m


@encodes(models.Door)
def write_door(m: models.Door) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "state": v if type(v := m.state) is int else whole(v),
        "floor": FLOOR_VALUES[v if type(v := m.floor) is int else whole(v)],
    }
    if (v := m.log) is not None:
        o["log"] = [v1 if type(v1) is int else whole(v1) for v1 in sequence(v)]
    if (v := m.sign) is not None:
        o["sign"] = "" + v if isinstance(v, str) else FLOOR_VALUES[v if type(v) is int else whole(v)]
    if m.model_rest is not None:
        put_rest("Door", o, m.model_rest)
    return o
