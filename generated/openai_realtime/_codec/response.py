# From response.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module response."""

from __future__ import annotations

from typing import Any

from .. import response as models
from .._runtime.codec import decodes, encode_variant, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import array, integer, mapping, pairs, sequence, text, whole
from .._runtime.unset import UNSET
from .audio import (
    REALTIME_AUDIO_FORMATS_CLASSES,
    REALTIME_AUDIO_FORMATS_VARIANTS,
    read_unknown_audio_format,
    read_voice,
    write_voice,
)
from .enum_members import (
    CONTENT_PART_KIND_MEMBERS,
    CONTENT_PART_KIND_VALUES,
    OUTPUT_MODALITY_MEMBERS,
    OUTPUT_MODALITY_VALUES,
    RESPONSE_CONVERSATION_MEMBERS,
    RESPONSE_CONVERSATION_VALUES,
    RESPONSE_OBJECT_MEMBERS,
    RESPONSE_OBJECT_VALUES,
    RESPONSE_STATUS_DETAILS_TYPE_MEMBERS,
    RESPONSE_STATUS_DETAILS_TYPE_VALUES,
    RESPONSE_STATUS_MEMBERS,
    RESPONSE_STATUS_REASON_MEMBERS,
    RESPONSE_STATUS_REASON_VALUES,
    RESPONSE_STATUS_VALUES,
)
from .items import (
    REALTIME_CONVERSATION_ITEM_CLASSES,
    REALTIME_CONVERSATION_ITEM_VARIANTS,
    RESPONSE_INPUT_ITEM_CLASSES,
    RESPONSE_INPUT_ITEM_VARIANTS,
    read_unknown_item,
    read_unknown_response_input_item,
)
from .session import (
    read_max_output_tokens,
    read_prompt,
    read_realtime_reasoning,
    write_max_output_tokens,
    write_prompt,
    write_realtime_reasoning,
)
from .tools import REALTIME_TOOL_CLASSES, REALTIME_TOOL_VARIANTS, read_tool_choice, read_unknown_tool, write_tool_choice


@decodes(models.RealtimeResponse)
def read_realtime_response(o: dict[str, Any]) -> models.RealtimeResponse:
    if type(o) is not dict:
        fail()
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
            m.id = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = RESPONSE_OBJECT_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("status")) is not None:
            m.status = RESPONSE_STATUS_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("status_details")) is not None:
            m.status_details = read_realtime_response_status(v)
            rest -= 1
        if (v := o.get("output")) is not None:
            m.output = [
                (REALTIME_CONVERSATION_ITEM_VARIANTS.get(v1["type"]) or read_unknown_item)(v1) for v1 in array(v)
            ]
            rest -= 1
        if (v := o.get("metadata")) is not None:
            m.metadata = {k1: v1 if type(v1) is str else fail() for k1, v1 in mapping(v).items()}
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = read_realtime_response_audio(v)
            rest -= 1
        if (v := o.get("usage")) is not None:
            m.usage = read_realtime_response_usage(v)
            rest -= 1
        if (v := o.get("conversation_id")) is not None:
            m.conversation_id = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("output_modalities")) is not None:
            m.output_modalities = [
                OUTPUT_MODALITY_MEMBERS.get(v1, v1) if type(v1) is str else fail() for v1 in array(v)
            ]
            rest -= 1
        if (v := o.get("max_output_tokens")) is not None:
            m.max_output_tokens = read_max_output_tokens(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponse", o)
    return m


@encodes(models.RealtimeResponse)
def write_realtime_response(m: models.RealtimeResponse) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.id is not None:
        o["id"] = m.id if type(m.id) is str else text(m.id)
    if m.object is not None:
        o["object"] = RESPONSE_OBJECT_VALUES.get(m.object) or text(m.object)
    if m.status is not None:
        o["status"] = RESPONSE_STATUS_VALUES.get(m.status) or text(m.status)
    if m.status_details is not None:
        o["status_details"] = write_realtime_response_status(m.status_details)
    if m.output is not None:
        o["output"] = [encode_variant(v1, REALTIME_CONVERSATION_ITEM_CLASSES) for v1 in sequence(m.output)]
    if m.metadata is not None:
        o["metadata"] = {text(k1): v1 if type(v1) is str else text(v1) for k1, v1 in pairs(m.metadata)}
    if m.audio is not None:
        o["audio"] = write_realtime_response_audio(m.audio)
    if m.usage is not None:
        o["usage"] = write_realtime_response_usage(m.usage)
    if m.conversation_id is not None:
        o["conversation_id"] = m.conversation_id if type(m.conversation_id) is str else text(m.conversation_id)
    if m.output_modalities is not None:
        o["output_modalities"] = [OUTPUT_MODALITY_VALUES.get(v1) or text(v1) for v1 in sequence(m.output_modalities)]
    if m.max_output_tokens is not None:
        o["max_output_tokens"] = write_max_output_tokens(m.max_output_tokens)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RealtimeResponseStatus)
def read_realtime_response_status(o: dict[str, Any]) -> models.RealtimeResponseStatus:
    if type(o) is not dict:
        fail()
    m = new(models.RealtimeResponseStatus)
    m.type = None
    m.reason = None
    m.error = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.type = RESPONSE_STATUS_DETAILS_TYPE_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("reason")) is not None:
            m.reason = RESPONSE_STATUS_REASON_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("error")) is not None:
            m.error = read_response_status_error(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponseStatus", o)
    return m


@encodes(models.RealtimeResponseStatus)
def write_realtime_response_status(m: models.RealtimeResponseStatus) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.type is not None:
        o["type"] = RESPONSE_STATUS_DETAILS_TYPE_VALUES.get(m.type) or text(m.type)
    if m.reason is not None:
        o["reason"] = RESPONSE_STATUS_REASON_VALUES.get(m.reason) or text(m.reason)
    if m.error is not None:
        o["error"] = write_response_status_error(m.error)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseStatusError)
def read_response_status_error(o: dict[str, Any]) -> models.ResponseStatusError:
    if type(o) is not dict:
        fail()
    m = new(models.ResponseStatusError)
    m.type = None
    m.code = None
    m.message = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.type = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("code")) is not None:
            m.code = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("message")) is not None:
            m.message = v if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseStatusError", o)
    return m


@encodes(models.ResponseStatusError)
def write_response_status_error(m: models.ResponseStatusError) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.type is not None:
        o["type"] = m.type if type(m.type) is str else text(m.type)
    if m.code is not None:
        o["code"] = m.code if type(m.code) is str else text(m.code)
    if m.message is not None:
        o["message"] = m.message if type(m.message) is str else text(m.message)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RealtimeResponseUsage)
def read_realtime_response_usage(o: dict[str, Any]) -> models.RealtimeResponseUsage:
    if type(o) is not dict:
        fail()
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
    return m


@encodes(models.RealtimeResponseUsage)
def write_realtime_response_usage(m: models.RealtimeResponseUsage) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.total_tokens is not None:
        o["total_tokens"] = m.total_tokens if type(m.total_tokens) is int else whole(m.total_tokens)
    if m.input_tokens is not None:
        o["input_tokens"] = m.input_tokens if type(m.input_tokens) is int else whole(m.input_tokens)
    if m.output_tokens is not None:
        o["output_tokens"] = m.output_tokens if type(m.output_tokens) is int else whole(m.output_tokens)
    if m.input_token_details is not None:
        o["input_token_details"] = write_response_input_token_details(m.input_token_details)
    if m.output_token_details is not None:
        o["output_token_details"] = write_response_output_token_details(m.output_token_details)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseInputTokenDetails)
def read_response_input_token_details(o: dict[str, Any]) -> models.ResponseInputTokenDetails:
    if type(o) is not dict:
        fail()
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
    return m


@encodes(models.ResponseInputTokenDetails)
def write_response_input_token_details(m: models.ResponseInputTokenDetails) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.cached_tokens is not None:
        o["cached_tokens"] = m.cached_tokens if type(m.cached_tokens) is int else whole(m.cached_tokens)
    if m.text_tokens is not None:
        o["text_tokens"] = m.text_tokens if type(m.text_tokens) is int else whole(m.text_tokens)
    if m.image_tokens is not None:
        o["image_tokens"] = m.image_tokens if type(m.image_tokens) is int else whole(m.image_tokens)
    if m.audio_tokens is not None:
        o["audio_tokens"] = m.audio_tokens if type(m.audio_tokens) is int else whole(m.audio_tokens)
    if m.cached_tokens_details is not None:
        o["cached_tokens_details"] = write_response_cached_token_details(m.cached_tokens_details)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseCachedTokenDetails)
def read_response_cached_token_details(o: dict[str, Any]) -> models.ResponseCachedTokenDetails:
    if type(o) is not dict:
        fail()
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
    return m


@encodes(models.ResponseCachedTokenDetails)
def write_response_cached_token_details(m: models.ResponseCachedTokenDetails) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.text_tokens is not None:
        o["text_tokens"] = m.text_tokens if type(m.text_tokens) is int else whole(m.text_tokens)
    if m.image_tokens is not None:
        o["image_tokens"] = m.image_tokens if type(m.image_tokens) is int else whole(m.image_tokens)
    if m.audio_tokens is not None:
        o["audio_tokens"] = m.audio_tokens if type(m.audio_tokens) is int else whole(m.audio_tokens)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseOutputTokenDetails)
def read_response_output_token_details(o: dict[str, Any]) -> models.ResponseOutputTokenDetails:
    if type(o) is not dict:
        fail()
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
    return m


@encodes(models.ResponseOutputTokenDetails)
def write_response_output_token_details(m: models.ResponseOutputTokenDetails) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.text_tokens is not None:
        o["text_tokens"] = m.text_tokens if type(m.text_tokens) is int else whole(m.text_tokens)
    if m.audio_tokens is not None:
        o["audio_tokens"] = m.audio_tokens if type(m.audio_tokens) is int else whole(m.audio_tokens)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RealtimeResponseAudio)
def read_realtime_response_audio(o: dict[str, Any]) -> models.RealtimeResponseAudio:
    if type(o) is not dict:
        fail()
    m = new(models.RealtimeResponseAudio)
    m.output = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("output")) is not None:
            m.output = read_realtime_response_audio_output(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponseAudio", o)
    return m


@encodes(models.RealtimeResponseAudio)
def write_realtime_response_audio(m: models.RealtimeResponseAudio) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.output is not None:
        o["output"] = write_realtime_response_audio_output(m.output)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RealtimeResponseAudioOutput)
def read_realtime_response_audio_output(o: dict[str, Any]) -> models.RealtimeResponseAudioOutput:
    if type(o) is not dict:
        fail()
    m = new(models.RealtimeResponseAudioOutput)
    m.format = None
    m.voice = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("format")) is not None:
            m.format = (REALTIME_AUDIO_FORMATS_VARIANTS.get(v.get("type")) or read_unknown_audio_format)(v)
            rest -= 1
        if (v := o.get("voice")) is not None:
            m.voice = read_voice(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponseAudioOutput", o)
    return m


@encodes(models.RealtimeResponseAudioOutput)
def write_realtime_response_audio_output(m: models.RealtimeResponseAudioOutput) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.format is not None:
        o["format"] = encode_variant(m.format, REALTIME_AUDIO_FORMATS_CLASSES)
    if m.voice is not None:
        o["voice"] = write_voice(m.voice)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RealtimeResponseCreateParams)
def read_realtime_response_create_params(o: dict[str, Any]) -> models.RealtimeResponseCreateParams:
    if type(o) is not dict:
        fail()
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
            m.output_modalities = [
                OUTPUT_MODALITY_MEMBERS.get(v1, v1) if type(v1) is str else fail() for v1 in array(v)
            ]
            rest -= 1
        if (v := o.get("instructions")) is not None:
            m.instructions = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = read_realtime_response_audio(v)
            rest -= 1
        if (v := o.get("tools")) is not None:
            m.tools = [(REALTIME_TOOL_VARIANTS.get(v1.get("type")) or read_unknown_tool)(v1) for v1 in array(v)]
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
            m.conversation = RESPONSE_CONVERSATION_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("metadata", UNSET)) is not UNSET:
            m.metadata = None if v is None else {k1: v1 if type(v1) is str else fail() for k1, v1 in mapping(v).items()}
            rest -= 1
        if (v := o.get("prompt", UNSET)) is not UNSET:
            m.prompt = None if v is None else read_prompt(v)
            rest -= 1
        if (v := o.get("input")) is not None:
            m.input = [
                (RESPONSE_INPUT_ITEM_VARIANTS.get(v1["type"]) or read_unknown_response_input_item)(v1)
                for v1 in array(v)
            ]
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponseCreateParams", o)
    return m


@encodes(models.RealtimeResponseCreateParams)
def write_realtime_response_create_params(m: models.RealtimeResponseCreateParams) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.output_modalities is not None:
        o["output_modalities"] = [OUTPUT_MODALITY_VALUES.get(v1) or text(v1) for v1 in sequence(m.output_modalities)]
    if m.instructions is not None:
        o["instructions"] = m.instructions if type(m.instructions) is str else text(m.instructions)
    if m.audio is not None:
        o["audio"] = write_realtime_response_audio(m.audio)
    if m.tools is not None:
        o["tools"] = [encode_variant(v1, REALTIME_TOOL_CLASSES) for v1 in sequence(m.tools)]
    if m.tool_choice is not None:
        o["tool_choice"] = write_tool_choice(m.tool_choice)
    if m.parallel_tool_calls is not None:
        o["parallel_tool_calls"] = m.parallel_tool_calls if type(m.parallel_tool_calls) is bool else fail()
    if m.reasoning is not None:
        o["reasoning"] = write_realtime_reasoning(m.reasoning)
    if m.max_output_tokens is not None:
        o["max_output_tokens"] = write_max_output_tokens(m.max_output_tokens)
    if m.conversation is not None:
        o["conversation"] = RESPONSE_CONVERSATION_VALUES.get(m.conversation) or text(m.conversation)
    if m.metadata is not UNSET:
        o["metadata"] = (
            None
            if m.metadata is None
            else {text(k1): v1 if type(v1) is str else text(v1) for k1, v1 in pairs(m.metadata)}
        )
    if m.prompt is not UNSET:
        o["prompt"] = None if m.prompt is None else write_prompt(m.prompt)
    if m.input is not None:
        o["input"] = [encode_variant(v1, RESPONSE_INPUT_ITEM_CLASSES) for v1 in sequence(m.input)]
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseContentPart)
def read_response_content_part(o: dict[str, Any]) -> models.ResponseContentPart:
    if type(o) is not dict:
        fail()
    m = new(models.ResponseContentPart)
    m.type = None
    m.text = None
    m.audio = None
    m.transcript = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.type = CONTENT_PART_KIND_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("text")) is not None:
            m.text = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("transcript")) is not None:
            m.transcript = v if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseContentPart", o)
    return m


@encodes(models.ResponseContentPart)
def write_response_content_part(m: models.ResponseContentPart) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.type is not None:
        o["type"] = CONTENT_PART_KIND_VALUES.get(m.type) or text(m.type)
    if m.text is not None:
        o["text"] = m.text if type(m.text) is str else text(m.text)
    if m.audio is not None:
        o["audio"] = m.audio if type(m.audio) is str else text(m.audio)
    if m.transcript is not None:
        o["transcript"] = m.transcript if type(m.transcript) is str else text(m.transcript)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o
