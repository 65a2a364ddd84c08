# From parcels.yaml of the spec bounds; remake: wiregen generate
"""How the classes of the module parcels are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import parcels as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import text_map_in, text_map_out, texts_in, texts_out
from .._runtime.scalars import finite, integer, number, whole


@decodes(models.Parcel)
def read_parcel(obj: dict[str, Any]) -> models.Parcel:
    model = new(models.Parcel)
    model.weight = number(obj["weight"])
    model.pieces = None
    model.label = None
    model.code = None
    model.stops = None
    model.notes = None
    model.limit = None
    model.model_rest = None
    if unread := len(obj) - 1:
        if (value := obj.get("pieces")) is not None:
            model.pieces = value if type(value) is int else integer(value)
            unread -= 1
        if (value := obj.get("label")) is not None:
            model.label = "" + value
            unread -= 1
        if (value := obj.get("code")) is not None:
            model.code = "" + value
            unread -= 1
        if (value := obj.get("stops")) is not None:
            model.stops = texts_in(value)
            unread -= 1
        if (value := obj.get("notes")) is not None:
            model.notes = text_map_in(value)
            unread -= 1
        if (value := obj.get("limit")) is not None:
            model.limit = value if type(value) is str else value if type(value) is int else integer(value)
            unread -= 1
        if unread:
            model.model_rest = rest_of("Parcel", obj)
    return model


@encodes(models.Parcel)
def write_parcel(model: models.Parcel) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "weight": finite(model.weight),
    }
    if (value := model.pieces) is not None:
        obj["pieces"] = value if type(value) is int else whole(value)
    if (value := model.label) is not None:
        obj["label"] = "" + value
    if (value := model.code) is not None:
        obj["code"] = "" + value
    if (value := model.stops) is not None:
        obj["stops"] = texts_out(value)
    if (value := model.notes) is not None:
        obj["notes"] = text_map_out(value)
    if (value := model.limit) is not None:
        obj["limit"] = "" + value if isinstance(value, str) else value if type(value) is int else whole(value)
    if model.model_rest is not None:
        put_rest("Parcel", obj, model.model_rest)
    return obj
