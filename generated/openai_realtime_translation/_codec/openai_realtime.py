# From openai_realtime/*.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""Codec of the module openai_realtime.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import openai_realtime as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, integer, number, whole
from .enum_members import CLIENT_SECRET_ANCHOR_MEMBERS, NOISE_REDUCTION_TYPE_MEMBERS


@decodes(models.NoiseReduction)
def read_noise_reduction(o: dict[str, Any]) -> models.NoiseReduction:
    m = new(models.NoiseReduction)
    m.type = None
    m.strength = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.type = NOISE_REDUCTION_TYPE_MEMBERS[v]
            rest -= 1
        if (v := o.get("strength")) is not None:
            m.strength = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("NoiseReduction", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.NoiseReduction)
def write_noise_reduction(m: models.NoiseReduction) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.strength) is not None:
        o["strength"] = finite(v)
    if m.model_rest is not None:
        put_rest("NoiseReduction", o, m.model_rest)
    return o


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


@decodes(models.RealtimeError)
def read_realtime_error(o: dict[str, Any]) -> models.RealtimeError:
    m = new(models.RealtimeError)
    m.type = "" + o["type"]
    m.message = "" + o["message"]
    m.code = None
    m.param = None
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("code")) is not None:
            m.code = "" + v
            rest -= 1
        if (v := o.get("param")) is not None:
            m.param = "" + v
            rest -= 1
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeError", o)
    return m


@encodes(models.RealtimeError)
def write_realtime_error(m: models.RealtimeError) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "" + m.type,
        "message": "" + m.message,
    }
    if (v := m.code) is not None:
        o["code"] = "" + v
    if (v := m.param) is not None:
        o["param"] = "" + v
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("RealtimeError", o, m.model_rest)
    return o
