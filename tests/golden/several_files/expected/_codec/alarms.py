# From alarms.yaml of the spec several_files; remake: wiregen generate
"""Codec of the module alarms.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import alarms as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .base import read_quantity, write_quantity
from .readings import read_reading, write_reading


@decodes(models.AlarmRaisedEvent, "type", "alarm.raised")
def read_alarm_raised_event(o: dict[str, Any]) -> models.AlarmRaisedEvent:
    m = new(models.AlarmRaisedEvent)
    m.reading = read_reading(o["reading"])
    m.limit = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("limit")) is not None:
            m.limit = read_quantity(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("AlarmRaisedEvent", o)
    return m


@encodes(models.AlarmRaisedEvent)
def write_alarm_raised_event(m: models.AlarmRaisedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "alarm.raised",
        "reading": write_reading(m.reading),
    }
    if (v := m.limit) is not None:
        o["limit"] = write_quantity(v)
    if m.model_rest is not None:
        put_rest("AlarmRaisedEvent", o, m.model_rest)
    return o
