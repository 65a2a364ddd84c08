# From all files of the spec openai_realtime_beta; remake: wiregen generate
"""The preview of the OpenAI Realtime API, with flat settings of a session and events such as `response.text.delta`.
OpenAI has switched it off; Azure OpenAI in its preview versions, Azure Voice Live, Qwen, xAI, LocalAI and others
still speak it, with additions of their own and some of the newer events."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .enums import AllowedCaller as AllowedCaller
    from .openai_realtime import AudioTranscription as AudioTranscription
    from .enums import BetaAudioFormat as BetaAudioFormat
    from .items import BetaAudioPart as BetaAudioPart
    from .events import BetaClientEvent as BetaClientEvent
    from .decoders import beta_client_event_from_dict as beta_client_event_from_dict
    from .session import BetaClientSecret as BetaClientSecret
    from .session import BetaClientSecretRequest as BetaClientSecretRequest
    from .items import BetaContentPart as BetaContentPart
    from .decoders import beta_content_part_from_dict as beta_content_part_from_dict
    from .items import BetaConversationItem as BetaConversationItem
    from .decoders import beta_conversation_item_from_dict as beta_conversation_item_from_dict
    from .server_events import BetaError as BetaError
    from .session import BetaFunction as BetaFunction
    from .items import BetaFunctionCallItem as BetaFunctionCallItem
    from .items import BetaFunctionCallOutputItem as BetaFunctionCallOutputItem
    from .session import BetaFunctionTool as BetaFunctionTool
    from .items import BetaMessageItem as BetaMessageItem
    from .enums import BetaModality as BetaModality
    from .response import BetaResponse as BetaResponse
    from .response import BetaResponseCreateParams as BetaResponseCreateParams
    from .events import BetaServerEvent as BetaServerEvent
    from .decoders import beta_server_event_from_dict as beta_server_event_from_dict
    from .session import BetaServerVad as BetaServerVad
    from .session import BetaSession as BetaSession
    from .session import BetaSessionRequest as BetaSessionRequest
    from .items import BetaTextPart as BetaTextPart
    from .response import BetaTokenDetails as BetaTokenDetails
    from .session import BetaTool as BetaTool
    from .session import BetaToolChoice as BetaToolChoice
    from .decoders import beta_tool_choice_from_dict as beta_tool_choice_from_dict
    from .session import BetaToolChoiceFunction as BetaToolChoiceFunction
    from .session import BetaToolChoiceReference as BetaToolChoiceReference
    from .decoders import beta_tool_choice_reference_from_dict as beta_tool_choice_reference_from_dict
    from .decoders import beta_tool_from_dict as beta_tool_from_dict
    from .session import BetaTranscription as BetaTranscription
    from .session import BetaTranscriptionSession as BetaTranscriptionSession
    from .session import BetaTranscriptionSessionRequest as BetaTranscriptionSessionRequest
    from .session import BetaTurnDetection as BetaTurnDetection
    from .decoders import beta_turn_detection_from_dict as beta_turn_detection_from_dict
    from .response import BetaUsage as BetaUsage
    from .session import BetaVoice as BetaVoice
    from .decoders import beta_voice_from_dict as beta_voice_from_dict
    from .session import BetaVoiceObject as BetaVoiceObject
    from .enums import ClientSecretAnchor as ClientSecretAnchor
    from .openai_realtime import ClientSecretExpiry as ClientSecretExpiry
    from .enums import ConnectorId as ConnectorId
    from .enums import ContentPartKind as ContentPartKind
    from .openai_realtime import Conversation as Conversation
    from .builders import conversation_created as conversation_created
    from .server_events import ConversationCreatedEvent as ConversationCreatedEvent
    from .builders import conversation_item_added as conversation_item_added
    from .server_events import ConversationItemAddedEvent as ConversationItemAddedEvent
    from .builders import conversation_item_create as conversation_item_create
    from .builders import conversation_item_created as conversation_item_created
    from .server_events import ConversationItemCreatedEvent as ConversationItemCreatedEvent
    from .client_events import ConversationItemCreateEvent as ConversationItemCreateEvent
    from .builders import conversation_item_delete as conversation_item_delete
    from .builders import conversation_item_deleted as conversation_item_deleted
    from .server_events import ConversationItemDeletedEvent as ConversationItemDeletedEvent
    from .client_events import ConversationItemDeleteEvent as ConversationItemDeleteEvent
    from .builders import conversation_item_done as conversation_item_done
    from .server_events import ConversationItemDoneEvent as ConversationItemDoneEvent
    from .builders import (
        conversation_item_input_audio_transcription_completed as conversation_item_input_audio_transcription_completed,
    )
    from .server_events import (
        ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from .builders import (
        conversation_item_input_audio_transcription_delta as conversation_item_input_audio_transcription_delta,
    )
    from .server_events import (
        ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
    )
    from .builders import (
        conversation_item_input_audio_transcription_failed as conversation_item_input_audio_transcription_failed,
    )
    from .server_events import (
        ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
    )
    from .builders import (
        conversation_item_input_audio_transcription_segment as conversation_item_input_audio_transcription_segment,
    )
    from .server_events import (
        ConversationItemInputAudioTranscriptionSegmentEvent as ConversationItemInputAudioTranscriptionSegmentEvent,
    )
    from .builders import (
        conversation_item_input_audio_transcription_text as conversation_item_input_audio_transcription_text,
    )
    from .server_events import (
        ConversationItemInputAudioTranscriptionTextEvent as ConversationItemInputAudioTranscriptionTextEvent,
    )
    from .builders import (
        conversation_item_input_audio_transcription_updated as conversation_item_input_audio_transcription_updated,
    )
    from .server_events import (
        ConversationItemInputAudioTranscriptionUpdatedEvent as ConversationItemInputAudioTranscriptionUpdatedEvent,
    )
    from .enums import ConversationItemObject as ConversationItemObject
    from .builders import conversation_item_retrieve as conversation_item_retrieve
    from .builders import conversation_item_retrieved as conversation_item_retrieved
    from .server_events import ConversationItemRetrievedEvent as ConversationItemRetrievedEvent
    from .client_events import ConversationItemRetrieveEvent as ConversationItemRetrieveEvent
    from .enums import ConversationItemRole as ConversationItemRole
    from .enums import ConversationItemStatus as ConversationItemStatus
    from .builders import conversation_item_truncate as conversation_item_truncate
    from .builders import conversation_item_truncated as conversation_item_truncated
    from .server_events import ConversationItemTruncatedEvent as ConversationItemTruncatedEvent
    from .client_events import ConversationItemTruncateEvent as ConversationItemTruncateEvent
    from .enums import ConversationObject as ConversationObject
    from .openai_realtime import CustomVoice as CustomVoice
    from .decoders import decode_beta_client_event as decode_beta_client_event
    from .decoders import decode_beta_content_part as decode_beta_content_part
    from .decoders import decode_beta_conversation_item as decode_beta_conversation_item
    from .decoders import decode_beta_server_event as decode_beta_server_event
    from .decoders import decode_beta_tool as decode_beta_tool
    from .decoders import decode_beta_tool_choice as decode_beta_tool_choice
    from .decoders import decode_beta_tool_choice_reference as decode_beta_tool_choice_reference
    from .decoders import decode_beta_turn_detection as decode_beta_turn_detection
    from .decoders import decode_beta_voice as decode_beta_voice
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_max_output_tokens as decode_max_output_tokens
    from .decoders import decode_mcp_allowed_tools as decode_mcp_allowed_tools
    from .decoders import decode_mcp_call_error as decode_mcp_call_error
    from .decoders import decode_mcp_tool_approval as decode_mcp_tool_approval
    from .decoders import decode_prompt_input as decode_prompt_input
    from .decoders import decode_prompt_variable as decode_prompt_variable
    from .decoders import decode_realtime_audio_formats as decode_realtime_audio_formats
    from .decoders import decode_realtime_truncation as decode_realtime_truncation
    from .decoders import decode_realtime_turn_detection as decode_realtime_turn_detection
    from .decoders import decode_tracing as decode_tracing
    from .decoders import decode_transcription_usage as decode_transcription_usage
    from .decoders import decode_truncation_strategy as decode_truncation_strategy
    from .decoders import decode_voice as decode_voice
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from .builders import error as error
    from .server_events import ErrorEvent as ErrorEvent
    from ._runtime.errors import Fault as Fault
    from .enums import FileInputDetail as FileInputDetail
    from .session import GrokReasoning as GrokReasoning
    from .enums import GrokReasoningEffort as GrokReasoningEffort
    from .enums import ImageDetail as ImageDetail
    from .builders import input_audio_buffer_append as input_audio_buffer_append
    from .client_events import InputAudioBufferAppendEvent as InputAudioBufferAppendEvent
    from .builders import input_audio_buffer_clear as input_audio_buffer_clear
    from .builders import input_audio_buffer_cleared as input_audio_buffer_cleared
    from .server_events import InputAudioBufferClearedEvent as InputAudioBufferClearedEvent
    from .client_events import InputAudioBufferClearEvent as InputAudioBufferClearEvent
    from .builders import input_audio_buffer_commit as input_audio_buffer_commit
    from .client_events import InputAudioBufferCommitEvent as InputAudioBufferCommitEvent
    from .builders import input_audio_buffer_committed as input_audio_buffer_committed
    from .server_events import InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent
    from .builders import input_audio_buffer_speech_started as input_audio_buffer_speech_started
    from .server_events import InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent
    from .builders import input_audio_buffer_speech_stopped as input_audio_buffer_speech_stopped
    from .server_events import InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent
    from .openai_realtime import InputAudioPart as InputAudioPart
    from .builders import input_image_buffer_append as input_image_buffer_append
    from .client_events import InputImageBufferAppendEvent as InputImageBufferAppendEvent
    from .openai_realtime import InputImagePart as InputImagePart
    from .openai_realtime import InputTextPart as InputTextPart
    from .openai_realtime import ItemReference as ItemReference
    from .openai_realtime import LogProbProperties as LogProbProperties
    from .openai_realtime import MaxOutputTokens as MaxOutputTokens
    from .decoders import max_output_tokens_from_dict as max_output_tokens_from_dict
    from .enums import MaxOutputTokensLimit as MaxOutputTokensLimit
    from .openai_realtime import McpAllowedTools as McpAllowedTools
    from .decoders import mcp_allowed_tools_from_dict as mcp_allowed_tools_from_dict
    from .openai_realtime import McpApprovalRequestItem as McpApprovalRequestItem
    from .openai_realtime import McpApprovalResponseItem as McpApprovalResponseItem
    from .openai_realtime import McpCallError as McpCallError
    from .decoders import mcp_call_error_from_dict as mcp_call_error_from_dict
    from .openai_realtime import McpCallItem as McpCallItem
    from .openai_realtime import McpHttpError as McpHttpError
    from .openai_realtime import McpListToolEntry as McpListToolEntry
    from .builders import mcp_list_tools_completed as mcp_list_tools_completed
    from .server_events import McpListToolsCompletedEvent as McpListToolsCompletedEvent
    from .builders import mcp_list_tools_failed as mcp_list_tools_failed
    from .server_events import McpListToolsFailedEvent as McpListToolsFailedEvent
    from .builders import mcp_list_tools_in_progress as mcp_list_tools_in_progress
    from .server_events import McpListToolsInProgressEvent as McpListToolsInProgressEvent
    from .openai_realtime import McpListToolsItem as McpListToolsItem
    from .openai_realtime import McpProtocolError as McpProtocolError
    from .openai_realtime import McpTool as McpTool
    from .openai_realtime import McpToolApproval as McpToolApproval
    from .openai_realtime import McpToolApprovalFilter as McpToolApprovalFilter
    from .decoders import mcp_tool_approval_from_dict as mcp_tool_approval_from_dict
    from .enums import McpToolApprovalSetting as McpToolApprovalSetting
    from .openai_realtime import McpToolExecutionError as McpToolExecutionError
    from .openai_realtime import McpToolFilter as McpToolFilter
    from .enums import MessagePhase as MessagePhase
    from ._runtime.model import Model as Model
    from .openai_realtime import NoiseReduction as NoiseReduction
    from .enums import NoiseReductionType as NoiseReductionType
    from .builders import output_audio_buffer_clear as output_audio_buffer_clear
    from .builders import output_audio_buffer_cleared as output_audio_buffer_cleared
    from .server_events import OutputAudioBufferClearedEvent as OutputAudioBufferClearedEvent
    from .client_events import OutputAudioBufferClearEvent as OutputAudioBufferClearEvent
    from .builders import output_audio_buffer_started as output_audio_buffer_started
    from .server_events import OutputAudioBufferStartedEvent as OutputAudioBufferStartedEvent
    from .builders import output_audio_buffer_stopped as output_audio_buffer_stopped
    from .server_events import OutputAudioBufferStoppedEvent as OutputAudioBufferStoppedEvent
    from .openai_realtime import OutputAudioPart as OutputAudioPart
    from .openai_realtime import OutputTextPart as OutputTextPart
    from .openai_realtime import PcmaAudioFormat as PcmaAudioFormat
    from .openai_realtime import PcmAudioFormat as PcmAudioFormat
    from .openai_realtime import PcmuAudioFormat as PcmuAudioFormat
    from .peek import peek_type as peek_type
    from .builders import ping as ping
    from .server_events import PingEvent as PingEvent
    from .openai_realtime import Prompt as Prompt
    from .openai_realtime import PromptCacheBreakpoint as PromptCacheBreakpoint
    from .enums import PromptCacheMode as PromptCacheMode
    from .enums import PromptCacheTtl as PromptCacheTtl
    from .enums import PromptImageDetail as PromptImageDetail
    from .openai_realtime import PromptInput as PromptInput
    from .openai_realtime import PromptInputFile as PromptInputFile
    from .decoders import prompt_input_from_dict as prompt_input_from_dict
    from .openai_realtime import PromptInputImage as PromptInputImage
    from .openai_realtime import PromptInputText as PromptInputText
    from .openai_realtime import PromptVariable as PromptVariable
    from .decoders import prompt_variable_from_dict as prompt_variable_from_dict
    from .enums import RateLimitName as RateLimitName
    from .builders import rate_limits_updated as rate_limits_updated
    from .server_events import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent
    from .openai_realtime import RealtimeAudioConfig as RealtimeAudioConfig
    from .openai_realtime import RealtimeAudioConfigInput as RealtimeAudioConfigInput
    from .openai_realtime import RealtimeAudioConfigOutput as RealtimeAudioConfigOutput
    from .openai_realtime import RealtimeAudioFormats as RealtimeAudioFormats
    from .decoders import realtime_audio_formats_from_dict as realtime_audio_formats_from_dict
    from .enums import RealtimeBetaClientEvent as RealtimeBetaClientEvent
    from .enums import RealtimeBetaServerEvent as RealtimeBetaServerEvent
    from .enums import RealtimeModel as RealtimeModel
    from .openai_realtime import RealtimeRateLimit as RealtimeRateLimit
    from .openai_realtime import RealtimeResponseAudio as RealtimeResponseAudio
    from .openai_realtime import RealtimeResponseAudioOutput as RealtimeResponseAudioOutput
    from .openai_realtime import RealtimeResponseStatus as RealtimeResponseStatus
    from .openai_realtime import RealtimeTruncation as RealtimeTruncation
    from .decoders import realtime_truncation_from_dict as realtime_truncation_from_dict
    from .openai_realtime import RealtimeTurnDetection as RealtimeTurnDetection
    from .decoders import realtime_turn_detection_from_dict as realtime_turn_detection_from_dict
    from .builders import response_audio_delta as response_audio_delta
    from .server_events import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from .builders import response_audio_done as response_audio_done
    from .server_events import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from .builders import response_audio_transcript_delta as response_audio_transcript_delta
    from .server_events import ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent
    from .builders import response_audio_transcript_done as response_audio_transcript_done
    from .server_events import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
    from .builders import response_audio_transcript_text as response_audio_transcript_text
    from .server_events import ResponseAudioTranscriptTextEvent as ResponseAudioTranscriptTextEvent
    from .openai_realtime import ResponseCachedTokenDetails as ResponseCachedTokenDetails
    from .builders import response_cancel as response_cancel
    from .client_events import ResponseCancelEvent as ResponseCancelEvent
    from .openai_realtime import ResponseContentPart as ResponseContentPart
    from .builders import response_content_part_added as response_content_part_added
    from .server_events import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
    from .builders import response_content_part_done as response_content_part_done
    from .server_events import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
    from .enums import ResponseConversation as ResponseConversation
    from .builders import response_create as response_create
    from .builders import response_created as response_created
    from .server_events import ResponseCreatedEvent as ResponseCreatedEvent
    from .client_events import ResponseCreateEvent as ResponseCreateEvent
    from .builders import response_done as response_done
    from .server_events import ResponseDoneEvent as ResponseDoneEvent
    from .builders import response_function_call_arguments_delta as response_function_call_arguments_delta
    from .server_events import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
    from .builders import response_function_call_arguments_done as response_function_call_arguments_done
    from .server_events import ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent
    from .builders import response_mcp_call_arguments_delta as response_mcp_call_arguments_delta
    from .server_events import ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent
    from .builders import response_mcp_call_arguments_done as response_mcp_call_arguments_done
    from .server_events import ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent
    from .builders import response_mcp_call_completed as response_mcp_call_completed
    from .server_events import ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent
    from .builders import response_mcp_call_failed as response_mcp_call_failed
    from .server_events import ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent
    from .builders import response_mcp_call_in_progress as response_mcp_call_in_progress
    from .server_events import ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent
    from .enums import ResponseObject as ResponseObject
    from .builders import response_output_audio_delta as response_output_audio_delta
    from .server_events import ResponseOutputAudioDeltaEvent as ResponseOutputAudioDeltaEvent
    from .builders import response_output_audio_done as response_output_audio_done
    from .server_events import ResponseOutputAudioDoneEvent as ResponseOutputAudioDoneEvent
    from .builders import response_output_audio_transcript_delta as response_output_audio_transcript_delta
    from .server_events import ResponseOutputAudioTranscriptDeltaEvent as ResponseOutputAudioTranscriptDeltaEvent
    from .builders import response_output_audio_transcript_done as response_output_audio_transcript_done
    from .server_events import ResponseOutputAudioTranscriptDoneEvent as ResponseOutputAudioTranscriptDoneEvent
    from .builders import response_output_item_added as response_output_item_added
    from .server_events import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
    from .builders import response_output_item_done as response_output_item_done
    from .server_events import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
    from .builders import response_output_text_delta as response_output_text_delta
    from .server_events import ResponseOutputTextDeltaEvent as ResponseOutputTextDeltaEvent
    from .builders import response_output_text_done as response_output_text_done
    from .server_events import ResponseOutputTextDoneEvent as ResponseOutputTextDoneEvent
    from .enums import ResponseStatus as ResponseStatus
    from .enums import ResponseStatusDetailsType as ResponseStatusDetailsType
    from .openai_realtime import ResponseStatusError as ResponseStatusError
    from .enums import ResponseStatusReason as ResponseStatusReason
    from .builders import response_text_delta as response_text_delta
    from .server_events import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from .builders import response_text_done as response_text_done
    from .server_events import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .builders import response_text_text as response_text_text
    from .server_events import ResponseTextTextEvent as ResponseTextTextEvent
    from .openai_realtime import RetentionRatioTruncation as RetentionRatioTruncation
    from .openai_realtime import SemanticVad as SemanticVad
    from .openai_realtime import ServerVad as ServerVad
    from .builders import session_created as session_created
    from .server_events import SessionCreatedEvent as SessionCreatedEvent
    from .builders import session_finish as session_finish
    from .builders import session_finished as session_finished
    from .server_events import SessionFinishedEvent as SessionFinishedEvent
    from .client_events import SessionFinishEvent as SessionFinishEvent
    from .enums import SessionInclude as SessionInclude
    from .enums import SessionObject as SessionObject
    from .builders import session_update as session_update
    from .builders import session_updated as session_updated
    from .server_events import SessionUpdatedEvent as SessionUpdatedEvent
    from .client_events import SessionUpdateEvent as SessionUpdateEvent
    from ._runtime.string_enum import StringEnum as StringEnum
    from .openai_realtime import ToolChoiceMcp as ToolChoiceMcp
    from .enums import ToolChoiceMode as ToolChoiceMode
    from .openai_realtime import Tracing as Tracing
    from .openai_realtime import TracingConfiguration as TracingConfiguration
    from .decoders import tracing_from_dict as tracing_from_dict
    from .enums import TracingMode as TracingMode
    from .enums import TranscriptionDelay as TranscriptionDelay
    from .builders import transcription_delta as transcription_delta
    from .server_events import TranscriptionDeltaEvent as TranscriptionDeltaEvent
    from .builders import transcription_done as transcription_done
    from .server_events import TranscriptionDoneEvent as TranscriptionDoneEvent
    from .openai_realtime import TranscriptionError as TranscriptionError
    from .openai_realtime import TranscriptionLanguage as TranscriptionLanguage
    from .enums import TranscriptionModel as TranscriptionModel
    from .builders import transcription_session_created as transcription_session_created
    from .server_events import TranscriptionSessionCreatedEvent as TranscriptionSessionCreatedEvent
    from .builders import transcription_session_update as transcription_session_update
    from .builders import transcription_session_updated as transcription_session_updated
    from .server_events import TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent
    from .client_events import TranscriptionSessionUpdateEvent as TranscriptionSessionUpdateEvent
    from .openai_realtime import TranscriptionUsage as TranscriptionUsage
    from .decoders import transcription_usage_from_dict as transcription_usage_from_dict
    from .openai_realtime import TranscriptTokenDetails as TranscriptTokenDetails
    from .openai_realtime import TranscriptUsageDuration as TranscriptUsageDuration
    from .openai_realtime import TranscriptUsageTokens as TranscriptUsageTokens
    from .enums import TruncationMode as TruncationMode
    from .openai_realtime import TruncationStrategy as TruncationStrategy
    from .decoders import truncation_strategy_from_dict as truncation_strategy_from_dict
    from .openai_realtime import TruncationTokenLimits as TruncationTokenLimits
    from .openai_realtime import UnknownAudioFormat as UnknownAudioFormat
    from .directions import UnknownBetaClientEvent as UnknownBetaClientEvent
    from .items import UnknownBetaContentPart as UnknownBetaContentPart
    from .items import UnknownBetaItem as UnknownBetaItem
    from .directions import UnknownBetaServerEvent as UnknownBetaServerEvent
    from .session import UnknownBetaTool as UnknownBetaTool
    from .session import UnknownBetaToolChoice as UnknownBetaToolChoice
    from .session import UnknownBetaTurnDetection as UnknownBetaTurnDetection
    from .openai_realtime import UnknownMcpCallError as UnknownMcpCallError
    from .openai_realtime import UnknownPromptInput as UnknownPromptInput
    from .openai_realtime import UnknownTranscriptionUsage as UnknownTranscriptionUsage
    from .openai_realtime import UnknownTruncation as UnknownTruncation
    from .openai_realtime import UnknownTurnDetection as UnknownTurnDetection
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from .enums import VadEagerness as VadEagerness
    from ._runtime.errors import ValidationError as ValidationError
    from .openai_realtime import Voice as Voice
    from .decoders import voice_from_dict as voice_from_dict
    from .enums import VoiceName as VoiceName
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
