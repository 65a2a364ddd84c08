# From calls.yaml of the spec const_field; remake: wiregen generate
"""The readers and writers of the classes in the module calls.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import calls as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import constant_in, constant_out, string


@decodes(models.Call)
def read_call(obj: dict[str, Any]) -> models.Call:
    model = new(models.Call)
    constant_in(obj["version"], "2.0")
    constant_in(obj["retries"], 3)
    model.name = string(obj["name"])
    model.dry = None
    unread = len(obj) - 3
    if (value := obj.get("dry")) is not None:
        model.dry = constant_in(value, True)
        unread -= 1
    model.model_rest = rest_of("Call", obj) if unread else None
    return model


@encodes(models.Call)
def write_call(model: models.Call) -> dict[str, Any]:
    obj: dict[str, Any] = {"version": "2.0", "retries": 3, "name": "" + model.name}
    if model.dry is not None:
        obj["dry"] = constant_out(model.dry, True)
    return obj if model.model_rest is None else with_rest("Call", obj, model.model_rest)
