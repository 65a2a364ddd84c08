"""A user's module that type checkers must accept: every event handled, the rest proven impossible."""

from __future__ import annotations

from typing import assert_never, assert_type

import openai_realtime as rt


def handle_part(part: rt.RealtimeContentPart) -> str | None:
    """Handle every kind of content part."""
    match part:
        case rt.InputTextPart() | rt.OutputTextPart():
            return part.text
        case rt.InputAudioPart() | rt.OutputAudioPart():
            return part.transcript
        case rt.InputImagePart():
            return None
        case rt.UnknownContentPart(type=wire_type):
            return wire_type
        case _:
            assert_never(part)


def handle_client(event: rt.ClientEvent) -> str | None:
    """Handle every client event."""
    match event:
        case rt.SessionUpdateEvent(session=session):
            assert_type(session, rt.SessionConfig)
            return None
        case rt.ConversationItemCreateEvent(item=item):
            assert_type(item, rt.RealtimeConversationItem)
            return event.event_id
        case rt.ConversationItemDeleteEvent() | rt.ConversationItemRetrieveEvent() | rt.ConversationItemTruncateEvent():
            return event.item_id
        case rt.InputAudioBufferAppendEvent(audio=audio):
            return audio
        case rt.InputAudioBufferClearEvent() | rt.InputAudioBufferCommitEvent() | rt.OutputAudioBufferClearEvent():
            return event.event_id
        case rt.ResponseCancelEvent(response_id=response_id):
            return response_id
        case rt.ResponseCreateEvent():
            return event.type
        case rt.UnknownClientEvent():
            return event.type or "none"
        case _:
            assert_never(event)


def turn_detection(settings: rt.RealtimeAudioConfigInput) -> str:
    """Tell the three states apart."""
    detection = settings.turn_detection
    if detection is rt.UNSET:
        return "as it is"
    if detection is None:
        return "off"
    assert_type(detection, rt.ServerVad | rt.SemanticVad | rt.UnknownTurnDetection)
    return detection.type or "none"


def typed_results(frame: bytes) -> None:
    """Pin the types of what the functions return."""
    assert_type(rt.decode_server_event(frame, on_fault="keep").event_id, str | None)
    assert_type(rt.decode_client_event(frame, on_fault="keep").event_id, str | None)
    assert_type(rt.session_update(rt.RealtimeSessionCreateRequest()).event_id, str | None)
    assert_type(rt.input_audio_buffer_cleared("e").event_id, str)
    assert_type(rt.UnknownItem(type=None, payload={}).faults, tuple[rt.Fault, ...])
    assert_type(rt.MessageItem.from_json(frame, on_fault="keep"), rt.MessageItem)
    assert_type(rt.decode_server_event(frame), rt.ServerEvent)
    assert_type(rt.encode(rt.input_audio_buffer_clear()), bytes)
    assert_type(rt.peek_type(frame), str | None)
    assert_type(rt.MessageItem.from_json(frame), rt.MessageItem)
    assert_type(rt.session_update(rt.RealtimeSessionCreateRequest()), rt.SessionUpdateEvent)
    assert_type(rt.MessageItem(role="user", content=[]).role, rt.ConversationItemRole | str)


def handle_server(event: rt.ServerEvent) -> str:
    """Handle every server event."""
    match event:
        case rt.SessionCreatedEvent():
            return event.type
        case rt.SessionUpdatedEvent():
            return event.type
        case rt.ConversationCreatedEvent():
            return event.type
        case rt.ConversationItemCreatedEvent():
            return event.type
        case rt.ConversationItemAddedEvent():
            return event.type
        case rt.ConversationItemDoneEvent():
            return event.type
        case rt.ConversationItemDeletedEvent():
            return event.type
        case rt.ConversationItemRetrievedEvent():
            return event.type
        case rt.ConversationItemTruncatedEvent():
            return event.type
        case rt.ConversationItemInputAudioTranscriptionCompletedEvent():
            return event.type
        case rt.ConversationItemInputAudioTranscriptionDeltaEvent():
            return event.type
        case rt.ConversationItemInputAudioTranscriptionFailedEvent():
            return event.type
        case rt.ConversationItemInputAudioTranscriptionSegmentEvent():
            return event.type
        case rt.InputAudioBufferClearedEvent():
            return event.type
        case rt.InputAudioBufferCommittedEvent():
            return event.type
        case rt.InputAudioBufferSpeechStartedEvent():
            return event.type
        case rt.InputAudioBufferSpeechStoppedEvent():
            return event.type
        case rt.InputAudioBufferTimeoutTriggeredEvent():
            return event.type
        case rt.InputAudioBufferDtmfEventReceivedEvent():
            return event.type
        case rt.OutputAudioBufferStartedEvent():
            return event.type
        case rt.OutputAudioBufferStoppedEvent():
            return event.type
        case rt.OutputAudioBufferClearedEvent():
            return event.type
        case rt.ResponseCreatedEvent():
            return event.type
        case rt.ResponseDoneEvent():
            return event.type
        case rt.ResponseOutputItemAddedEvent():
            return event.type
        case rt.ResponseOutputItemDoneEvent():
            return event.type
        case rt.ResponseContentPartAddedEvent():
            return event.type
        case rt.ResponseContentPartDoneEvent():
            return event.type
        case rt.ResponseOutputTextDeltaEvent():
            return event.type
        case rt.ResponseOutputTextDoneEvent():
            return event.type
        case rt.ResponseOutputAudioDeltaEvent():
            return event.type
        case rt.ResponseOutputAudioDoneEvent():
            return event.type
        case rt.ResponseOutputAudioTranscriptDeltaEvent():
            return event.type
        case rt.ResponseOutputAudioTranscriptDoneEvent():
            return event.type
        case rt.ResponseFunctionCallArgumentsDeltaEvent():
            return event.type
        case rt.ResponseFunctionCallArgumentsDoneEvent():
            return event.type
        case rt.ResponseMcpCallArgumentsDeltaEvent():
            return event.type
        case rt.ResponseMcpCallArgumentsDoneEvent():
            return event.type
        case rt.ResponseMcpCallInProgressEvent():
            return event.type
        case rt.ResponseMcpCallCompletedEvent():
            return event.type
        case rt.ResponseMcpCallFailedEvent():
            return event.type
        case rt.McpListToolsInProgressEvent():
            return event.type
        case rt.McpListToolsCompletedEvent():
            return event.type
        case rt.McpListToolsFailedEvent():
            return event.type
        case rt.RateLimitsUpdatedEvent():
            return event.type
        case rt.ErrorEvent():
            return event.type
        case rt.UnknownServerEvent():
            return event.type or "none"
        case _:
            assert_never(event)
