# From client_secrets.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module client_secrets.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import client_secrets as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import integer, whole
from .enum_members import CLIENT_SECRET_ANCHOR_MEMBERS
from .session import read_server_session_config, read_session_config, write_server_session_config, write_session_config


@decodes(models.ClientSecretExpiry)
def read_client_secret_expiry(o: dict[str, Any]) -> models.ClientSecretExpiry:
    m = new(models.ClientSecretExpiry)
    m.anchor = None
    m.seconds = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("anchor")) is not None:
            m.anchor = CLIENT_SECRET_ANCHOR_MEMBERS[v]
            rest -= 1
        if (v := o.get("seconds")) is not None:
            m.seconds = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ClientSecretExpiry", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.ClientSecretExpiry)
def write_client_secret_expiry(m: models.ClientSecretExpiry) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.anchor) is not None:
        o["anchor"] = "" + v
    if (v := m.seconds) is not None:
        o["seconds"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("ClientSecretExpiry", o, m.model_rest)
    return o


@decodes(models.RealtimeClientSecretCreateRequest)
def read_realtime_client_secret_create_request(o: dict[str, Any]) -> models.RealtimeClientSecretCreateRequest:
    m = new(models.RealtimeClientSecretCreateRequest)
    m.expires_after = None
    m.session = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("expires_after")) is not None:
            m.expires_after = read_client_secret_expiry(v)
            rest -= 1
        if (v := o.get("session")) is not None:
            m.session = read_session_config(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeClientSecretCreateRequest", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeClientSecretCreateRequest)
def write_realtime_client_secret_create_request(m: models.RealtimeClientSecretCreateRequest) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.expires_after) is not None:
        o["expires_after"] = write_client_secret_expiry(v)
    if (v := m.session) is not None:
        o["session"] = write_session_config(v)
    if m.model_rest is not None:
        put_rest("RealtimeClientSecretCreateRequest", o, m.model_rest)
    return o


@decodes(models.RealtimeClientSecretCreateResponse)
def read_realtime_client_secret_create_response(o: dict[str, Any]) -> models.RealtimeClientSecretCreateResponse:
    m = new(models.RealtimeClientSecretCreateResponse)
    m.value = "" + o["value"]
    m.expires_at = v if type(v := o["expires_at"]) is int else integer(v)
    m.session = read_server_session_config(o["session"])
    m.model_rest = None if len(o) == 3 else rest_of("RealtimeClientSecretCreateResponse", o)
    return m


@encodes(models.RealtimeClientSecretCreateResponse)
def write_realtime_client_secret_create_response(m: models.RealtimeClientSecretCreateResponse) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "value": "" + m.value,
        "expires_at": v if type(v := m.expires_at) is int else whole(v),
        "session": write_server_session_config(m.session),
    }
    if m.model_rest is not None:
        put_rest("RealtimeClientSecretCreateResponse", o, m.model_rest)
    return o
