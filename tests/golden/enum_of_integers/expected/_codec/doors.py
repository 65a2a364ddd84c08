# From doors.yaml of the spec enum_of_integers; remake: wiregen generate
"""The readers and writers of the classes in the module doors.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import doors as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import integer, whole
from .enum_members import FLOOR_MEMBERS, FLOOR_VALUES, STATE_MEMBERS


@decodes(models.Door)
def read_door(obj: dict[str, Any]) -> models.Door:
    model = new(models.Door)
    model.state = STATE_MEMBERS[integer(obj["state"])]
    model.floor = FLOOR_MEMBERS[integer(obj["floor"])]
    model.log = None
    model.sign = None
    unread = len(obj) - 2
    if (value := obj.get("log")) is not None:
        model.log = [STATE_MEMBERS[integer(item)] for item in array(value)]
        unread -= 1
    if (value := obj.get("sign")) is not None:
        model.sign = value if type(value) is str else FLOOR_MEMBERS[integer(value)]
        unread -= 1
    model.model_rest = rest_of("Door", obj) if unread else None
    return model


@encodes(models.Door)
def write_door(model: models.Door) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "state": value if type(value := model.state) is int else whole(value),
        "floor": FLOOR_VALUES[value if type(value := model.floor) is int else whole(value)],
    }
    if model.log is not None:
        obj["log"] = [item if type(item) is int else whole(item) for item in sequence(model.log)]
    if model.sign is not None:
        obj["sign"] = (
            "" + value
            if isinstance(value := model.sign, str)
            else FLOOR_VALUES[value if type(value) is int else whole(value)]
        )
    return obj if model.model_rest is None else with_rest("Door", obj, model.model_rest)
