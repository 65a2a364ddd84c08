# From response.yaml of the spec openai_realtime; remake: wiregen generate
"""The readers and writers of the classes in the module response.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import response as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, mapping, pairs, sequence
from .._runtime.scalars import boolean, free_json, integer, json_value, string, whole
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
def read_realtime_response(obj: dict[str, Any]) -> models.RealtimeResponse:
    model = new(models.RealtimeResponse)
    model.id = None
    model.object = None
    model.status = None
    model.status_details = None
    model.output = None
    model.metadata = None
    model.audio = None
    model.usage = None
    model.conversation_id = UNSET
    model.output_modalities = None
    model.max_output_tokens = None
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
        model.output = [read_realtime_conversation_item(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("metadata")) is not None:
        model.metadata = {string(key): json_value(item) for key, item in mapping(value).items()}
        unread -= 1
    if (value := obj.get("audio")) is not None:
        model.audio = read_realtime_response_audio(value)
        unread -= 1
    if (value := obj.get("usage")) is not None:
        model.usage = read_realtime_response_usage(value)
        unread -= 1
    if (value := obj.get("conversation_id", UNSET)) is not UNSET:
        model.conversation_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("output_modalities")) is not None:
        model.output_modalities = [OUTPUT_MODALITY_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("max_output_tokens")) is not None:
        model.max_output_tokens = read_max_output_tokens(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeResponse", obj) if unread else None
    return model


@encodes(models.RealtimeResponse)
def write_realtime_response(model: models.RealtimeResponse) -> dict[str, Any]:
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
        obj["output"] = [write_realtime_conversation_item(item) for item in sequence(model.output)]
    if model.metadata is not None:
        obj["metadata"] = {"" + key: free_json(item) for key, item in pairs(model.metadata)}
    if model.audio is not None:
        obj["audio"] = write_realtime_response_audio(model.audio)
    if model.usage is not None:
        obj["usage"] = write_realtime_response_usage(model.usage)
    if model.conversation_id is not UNSET:
        obj["conversation_id"] = None if (value := model.conversation_id) is None else "" + value
    if model.output_modalities is not None:
        obj["output_modalities"] = ["" + item for item in sequence(model.output_modalities)]
    if model.max_output_tokens is not None:
        obj["max_output_tokens"] = write_max_output_tokens(model.max_output_tokens)
    return obj if model.model_rest is None else with_rest("RealtimeResponse", obj, model.model_rest)


@decodes(models.RealtimeResponseStatus)
def read_realtime_response_status(obj: dict[str, Any]) -> models.RealtimeResponseStatus:
    model = new(models.RealtimeResponseStatus)
    model.type = None
    model.reason = None
    model.error = None
    unread = len(obj)
    if (value := obj.get("type")) is not None:
        model.type = RESPONSE_STATUS_DETAILS_TYPE_MEMBERS[value]
        unread -= 1
    if (value := obj.get("reason")) is not None:
        model.reason = RESPONSE_STATUS_REASON_MEMBERS[value]
        unread -= 1
    if (value := obj.get("error")) is not None:
        model.error = read_response_status_error(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeResponseStatus", obj) if unread else None
    return model


@encodes(models.RealtimeResponseStatus)
def write_realtime_response_status(model: models.RealtimeResponseStatus) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.reason is not None:
        obj["reason"] = "" + model.reason
    if model.error is not None:
        obj["error"] = write_response_status_error(model.error)
    return obj if model.model_rest is None else with_rest("RealtimeResponseStatus", obj, model.model_rest)


@decodes(models.ResponseStatusError)
def read_response_status_error(obj: dict[str, Any]) -> models.ResponseStatusError:
    model = new(models.ResponseStatusError)
    model.type = None
    model.code = None
    model.message = None
    unread = len(obj)
    if (value := obj.get("type")) is not None:
        model.type = string(value)
        unread -= 1
    if (value := obj.get("code")) is not None:
        model.code = string(value)
        unread -= 1
    if (value := obj.get("message")) is not None:
        model.message = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseStatusError", obj) if unread else None
    return model


@encodes(models.ResponseStatusError)
def write_response_status_error(model: models.ResponseStatusError) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.code is not None:
        obj["code"] = "" + model.code
    if model.message is not None:
        obj["message"] = "" + model.message
    return obj if model.model_rest is None else with_rest("ResponseStatusError", obj, model.model_rest)


@decodes(models.RealtimeResponseUsage)
def read_realtime_response_usage(obj: dict[str, Any]) -> models.RealtimeResponseUsage:
    model = new(models.RealtimeResponseUsage)
    model.total_tokens = None
    model.input_tokens = None
    model.output_tokens = None
    model.input_token_details = None
    model.output_token_details = None
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
        model.input_token_details = read_response_input_token_details(value)
        unread -= 1
    if (value := obj.get("output_token_details")) is not None:
        model.output_token_details = read_response_output_token_details(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeResponseUsage", obj) if unread else None
    return model


@encodes(models.RealtimeResponseUsage)
def write_realtime_response_usage(model: models.RealtimeResponseUsage) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.total_tokens is not None:
        obj["total_tokens"] = value if type(value := model.total_tokens) is int else whole(value)
    if model.input_tokens is not None:
        obj["input_tokens"] = value if type(value := model.input_tokens) is int else whole(value)
    if model.output_tokens is not None:
        obj["output_tokens"] = value if type(value := model.output_tokens) is int else whole(value)
    if model.input_token_details is not None:
        obj["input_token_details"] = write_response_input_token_details(model.input_token_details)
    if model.output_token_details is not None:
        obj["output_token_details"] = write_response_output_token_details(model.output_token_details)
    return obj if model.model_rest is None else with_rest("RealtimeResponseUsage", obj, model.model_rest)


@decodes(models.ResponseInputTokenDetails)
def read_response_input_token_details(obj: dict[str, Any]) -> models.ResponseInputTokenDetails:
    model = new(models.ResponseInputTokenDetails)
    model.cached_tokens = None
    model.text_tokens = None
    model.image_tokens = None
    model.audio_tokens = None
    model.cached_tokens_details = None
    unread = len(obj)
    if (value := obj.get("cached_tokens")) is not None:
        model.cached_tokens = integer(value)
        unread -= 1
    if (value := obj.get("text_tokens")) is not None:
        model.text_tokens = integer(value)
        unread -= 1
    if (value := obj.get("image_tokens")) is not None:
        model.image_tokens = integer(value)
        unread -= 1
    if (value := obj.get("audio_tokens")) is not None:
        model.audio_tokens = integer(value)
        unread -= 1
    if (value := obj.get("cached_tokens_details")) is not None:
        model.cached_tokens_details = read_response_cached_token_details(value)
        unread -= 1
    model.model_rest = rest_of("ResponseInputTokenDetails", obj) if unread else None
    return model


@encodes(models.ResponseInputTokenDetails)
def write_response_input_token_details(model: models.ResponseInputTokenDetails) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.cached_tokens is not None:
        obj["cached_tokens"] = value if type(value := model.cached_tokens) is int else whole(value)
    if model.text_tokens is not None:
        obj["text_tokens"] = value if type(value := model.text_tokens) is int else whole(value)
    if model.image_tokens is not None:
        obj["image_tokens"] = value if type(value := model.image_tokens) is int else whole(value)
    if model.audio_tokens is not None:
        obj["audio_tokens"] = value if type(value := model.audio_tokens) is int else whole(value)
    if model.cached_tokens_details is not None:
        obj["cached_tokens_details"] = write_response_cached_token_details(model.cached_tokens_details)
    return obj if model.model_rest is None else with_rest("ResponseInputTokenDetails", obj, model.model_rest)


@decodes(models.ResponseCachedTokenDetails)
def read_response_cached_token_details(obj: dict[str, Any]) -> models.ResponseCachedTokenDetails:
    model = new(models.ResponseCachedTokenDetails)
    model.text_tokens = None
    model.image_tokens = None
    model.audio_tokens = None
    unread = len(obj)
    if (value := obj.get("text_tokens")) is not None:
        model.text_tokens = integer(value)
        unread -= 1
    if (value := obj.get("image_tokens")) is not None:
        model.image_tokens = integer(value)
        unread -= 1
    if (value := obj.get("audio_tokens")) is not None:
        model.audio_tokens = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseCachedTokenDetails", obj) if unread else None
    return model


@encodes(models.ResponseCachedTokenDetails)
def write_response_cached_token_details(model: models.ResponseCachedTokenDetails) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.text_tokens is not None:
        obj["text_tokens"] = value if type(value := model.text_tokens) is int else whole(value)
    if model.image_tokens is not None:
        obj["image_tokens"] = value if type(value := model.image_tokens) is int else whole(value)
    if model.audio_tokens is not None:
        obj["audio_tokens"] = value if type(value := model.audio_tokens) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseCachedTokenDetails", obj, model.model_rest)


@decodes(models.ResponseOutputTokenDetails)
def read_response_output_token_details(obj: dict[str, Any]) -> models.ResponseOutputTokenDetails:
    model = new(models.ResponseOutputTokenDetails)
    model.text_tokens = None
    model.audio_tokens = None
    model.reasoning_tokens = None
    unread = len(obj)
    if (value := obj.get("text_tokens")) is not None:
        model.text_tokens = integer(value)
        unread -= 1
    if (value := obj.get("audio_tokens")) is not None:
        model.audio_tokens = integer(value)
        unread -= 1
    if (value := obj.get("reasoning_tokens")) is not None:
        model.reasoning_tokens = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseOutputTokenDetails", obj) if unread else None
    return model


@encodes(models.ResponseOutputTokenDetails)
def write_response_output_token_details(model: models.ResponseOutputTokenDetails) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.text_tokens is not None:
        obj["text_tokens"] = value if type(value := model.text_tokens) is int else whole(value)
    if model.audio_tokens is not None:
        obj["audio_tokens"] = value if type(value := model.audio_tokens) is int else whole(value)
    if model.reasoning_tokens is not None:
        obj["reasoning_tokens"] = value if type(value := model.reasoning_tokens) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseOutputTokenDetails", obj, model.model_rest)


@decodes(models.RealtimeResponseAudio)
def read_realtime_response_audio(obj: dict[str, Any]) -> models.RealtimeResponseAudio:
    model = new(models.RealtimeResponseAudio)
    model.output = None
    unread = len(obj)
    if (value := obj.get("output")) is not None:
        model.output = read_realtime_response_audio_output(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeResponseAudio", obj) if unread else None
    return model


@encodes(models.RealtimeResponseAudio)
def write_realtime_response_audio(model: models.RealtimeResponseAudio) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.output is not None:
        obj["output"] = write_realtime_response_audio_output(model.output)
    return obj if model.model_rest is None else with_rest("RealtimeResponseAudio", obj, model.model_rest)


@decodes(models.RealtimeResponseAudioOutput)
def read_realtime_response_audio_output(obj: dict[str, Any]) -> models.RealtimeResponseAudioOutput:
    model = new(models.RealtimeResponseAudioOutput)
    model.format = None
    model.voice = None
    unread = len(obj)
    if (value := obj.get("format")) is not None:
        model.format = value if type(value) is str else read_realtime_audio_formats(value)
        unread -= 1
    if (value := obj.get("voice")) is not None:
        model.voice = read_voice(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeResponseAudioOutput", obj) if unread else None
    return model


@encodes(models.RealtimeResponseAudioOutput)
def write_realtime_response_audio_output(model: models.RealtimeResponseAudioOutput) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.format is not None:
        obj["format"] = "" + value if isinstance(value := model.format, str) else write_realtime_audio_formats(value)
    if model.voice is not None:
        obj["voice"] = write_voice(model.voice)
    return obj if model.model_rest is None else with_rest("RealtimeResponseAudioOutput", obj, model.model_rest)


@decodes(models.RealtimeResponseCreateParams)
def read_realtime_response_create_params(obj: dict[str, Any]) -> models.RealtimeResponseCreateParams:
    model = new(models.RealtimeResponseCreateParams)
    model.output_modalities = None
    model.instructions = None
    model.audio = None
    model.tools = None
    model.tool_choice = None
    model.parallel_tool_calls = None
    model.reasoning = None
    model.max_output_tokens = None
    model.conversation = None
    model.metadata = UNSET
    model.prompt = UNSET
    model.input = None
    unread = len(obj)
    if (value := obj.get("output_modalities")) is not None:
        model.output_modalities = [OUTPUT_MODALITY_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("instructions")) is not None:
        model.instructions = string(value)
        unread -= 1
    if (value := obj.get("audio")) is not None:
        model.audio = read_realtime_response_audio(value)
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
        model.input = [read_response_input_item(item) for item in array(value)]
        unread -= 1
    model.model_rest = rest_of("RealtimeResponseCreateParams", obj) if unread else None
    return model


@encodes(models.RealtimeResponseCreateParams)
def write_realtime_response_create_params(model: models.RealtimeResponseCreateParams) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.output_modalities is not None:
        obj["output_modalities"] = ["" + item for item in sequence(model.output_modalities)]
    if model.instructions is not None:
        obj["instructions"] = "" + model.instructions
    if model.audio is not None:
        obj["audio"] = write_realtime_response_audio(model.audio)
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
    if model.conversation is not None:
        obj["conversation"] = "" + model.conversation
    if model.metadata is not UNSET:
        obj["metadata"] = (
            None if (value := model.metadata) is None else {"" + key: "" + item for key, item in pairs(value)}
        )
    if model.prompt is not UNSET:
        obj["prompt"] = None if (value := model.prompt) is None else write_prompt(value)
    if model.input is not None:
        obj["input"] = [write_response_input_item(item) for item in sequence(model.input)]
    return obj if model.model_rest is None else with_rest("RealtimeResponseCreateParams", obj, model.model_rest)


@decodes(models.ResponseContentPart)
def read_response_content_part(obj: dict[str, Any]) -> models.ResponseContentPart:
    model = new(models.ResponseContentPart)
    model.type = None
    model.text = None
    model.audio = None
    model.transcript = None
    unread = len(obj)
    if (value := obj.get("type")) is not None:
        model.type = CONTENT_PART_KIND_MEMBERS[value]
        unread -= 1
    if (value := obj.get("text")) is not None:
        model.text = string(value)
        unread -= 1
    if (value := obj.get("audio")) is not None:
        model.audio = string(value)
        unread -= 1
    if (value := obj.get("transcript")) is not None:
        model.transcript = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseContentPart", obj) if unread else None
    return model


@encodes(models.ResponseContentPart)
def write_response_content_part(model: models.ResponseContentPart) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.text is not None:
        obj["text"] = "" + model.text
    if model.audio is not None:
        obj["audio"] = "" + model.audio
    if model.transcript is not None:
        obj["transcript"] = "" + model.transcript
    return obj if model.model_rest is None else with_rest("ResponseContentPart", obj, model.model_rest)
