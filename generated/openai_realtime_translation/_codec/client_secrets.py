# From client_secrets.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""Codec of the module client_secrets.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import client_secrets as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import integer, whole
from .openai_realtime import read_client_secret_expiry, write_client_secret_expiry
from .session import (
    read_translation_audio,
    read_translation_session,
    write_translation_audio,
    write_translation_session,
)


@decodes(models.TranslationSessionCreateRequest)
def read_translation_session_create_request(o: dict[str, Any]) -> models.TranslationSessionCreateRequest:
    m = new(models.TranslationSessionCreateRequest)
    m.model = "" + o["model"]
    m.audio = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("audio")) is not None:
            m.audio = read_translation_audio(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranslationSessionCreateRequest", o)
    return m


@encodes(models.TranslationSessionCreateRequest)
def write_translation_session_create_request(m: models.TranslationSessionCreateRequest) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "model": "" + m.model,
    }
    if (v := m.audio) is not None:
        o["audio"] = write_translation_audio(v)
    if m.model_rest is not None:
        put_rest("TranslationSessionCreateRequest", o, m.model_rest)
    return o


@decodes(models.TranslationClientSecretCreateRequest)
def read_translation_client_secret_create_request(o: dict[str, Any]) -> models.TranslationClientSecretCreateRequest:
    m = new(models.TranslationClientSecretCreateRequest)
    m.session = read_translation_session_create_request(o["session"])
    m.expires_after = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("expires_after")) is not None:
            m.expires_after = read_client_secret_expiry(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranslationClientSecretCreateRequest", o)
    return m


@encodes(models.TranslationClientSecretCreateRequest)
def write_translation_client_secret_create_request(m: models.TranslationClientSecretCreateRequest) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "session": write_translation_session_create_request(m.session),
    }
    if (v := m.expires_after) is not None:
        o["expires_after"] = write_client_secret_expiry(v)
    if m.model_rest is not None:
        put_rest("TranslationClientSecretCreateRequest", o, m.model_rest)
    return o


@decodes(models.TranslationClientSecretCreateResponse)
def read_translation_client_secret_create_response(o: dict[str, Any]) -> models.TranslationClientSecretCreateResponse:
    m = new(models.TranslationClientSecretCreateResponse)
    m.value = "" + o["value"]
    m.expires_at = v if type(v := o["expires_at"]) is int else integer(v)
    m.session = read_translation_session(o["session"])
    m.model_rest = None if len(o) == 3 else rest_of("TranslationClientSecretCreateResponse", o)
    return m


@encodes(models.TranslationClientSecretCreateResponse)
def write_translation_client_secret_create_response(m: models.TranslationClientSecretCreateResponse) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "value": "" + m.value,
        "expires_at": v if type(v := m.expires_at) is int else whole(v),
        "session": write_translation_session(m.session),
    }
    if m.model_rest is not None:
        put_rest("TranslationClientSecretCreateResponse", o, m.model_rest)
    return o
