# From client_events.yaml, protocol.yaml, server_events.yaml, session.yaml, openai_realtime/*.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""The members of every enum by wire value, and the plain values of closed enums by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime import enum_tables

BETA_MODALITY_MEMBERS = enum_tables.OpenMembers(enums.BetaModality)
BETA_AUDIO_FORMAT_MEMBERS = enum_tables.OpenMembers(enums.BetaAudioFormat)
GROK_REASONING_EFFORT_MEMBERS = enum_tables.OpenMembers(enums.GrokReasoningEffort)
NOISE_REDUCTION_TYPE_MEMBERS = enum_tables.OpenMembers(enums.NoiseReductionType)
VAD_EAGERNESS_MEMBERS = enum_tables.OpenMembers(enums.VadEagerness)
VOICE_NAME_MEMBERS = enum_tables.OpenMembers(enums.VoiceName)
TRANSCRIPTION_MODEL_MEMBERS = enum_tables.OpenMembers(enums.TranscriptionModel)
TRANSCRIPTION_DELAY_MEMBERS = enum_tables.OpenMembers(enums.TranscriptionDelay)
CLIENT_SECRET_ANCHOR_MEMBERS = enum_tables.OpenMembers(enums.ClientSecretAnchor)
CONVERSATION_ITEM_ROLE_MEMBERS = enum_tables.OpenMembers(enums.ConversationItemRole)
CONVERSATION_ITEM_STATUS_MEMBERS = enum_tables.OpenMembers(enums.ConversationItemStatus)
CONVERSATION_ITEM_OBJECT_MEMBERS = enum_tables.OpenMembers(enums.ConversationItemObject)
IMAGE_DETAIL_MEMBERS = enum_tables.OpenMembers(enums.ImageDetail)
MESSAGE_PHASE_MEMBERS = enum_tables.OpenMembers(enums.MessagePhase)
RESPONSE_STATUS_MEMBERS = enum_tables.OpenMembers(enums.ResponseStatus)
RESPONSE_OBJECT_MEMBERS = enum_tables.OpenMembers(enums.ResponseObject)
RESPONSE_STATUS_DETAILS_TYPE_MEMBERS = enum_tables.OpenMembers(enums.ResponseStatusDetailsType)
RESPONSE_STATUS_REASON_MEMBERS = enum_tables.OpenMembers(enums.ResponseStatusReason)
RESPONSE_CONVERSATION_MEMBERS = enum_tables.OpenMembers(enums.ResponseConversation)
CONTENT_PART_KIND_MEMBERS = enum_tables.OpenMembers(enums.ContentPartKind)
CONVERSATION_OBJECT_MEMBERS = enum_tables.OpenMembers(enums.ConversationObject)
RATE_LIMIT_NAME_MEMBERS = enum_tables.OpenMembers(enums.RateLimitName)
REALTIME_MODEL_MEMBERS = enum_tables.OpenMembers(enums.RealtimeModel)
SESSION_INCLUDE_MEMBERS = enum_tables.OpenMembers(enums.SessionInclude)
SESSION_OBJECT_MEMBERS = enum_tables.OpenMembers(enums.SessionObject)
TRACING_MODE_MEMBERS = enum_tables.OpenMembers(enums.TracingMode)
TRUNCATION_MODE_MEMBERS = enum_tables.OpenMembers(enums.TruncationMode)
MAX_OUTPUT_TOKENS_LIMIT_MEMBERS = enum_tables.OpenMembers(enums.MaxOutputTokensLimit)
PROMPT_IMAGE_DETAIL_MEMBERS = enum_tables.OpenMembers(enums.PromptImageDetail)
FILE_INPUT_DETAIL_MEMBERS = enum_tables.OpenMembers(enums.FileInputDetail)
PROMPT_CACHE_MODE_MEMBERS = enum_tables.OpenMembers(enums.PromptCacheMode)
PROMPT_CACHE_TTL_MEMBERS = enum_tables.OpenMembers(enums.PromptCacheTtl)
CONNECTOR_ID_MEMBERS = enum_tables.OpenMembers(enums.ConnectorId)
ALLOWED_CALLER_MEMBERS = enum_tables.OpenMembers(enums.AllowedCaller)
MCP_TOOL_APPROVAL_SETTING_MEMBERS = enum_tables.OpenMembers(enums.McpToolApprovalSetting)
TOOL_CHOICE_MODE_MEMBERS = enum_tables.OpenMembers(enums.ToolChoiceMode)
