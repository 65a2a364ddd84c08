# From audio.yaml of the spec openai_realtime; remake: wiregen generate
"""Audio settings of a session: formats, noise reduction, transcription of the input, turn detection and the voice."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from ._runtime.unset import UNSET, Unset
from .enums import NoiseReductionType, TranscriptionDelay, TranscriptionModel, VadEagerness, VoiceName


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PcmAudioFormat(TaggedModel):
    """Uncompressed PCM audio."""

    type: ClassVar[Literal["audio/pcm"]] = "audio/pcm"

    rate: int | None = None
    """Samples per second. 24000."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PcmuAudioFormat(TaggedModel):
    """G.711 audio with the mu-law curve."""

    type: ClassVar[Literal["audio/pcmu"]] = "audio/pcmu"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PcmaAudioFormat(TaggedModel):
    """G.711 audio with the A-law curve."""

    type: ClassVar[Literal["audio/pcma"]] = "audio/pcma"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class NoiseReduction(Model):
    """How noise is filtered out of the user's audio."""

    type: NoiseReductionType | str | None = None
    """How far the microphone is from the person who speaks.

    Departs from upstream: The translation API requires this field. Reason: One record serves both APIs, and the
    Realtime API lets the field be absent."""
    strength: float | None = None
    """How strongly noise is removed. If `session.update` leaves it out, the current strength is kept.

    Departs from upstream: The OpenAPI document does not have this field. Reason: The official Python SDK has it
    in every noise reduction object."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AudioTranscription(Model):
    """How the user's audio is transcribed."""

    model: TranscriptionModel | str | None = None
    """The model that transcribes."""
    language: str | None = None
    """Language of the audio as a code such as `en`."""
    languages: list[str] | None = None
    """Languages that may occur in the audio. At least 1 entry."""
    keywords: list[str] | None = None
    """Words and phrases for the transcription model to expect.

    Departs from upstream: The OpenAPI document has this field in what the client sends but not in what the server
    reports. Reason: The official Python SDK reads it from the server too; one record serves both directions."""
    prompt: str | None = None
    """Text that guides the transcription. `gpt-realtime-whisper` takes none."""
    delay: TranscriptionDelay | str | None = None
    """How much delay the transcription may have. Only for `gpt-realtime-whisper`.

    Departs from upstream: The OpenAPI document has this field in what the client sends but not in what the server
    reports. Reason: The official Python SDK reads it from the server too; one record serves both directions."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ServerVad(TaggedModel):
    """Turn detection by voice activity. The user's turn ends after `silence_duration_ms` of silence."""

    type: ClassVar[Literal["server_vad"]] = "server_vad"

    threshold: float | None = None
    """Level of voice activity above which audio counts as speech. From 0 to 1. Default: 0.5.

    Departs from upstream: The schema of the OpenAPI document has no bounds and no default here. Reason: The prose
    of the document gives them."""
    prefix_padding_ms: int | None = None
    """Audio from before the detected speech that is kept with it, in milliseconds. Default: 300.

    Departs from upstream: The schema of the OpenAPI document has no default here. Reason: The prose of the
    document gives it."""
    silence_duration_ms: int | None = None
    """Silence that ends the user's turn, in milliseconds. Default: 500.

    Departs from upstream: The schema of the OpenAPI document has no default here. Reason: The prose of the
    document gives it."""
    create_response: bool | None = None
    """Whether the server starts a response by itself when the turn ends. Default: true."""
    interrupt_response: bool | None = None
    """Whether the user's speech interrupts a response that is under way. Default: true."""
    idle_timeout_ms: int | Unset | None = UNSET
    """Time without speech, in milliseconds, after which the server sends `input_audio_buffer.timeout_triggered`.
    Null is allowed; its effect is not documented. From 5000 to 30000."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SemanticVad(TaggedModel):
    """Turn detection by meaning: the turn ends when the user seems to have finished."""

    type: ClassVar[Literal["semantic_vad"]] = "semantic_vad"

    eagerness: VadEagerness | str | None = None
    """How readily the turn is ended. Default: "auto"."""
    create_response: bool | None = None
    """Whether the server starts a response by itself when the turn ends. Default: true."""
    interrupt_response: bool | None = None
    """Whether the user's speech interrupts a response that is under way. Default: true."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CustomVoice(Model):
    """A custom voice, given by its identifier.

    Departs from upstream: The OpenAPI document forbids other keys in this object. Reason: Unknown keys are kept
    so that a newer peer's messages still decode."""

    id: str
    """Identifier of the voice."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeAudioConfig(Model):
    """Audio settings of a speech session."""

    input: RealtimeAudioConfigInput | None = None
    """Settings for the user's audio."""
    output: RealtimeAudioConfigOutput | None = None
    """Settings for the model's audio."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeAudioConfigInput(Model):
    """Settings for the user's audio. In `session.update` an absent field keeps its value."""

    format: RealtimeAudioFormats | str | None = None
    """Encoding of the audio that the client sends, as an object, or as the name that the preview API had for it.

    Departs from upstream: The OpenAPI document and the official Python SDK allow an object only. Reason: Azure
    OpenAI takes a name such as `pcm16` here (Azure-Samples/aisearch-openai-rag-audio#132), and clients that moved
    from the preview API send one."""
    transcription: AudioTranscription | Unset | None = UNSET
    """How the audio is transcribed. Null turns transcription off.

    Departs from upstream: The schema of the OpenAPI document does not allow null. Reason: Its prose says that
    null turns transcription off, and its examples show null from the server."""
    noise_reduction: NoiseReduction | Unset | None = UNSET
    """How noise is filtered out. Null turns noise reduction off. Default: null.

    Departs from upstream: The schema of the OpenAPI document does not allow null, though it gives null as the
    default. Reason: Its prose says that null turns noise reduction off, and its examples show null from the
    server."""
    turn_detection: RealtimeTurnDetection | Unset | None = UNSET
    """How the server finds the start and the end of the user's speech. Null turns it off: the client then commits
    the audio and asks for responses itself. `gpt-realtime-whisper` needs null."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeAudioConfigOutput(Model):
    """Settings for the model's audio."""

    format: RealtimeAudioFormats | str | None = None
    """Encoding of the audio that the server sends, as an object, or as the name that the preview API had for it.

    Departs from upstream: The OpenAPI document and the official Python SDK allow an object only. Reason: Azure
    OpenAI takes a name such as `pcm16` here (Azure-Samples/aisearch-openai-rag-audio#132), and clients that moved
    from the preview API send one."""
    voice: Voice | None = None
    """The voice that the model speaks with. It cannot change after the first audio output. Default: "alloy".

    Departs from upstream: The OpenAPI document lets the server report a name only and no object with an `id`.
    Reason: A client may choose a custom voice by its `id`, and the official Python SDK reads both forms in
    session events."""
    speed: float | None = None
    """Speed of the speech as a multiple of the normal speed. From 0.25 to 1.5. Default: 1."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionAudioConfig(Model):
    """Audio settings that a client sends for a transcription session."""

    input: RealtimeAudioConfigInput | None = None
    """Settings for the audio to be transcribed."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionSessionAudio(Model):
    """Audio settings that the server reports for a transcription session."""

    input: TranscriptionSessionAudioInput | None = None
    """Settings for the audio to be transcribed."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionSessionAudioInput(Model):
    """Settings for the audio to be transcribed, as the server reports them."""

    format: RealtimeAudioFormats | str | None = None
    """Encoding of the audio that the client sends. Servers may report a plain string such as `pcm16`.

    Departs from upstream: The schema of the OpenAPI document allows an object only. Reason: Its example of this
    report holds the string `pcm16`."""
    transcription: AudioTranscription | Unset | None = UNSET
    """How the audio is transcribed. Null means that it is not.

    Departs from upstream: The schema of the OpenAPI document does not allow null. Reason: Its examples show null
    in what the server reports for a session without transcription."""
    noise_reduction: NoiseReduction | Unset | None = UNSET
    """How noise is filtered out. Null means that it is not.

    Departs from upstream: The schema of the OpenAPI document does not allow null. Reason: Its example of this
    report holds null."""
    turn_detection: TranscriptionTurnDetection | Unset | None = UNSET
    """How the server finds the start and the end of speech. Null means that it does not.

    Departs from upstream: The OpenAPI document has one object with `type` as any string, `threshold`,
    `prefix_padding_ms` and `silence_duration_ms`. Reason: The official Python SDK reads `server_vad` and
    `semantic_vad` with all their fields in session events."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownAudioFormat(Model):
    """A variant of RealtimeAudioFormats with an unknown ``type`` or without one, or with faults. The whole object is
    kept, and encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


RealtimeAudioFormats: TypeAlias = PcmAudioFormat | PcmuAudioFormat | PcmaAudioFormat | UnknownAudioFormat
"""An encoding of audio, with its settings.

Departs from upstream: The OpenAPI document makes `type` optional in all three formats. Reason: Only `type`
distinguishes them. A format without it is kept as the unknown variant."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownTurnDetection(Model):
    """A variant of RealtimeTurnDetection with an unknown ``type``, or with faults. The whole object is kept, and
    encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


RealtimeTurnDetection: TypeAlias = ServerVad | SemanticVad | UnknownTurnDetection
"""A way to find the start and the end of the user's speech.

Departs from upstream: The OpenAPI document and the official Python SDK require `type`. Reason: OpenAI's
JavaScript client leaves it out if the application sets only other fields (openai/openai-agents-js,
openaiRealtimeBase.ts). That is detection by voice activity, as the official SDK reads it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownTranscriptionTurnDetection(Model):
    """A variant of TranscriptionTurnDetection with an unknown ``type``, or with faults. The whole object is kept,
    and encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


TranscriptionTurnDetection: TypeAlias = ServerVad | SemanticVad | UnknownTranscriptionTurnDetection
"""Turn detection as the server reports it for a transcription session.

Departs from upstream: The OpenAPI document makes `type` optional here and does not limit its values. Reason: A
known `type` gives the matching record. An object without it is detection by voice activity."""


Voice: TypeAlias = VoiceName | str | CustomVoice
"""A voice: the name of one that comes with the API, or a custom one by its identifier."""
