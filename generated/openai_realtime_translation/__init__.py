# From all files of the spec openai_realtime_translation; remake: wiregen generate
"""The OpenAI Realtime translation API: a session that hears speech in any language and speaks it in another. It
shares wire types with the Realtime API, with other payloads, so a connection belongs to one of the two."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import (
        DecodeError as DecodeError,
        EncodeError as EncodeError,
        Fault as Fault,
        ValidationError as ValidationError,
        WireError as WireError,
    )
    from ._runtime.model import Model as Model
    from ._runtime.enums import StringEnum as StringEnum
    from ._runtime.unset import UNSET as UNSET, Unset as Unset
    from ._runtime.native import codec as codec
    from ._runtime.entry import encode as encode
    from ._runtime.state.queue import BytesQueue as BytesQueue
    from .peek import peek_type as peek_type
    from .enums import (
        TranslationAudioFormat as TranslationAudioFormat,
        TranslationSessionType as TranslationSessionType,
        NoiseReductionType as NoiseReductionType,
        ClientSecretAnchor as ClientSecretAnchor,
        RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
        RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
    )
    from .client_secrets import (
        TranslationSessionCreateRequest as TranslationSessionCreateRequest,
        TranslationClientSecretCreateRequest as TranslationClientSecretCreateRequest,
        TranslationClientSecretCreateResponse as TranslationClientSecretCreateResponse,
    )
    from .session import (
        TranslationSession as TranslationSession,
        TranslationSessionUpdateRequest as TranslationSessionUpdateRequest,
        TranslationAudio as TranslationAudio,
        TranslationAudioInput as TranslationAudioInput,
        TranslationTranscription as TranslationTranscription,
        TranslationAudioOutput as TranslationAudioOutput,
    )
    from .openai_realtime import (
        NoiseReduction as NoiseReduction,
        ClientSecretExpiry as ClientSecretExpiry,
        RealtimeError as RealtimeError,
    )
    from .events import (
        TranslationServerEvent as TranslationServerEvent,
        TranslationClientEvent as TranslationClientEvent,
    )
    from .directions import (
        UnknownTranslationServerEvent as UnknownTranslationServerEvent,
        UnknownTranslationClientEvent as UnknownTranslationClientEvent,
    )
    from .decoders import (
        decode_translation_server_event as decode_translation_server_event,
        translation_server_event_from_dict as translation_server_event_from_dict,
        decode_translation_client_event as decode_translation_client_event,
        translation_client_event_from_dict as translation_client_event_from_dict,
    )
    from .server_events import (
        ErrorEvent as ErrorEvent,
        SessionCreatedEvent as SessionCreatedEvent,
        SessionUpdatedEvent as SessionUpdatedEvent,
        SessionClosedEvent as SessionClosedEvent,
        SessionInputTranscriptDeltaEvent as SessionInputTranscriptDeltaEvent,
        SessionOutputTranscriptDeltaEvent as SessionOutputTranscriptDeltaEvent,
        SessionOutputAudioDeltaEvent as SessionOutputAudioDeltaEvent,
    )
    from .builders import (
        error as error,
        session_created as session_created,
        session_updated as session_updated,
        session_closed as session_closed,
        session_input_transcript_delta as session_input_transcript_delta,
        session_output_transcript_delta as session_output_transcript_delta,
        session_output_audio_delta as session_output_audio_delta,
        session_update as session_update,
        session_input_audio_buffer_append as session_input_audio_buffer_append,
        session_close as session_close,
    )
    from .client_events import (
        SessionUpdateEvent as SessionUpdateEvent,
        SessionInputAudioBufferAppendEvent as SessionInputAudioBufferAppendEvent,
        SessionCloseEvent as SessionCloseEvent,
    )
    from .state import SessionState as SessionState, State as State
else:
    from ._exports import MODULES, NATIVE
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES, NATIVE)
