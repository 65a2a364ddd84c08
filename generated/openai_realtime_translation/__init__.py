# From all files of the spec openai_realtime_translation; remake: wiregen generate
"""The OpenAI Realtime translation API: a session that hears speech in any language and speaks it in another. It
shares wire types with the Realtime API, with other payloads, so a connection belongs to one of the two."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .enums import ClientSecretAnchor as ClientSecretAnchor
    from .openai_realtime import ClientSecretExpiry as ClientSecretExpiry
    from ._runtime.native import codec as codec
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_translation_client_event as decode_translation_client_event
    from .decoders import decode_translation_server_event as decode_translation_server_event
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from .builders import error as error
    from .server_events import ErrorEvent as ErrorEvent
    from ._runtime.errors import Fault as Fault
    from ._runtime.model import Model as Model
    from .openai_realtime import NoiseReduction as NoiseReduction
    from .enums import NoiseReductionType as NoiseReductionType
    from .peek import peek_type as peek_type
    from .openai_realtime import RealtimeError as RealtimeError
    from .enums import RealtimeTranslationClientEvent as RealtimeTranslationClientEvent
    from .enums import RealtimeTranslationServerEvent as RealtimeTranslationServerEvent
    from .builders import session_close as session_close
    from .builders import session_closed as session_closed
    from .server_events import SessionClosedEvent as SessionClosedEvent
    from .client_events import SessionCloseEvent as SessionCloseEvent
    from .builders import session_created as session_created
    from .server_events import SessionCreatedEvent as SessionCreatedEvent
    from .builders import session_input_audio_buffer_append as session_input_audio_buffer_append
    from .client_events import SessionInputAudioBufferAppendEvent as SessionInputAudioBufferAppendEvent
    from .builders import session_input_transcript_delta as session_input_transcript_delta
    from .server_events import SessionInputTranscriptDeltaEvent as SessionInputTranscriptDeltaEvent
    from .builders import session_output_audio_delta as session_output_audio_delta
    from .server_events import SessionOutputAudioDeltaEvent as SessionOutputAudioDeltaEvent
    from .builders import session_output_transcript_delta as session_output_transcript_delta
    from .server_events import SessionOutputTranscriptDeltaEvent as SessionOutputTranscriptDeltaEvent
    from .builders import session_update as session_update
    from .builders import session_updated as session_updated
    from .server_events import SessionUpdatedEvent as SessionUpdatedEvent
    from .client_events import SessionUpdateEvent as SessionUpdateEvent
    from ._runtime.string_enum import StringEnum as StringEnum
    from .session import TranslationAudio as TranslationAudio
    from .enums import TranslationAudioFormat as TranslationAudioFormat
    from .session import TranslationAudioInput as TranslationAudioInput
    from .session import TranslationAudioOutput as TranslationAudioOutput
    from .events import TranslationClientEvent as TranslationClientEvent
    from .decoders import translation_client_event_from_dict as translation_client_event_from_dict
    from .client_secrets import TranslationClientSecretCreateRequest as TranslationClientSecretCreateRequest
    from .client_secrets import TranslationClientSecretCreateResponse as TranslationClientSecretCreateResponse
    from .events import TranslationServerEvent as TranslationServerEvent
    from .decoders import translation_server_event_from_dict as translation_server_event_from_dict
    from .session import TranslationSession as TranslationSession
    from .client_secrets import TranslationSessionCreateRequest as TranslationSessionCreateRequest
    from .enums import TranslationSessionType as TranslationSessionType
    from .session import TranslationSessionUpdateRequest as TranslationSessionUpdateRequest
    from .session import TranslationTranscription as TranslationTranscription
    from .directions import UnknownTranslationClientEvent as UnknownTranslationClientEvent
    from .directions import UnknownTranslationServerEvent as UnknownTranslationServerEvent
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES, NATIVE
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES, NATIVE)
