# From calls.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module calls.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import calls as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out, members_in, texts_out
from .._runtime.mismatch import fail
from .._runtime.scalars import integer, whole
from .._runtime.unset import UNSET
from .audio import read_realtime_audio_config, write_realtime_audio_config
from .enum_members import (
    OUTPUT_MODALITY_MEMBERS,
    REALTIME_MODEL_MEMBERS,
    SESSION_INCLUDE_MEMBERS,
    SIP_MEDIA_SECURITY_MEMBERS,
    WEBHOOK_OBJECT_MEMBERS,
    WEBHOOK_TYPE_MEMBERS,
)
from .session import (
    read_max_output_tokens,
    read_prompt,
    read_realtime_reasoning,
    read_realtime_truncation,
    read_session_config,
    read_tracing,
    write_max_output_tokens,
    write_prompt,
    write_realtime_reasoning,
    write_realtime_truncation,
    write_session_config,
    write_tracing,
)
from .tools import read_realtime_tool, read_tool_choice, write_realtime_tool, write_tool_choice


@decodes(models.RealtimeCallCreateRequest)
def read_realtime_call_create_request(o: dict[str, Any]) -> models.RealtimeCallCreateRequest:
    m = new(models.RealtimeCallCreateRequest)
    m.sdp = "" + o["sdp"]
    m.session = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("session")) is not None:
            m.session = read_session_config(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeCallCreateRequest", o)
    return m


@encodes(models.RealtimeCallCreateRequest)
def write_realtime_call_create_request(m: models.RealtimeCallCreateRequest) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "sdp": "" + m.sdp,
    }
    if (v := m.session) is not None:
        o["session"] = write_session_config(v)
    if m.model_rest is not None:
        put_rest("RealtimeCallCreateRequest", o, m.model_rest)
    return o


@decodes(models.RealtimeCallAcceptRequest, "type", "realtime")
def read_realtime_call_accept_request(o: dict[str, Any]) -> models.RealtimeCallAcceptRequest:
    m = new(models.RealtimeCallAcceptRequest)
    m.output_modalities = None
    m.model = None
    m.instructions = None
    m.audio = None
    m.include = None
    m.tracing = UNSET
    m.tools = None
    m.tool_choice = None
    m.parallel_tool_calls = None
    m.reasoning = None
    m.max_output_tokens = None
    m.truncation = None
    m.prompt = UNSET
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("output_modalities")) is not None:
            m.output_modalities = members_in(OUTPUT_MODALITY_MEMBERS, v)
            rest -= 1
        if (v := o.get("model")) is not None:
            m.model = REALTIME_MODEL_MEMBERS[v]
            rest -= 1
        if (v := o.get("instructions")) is not None:
            m.instructions = "" + v
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = read_realtime_audio_config(v)
            rest -= 1
        if (v := o.get("include")) is not None:
            m.include = members_in(SESSION_INCLUDE_MEMBERS, v)
            rest -= 1
        if (v := o.get("tracing", UNSET)) is not UNSET:
            m.tracing = None if v is None else read_tracing(v)
            rest -= 1
        if (v := o.get("tools")) is not None:
            m.tools = list_in(read_realtime_tool, v)
            rest -= 1
        if (v := o.get("tool_choice")) is not None:
            m.tool_choice = read_tool_choice(v)
            rest -= 1
        if (v := o.get("parallel_tool_calls")) is not None:
            m.parallel_tool_calls = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("reasoning")) is not None:
            m.reasoning = read_realtime_reasoning(v)
            rest -= 1
        if (v := o.get("max_output_tokens")) is not None:
            m.max_output_tokens = read_max_output_tokens(v)
            rest -= 1
        if (v := o.get("truncation")) is not None:
            m.truncation = read_realtime_truncation(v)
            rest -= 1
        if (v := o.get("prompt", UNSET)) is not UNSET:
            m.prompt = None if v is None else read_prompt(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeCallAcceptRequest", o)
    return m


@encodes(models.RealtimeCallAcceptRequest)
def write_realtime_call_accept_request(m: models.RealtimeCallAcceptRequest) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "realtime",
    }
    if (v := m.output_modalities) is not None:
        o["output_modalities"] = texts_out(v)
    if (v := m.model) is not None:
        o["model"] = "" + v
    if (v := m.instructions) is not None:
        o["instructions"] = "" + v
    if (v := m.audio) is not None:
        o["audio"] = write_realtime_audio_config(v)
    if (v := m.include) is not None:
        o["include"] = texts_out(v)
    if (v := m.tracing) is not UNSET:
        o["tracing"] = None if v is None else write_tracing(v)
    if (v := m.tools) is not None:
        o["tools"] = list_out(write_realtime_tool, v)
    if (v := m.tool_choice) is not None:
        o["tool_choice"] = write_tool_choice(v)
    if (v := m.parallel_tool_calls) is not None:
        o["parallel_tool_calls"] = v if type(v) is bool else fail()
    if (v := m.reasoning) is not None:
        o["reasoning"] = write_realtime_reasoning(v)
    if (v := m.max_output_tokens) is not None:
        o["max_output_tokens"] = write_max_output_tokens(v)
    if (v := m.truncation) is not None:
        o["truncation"] = write_realtime_truncation(v)
    if (v := m.prompt) is not UNSET:
        o["prompt"] = None if v is None else write_prompt(v)
    if m.model_rest is not None:
        put_rest("RealtimeCallAcceptRequest", o, m.model_rest)
    return o


@decodes(models.RealtimeCallReferRequest)
def read_realtime_call_refer_request(o: dict[str, Any]) -> models.RealtimeCallReferRequest:
    m = new(models.RealtimeCallReferRequest)
    m.target_uri = "" + o["target_uri"]
    m.model_rest = None if len(o) == 1 else rest_of("RealtimeCallReferRequest", o)
    return m


@encodes(models.RealtimeCallReferRequest)
def write_realtime_call_refer_request(m: models.RealtimeCallReferRequest) -> dict[str, Any]:
    o: dict[str, Any] = {
        "target_uri": "" + m.target_uri,
    }
    if m.model_rest is not None:
        put_rest("RealtimeCallReferRequest", o, m.model_rest)
    return o


@decodes(models.RealtimeCallRejectRequest)
def read_realtime_call_reject_request(o: dict[str, Any]) -> models.RealtimeCallRejectRequest:
    m = new(models.RealtimeCallRejectRequest)
    m.status_code = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("status_code")) is not None:
            m.status_code = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeCallRejectRequest", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeCallRejectRequest)
def write_realtime_call_reject_request(m: models.RealtimeCallRejectRequest) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.status_code) is not None:
        o["status_code"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("RealtimeCallRejectRequest", o, m.model_rest)
    return o


@decodes(models.RealtimeCallIncomingWebhook)
def read_realtime_call_incoming_webhook(o: dict[str, Any]) -> models.RealtimeCallIncomingWebhook:
    m = new(models.RealtimeCallIncomingWebhook)
    m.id = "" + o["id"]
    m.created_at = v if type(v := o["created_at"]) is int else integer(v)
    m.type = WEBHOOK_TYPE_MEMBERS[o["type"]]
    m.data = read_realtime_incoming_call(o["data"])
    m.object = None
    m.model_rest = None
    if rest := len(o) - 4:
        if (v := o.get("object")) is not None:
            m.object = WEBHOOK_OBJECT_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeCallIncomingWebhook", o)
    return m


@encodes(models.RealtimeCallIncomingWebhook)
def write_realtime_call_incoming_webhook(m: models.RealtimeCallIncomingWebhook) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "id": "" + m.id,
        "created_at": v if type(v := m.created_at) is int else whole(v),
        "type": "" + m.type,
        "data": write_realtime_incoming_call(m.data),
    }
    if (v := m.object) is not None:
        o["object"] = "" + v
    if m.model_rest is not None:
        put_rest("RealtimeCallIncomingWebhook", o, m.model_rest)
    return o


@decodes(models.RealtimeIncomingCall)
def read_realtime_incoming_call(o: dict[str, Any]) -> models.RealtimeIncomingCall:
    m = new(models.RealtimeIncomingCall)
    m.call_id = "" + o["call_id"]
    m.sip_headers = list_in(read_sip_header, o["sip_headers"])
    m.sip_media_security = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("sip_media_security")) is not None:
            m.sip_media_security = SIP_MEDIA_SECURITY_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeIncomingCall", o)
    return m


@encodes(models.RealtimeIncomingCall)
def write_realtime_incoming_call(m: models.RealtimeIncomingCall) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "call_id": "" + m.call_id,
        "sip_headers": list_out(write_sip_header, m.sip_headers),
    }
    if (v := m.sip_media_security) is not None:
        o["sip_media_security"] = "" + v
    if m.model_rest is not None:
        put_rest("RealtimeIncomingCall", o, m.model_rest)
    return o


@decodes(models.SipHeader)
def read_sip_header(o: dict[str, Any]) -> models.SipHeader:
    m = new(models.SipHeader)
    m.name = "" + o["name"]
    m.value = "" + o["value"]
    m.model_rest = None if len(o) == 2 else rest_of("SipHeader", o)
    return m


@encodes(models.SipHeader)
def write_sip_header(m: models.SipHeader) -> dict[str, Any]:
    o: dict[str, Any] = {
        "name": "" + m.name,
        "value": "" + m.value,
    }
    if m.model_rest is not None:
        put_rest("SipHeader", o, m.model_rest)
    return o
