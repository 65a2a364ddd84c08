# From client_events.yaml, protocol.yaml, server_events.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import client_events, server_events
from .directions import UnknownClientEvent, UnknownServerEvent

ServerEvent: TypeAlias = (
    server_events.SessionCreatedEvent
    | server_events.SessionUpdatedEvent
    | server_events.SessionFinishedEvent
    | server_events.TranscriptionSessionCreatedEvent
    | server_events.TranscriptionSessionUpdatedEvent
    | server_events.SessionAvatarConnectingEvent
    | server_events.SessionAvatarSwitchToSpeakingEvent
    | server_events.SessionAvatarSwitchToIdleEvent
    | server_events.ConversationCreatedEvent
    | server_events.ConversationItemCreatedEvent
    | server_events.ConversationItemAddedEvent
    | server_events.ConversationItemDoneEvent
    | server_events.ConversationItemDeletedEvent
    | server_events.ConversationItemRetrievedEvent
    | server_events.ConversationItemTruncatedEvent
    | server_events.ConversationItemInputAudioTranscriptionCompletedEvent
    | server_events.ConversationItemInputAudioTranscriptionStartedEvent
    | server_events.ConversationItemInputAudioTranscriptionDeltaEvent
    | server_events.ConversationItemInputAudioTranscriptionUpdatedEvent
    | server_events.ConversationItemInputAudioTranscriptionTextEvent
    | server_events.ConversationItemInputAudioTranscriptionSegmentEvent
    | server_events.ConversationItemInputAudioTranscriptionFailedEvent
    | server_events.InputAudioBufferClearedEvent
    | server_events.InputAudioBufferCommittedEvent
    | server_events.InputAudioBufferSpeechStartedEvent
    | server_events.InputAudioBufferSpeechStoppedEvent
    | server_events.OutputAudioBufferStartedEvent
    | server_events.OutputAudioBufferStoppedEvent
    | server_events.OutputAudioBufferClearedEvent
    | server_events.ResponseCreatedEvent
    | server_events.ResponseDoneEvent
    | server_events.ResponseOutputItemAddedEvent
    | server_events.ResponseOutputItemDoneEvent
    | server_events.ResponseContentPartAddedEvent
    | server_events.ResponseContentPartDoneEvent
    | server_events.ResponseTextDeltaEvent
    | server_events.ResponseTextDoneEvent
    | server_events.ResponseTextTextEvent
    | server_events.ResponseAudioDeltaEvent
    | server_events.ResponseAudioDoneEvent
    | server_events.ResponseAudioTranscriptDeltaEvent
    | server_events.ResponseAudioTranscriptDoneEvent
    | server_events.ResponseAudioTranscriptTextEvent
    | server_events.ResponseOutputTextDeltaEvent
    | server_events.ResponseOutputTextDoneEvent
    | server_events.ResponseOutputAudioDeltaEvent
    | server_events.ResponseOutputAudioStartedEvent
    | server_events.ResponseOutputAudioDoneEvent
    | server_events.ResponseOutputAudioTranscriptDeltaEvent
    | server_events.ResponseOutputAudioTranscriptDoneEvent
    | server_events.ResponseAudioTimestampDeltaEvent
    | server_events.ResponseAudioTimestampDoneEvent
    | server_events.ResponseAnimationVisemeDeltaEvent
    | server_events.ResponseAnimationVisemeDoneEvent
    | server_events.ResponseAnimationBlendshapesDeltaEvent
    | server_events.ResponseAnimationBlendshapesDoneEvent
    | server_events.ResponseFunctionCallArgumentsDeltaEvent
    | server_events.ResponseFunctionCallArgumentsDoneEvent
    | server_events.ResponseMcpCallArgumentsDeltaEvent
    | server_events.ResponseMcpCallArgumentsDoneEvent
    | server_events.ResponseMcpCallInProgressEvent
    | server_events.ResponseMcpCallCompletedEvent
    | server_events.ResponseMcpCallFailedEvent
    | server_events.McpListToolsInProgressEvent
    | server_events.McpListToolsCompletedEvent
    | server_events.McpListToolsFailedEvent
    | server_events.RateLimitsUpdatedEvent
    | server_events.TranscriptionDeltaEvent
    | server_events.TranscriptionDoneEvent
    | server_events.HeartbeatEvent
    | server_events.WarningEvent
    | server_events.PingEvent
    | server_events.ErrorEvent
    | UnknownServerEvent
)
"""Sent by the preview API to the client."""

ClientEvent: TypeAlias = (
    client_events.SessionUpdateEvent
    | client_events.SessionAvatarConnectEvent
    | client_events.TranscriptionSessionUpdateEvent
    | client_events.ConversationItemCreateEvent
    | client_events.ConversationItemDeleteEvent
    | client_events.ConversationItemRetrieveEvent
    | client_events.ConversationItemTruncateEvent
    | client_events.InputAudioBufferAppendEvent
    | client_events.InputAudioBufferClearEvent
    | client_events.InputAudioBufferCommitEvent
    | client_events.InputImageBufferAppendEvent
    | client_events.InputAudioBufferAppendVideoFrameEvent
    | client_events.OutputAudioBufferClearEvent
    | client_events.ResponseCancelEvent
    | client_events.ResponseCreateEvent
    | client_events.SessionFinishEvent
    | UnknownClientEvent
)
"""Sent by the client to the preview API."""
