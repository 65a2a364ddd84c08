# From uploads.yaml of the spec redacted_field; remake: wiregen generate
"""How the classes of the module uploads are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import uploads as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import text_map_in, text_map_out, texts_in, texts_out
from .._runtime.unset import UNSET


@decodes(models.Upload)
def read_upload(obj: dict[str, Any]) -> models.Upload:
    model = new(models.Upload)
    model.data = "" + obj["data"]
    model.token = "" + obj["token"]
    model.name = "" + obj["name"]
    model.chunks = None
    model.headers = UNSET
    model.model_rest = None
    if unread := len(obj) - 3:
        if (value := obj.get("chunks")) is not None:
            model.chunks = texts_in(value)
            unread -= 1
        if (value := obj.get("headers", UNSET)) is not UNSET:
            model.headers = None if value is None else text_map_in(value)
            unread -= 1
        if unread:
            model.model_rest = rest_of("Upload", obj)
    return model


@encodes(models.Upload)
def write_upload(model: models.Upload) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "data": "" + model.data,
        "token": "" + model.token,
        "name": "" + model.name,
    }
    if (value := model.chunks) is not None:
        obj["chunks"] = texts_out(value)
    if (value := model.headers) is not UNSET:
        obj["headers"] = None if value is None else text_map_out(value)
    if model.model_rest is not None:
        put_rest("Upload", obj, model.model_rest)
    return obj
