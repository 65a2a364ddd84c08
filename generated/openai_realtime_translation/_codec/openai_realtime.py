# From openai_realtime/*.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The readers and writers of the classes in the module openai_realtime.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import openai_realtime as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import finite, integer, number, string, whole
from .enum_members import CLIENT_SECRET_ANCHOR_MEMBERS, NOISE_REDUCTION_TYPE_MEMBERS


@decodes(models.NoiseReduction)
def read_noise_reduction(obj: dict[str, Any]) -> models.NoiseReduction:
    model = new(models.NoiseReduction)
    model.type = None
    model.strength = None
    unread = len(obj)
    if (value := obj.get("type")) is not None:
        model.type = NOISE_REDUCTION_TYPE_MEMBERS[value]
        unread -= 1
    if (value := obj.get("strength")) is not None:
        model.strength = number(value)
        unread -= 1
    model.model_rest = rest_of("NoiseReduction", obj) if unread else None
    return model


@encodes(models.NoiseReduction)
def write_noise_reduction(model: models.NoiseReduction) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.strength is not None:
        obj["strength"] = finite(model.strength)
    return obj if model.model_rest is None else with_rest("NoiseReduction", obj, model.model_rest)


@decodes(models.ClientSecretExpiry)
def read_client_secret_expiry(obj: dict[str, Any]) -> models.ClientSecretExpiry:
    model = new(models.ClientSecretExpiry)
    model.anchor = None
    model.seconds = None
    unread = len(obj)
    if (value := obj.get("anchor")) is not None:
        model.anchor = CLIENT_SECRET_ANCHOR_MEMBERS[value]
        unread -= 1
    if (value := obj.get("seconds")) is not None:
        model.seconds = integer(value)
        unread -= 1
    model.model_rest = rest_of("ClientSecretExpiry", obj) if unread else None
    return model


@encodes(models.ClientSecretExpiry)
def write_client_secret_expiry(model: models.ClientSecretExpiry) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.anchor is not None:
        obj["anchor"] = "" + model.anchor
    if model.seconds is not None:
        obj["seconds"] = value if type(value := model.seconds) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ClientSecretExpiry", obj, model.model_rest)


@decodes(models.RealtimeError)
def read_realtime_error(obj: dict[str, Any]) -> models.RealtimeError:
    model = new(models.RealtimeError)
    model.message = string(obj["message"])
    model.type = None
    model.code = None
    model.param = None
    model.event_id = None
    unread = len(obj) - 1
    if (value := obj.get("type")) is not None:
        model.type = string(value)
        unread -= 1
    if (value := obj.get("code")) is not None:
        model.code = string(value)
        unread -= 1
    if (value := obj.get("param")) is not None:
        model.param = string(value)
        unread -= 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeError", obj) if unread else None
    return model


@encodes(models.RealtimeError)
def write_realtime_error(model: models.RealtimeError) -> dict[str, Any]:
    obj: dict[str, Any] = {"message": "" + model.message}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.code is not None:
        obj["code"] = "" + model.code
    if model.param is not None:
        obj["param"] = "" + model.param
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("RealtimeError", obj, model.model_rest)
