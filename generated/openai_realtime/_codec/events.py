# From client_events.yaml, protocol.yaml, server_events.yaml of the spec openai_realtime; remake: wiregen generate
"""The readers of events. Each direction has a table of readers by wire type."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value, string
from ..directions import UnknownClientEvent, UnknownServerEvent
from ..events import ClientEvent, ServerEvent
from . import client_events, server_events


@decodes(UnknownServerEvent)
def read_unknown_server_event(obj: dict[str, Any]) -> UnknownServerEvent:
    model = new(UnknownServerEvent)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(UnknownServerEvent)
def write_unknown_server_event(model: UnknownServerEvent) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


SERVER_EVENT_READERS: Readers[ServerEvent] = {
    "session.created": server_events.read_session_created_event,
    "session.updated": server_events.read_session_updated_event,
    "conversation.created": server_events.read_conversation_created_event,
    "conversation.item.created": server_events.read_conversation_item_created_event,
    "conversation.item.added": server_events.read_conversation_item_added_event,
    "conversation.item.done": server_events.read_conversation_item_done_event,
    "conversation.item.deleted": server_events.read_conversation_item_deleted_event,
    "conversation.item.retrieved": server_events.read_conversation_item_retrieved_event,
    "conversation.item.truncated": server_events.read_conversation_item_truncated_event,
    "conversation.item.input_audio_transcription.completed": server_events.read_conversation_item_input_audio_transcription_completed_event,
    "conversation.item.input_audio_transcription.delta": server_events.read_conversation_item_input_audio_transcription_delta_event,
    "conversation.item.input_audio_transcription.failed": server_events.read_conversation_item_input_audio_transcription_failed_event,
    "conversation.item.input_audio_transcription.segment": server_events.read_conversation_item_input_audio_transcription_segment_event,
    "input_audio_buffer.cleared": server_events.read_input_audio_buffer_cleared_event,
    "input_audio_buffer.committed": server_events.read_input_audio_buffer_committed_event,
    "input_audio_buffer.speech_started": server_events.read_input_audio_buffer_speech_started_event,
    "input_audio_buffer.speech_stopped": server_events.read_input_audio_buffer_speech_stopped_event,
    "input_audio_buffer.timeout_triggered": server_events.read_input_audio_buffer_timeout_triggered_event,
    "input_audio_buffer.dtmf_event_received": server_events.read_input_audio_buffer_dtmf_event_received_event,
    "output_audio_buffer.started": server_events.read_output_audio_buffer_started_event,
    "output_audio_buffer.stopped": server_events.read_output_audio_buffer_stopped_event,
    "output_audio_buffer.cleared": server_events.read_output_audio_buffer_cleared_event,
    "response.created": server_events.read_response_created_event,
    "response.done": server_events.read_response_done_event,
    "response.output_item.added": server_events.read_response_output_item_added_event,
    "response.output_item.done": server_events.read_response_output_item_done_event,
    "response.content_part.added": server_events.read_response_content_part_added_event,
    "response.content_part.done": server_events.read_response_content_part_done_event,
    "response.output_text.delta": server_events.read_response_output_text_delta_event,
    "response.output_text.done": server_events.read_response_output_text_done_event,
    "response.output_audio.delta": server_events.read_response_output_audio_delta_event,
    "response.output_audio.done": server_events.read_response_output_audio_done_event,
    "response.output_audio_transcript.delta": server_events.read_response_output_audio_transcript_delta_event,
    "response.output_audio_transcript.done": server_events.read_response_output_audio_transcript_done_event,
    "response.function_call_arguments.delta": server_events.read_response_function_call_arguments_delta_event,
    "response.function_call_arguments.done": server_events.read_response_function_call_arguments_done_event,
    "response.mcp_call_arguments.delta": server_events.read_response_mcp_call_arguments_delta_event,
    "response.mcp_call_arguments.done": server_events.read_response_mcp_call_arguments_done_event,
    "response.mcp_call.in_progress": server_events.read_response_mcp_call_in_progress_event,
    "response.mcp_call.completed": server_events.read_response_mcp_call_completed_event,
    "response.mcp_call.failed": server_events.read_response_mcp_call_failed_event,
    "mcp_list_tools.in_progress": server_events.read_mcp_list_tools_in_progress_event,
    "mcp_list_tools.completed": server_events.read_mcp_list_tools_completed_event,
    "mcp_list_tools.failed": server_events.read_mcp_list_tools_failed_event,
    "rate_limits.updated": server_events.read_rate_limits_updated_event,
    "error": server_events.read_error_event,
}


def read_server_event(obj: dict[str, Any]) -> ServerEvent:
    return (SERVER_EVENT_READERS.get(obj["type"]) or read_unknown_server_event)(obj)


@decodes(UnknownClientEvent)
def read_unknown_client_event(obj: dict[str, Any]) -> UnknownClientEvent:
    model = new(UnknownClientEvent)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(UnknownClientEvent)
def write_unknown_client_event(model: UnknownClientEvent) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


CLIENT_EVENT_READERS: Readers[ClientEvent] = {
    "session.update": client_events.read_session_update_event,
    "conversation.item.create": client_events.read_conversation_item_create_event,
    "conversation.item.delete": client_events.read_conversation_item_delete_event,
    "conversation.item.retrieve": client_events.read_conversation_item_retrieve_event,
    "conversation.item.truncate": client_events.read_conversation_item_truncate_event,
    "input_audio_buffer.append": client_events.read_input_audio_buffer_append_event,
    "input_audio_buffer.clear": client_events.read_input_audio_buffer_clear_event,
    "input_audio_buffer.commit": client_events.read_input_audio_buffer_commit_event,
    "output_audio_buffer.clear": client_events.read_output_audio_buffer_clear_event,
    "response.cancel": client_events.read_response_cancel_event,
    "response.create": client_events.read_response_create_event,
}


def read_client_event(obj: dict[str, Any]) -> ClientEvent:
    return (CLIENT_EVENT_READERS.get(obj["type"]) or read_unknown_client_event)(obj)
