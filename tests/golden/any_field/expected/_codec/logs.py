# From logs.yaml of the spec any_field; remake: wiregen generate
"""The readers and writers of the classes in the module logs.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import logs as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, mapping, pairs, sequence
from .._runtime.scalars import free_json, json_value, string
from .._runtime.unset import UNSET


@decodes(models.Entry)
def read_entry(obj: dict[str, Any]) -> models.Entry:
    model = new(models.Entry)
    model.value = json_value(obj["value"])
    model.context = None
    model.cause = UNSET
    model.trail = None
    model.labels = None
    unread = len(obj) - 1
    if (value := obj.get("context")) is not None:
        model.context = json_value(value)
        unread -= 1
    if (value := obj.get("cause", UNSET)) is not UNSET:
        model.cause = None if value is None else json_value(value)
        unread -= 1
    if (value := obj.get("trail")) is not None:
        model.trail = [json_value(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("labels")) is not None:
        model.labels = {string(key): json_value(item) for key, item in mapping(value).items()}
        unread -= 1
    model.model_rest = rest_of("Entry", obj) if unread else None
    return model


@encodes(models.Entry)
def write_entry(model: models.Entry) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"value": free_json(model.value)}
    if model.context is not None:
        obj["context"] = free_json(model.context)
    if model.cause is not UNSET:
        obj["cause"] = None if (value := model.cause) is None else free_json(value)
    if model.trail is not None:
        obj["trail"] = [free_json(item) for item in sequence(model.trail)]
    if model.labels is not None:
        obj["labels"] = {"" + key: free_json(item) for key, item in pairs(model.labels)}
    return obj if model.model_rest is None else with_rest("Entry", obj, model.model_rest)
