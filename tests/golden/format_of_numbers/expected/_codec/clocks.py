# From clocks.yaml of the spec format_of_numbers; remake: wiregen generate
"""How the classes of the module clocks are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import clocks as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import finite, integer, number, whole


@decodes(models.ClockSetEvent, "type", "clock.set")
def read_clock_set_event(obj: dict[str, Any]) -> models.ClockSetEvent:
    model = new(models.ClockSetEvent)
    model.at = value if type(value := obj["at"]) is int else integer(value)
    model.exactly = None
    model.sent = None
    model.received = None
    model.model_rest = None
    if unread := len(obj) - 2:
        if (value := obj.get("exactly")) is not None:
            model.exactly = number(value)
            unread -= 1
        if (value := obj.get("sent")) is not None:
            model.sent = value if type(value) is int else integer(value)
            unread -= 1
        if (value := obj.get("received")) is not None:
            model.received = number(value)
            unread -= 1
        if unread:
            model.model_rest = rest_of("ClockSetEvent", obj)
    return model


@encodes(models.ClockSetEvent)
def write_clock_set_event(model: models.ClockSetEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "clock.set",
        "at": value if type(value := model.at) is int else whole(value),
    }
    if (value := model.exactly) is not None:
        obj["exactly"] = finite(value)
    if (value := model.sent) is not None:
        obj["sent"] = value if type(value) is int else whole(value)
    if (value := model.received) is not None:
        obj["received"] = finite(value)
    if model.model_rest is not None:
        put_rest("ClockSetEvent", obj, model.model_rest)
    return obj
