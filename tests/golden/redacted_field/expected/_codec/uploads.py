# From uploads.yaml of the spec redacted_field; remake: wiregen generate
"""The readers and writers of the classes in the module uploads.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import uploads as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, mapping, pairs, sequence
from .._runtime.scalars import string
from .._runtime.unset import UNSET


@decodes(models.Upload)
def read_upload(obj: dict[str, Any]) -> models.Upload:
    model = new(models.Upload)
    model.data = string(obj["data"])
    model.token = string(obj["token"])
    model.name = string(obj["name"])
    model.chunks = None
    model.headers = UNSET
    unread = len(obj) - 3
    if (value := obj.get("chunks")) is not None:
        model.chunks = [string(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("headers", UNSET)) is not UNSET:
        model.headers = None if value is None else {string(key): string(item) for key, item in mapping(value).items()}
        unread -= 1
    model.model_rest = rest_of("Upload", obj) if unread else None
    return model


@encodes(models.Upload)
def write_upload(model: models.Upload) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"data": "" + model.data, "token": "" + model.token, "name": "" + model.name}
    if model.chunks is not None:
        obj["chunks"] = ["" + item for item in sequence(model.chunks)]
    if model.headers is not UNSET:
        obj["headers"] = (
            None if (value := model.headers) is None else {"" + key: "" + item for key, item in pairs(value)}
        )
    return obj if model.model_rest is None else with_rest("Upload", obj, model.model_rest)
