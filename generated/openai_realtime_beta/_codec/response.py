# From response.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""Codec of the module response.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import response as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out, members_in, text_map_in, text_map_out, texts_out
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, integer, number, whole
from .._runtime.unset import UNSET
from .enum_members import (
    BETA_AUDIO_FORMAT_MEMBERS,
    BETA_MODALITY_MEMBERS,
    RESPONSE_CONVERSATION_MEMBERS,
    RESPONSE_OBJECT_MEMBERS,
    RESPONSE_STATUS_MEMBERS,
)
from .items import read_beta_conversation_item, write_beta_conversation_item
from .openai_realtime import (
    read_max_output_tokens,
    read_prompt,
    read_realtime_response_audio,
    read_realtime_response_status,
    read_response_cached_token_details,
    write_max_output_tokens,
    write_prompt,
    write_realtime_response_audio,
    write_realtime_response_status,
    write_response_cached_token_details,
)
from .session import (
    read_beta_tool,
    read_beta_tool_choice,
    read_beta_voice,
    write_beta_tool,
    write_beta_tool_choice,
    write_beta_voice,
)


@decodes(models.BetaResponse)
def read_beta_response(o: dict[str, Any]) -> models.BetaResponse:
    m = new(models.BetaResponse)
    m.id = None
    m.object = None
    m.status = None
    m.status_details = None
    m.output = None
    m.metadata = None
    m.usage = None
    m.conversation_id = UNSET
    m.voice = None
    m.modalities = None
    m.output_audio_format = None
    m.temperature = None
    m.max_output_tokens = None
    m.audio = None
    m.output_modalities = None
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
            m.status_details = v if type(v) is str else read_realtime_response_status(v)
            rest -= 1
        if (v := o.get("output")) is not None:
            m.output = list_in(read_beta_conversation_item, v)
            rest -= 1
        if (v := o.get("metadata")) is not None:
            m.metadata = text_map_in(v)
            rest -= 1
        if (v := o.get("usage")) is not None:
            m.usage = read_beta_usage(v)
            rest -= 1
        if (v := o.get("conversation_id", UNSET)) is not UNSET:
            m.conversation_id = None if v is None else "" + v
            rest -= 1
        if (v := o.get("voice")) is not None:
            m.voice = read_beta_voice(v)
            rest -= 1
        if (v := o.get("modalities")) is not None:
            m.modalities = members_in(BETA_MODALITY_MEMBERS, v)
            rest -= 1
        if (v := o.get("output_audio_format")) is not None:
            m.output_audio_format = BETA_AUDIO_FORMAT_MEMBERS[v]
            rest -= 1
        if (v := o.get("temperature")) is not None:
            m.temperature = number(v)
            rest -= 1
        if (v := o.get("max_output_tokens")) is not None:
            m.max_output_tokens = read_max_output_tokens(v)
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = read_realtime_response_audio(v)
            rest -= 1
        if (v := o.get("output_modalities")) is not None:
            m.output_modalities = members_in(BETA_MODALITY_MEMBERS, v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaResponse", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.BetaResponse)
def write_beta_response(m: models.BetaResponse) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.status) is not None:
        o["status"] = "" + v
    if (v := m.status_details) is not None:
        o["status_details"] = "" + v if isinstance(v, str) else write_realtime_response_status(v)
    if (v := m.output) is not None:
        o["output"] = list_out(write_beta_conversation_item, v)
    if (v := m.metadata) is not None:
        o["metadata"] = text_map_out(v)
    if (v := m.usage) is not None:
        o["usage"] = write_beta_usage(v)
    if (v := m.conversation_id) is not UNSET:
        o["conversation_id"] = None if v is None else "" + v
    if (v := m.voice) is not None:
        o["voice"] = write_beta_voice(v)
    if (v := m.modalities) is not None:
        o["modalities"] = texts_out(v)
    if (v := m.output_audio_format) is not None:
        o["output_audio_format"] = "" + v
    if (v := m.temperature) is not None:
        o["temperature"] = finite(v)
    if (v := m.max_output_tokens) is not None:
        o["max_output_tokens"] = write_max_output_tokens(v)
    if (v := m.audio) is not None:
        o["audio"] = write_realtime_response_audio(v)
    if (v := m.output_modalities) is not None:
        o["output_modalities"] = texts_out(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaUsage)
def read_beta_usage(o: dict[str, Any]) -> models.BetaUsage:
    m = new(models.BetaUsage)
    m.total_tokens = None
    m.input_tokens = None
    m.output_tokens = None
    m.input_token_details = None
    m.output_token_details = None
    m.input_tokens_details = None
    m.output_tokens_details = None
    m.output_audio_seconds = None
    m.billable_audio_seconds = None
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
            m.input_token_details = read_beta_token_details(v)
            rest -= 1
        if (v := o.get("output_token_details")) is not None:
            m.output_token_details = read_beta_token_details(v)
            rest -= 1
        if (v := o.get("input_tokens_details")) is not None:
            m.input_tokens_details = read_beta_token_details(v)
            rest -= 1
        if (v := o.get("output_tokens_details")) is not None:
            m.output_tokens_details = read_beta_token_details(v)
            rest -= 1
        if (v := o.get("output_audio_seconds")) is not None:
            m.output_audio_seconds = number(v)
            rest -= 1
        if (v := o.get("billable_audio_seconds")) is not None:
            m.billable_audio_seconds = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaUsage", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.BetaUsage)
def write_beta_usage(m: models.BetaUsage) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.total_tokens) is not None:
        o["total_tokens"] = v if type(v) is int else whole(v)
    if (v := m.input_tokens) is not None:
        o["input_tokens"] = v if type(v) is int else whole(v)
    if (v := m.output_tokens) is not None:
        o["output_tokens"] = v if type(v) is int else whole(v)
    if (v := m.input_token_details) is not None:
        o["input_token_details"] = write_beta_token_details(v)
    if (v := m.output_token_details) is not None:
        o["output_token_details"] = write_beta_token_details(v)
    if (v := m.input_tokens_details) is not None:
        o["input_tokens_details"] = write_beta_token_details(v)
    if (v := m.output_tokens_details) is not None:
        o["output_tokens_details"] = write_beta_token_details(v)
    if (v := m.output_audio_seconds) is not None:
        o["output_audio_seconds"] = finite(v)
    if (v := m.billable_audio_seconds) is not None:
        o["billable_audio_seconds"] = finite(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaTokenDetails)
def read_beta_token_details(o: dict[str, Any]) -> models.BetaTokenDetails:
    m = new(models.BetaTokenDetails)
    m.cached_tokens = None
    m.text_tokens = None
    m.audio_tokens = None
    m.image_tokens = None
    m.cached_tokens_details = None
    m.reasoning_tokens = None
    m.grok_tokens = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("cached_tokens")) is not None:
            m.cached_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("text_tokens")) is not None:
            m.text_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("audio_tokens")) is not None:
            m.audio_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("image_tokens")) is not None:
            m.image_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("cached_tokens_details")) is not None:
            m.cached_tokens_details = read_response_cached_token_details(v)
            rest -= 1
        if (v := o.get("reasoning_tokens")) is not None:
            m.reasoning_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("grok_tokens")) is not None:
            m.grok_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaTokenDetails", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.BetaTokenDetails)
def write_beta_token_details(m: models.BetaTokenDetails) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.cached_tokens) is not None:
        o["cached_tokens"] = v if type(v) is int else whole(v)
    if (v := m.text_tokens) is not None:
        o["text_tokens"] = v if type(v) is int else whole(v)
    if (v := m.audio_tokens) is not None:
        o["audio_tokens"] = v if type(v) is int else whole(v)
    if (v := m.image_tokens) is not None:
        o["image_tokens"] = v if type(v) is int else whole(v)
    if (v := m.cached_tokens_details) is not None:
        o["cached_tokens_details"] = write_response_cached_token_details(v)
    if (v := m.reasoning_tokens) is not None:
        o["reasoning_tokens"] = v if type(v) is int else whole(v)
    if (v := m.grok_tokens) is not None:
        o["grok_tokens"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaResponseCreateParams)
def read_beta_response_create_params(o: dict[str, Any]) -> models.BetaResponseCreateParams:
    m = new(models.BetaResponseCreateParams)
    m.modalities = None
    m.instructions = None
    m.voice = None
    m.output_audio_format = None
    m.tools = None
    m.tool_choice = None
    m.temperature = None
    m.max_response_output_tokens = None
    m.max_output_tokens = None
    m.conversation = None
    m.metadata = UNSET
    m.prompt = UNSET
    m.input = None
    m.commit = None
    m.cancel_previous = None
    m.append_input_items = None
    m.input_items = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("modalities")) is not None:
            m.modalities = members_in(BETA_MODALITY_MEMBERS, v)
            rest -= 1
        if (v := o.get("instructions")) is not None:
            m.instructions = "" + v
            rest -= 1
        if (v := o.get("voice")) is not None:
            m.voice = read_beta_voice(v)
            rest -= 1
        if (v := o.get("output_audio_format")) is not None:
            m.output_audio_format = BETA_AUDIO_FORMAT_MEMBERS[v]
            rest -= 1
        if (v := o.get("tools")) is not None:
            m.tools = list_in(read_beta_tool, v)
            rest -= 1
        if (v := o.get("tool_choice")) is not None:
            m.tool_choice = read_beta_tool_choice(v)
            rest -= 1
        if (v := o.get("temperature")) is not None:
            m.temperature = number(v)
            rest -= 1
        if (v := o.get("max_response_output_tokens")) is not None:
            m.max_response_output_tokens = read_max_output_tokens(v)
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
            m.input = list_in(read_beta_conversation_item, v)
            rest -= 1
        if (v := o.get("commit")) is not None:
            m.commit = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("cancel_previous")) is not None:
            m.cancel_previous = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("append_input_items")) is not None:
            m.append_input_items = list_in(read_beta_conversation_item, v)
            rest -= 1
        if (v := o.get("input_items")) is not None:
            m.input_items = list_in(read_beta_conversation_item, v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaResponseCreateParams", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.BetaResponseCreateParams)
def write_beta_response_create_params(m: models.BetaResponseCreateParams) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.modalities) is not None:
        o["modalities"] = texts_out(v)
    if (v := m.instructions) is not None:
        o["instructions"] = "" + v
    if (v := m.voice) is not None:
        o["voice"] = write_beta_voice(v)
    if (v := m.output_audio_format) is not None:
        o["output_audio_format"] = "" + v
    if (v := m.tools) is not None:
        o["tools"] = list_out(write_beta_tool, v)
    if (v := m.tool_choice) is not None:
        o["tool_choice"] = write_beta_tool_choice(v)
    if (v := m.temperature) is not None:
        o["temperature"] = finite(v)
    if (v := m.max_response_output_tokens) is not None:
        o["max_response_output_tokens"] = write_max_output_tokens(v)
    if (v := m.max_output_tokens) is not None:
        o["max_output_tokens"] = write_max_output_tokens(v)
    if (v := m.conversation) is not None:
        o["conversation"] = "" + v
    if (v := m.metadata) is not UNSET:
        o["metadata"] = None if v is None else text_map_out(v)
    if (v := m.prompt) is not UNSET:
        o["prompt"] = None if v is None else write_prompt(v)
    if (v := m.input) is not None:
        o["input"] = list_out(write_beta_conversation_item, v)
    if (v := m.commit) is not None:
        o["commit"] = v if type(v) is bool else fail()
    if (v := m.cancel_previous) is not None:
        o["cancel_previous"] = v if type(v) is bool else fail()
    if (v := m.append_input_items) is not None:
        o["append_input_items"] = list_out(write_beta_conversation_item, v)
    if (v := m.input_items) is not None:
        o["input_items"] = list_out(write_beta_conversation_item, v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o
