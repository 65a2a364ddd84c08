# From flat.yaml of the spec flat_form; remake: wiregen generate
"""How the classes of the module flat are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import flat as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, number


@decodes(models.FlatShape)
def read_flat_shape(obj: dict[str, Any]) -> models.FlatShape:
    model = new(models.FlatShape)
    model.kind = None
    model.radius = None
    model.side = None
    model.key = None
    model.model_rest = None
    if unread := len(obj):
        if (value := obj.get("type")) is not None:
            model.kind = "" + value
            unread -= 1
        if (value := obj.get("radius")) is not None:
            model.radius = number(value)
            unread -= 1
        if (value := obj.get("side")) is not None:
            model.side = number(value)
            unread -= 1
        if (value := obj.get("key")) is not None:
            model.key = "" + value
            unread -= 1
        if unread:
            model.model_rest = rest_of("FlatShape", obj)
    elif type(obj) is not dict:  # an empty list or string
        fail()
    return model


@encodes(models.FlatShape)
def write_flat_shape(model: models.FlatShape) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if (value := model.kind) is not None:
        obj["type"] = "" + value
    if (value := model.radius) is not None:
        obj["radius"] = finite(value)
    if (value := model.side) is not None:
        obj["side"] = finite(value)
    if (value := model.key) is not None:
        obj["key"] = "" + value
    if model.model_rest is not None:
        put_rest("FlatShape", obj, model.model_rest)
    return obj
