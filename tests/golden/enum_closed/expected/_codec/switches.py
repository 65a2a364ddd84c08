# From switches.yaml of the spec enum_closed; remake: wiregen generate
"""The readers and writers of the classes in the module switches.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import switches as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .enum_members import POSITION_MEMBERS, POSITION_VALUES


@decodes(models.Switch)
def read_switch(obj: dict[str, Any]) -> models.Switch:
    model = new(models.Switch)
    model.position = POSITION_MEMBERS[obj["position"]]
    model.before = None
    unread = len(obj) - 1
    if (value := obj.get("before")) is not None:
        model.before = [POSITION_MEMBERS[item] for item in array(value)]
        unread -= 1
    model.model_rest = rest_of("Switch", obj) if unread else None
    return model


@encodes(models.Switch)
def write_switch(model: models.Switch) -> dict[str, Any]:
    obj: dict[str, Any] = {"position": POSITION_VALUES[model.position]}
    if model.before is not None:
        obj["before"] = [POSITION_VALUES[item] for item in sequence(model.before)]
    return obj if model.model_rest is None else with_rest("Switch", obj, model.model_rest)
