# From the enums of the spec openai_realtime; remake: wiregen generate
"""The members of every enum by wire value, and the plain wire values by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime.string_enum import members, values

REALTIME_SERVER_EVENT_MEMBERS, REALTIME_SERVER_EVENT_VALUES = members(enums.RealtimeServerEvent), values(
    enums.RealtimeServerEvent
)
REALTIME_CLIENT_EVENT_MEMBERS, REALTIME_CLIENT_EVENT_VALUES = members(enums.RealtimeClientEvent), values(
    enums.RealtimeClientEvent
)
NOISE_REDUCTION_TYPE_MEMBERS, NOISE_REDUCTION_TYPE_VALUES = members(enums.NoiseReductionType), values(
    enums.NoiseReductionType
)
VAD_EAGERNESS_MEMBERS, VAD_EAGERNESS_VALUES = members(enums.VadEagerness), values(enums.VadEagerness)
VOICE_NAME_MEMBERS, VOICE_NAME_VALUES = members(enums.VoiceName), values(enums.VoiceName)
TRANSCRIPTION_MODEL_MEMBERS, TRANSCRIPTION_MODEL_VALUES = members(enums.TranscriptionModel), values(
    enums.TranscriptionModel
)
TRANSCRIPTION_DELAY_MEMBERS, TRANSCRIPTION_DELAY_VALUES = members(enums.TranscriptionDelay), values(
    enums.TranscriptionDelay
)
CONVERSATION_ITEM_ROLE_MEMBERS, CONVERSATION_ITEM_ROLE_VALUES = members(enums.ConversationItemRole), values(
    enums.ConversationItemRole
)
CONVERSATION_ITEM_STATUS_MEMBERS, CONVERSATION_ITEM_STATUS_VALUES = members(enums.ConversationItemStatus), values(
    enums.ConversationItemStatus
)
CONVERSATION_ITEM_OBJECT_MEMBERS, CONVERSATION_ITEM_OBJECT_VALUES = members(enums.ConversationItemObject), values(
    enums.ConversationItemObject
)
IMAGE_DETAIL_MEMBERS, IMAGE_DETAIL_VALUES = members(enums.ImageDetail), values(enums.ImageDetail)
RESPONSE_STATUS_MEMBERS, RESPONSE_STATUS_VALUES = members(enums.ResponseStatus), values(enums.ResponseStatus)
RESPONSE_OBJECT_MEMBERS, RESPONSE_OBJECT_VALUES = members(enums.ResponseObject), values(enums.ResponseObject)
RESPONSE_STATUS_DETAILS_TYPE_MEMBERS, RESPONSE_STATUS_DETAILS_TYPE_VALUES = members(
    enums.ResponseStatusDetailsType
), values(enums.ResponseStatusDetailsType)
RESPONSE_STATUS_REASON_MEMBERS, RESPONSE_STATUS_REASON_VALUES = members(enums.ResponseStatusReason), values(
    enums.ResponseStatusReason
)
RESPONSE_CONVERSATION_MEMBERS, RESPONSE_CONVERSATION_VALUES = members(enums.ResponseConversation), values(
    enums.ResponseConversation
)
CONTENT_PART_KIND_MEMBERS, CONTENT_PART_KIND_VALUES = members(enums.ContentPartKind), values(enums.ContentPartKind)
CONVERSATION_OBJECT_MEMBERS, CONVERSATION_OBJECT_VALUES = members(enums.ConversationObject), values(
    enums.ConversationObject
)
RATE_LIMIT_NAME_MEMBERS, RATE_LIMIT_NAME_VALUES = members(enums.RateLimitName), values(enums.RateLimitName)
REALTIME_MODEL_MEMBERS, REALTIME_MODEL_VALUES = members(enums.RealtimeModel), values(enums.RealtimeModel)
OUTPUT_MODALITY_MEMBERS, OUTPUT_MODALITY_VALUES = members(enums.OutputModality), values(enums.OutputModality)
SESSION_INCLUDE_MEMBERS, SESSION_INCLUDE_VALUES = members(enums.SessionInclude), values(enums.SessionInclude)
SESSION_OBJECT_MEMBERS, SESSION_OBJECT_VALUES = members(enums.SessionObject), values(enums.SessionObject)
REASONING_EFFORT_MEMBERS, REASONING_EFFORT_VALUES = members(enums.ReasoningEffort), values(enums.ReasoningEffort)
TRACING_MODE_MEMBERS, TRACING_MODE_VALUES = members(enums.TracingMode), values(enums.TracingMode)
TRUNCATION_MODE_MEMBERS, TRUNCATION_MODE_VALUES = members(enums.TruncationMode), values(enums.TruncationMode)
MAX_OUTPUT_TOKENS_LIMIT_MEMBERS, MAX_OUTPUT_TOKENS_LIMIT_VALUES = members(enums.MaxOutputTokensLimit), values(
    enums.MaxOutputTokensLimit
)
PROMPT_IMAGE_DETAIL_MEMBERS, PROMPT_IMAGE_DETAIL_VALUES = members(enums.PromptImageDetail), values(
    enums.PromptImageDetail
)
FILE_INPUT_DETAIL_MEMBERS, FILE_INPUT_DETAIL_VALUES = members(enums.FileInputDetail), values(enums.FileInputDetail)
PROMPT_CACHE_MODE_MEMBERS, PROMPT_CACHE_MODE_VALUES = members(enums.PromptCacheMode), values(enums.PromptCacheMode)
PROMPT_CACHE_TTL_MEMBERS, PROMPT_CACHE_TTL_VALUES = members(enums.PromptCacheTtl), values(enums.PromptCacheTtl)
CONNECTOR_ID_MEMBERS, CONNECTOR_ID_VALUES = members(enums.ConnectorId), values(enums.ConnectorId)
ALLOWED_CALLER_MEMBERS, ALLOWED_CALLER_VALUES = members(enums.AllowedCaller), values(enums.AllowedCaller)
MCP_TOOL_APPROVAL_SETTING_MEMBERS, MCP_TOOL_APPROVAL_SETTING_VALUES = members(enums.McpToolApprovalSetting), values(
    enums.McpToolApprovalSetting
)
TOOL_CHOICE_MODE_MEMBERS, TOOL_CHOICE_MODE_VALUES = members(enums.ToolChoiceMode), values(enums.ToolChoiceMode)
