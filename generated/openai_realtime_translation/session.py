# From session.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The translation session, as the server reports it and as the client changes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime as _datetime

from ._runtime import formats as _formats
from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset
from .enums import TranslationSessionType
from .openai_realtime import NoiseReduction


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranslationSession(Model):
    """The current session."""

    id: str
    """Identifier of the session."""
    type: TranslationSessionType | str
    """The kind of the session."""
    expires_at: int
    """When the session ends, in seconds since 1970. Holds seconds since 1970-01-01 in UTC."""
    model: str
    """The model that translates."""
    audio: TranslationAudio
    """Settings of the audio."""

    def expires_at_datetime(self) -> _datetime:
        """Return the value of ``expires_at``. Raises ValueError if it is not seconds since 1970-01-01 in UTC."""
        return _formats.read_unix_seconds(self.expires_at, "$.expires_at")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranslationSessionUpdateRequest(Model):
    """Changes to the session. Absent fields keep their values."""

    audio: TranslationAudio | None = None
    """Settings of the audio."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranslationAudio(Model):
    """Settings of the audio in both directions."""

    input: TranslationAudioInput | None = None
    """Settings of the speech that comes in."""
    output: TranslationAudioOutput | None = None
    """Settings of the speech that goes out."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranslationAudioInput(Model):
    """Settings of the speech that comes in."""

    transcription: TranslationTranscription | Unset | None = UNSET
    """How the speech is transcribed in its own language. Null means no transcript."""
    noise_reduction: NoiseReduction | Unset | None = UNSET
    """How noise is filtered out. Null turns noise reduction off."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranslationTranscription(Model):
    """The transcription of the speech that comes in."""

    model: str
    """The model that transcribes."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranslationAudioOutput(Model):
    """Settings of the speech that goes out."""

    language: str | None = None
    """The language to translate into."""
