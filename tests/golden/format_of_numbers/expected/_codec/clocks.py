# From clocks.yaml of the spec format_of_numbers; remake: wiregen generate
"""Codec of the module clocks.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import clocks as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import finite, integer, number, whole


@decodes(models.ClockSetEvent, "type", "clock.set")
def read_clock_set_event(o: dict[str, Any]) -> models.ClockSetEvent:
    m = new(models.ClockSetEvent)
    m.at = v if type(v := o["at"]) is int else integer(v)
    m.exactly = None
    m.sent = None
    m.received = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("exactly")) is not None:
            m.exactly = number(v)
            rest -= 1
        if (v := o.get("sent")) is not None:
            m.sent = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("received")) is not None:
            m.received = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ClockSetEvent", o)
    return m


@encodes(models.ClockSetEvent)
def write_clock_set_event(m: models.ClockSetEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "clock.set",
        "at": v if type(v := m.at) is int else whole(v),
    }
    if (v := m.exactly) is not None:
        o["exactly"] = finite(v)
    if (v := m.sent) is not None:
        o["sent"] = v if type(v) is int else whole(v)
    if (v := m.received) is not None:
        o["received"] = finite(v)
    if m.model_rest is not None:
        put_rest("ClockSetEvent", o, m.model_rest)
    return o
