# From calls.yaml of the spec openai_realtime; remake: wiregen generate
"""The readers and writers of the classes in the module calls.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import calls as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import boolean, integer, string, whole
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
def read_realtime_call_create_request(obj: dict[str, Any]) -> models.RealtimeCallCreateRequest:
    model = new(models.RealtimeCallCreateRequest)
    model.sdp = string(obj["sdp"])
    model.session = None
    unread = len(obj) - 1
    if (value := obj.get("session")) is not None:
        model.session = read_session_config(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeCallCreateRequest", obj) if unread else None
    return model


@encodes(models.RealtimeCallCreateRequest)
def write_realtime_call_create_request(model: models.RealtimeCallCreateRequest) -> dict[str, Any]:
    obj: dict[str, Any] = {"sdp": "" + model.sdp}
    if model.session is not None:
        obj["session"] = write_session_config(model.session)
    return obj if model.model_rest is None else with_rest("RealtimeCallCreateRequest", obj, model.model_rest)


@decodes(models.RealtimeCallAcceptRequest, "type", "realtime")
def read_realtime_call_accept_request(obj: dict[str, Any]) -> models.RealtimeCallAcceptRequest:
    model = new(models.RealtimeCallAcceptRequest)
    model.output_modalities = None
    model.model = None
    model.instructions = None
    model.audio = None
    model.include = None
    model.tracing = UNSET
    model.tools = None
    model.tool_choice = None
    model.parallel_tool_calls = None
    model.reasoning = None
    model.max_output_tokens = None
    model.truncation = None
    model.prompt = UNSET
    unread = len(obj) - 1
    if (value := obj.get("output_modalities")) is not None:
        model.output_modalities = [OUTPUT_MODALITY_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("model")) is not None:
        model.model = REALTIME_MODEL_MEMBERS[value]
        unread -= 1
    if (value := obj.get("instructions")) is not None:
        model.instructions = string(value)
        unread -= 1
    if (value := obj.get("audio")) is not None:
        model.audio = read_realtime_audio_config(value)
        unread -= 1
    if (value := obj.get("include")) is not None:
        model.include = [SESSION_INCLUDE_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("tracing", UNSET)) is not UNSET:
        model.tracing = None if value is None else read_tracing(value)
        unread -= 1
    if (value := obj.get("tools")) is not None:
        model.tools = [read_realtime_tool(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("tool_choice")) is not None:
        model.tool_choice = read_tool_choice(value)
        unread -= 1
    if (value := obj.get("parallel_tool_calls")) is not None:
        model.parallel_tool_calls = boolean(value)
        unread -= 1
    if (value := obj.get("reasoning")) is not None:
        model.reasoning = read_realtime_reasoning(value)
        unread -= 1
    if (value := obj.get("max_output_tokens")) is not None:
        model.max_output_tokens = read_max_output_tokens(value)
        unread -= 1
    if (value := obj.get("truncation")) is not None:
        model.truncation = read_realtime_truncation(value)
        unread -= 1
    if (value := obj.get("prompt", UNSET)) is not UNSET:
        model.prompt = None if value is None else read_prompt(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeCallAcceptRequest", obj) if unread else None
    return model


@encodes(models.RealtimeCallAcceptRequest)
def write_realtime_call_accept_request(model: models.RealtimeCallAcceptRequest) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "realtime"}
    if model.output_modalities is not None:
        obj["output_modalities"] = ["" + item for item in sequence(model.output_modalities)]
    if model.model is not None:
        obj["model"] = "" + model.model
    if model.instructions is not None:
        obj["instructions"] = "" + model.instructions
    if model.audio is not None:
        obj["audio"] = write_realtime_audio_config(model.audio)
    if model.include is not None:
        obj["include"] = ["" + item for item in sequence(model.include)]
    if model.tracing is not UNSET:
        obj["tracing"] = None if (value := model.tracing) is None else write_tracing(value)
    if model.tools is not None:
        obj["tools"] = [write_realtime_tool(item) for item in sequence(model.tools)]
    if model.tool_choice is not None:
        obj["tool_choice"] = write_tool_choice(model.tool_choice)
    if model.parallel_tool_calls is not None:
        obj["parallel_tool_calls"] = boolean(model.parallel_tool_calls)
    if model.reasoning is not None:
        obj["reasoning"] = write_realtime_reasoning(model.reasoning)
    if model.max_output_tokens is not None:
        obj["max_output_tokens"] = write_max_output_tokens(model.max_output_tokens)
    if model.truncation is not None:
        obj["truncation"] = write_realtime_truncation(model.truncation)
    if model.prompt is not UNSET:
        obj["prompt"] = None if (value := model.prompt) is None else write_prompt(value)
    return obj if model.model_rest is None else with_rest("RealtimeCallAcceptRequest", obj, model.model_rest)


@decodes(models.RealtimeCallReferRequest)
def read_realtime_call_refer_request(obj: dict[str, Any]) -> models.RealtimeCallReferRequest:
    model = new(models.RealtimeCallReferRequest)
    model.target_uri = string(obj["target_uri"])
    model.model_rest = None if len(obj) == 1 else rest_of("RealtimeCallReferRequest", obj)
    return model


@encodes(models.RealtimeCallReferRequest)
def write_realtime_call_refer_request(model: models.RealtimeCallReferRequest) -> dict[str, Any]:
    obj: dict[str, Any] = {"target_uri": "" + model.target_uri}
    return obj if model.model_rest is None else with_rest("RealtimeCallReferRequest", obj, model.model_rest)


@decodes(models.RealtimeCallRejectRequest)
def read_realtime_call_reject_request(obj: dict[str, Any]) -> models.RealtimeCallRejectRequest:
    model = new(models.RealtimeCallRejectRequest)
    model.status_code = None
    unread = len(obj)
    if (value := obj.get("status_code")) is not None:
        model.status_code = integer(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeCallRejectRequest", obj) if unread else None
    return model


@encodes(models.RealtimeCallRejectRequest)
def write_realtime_call_reject_request(model: models.RealtimeCallRejectRequest) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.status_code is not None:
        obj["status_code"] = value if type(value := model.status_code) is int else whole(value)
    return obj if model.model_rest is None else with_rest("RealtimeCallRejectRequest", obj, model.model_rest)


@decodes(models.RealtimeCallIncomingWebhook)
def read_realtime_call_incoming_webhook(obj: dict[str, Any]) -> models.RealtimeCallIncomingWebhook:
    model = new(models.RealtimeCallIncomingWebhook)
    model.id = string(obj["id"])
    model.created_at = integer(obj["created_at"])
    model.type = WEBHOOK_TYPE_MEMBERS[obj["type"]]
    model.data = read_realtime_incoming_call(obj["data"])
    model.object = None
    unread = len(obj) - 4
    if (value := obj.get("object")) is not None:
        model.object = WEBHOOK_OBJECT_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("RealtimeCallIncomingWebhook", obj) if unread else None
    return model


@encodes(models.RealtimeCallIncomingWebhook)
def write_realtime_call_incoming_webhook(model: models.RealtimeCallIncomingWebhook) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "id": "" + model.id,
        "created_at": value if type(value := model.created_at) is int else whole(value),
        "type": "" + model.type,
        "data": write_realtime_incoming_call(model.data),
    }
    if model.object is not None:
        obj["object"] = "" + model.object
    return obj if model.model_rest is None else with_rest("RealtimeCallIncomingWebhook", obj, model.model_rest)


@decodes(models.RealtimeIncomingCall)
def read_realtime_incoming_call(obj: dict[str, Any]) -> models.RealtimeIncomingCall:
    model = new(models.RealtimeIncomingCall)
    model.call_id = string(obj["call_id"])
    model.sip_headers = [read_sip_header(item) for item in array(obj["sip_headers"])]
    model.sip_media_security = None
    unread = len(obj) - 2
    if (value := obj.get("sip_media_security")) is not None:
        model.sip_media_security = SIP_MEDIA_SECURITY_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("RealtimeIncomingCall", obj) if unread else None
    return model


@encodes(models.RealtimeIncomingCall)
def write_realtime_incoming_call(model: models.RealtimeIncomingCall) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "call_id": "" + model.call_id,
        "sip_headers": [write_sip_header(item) for item in sequence(model.sip_headers)],
    }
    if model.sip_media_security is not None:
        obj["sip_media_security"] = "" + model.sip_media_security
    return obj if model.model_rest is None else with_rest("RealtimeIncomingCall", obj, model.model_rest)


@decodes(models.SipHeader)
def read_sip_header(obj: dict[str, Any]) -> models.SipHeader:
    model = new(models.SipHeader)
    model.name = string(obj["name"])
    model.value = string(obj["value"])
    model.model_rest = None if len(obj) == 2 else rest_of("SipHeader", obj)
    return model


@encodes(models.SipHeader)
def write_sip_header(model: models.SipHeader) -> dict[str, Any]:
    obj: dict[str, Any] = {"name": "" + model.name, "value": "" + model.value}
    return obj if model.model_rest is None else with_rest("SipHeader", obj, model.model_rest)
