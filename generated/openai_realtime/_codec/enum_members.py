# From the enums of the spec openai_realtime; remake: wiregen generate
"""The members of every enum by wire value, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime.string_enum import members

REALTIME_SERVER_EVENT_MEMBERS = members(enums.RealtimeServerEvent)
REALTIME_CLIENT_EVENT_MEMBERS = members(enums.RealtimeClientEvent)
NOISE_REDUCTION_TYPE_MEMBERS = members(enums.NoiseReductionType)
VAD_EAGERNESS_MEMBERS = members(enums.VadEagerness)
VOICE_NAME_MEMBERS = members(enums.VoiceName)
TRANSCRIPTION_MODEL_MEMBERS = members(enums.TranscriptionModel)
TRANSCRIPTION_DELAY_MEMBERS = members(enums.TranscriptionDelay)
CONVERSATION_ITEM_ROLE_MEMBERS = members(enums.ConversationItemRole)
CONVERSATION_ITEM_STATUS_MEMBERS = members(enums.ConversationItemStatus)
CONVERSATION_ITEM_OBJECT_MEMBERS = members(enums.ConversationItemObject)
IMAGE_DETAIL_MEMBERS = members(enums.ImageDetail)
RESPONSE_STATUS_MEMBERS = members(enums.ResponseStatus)
RESPONSE_OBJECT_MEMBERS = members(enums.ResponseObject)
RESPONSE_STATUS_DETAILS_TYPE_MEMBERS = members(enums.ResponseStatusDetailsType)
RESPONSE_STATUS_REASON_MEMBERS = members(enums.ResponseStatusReason)
RESPONSE_CONVERSATION_MEMBERS = members(enums.ResponseConversation)
CONTENT_PART_KIND_MEMBERS = members(enums.ContentPartKind)
CONVERSATION_OBJECT_MEMBERS = members(enums.ConversationObject)
RATE_LIMIT_NAME_MEMBERS = members(enums.RateLimitName)
REALTIME_MODEL_MEMBERS = members(enums.RealtimeModel)
OUTPUT_MODALITY_MEMBERS = members(enums.OutputModality)
SESSION_INCLUDE_MEMBERS = members(enums.SessionInclude)
SESSION_OBJECT_MEMBERS = members(enums.SessionObject)
REASONING_EFFORT_MEMBERS = members(enums.ReasoningEffort)
TRACING_MODE_MEMBERS = members(enums.TracingMode)
TRUNCATION_MODE_MEMBERS = members(enums.TruncationMode)
MAX_OUTPUT_TOKENS_LIMIT_MEMBERS = members(enums.MaxOutputTokensLimit)
PROMPT_IMAGE_DETAIL_MEMBERS = members(enums.PromptImageDetail)
FILE_INPUT_DETAIL_MEMBERS = members(enums.FileInputDetail)
PROMPT_CACHE_MODE_MEMBERS = members(enums.PromptCacheMode)
PROMPT_CACHE_TTL_MEMBERS = members(enums.PromptCacheTtl)
CONNECTOR_ID_MEMBERS = members(enums.ConnectorId)
ALLOWED_CALLER_MEMBERS = members(enums.AllowedCaller)
MCP_TOOL_APPROVAL_SETTING_MEMBERS = members(enums.McpToolApprovalSetting)
TOOL_CHOICE_MODE_MEMBERS = members(enums.ToolChoiceMode)
