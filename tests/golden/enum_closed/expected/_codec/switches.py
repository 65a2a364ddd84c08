# From switches.yaml of the spec enum_closed; remake: wiregen generate
"""Codec of the module switches.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import switches as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import members_in, sequence
from .enum_members import POSITION_MEMBERS, POSITION_VALUES


@decodes(models.Switch)
def read_switch(o: dict[str, Any]) -> models.Switch:
    m = new(models.Switch)
    m.position = POSITION_MEMBERS[o["position"]]
    m.before = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("before")) is not None:
            m.before = members_in(POSITION_MEMBERS, v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Switch", o)
    return m


@encodes(models.Switch)
def write_switch(m: models.Switch) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "position": POSITION_VALUES[m.position],
    }
    if (v := m.before) is not None:
        o["before"] = [POSITION_VALUES[v1] for v1 in sequence(v)]
    if m.model_rest is not None:
        put_rest("Switch", o, m.model_rest)
    return o
