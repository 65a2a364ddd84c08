# From alarms.yaml of the spec several_files; remake: wiregen generate
"""The readers and writers of the classes in the module alarms.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import alarms as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .base import read_quantity, write_quantity
from .readings import read_reading, write_reading


@decodes(models.AlarmRaisedEvent, "type", "alarm.raised")
def read_alarm_raised_event(obj: dict[str, Any]) -> models.AlarmRaisedEvent:
    model = new(models.AlarmRaisedEvent)
    model.reading = read_reading(obj["reading"])
    model.limit = None
    unread = len(obj) - 2
    if (value := obj.get("limit")) is not None:
        model.limit = read_quantity(value)
        unread -= 1
    model.model_rest = rest_of("AlarmRaisedEvent", obj) if unread else None
    return model


@encodes(models.AlarmRaisedEvent)
def write_alarm_raised_event(model: models.AlarmRaisedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "alarm.raised", "reading": write_reading(model.reading)}
    if model.limit is not None:
        obj["limit"] = write_quantity(model.limit)
    return obj if model.model_rest is None else with_rest("AlarmRaisedEvent", obj, model.model_rest)
