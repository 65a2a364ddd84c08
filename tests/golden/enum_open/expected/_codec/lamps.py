# From lamps.yaml of the spec enum_open; remake: wiregen generate
"""The readers and writers of the classes in the module lamps.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import lamps as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .enum_members import COLOUR_MEMBERS


@decodes(models.Lamp)
def read_lamp(obj: dict[str, Any]) -> models.Lamp:
    model = new(models.Lamp)
    model.colour = COLOUR_MEMBERS[obj["colour"]]
    model.spare = None
    unread = len(obj) - 1
    if (value := obj.get("spare")) is not None:
        model.spare = COLOUR_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("Lamp", obj) if unread else None
    return model


@encodes(models.Lamp)
def write_lamp(model: models.Lamp) -> dict[str, Any]:
    obj: dict[str, Any] = {"colour": "" + model.colour}
    if model.spare is not None:
        obj["spare"] = "" + model.spare
    return obj if model.model_rest is None else with_rest("Lamp", obj, model.model_rest)
