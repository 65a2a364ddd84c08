# From response.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module response.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import response as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out, members_in, text_map_in, text_map_out, texts_out
from .._runtime.mismatch import fail
from .._runtime.scalars import integer, whole
from .._runtime.unset import UNSET
from .audio import read_realtime_audio_formats, read_voice, write_realtime_audio_formats, write_voice
from .enum_members import (
    CONTENT_PART_KIND_MEMBERS,
    OUTPUT_MODALITY_MEMBERS,
    RESPONSE_CONVERSATION_MEMBERS,
    RESPONSE_OBJECT_MEMBERS,
    RESPONSE_STATUS_DETAILS_TYPE_MEMBERS,
    RESPONSE_STATUS_MEMBERS,
    RESPONSE_STATUS_REASON_MEMBERS,
)
from .items import (
    read_realtime_conversation_item,
    read_response_input_item,
    write_realtime_conversation_item,
    write_response_input_item,
)
from .session import (
    read_max_output_tokens,
    read_prompt,
    read_realtime_reasoning,
    write_max_output_tokens,
    write_prompt,
    write_realtime_reasoning,
)
from .tools import read_realtime_tool, read_tool_choice, write_realtime_tool, write_tool_choice


@decodes(models.RealtimeResponse)
def read_realtime_response(o: dict[str, Any]) -> models.RealtimeResponse:
    m = new(models.RealtimeResponse)
    m.id = None
    m.object = None
    m.status = None
    m.status_details = None
    m.output = None
    m.metadata = None
    m.audio = None
    m.usage = None
    m.conversation_id = None
    m.output_modalities = None
    m.max_output_tokens = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = RESPONSE_OBJECT_MEMBERS[v]
            rest -= 1
        if (v := o.get("status")) is not None:
            m.status = RESPONSE_STATUS_MEMBERS[v]
            rest -= 1
        if (v := o.get("status_details")) is not None:
            m.status_details = read_realtime_response_status(v)
            rest -= 1
        if (v := o.get("output")) is not None:
            m.output = list_in(read_realtime_conversation_item, v)
            rest -= 1
        if (v := o.get("metadata")) is not None:
            m.metadata = text_map_in(v)
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = read_realtime_response_audio(v)
            rest -= 1
        if (v := o.get("usage")) is not None:
            m.usage = read_realtime_response_usage(v)
            rest -= 1
        if (v := o.get("conversation_id")) is not None:
            m.conversation_id = "" + v
            rest -= 1
        if (v := o.get("output_modalities")) is not None:
            m.output_modalities = members_in(OUTPUT_MODALITY_MEMBERS, v)
            rest -= 1
        if (v := o.get("max_output_tokens")) is not None:
            m.max_output_tokens = read_max_output_tokens(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponse", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeResponse)
def write_realtime_response(m: models.RealtimeResponse) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.status) is not None:
        o["status"] = "" + v
    if (v := m.status_details) is not None:
        o["status_details"] = write_realtime_response_status(v)
    if (v := m.output) is not None:
        o["output"] = list_out(write_realtime_conversation_item, v)
    if (v := m.metadata) is not None:
        o["metadata"] = text_map_out(v)
    if (v := m.audio) is not None:
        o["audio"] = write_realtime_response_audio(v)
    if (v := m.usage) is not None:
        o["usage"] = write_realtime_response_usage(v)
    if (v := m.conversation_id) is not None:
        o["conversation_id"] = "" + v
    if (v := m.output_modalities) is not None:
        o["output_modalities"] = texts_out(v)
    if (v := m.max_output_tokens) is not None:
        o["max_output_tokens"] = write_max_output_tokens(v)
    if m.model_rest is not None:
        put_rest("RealtimeResponse", o, m.model_rest)
    return o


@decodes(models.RealtimeResponseStatus)
def read_realtime_response_status(o: dict[str, Any]) -> models.RealtimeResponseStatus:
    m = new(models.RealtimeResponseStatus)
    m.type = None
    m.reason = None
    m.error = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.type = RESPONSE_STATUS_DETAILS_TYPE_MEMBERS[v]
            rest -= 1
        if (v := o.get("reason")) is not None:
            m.reason = RESPONSE_STATUS_REASON_MEMBERS[v]
            rest -= 1
        if (v := o.get("error")) is not None:
            m.error = read_response_status_error(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponseStatus", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeResponseStatus)
def write_realtime_response_status(m: models.RealtimeResponseStatus) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.reason) is not None:
        o["reason"] = "" + v
    if (v := m.error) is not None:
        o["error"] = write_response_status_error(v)
    if m.model_rest is not None:
        put_rest("RealtimeResponseStatus", o, m.model_rest)
    return o


@decodes(models.ResponseStatusError)
def read_response_status_error(o: dict[str, Any]) -> models.ResponseStatusError:
    m = new(models.ResponseStatusError)
    m.type = None
    m.code = None
    m.message = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.type = "" + v
            rest -= 1
        if (v := o.get("code")) is not None:
            m.code = "" + v
            rest -= 1
        if (v := o.get("message")) is not None:
            m.message = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseStatusError", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.ResponseStatusError)
def write_response_status_error(m: models.ResponseStatusError) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.code) is not None:
        o["code"] = "" + v
    if (v := m.message) is not None:
        o["message"] = "" + v
    if m.model_rest is not None:
        put_rest("ResponseStatusError", o, m.model_rest)
    return o


@decodes(models.RealtimeResponseUsage)
def read_realtime_response_usage(o: dict[str, Any]) -> models.RealtimeResponseUsage:
    m = new(models.RealtimeResponseUsage)
    m.total_tokens = None
    m.input_tokens = None
    m.output_tokens = None
    m.input_token_details = None
    m.output_token_details = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("total_tokens")) is not None:
            m.total_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("input_tokens")) is not None:
            m.input_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("output_tokens")) is not None:
            m.output_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("input_token_details")) is not None:
            m.input_token_details = read_response_input_token_details(v)
            rest -= 1
        if (v := o.get("output_token_details")) is not None:
            m.output_token_details = read_response_output_token_details(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponseUsage", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeResponseUsage)
def write_realtime_response_usage(m: models.RealtimeResponseUsage) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.total_tokens) is not None:
        o["total_tokens"] = v if type(v) is int else whole(v)
    if (v := m.input_tokens) is not None:
        o["input_tokens"] = v if type(v) is int else whole(v)
    if (v := m.output_tokens) is not None:
        o["output_tokens"] = v if type(v) is int else whole(v)
    if (v := m.input_token_details) is not None:
        o["input_token_details"] = write_response_input_token_details(v)
    if (v := m.output_token_details) is not None:
        o["output_token_details"] = write_response_output_token_details(v)
    if m.model_rest is not None:
        put_rest("RealtimeResponseUsage", o, m.model_rest)
    return o


@decodes(models.ResponseInputTokenDetails)
def read_response_input_token_details(o: dict[str, Any]) -> models.ResponseInputTokenDetails:
    m = new(models.ResponseInputTokenDetails)
    m.cached_tokens = None
    m.text_tokens = None
    m.image_tokens = None
    m.audio_tokens = None
    m.cached_tokens_details = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("cached_tokens")) is not None:
            m.cached_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("text_tokens")) is not None:
            m.text_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("image_tokens")) is not None:
            m.image_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("audio_tokens")) is not None:
            m.audio_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("cached_tokens_details")) is not None:
            m.cached_tokens_details = read_response_cached_token_details(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseInputTokenDetails", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.ResponseInputTokenDetails)
def write_response_input_token_details(m: models.ResponseInputTokenDetails) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.cached_tokens) is not None:
        o["cached_tokens"] = v if type(v) is int else whole(v)
    if (v := m.text_tokens) is not None:
        o["text_tokens"] = v if type(v) is int else whole(v)
    if (v := m.image_tokens) is not None:
        o["image_tokens"] = v if type(v) is int else whole(v)
    if (v := m.audio_tokens) is not None:
        o["audio_tokens"] = v if type(v) is int else whole(v)
    if (v := m.cached_tokens_details) is not None:
        o["cached_tokens_details"] = write_response_cached_token_details(v)
    if m.model_rest is not None:
        put_rest("ResponseInputTokenDetails", o, m.model_rest)
    return o


@decodes(models.ResponseCachedTokenDetails)
def read_response_cached_token_details(o: dict[str, Any]) -> models.ResponseCachedTokenDetails:
    m = new(models.ResponseCachedTokenDetails)
    m.text_tokens = None
    m.image_tokens = None
    m.audio_tokens = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("text_tokens")) is not None:
            m.text_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("image_tokens")) is not None:
            m.image_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("audio_tokens")) is not None:
            m.audio_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseCachedTokenDetails", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.ResponseCachedTokenDetails)
def write_response_cached_token_details(m: models.ResponseCachedTokenDetails) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.text_tokens) is not None:
        o["text_tokens"] = v if type(v) is int else whole(v)
    if (v := m.image_tokens) is not None:
        o["image_tokens"] = v if type(v) is int else whole(v)
    if (v := m.audio_tokens) is not None:
        o["audio_tokens"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("ResponseCachedTokenDetails", o, m.model_rest)
    return o


@decodes(models.ResponseOutputTokenDetails)
def read_response_output_token_details(o: dict[str, Any]) -> models.ResponseOutputTokenDetails:
    m = new(models.ResponseOutputTokenDetails)
    m.text_tokens = None
    m.audio_tokens = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("text_tokens")) is not None:
            m.text_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("audio_tokens")) is not None:
            m.audio_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseOutputTokenDetails", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.ResponseOutputTokenDetails)
def write_response_output_token_details(m: models.ResponseOutputTokenDetails) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.text_tokens) is not None:
        o["text_tokens"] = v if type(v) is int else whole(v)
    if (v := m.audio_tokens) is not None:
        o["audio_tokens"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("ResponseOutputTokenDetails", o, m.model_rest)
    return o


@decodes(models.RealtimeResponseAudio)
def read_realtime_response_audio(o: dict[str, Any]) -> models.RealtimeResponseAudio:
    m = new(models.RealtimeResponseAudio)
    m.output = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("output")) is not None:
            m.output = read_realtime_response_audio_output(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponseAudio", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeResponseAudio)
def write_realtime_response_audio(m: models.RealtimeResponseAudio) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.output) is not None:
        o["output"] = write_realtime_response_audio_output(v)
    if m.model_rest is not None:
        put_rest("RealtimeResponseAudio", o, m.model_rest)
    return o


@decodes(models.RealtimeResponseAudioOutput)
def read_realtime_response_audio_output(o: dict[str, Any]) -> models.RealtimeResponseAudioOutput:
    m = new(models.RealtimeResponseAudioOutput)
    m.format = None
    m.voice = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("format")) is not None:
            m.format = read_realtime_audio_formats(v)
            rest -= 1
        if (v := o.get("voice")) is not None:
            m.voice = read_voice(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponseAudioOutput", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeResponseAudioOutput)
def write_realtime_response_audio_output(m: models.RealtimeResponseAudioOutput) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.format) is not None:
        o["format"] = write_realtime_audio_formats(v)
    if (v := m.voice) is not None:
        o["voice"] = write_voice(v)
    if m.model_rest is not None:
        put_rest("RealtimeResponseAudioOutput", o, m.model_rest)
    return o


@decodes(models.RealtimeResponseCreateParams)
def read_realtime_response_create_params(o: dict[str, Any]) -> models.RealtimeResponseCreateParams:
    m = new(models.RealtimeResponseCreateParams)
    m.output_modalities = None
    m.instructions = None
    m.audio = None
    m.tools = None
    m.tool_choice = None
    m.parallel_tool_calls = None
    m.reasoning = None
    m.max_output_tokens = None
    m.conversation = None
    m.metadata = UNSET
    m.prompt = UNSET
    m.input = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("output_modalities")) is not None:
            m.output_modalities = members_in(OUTPUT_MODALITY_MEMBERS, v)
            rest -= 1
        if (v := o.get("instructions")) is not None:
            m.instructions = "" + v
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = read_realtime_response_audio(v)
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
        if (v := o.get("conversation")) is not None:
            m.conversation = RESPONSE_CONVERSATION_MEMBERS[v]
            rest -= 1
        if (v := o.get("metadata", UNSET)) is not UNSET:
            m.metadata = None if v is None else text_map_in(v)
            rest -= 1
        if (v := o.get("prompt", UNSET)) is not UNSET:
            m.prompt = None if v is None else read_prompt(v)
            rest -= 1
        if (v := o.get("input")) is not None:
            m.input = list_in(read_response_input_item, v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponseCreateParams", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeResponseCreateParams)
def write_realtime_response_create_params(m: models.RealtimeResponseCreateParams) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.output_modalities) is not None:
        o["output_modalities"] = texts_out(v)
    if (v := m.instructions) is not None:
        o["instructions"] = "" + v
    if (v := m.audio) is not None:
        o["audio"] = write_realtime_response_audio(v)
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
    if (v := m.conversation) is not None:
        o["conversation"] = "" + v
    if (v := m.metadata) is not UNSET:
        o["metadata"] = None if v is None else text_map_out(v)
    if (v := m.prompt) is not UNSET:
        o["prompt"] = None if v is None else write_prompt(v)
    if (v := m.input) is not None:
        o["input"] = list_out(write_response_input_item, v)
    if m.model_rest is not None:
        put_rest("RealtimeResponseCreateParams", o, m.model_rest)
    return o


@decodes(models.ResponseContentPart)
def read_response_content_part(o: dict[str, Any]) -> models.ResponseContentPart:
    m = new(models.ResponseContentPart)
    m.type = None
    m.text = None
    m.audio = None
    m.transcript = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.type = CONTENT_PART_KIND_MEMBERS[v]
            rest -= 1
        if (v := o.get("text")) is not None:
            m.text = "" + v
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = "" + v
            rest -= 1
        if (v := o.get("transcript")) is not None:
            m.transcript = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseContentPart", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.ResponseContentPart)
def write_response_content_part(m: models.ResponseContentPart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.text) is not None:
        o["text"] = "" + v
    if (v := m.audio) is not None:
        o["audio"] = "" + v
    if (v := m.transcript) is not None:
        o["transcript"] = "" + v
    if m.model_rest is not None:
        put_rest("ResponseContentPart", o, m.model_rest)
    return o
