# From client_secrets.yaml of the spec openai_realtime; remake: wiregen generate
"""The readers and writers of the classes in the module client_secrets.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import client_secrets as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import integer, string, whole
from .enum_members import CLIENT_SECRET_ANCHOR_MEMBERS
from .session import read_server_session_config, read_session_config, write_server_session_config, write_session_config


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


@decodes(models.RealtimeClientSecretCreateRequest)
def read_realtime_client_secret_create_request(obj: dict[str, Any]) -> models.RealtimeClientSecretCreateRequest:
    model = new(models.RealtimeClientSecretCreateRequest)
    model.expires_after = None
    model.session = None
    unread = len(obj)
    if (value := obj.get("expires_after")) is not None:
        model.expires_after = read_client_secret_expiry(value)
        unread -= 1
    if (value := obj.get("session")) is not None:
        model.session = read_session_config(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeClientSecretCreateRequest", obj) if unread else None
    return model


@encodes(models.RealtimeClientSecretCreateRequest)
def write_realtime_client_secret_create_request(model: models.RealtimeClientSecretCreateRequest) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.expires_after is not None:
        obj["expires_after"] = write_client_secret_expiry(model.expires_after)
    if model.session is not None:
        obj["session"] = write_session_config(model.session)
    return obj if model.model_rest is None else with_rest("RealtimeClientSecretCreateRequest", obj, model.model_rest)


@decodes(models.RealtimeClientSecretCreateResponse)
def read_realtime_client_secret_create_response(obj: dict[str, Any]) -> models.RealtimeClientSecretCreateResponse:
    model = new(models.RealtimeClientSecretCreateResponse)
    model.value = string(obj["value"])
    model.expires_at = integer(obj["expires_at"])
    model.session = read_server_session_config(obj["session"])
    model.model_rest = None if len(obj) == 3 else rest_of("RealtimeClientSecretCreateResponse", obj)
    return model


@encodes(models.RealtimeClientSecretCreateResponse)
def write_realtime_client_secret_create_response(model: models.RealtimeClientSecretCreateResponse) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "value": "" + model.value,
        "expires_at": value if type(value := model.expires_at) is int else whole(value),
        "session": write_server_session_config(model.session),
    }
    return obj if model.model_rest is None else with_rest("RealtimeClientSecretCreateResponse", obj, model.model_rest)
