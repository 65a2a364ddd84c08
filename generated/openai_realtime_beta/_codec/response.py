# From response.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""The readers and writers of the classes in the module response.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import response as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, mapping, pairs, sequence
from .._runtime.scalars import boolean, finite, free_json, integer, json_value, number, string, whole
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
def read_beta_response(obj: dict[str, Any]) -> models.BetaResponse:
    model = new(models.BetaResponse)
    model.id = None
    model.object = None
    model.status = None
    model.status_details = None
    model.output = None
    model.metadata = None
    model.usage = None
    model.conversation_id = UNSET
    model.voice = None
    model.modalities = None
    model.output_audio_format = None
    model.temperature = None
    model.max_output_tokens = None
    model.audio = None
    model.output_modalities = None
    unread = len(obj)
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("object")) is not None:
        model.object = RESPONSE_OBJECT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("status")) is not None:
        model.status = RESPONSE_STATUS_MEMBERS[value]
        unread -= 1
    if (value := obj.get("status_details")) is not None:
        model.status_details = value if type(value) is str else read_realtime_response_status(value)
        unread -= 1
    if (value := obj.get("output")) is not None:
        model.output = [read_beta_conversation_item(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("metadata")) is not None:
        model.metadata = {string(key): json_value(item) for key, item in mapping(value).items()}
        unread -= 1
    if (value := obj.get("usage")) is not None:
        model.usage = read_beta_usage(value)
        unread -= 1
    if (value := obj.get("conversation_id", UNSET)) is not UNSET:
        model.conversation_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("voice")) is not None:
        model.voice = read_beta_voice(value)
        unread -= 1
    if (value := obj.get("modalities")) is not None:
        model.modalities = [BETA_MODALITY_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("output_audio_format")) is not None:
        model.output_audio_format = BETA_AUDIO_FORMAT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("temperature")) is not None:
        model.temperature = number(value)
        unread -= 1
    if (value := obj.get("max_output_tokens")) is not None:
        model.max_output_tokens = read_max_output_tokens(value)
        unread -= 1
    if (value := obj.get("audio")) is not None:
        model.audio = read_realtime_response_audio(value)
        unread -= 1
    if (value := obj.get("output_modalities")) is not None:
        model.output_modalities = [BETA_MODALITY_MEMBERS[item] for item in array(value)]
        unread -= 1
    model.model_rest = rest_of("BetaResponse", obj) if unread else None
    return model


@encodes(models.BetaResponse)
def write_beta_response(model: models.BetaResponse) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.object is not None:
        obj["object"] = "" + model.object
    if model.status is not None:
        obj["status"] = "" + model.status
    if model.status_details is not None:
        obj["status_details"] = (
            "" + value if isinstance(value := model.status_details, str) else write_realtime_response_status(value)
        )
    if model.output is not None:
        obj["output"] = [write_beta_conversation_item(item) for item in sequence(model.output)]
    if model.metadata is not None:
        obj["metadata"] = {"" + key: free_json(item) for key, item in pairs(model.metadata)}
    if model.usage is not None:
        obj["usage"] = write_beta_usage(model.usage)
    if model.conversation_id is not UNSET:
        obj["conversation_id"] = None if (value := model.conversation_id) is None else "" + value
    if model.voice is not None:
        obj["voice"] = write_beta_voice(model.voice)
    if model.modalities is not None:
        obj["modalities"] = ["" + item for item in sequence(model.modalities)]
    if model.output_audio_format is not None:
        obj["output_audio_format"] = "" + model.output_audio_format
    if model.temperature is not None:
        obj["temperature"] = finite(model.temperature)
    if model.max_output_tokens is not None:
        obj["max_output_tokens"] = write_max_output_tokens(model.max_output_tokens)
    if model.audio is not None:
        obj["audio"] = write_realtime_response_audio(model.audio)
    if model.output_modalities is not None:
        obj["output_modalities"] = ["" + item for item in sequence(model.output_modalities)]
    return obj if model.model_rest is None else with_rest("BetaResponse", obj, model.model_rest)


@decodes(models.BetaUsage)
def read_beta_usage(obj: dict[str, Any]) -> models.BetaUsage:
    model = new(models.BetaUsage)
    model.total_tokens = None
    model.input_tokens = None
    model.output_tokens = None
    model.input_token_details = None
    model.output_token_details = None
    model.input_tokens_details = None
    model.output_tokens_details = None
    model.output_audio_seconds = None
    model.billable_audio_seconds = None
    unread = len(obj)
    if (value := obj.get("total_tokens")) is not None:
        model.total_tokens = integer(value)
        unread -= 1
    if (value := obj.get("input_tokens")) is not None:
        model.input_tokens = integer(value)
        unread -= 1
    if (value := obj.get("output_tokens")) is not None:
        model.output_tokens = integer(value)
        unread -= 1
    if (value := obj.get("input_token_details")) is not None:
        model.input_token_details = read_beta_token_details(value)
        unread -= 1
    if (value := obj.get("output_token_details")) is not None:
        model.output_token_details = read_beta_token_details(value)
        unread -= 1
    if (value := obj.get("input_tokens_details")) is not None:
        model.input_tokens_details = read_beta_token_details(value)
        unread -= 1
    if (value := obj.get("output_tokens_details")) is not None:
        model.output_tokens_details = read_beta_token_details(value)
        unread -= 1
    if (value := obj.get("output_audio_seconds")) is not None:
        model.output_audio_seconds = number(value)
        unread -= 1
    if (value := obj.get("billable_audio_seconds")) is not None:
        model.billable_audio_seconds = number(value)
        unread -= 1
    model.model_rest = rest_of("BetaUsage", obj) if unread else None
    return model


@encodes(models.BetaUsage)
def write_beta_usage(model: models.BetaUsage) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.total_tokens is not None:
        obj["total_tokens"] = value if type(value := model.total_tokens) is int else whole(value)
    if model.input_tokens is not None:
        obj["input_tokens"] = value if type(value := model.input_tokens) is int else whole(value)
    if model.output_tokens is not None:
        obj["output_tokens"] = value if type(value := model.output_tokens) is int else whole(value)
    if model.input_token_details is not None:
        obj["input_token_details"] = write_beta_token_details(model.input_token_details)
    if model.output_token_details is not None:
        obj["output_token_details"] = write_beta_token_details(model.output_token_details)
    if model.input_tokens_details is not None:
        obj["input_tokens_details"] = write_beta_token_details(model.input_tokens_details)
    if model.output_tokens_details is not None:
        obj["output_tokens_details"] = write_beta_token_details(model.output_tokens_details)
    if model.output_audio_seconds is not None:
        obj["output_audio_seconds"] = finite(model.output_audio_seconds)
    if model.billable_audio_seconds is not None:
        obj["billable_audio_seconds"] = finite(model.billable_audio_seconds)
    return obj if model.model_rest is None else with_rest("BetaUsage", obj, model.model_rest)


@decodes(models.BetaTokenDetails)
def read_beta_token_details(obj: dict[str, Any]) -> models.BetaTokenDetails:
    model = new(models.BetaTokenDetails)
    model.cached_tokens = None
    model.text_tokens = None
    model.audio_tokens = None
    model.image_tokens = None
    model.cached_tokens_details = None
    model.reasoning_tokens = None
    model.grok_tokens = None
    unread = len(obj)
    if (value := obj.get("cached_tokens")) is not None:
        model.cached_tokens = integer(value)
        unread -= 1
    if (value := obj.get("text_tokens")) is not None:
        model.text_tokens = integer(value)
        unread -= 1
    if (value := obj.get("audio_tokens")) is not None:
        model.audio_tokens = integer(value)
        unread -= 1
    if (value := obj.get("image_tokens")) is not None:
        model.image_tokens = integer(value)
        unread -= 1
    if (value := obj.get("cached_tokens_details")) is not None:
        model.cached_tokens_details = read_response_cached_token_details(value)
        unread -= 1
    if (value := obj.get("reasoning_tokens")) is not None:
        model.reasoning_tokens = integer(value)
        unread -= 1
    if (value := obj.get("grok_tokens")) is not None:
        model.grok_tokens = integer(value)
        unread -= 1
    model.model_rest = rest_of("BetaTokenDetails", obj) if unread else None
    return model


@encodes(models.BetaTokenDetails)
def write_beta_token_details(model: models.BetaTokenDetails) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.cached_tokens is not None:
        obj["cached_tokens"] = value if type(value := model.cached_tokens) is int else whole(value)
    if model.text_tokens is not None:
        obj["text_tokens"] = value if type(value := model.text_tokens) is int else whole(value)
    if model.audio_tokens is not None:
        obj["audio_tokens"] = value if type(value := model.audio_tokens) is int else whole(value)
    if model.image_tokens is not None:
        obj["image_tokens"] = value if type(value := model.image_tokens) is int else whole(value)
    if model.cached_tokens_details is not None:
        obj["cached_tokens_details"] = write_response_cached_token_details(model.cached_tokens_details)
    if model.reasoning_tokens is not None:
        obj["reasoning_tokens"] = value if type(value := model.reasoning_tokens) is int else whole(value)
    if model.grok_tokens is not None:
        obj["grok_tokens"] = value if type(value := model.grok_tokens) is int else whole(value)
    return obj if model.model_rest is None else with_rest("BetaTokenDetails", obj, model.model_rest)


@decodes(models.BetaResponseCreateParams)
def read_beta_response_create_params(obj: dict[str, Any]) -> models.BetaResponseCreateParams:
    model = new(models.BetaResponseCreateParams)
    model.modalities = None
    model.instructions = None
    model.voice = None
    model.output_audio_format = None
    model.tools = None
    model.tool_choice = None
    model.temperature = None
    model.max_response_output_tokens = None
    model.max_output_tokens = None
    model.conversation = None
    model.metadata = UNSET
    model.prompt = UNSET
    model.input = None
    model.commit = None
    model.cancel_previous = None
    model.append_input_items = None
    model.input_items = None
    unread = len(obj)
    if (value := obj.get("modalities")) is not None:
        model.modalities = [BETA_MODALITY_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("instructions")) is not None:
        model.instructions = string(value)
        unread -= 1
    if (value := obj.get("voice")) is not None:
        model.voice = read_beta_voice(value)
        unread -= 1
    if (value := obj.get("output_audio_format")) is not None:
        model.output_audio_format = BETA_AUDIO_FORMAT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("tools")) is not None:
        model.tools = [read_beta_tool(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("tool_choice")) is not None:
        model.tool_choice = read_beta_tool_choice(value)
        unread -= 1
    if (value := obj.get("temperature")) is not None:
        model.temperature = number(value)
        unread -= 1
    if (value := obj.get("max_response_output_tokens")) is not None:
        model.max_response_output_tokens = read_max_output_tokens(value)
        unread -= 1
    if (value := obj.get("max_output_tokens")) is not None:
        model.max_output_tokens = read_max_output_tokens(value)
        unread -= 1
    if (value := obj.get("conversation")) is not None:
        model.conversation = RESPONSE_CONVERSATION_MEMBERS[value]
        unread -= 1
    if (value := obj.get("metadata", UNSET)) is not UNSET:
        model.metadata = None if value is None else {string(key): string(item) for key, item in mapping(value).items()}
        unread -= 1
    if (value := obj.get("prompt", UNSET)) is not UNSET:
        model.prompt = None if value is None else read_prompt(value)
        unread -= 1
    if (value := obj.get("input")) is not None:
        model.input = [read_beta_conversation_item(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("commit")) is not None:
        model.commit = boolean(value)
        unread -= 1
    if (value := obj.get("cancel_previous")) is not None:
        model.cancel_previous = boolean(value)
        unread -= 1
    if (value := obj.get("append_input_items")) is not None:
        model.append_input_items = [read_beta_conversation_item(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("input_items")) is not None:
        model.input_items = [read_beta_conversation_item(item) for item in array(value)]
        unread -= 1
    model.model_rest = rest_of("BetaResponseCreateParams", obj) if unread else None
    return model


@encodes(models.BetaResponseCreateParams)
def write_beta_response_create_params(model: models.BetaResponseCreateParams) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.modalities is not None:
        obj["modalities"] = ["" + item for item in sequence(model.modalities)]
    if model.instructions is not None:
        obj["instructions"] = "" + model.instructions
    if model.voice is not None:
        obj["voice"] = write_beta_voice(model.voice)
    if model.output_audio_format is not None:
        obj["output_audio_format"] = "" + model.output_audio_format
    if model.tools is not None:
        obj["tools"] = [write_beta_tool(item) for item in sequence(model.tools)]
    if model.tool_choice is not None:
        obj["tool_choice"] = write_beta_tool_choice(model.tool_choice)
    if model.temperature is not None:
        obj["temperature"] = finite(model.temperature)
    if model.max_response_output_tokens is not None:
        obj["max_response_output_tokens"] = write_max_output_tokens(model.max_response_output_tokens)
    if model.max_output_tokens is not None:
        obj["max_output_tokens"] = write_max_output_tokens(model.max_output_tokens)
    if model.conversation is not None:
        obj["conversation"] = "" + model.conversation
    if model.metadata is not UNSET:
        obj["metadata"] = (
            None if (value := model.metadata) is None else {"" + key: "" + item for key, item in pairs(value)}
        )
    if model.prompt is not UNSET:
        obj["prompt"] = None if (value := model.prompt) is None else write_prompt(value)
    if model.input is not None:
        obj["input"] = [write_beta_conversation_item(item) for item in sequence(model.input)]
    if model.commit is not None:
        obj["commit"] = boolean(model.commit)
    if model.cancel_previous is not None:
        obj["cancel_previous"] = boolean(model.cancel_previous)
    if model.append_input_items is not None:
        obj["append_input_items"] = [write_beta_conversation_item(item) for item in sequence(model.append_input_items)]
    if model.input_items is not None:
        obj["input_items"] = [write_beta_conversation_item(item) for item in sequence(model.input_items)]
    return obj if model.model_rest is None else with_rest("BetaResponseCreateParams", obj, model.model_rest)
