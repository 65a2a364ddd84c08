# From client_secrets.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The readers and writers of the classes in the module client_secrets.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import client_secrets as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import integer, string, whole
from .openai_realtime import read_client_secret_expiry, write_client_secret_expiry
from .session import (
    read_translation_audio,
    read_translation_session,
    write_translation_audio,
    write_translation_session,
)


@decodes(models.TranslationSessionCreateRequest)
def read_translation_session_create_request(obj: dict[str, Any]) -> models.TranslationSessionCreateRequest:
    model = new(models.TranslationSessionCreateRequest)
    model.model = string(obj["model"])
    model.audio = None
    unread = len(obj) - 1
    if (value := obj.get("audio")) is not None:
        model.audio = read_translation_audio(value)
        unread -= 1
    model.model_rest = rest_of("TranslationSessionCreateRequest", obj) if unread else None
    return model


@encodes(models.TranslationSessionCreateRequest)
def write_translation_session_create_request(model: models.TranslationSessionCreateRequest) -> dict[str, Any]:
    obj: dict[str, Any] = {"model": "" + model.model}
    if model.audio is not None:
        obj["audio"] = write_translation_audio(model.audio)
    return obj if model.model_rest is None else with_rest("TranslationSessionCreateRequest", obj, model.model_rest)


@decodes(models.TranslationClientSecretCreateRequest)
def read_translation_client_secret_create_request(obj: dict[str, Any]) -> models.TranslationClientSecretCreateRequest:
    model = new(models.TranslationClientSecretCreateRequest)
    model.session = read_translation_session_create_request(obj["session"])
    model.expires_after = None
    unread = len(obj) - 1
    if (value := obj.get("expires_after")) is not None:
        model.expires_after = read_client_secret_expiry(value)
        unread -= 1
    model.model_rest = rest_of("TranslationClientSecretCreateRequest", obj) if unread else None
    return model


@encodes(models.TranslationClientSecretCreateRequest)
def write_translation_client_secret_create_request(
    model: models.TranslationClientSecretCreateRequest,
) -> dict[str, Any]:
    obj: dict[str, Any] = {"session": write_translation_session_create_request(model.session)}
    if model.expires_after is not None:
        obj["expires_after"] = write_client_secret_expiry(model.expires_after)
    return obj if model.model_rest is None else with_rest("TranslationClientSecretCreateRequest", obj, model.model_rest)


@decodes(models.TranslationClientSecretCreateResponse)
def read_translation_client_secret_create_response(obj: dict[str, Any]) -> models.TranslationClientSecretCreateResponse:
    model = new(models.TranslationClientSecretCreateResponse)
    model.value = string(obj["value"])
    model.expires_at = integer(obj["expires_at"])
    model.session = read_translation_session(obj["session"])
    model.model_rest = None if len(obj) == 3 else rest_of("TranslationClientSecretCreateResponse", obj)
    return model


@encodes(models.TranslationClientSecretCreateResponse)
def write_translation_client_secret_create_response(
    model: models.TranslationClientSecretCreateResponse,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "value": "" + model.value,
        "expires_at": value if type(value := model.expires_at) is int else whole(value),
        "session": write_translation_session(model.session),
    }
    return (
        obj if model.model_rest is None else with_rest("TranslationClientSecretCreateResponse", obj, model.model_rest)
    )
