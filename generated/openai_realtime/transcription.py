# From transcription.yaml of the spec openai_realtime; remake: wiregen generate
"""What the transcription of the user's audio reports besides its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptUsageTokens(Model):
    """Cost of a transcription by a model that is billed by tokens."""

    type: ClassVar[Literal["tokens"]] = "tokens"

    input_tokens: int
    """Tokens read."""
    input_token_details: TranscriptTokenDetails | None = None
    """The input tokens by kind."""
    output_tokens: int
    """Tokens produced."""
    total_tokens: int
    """Input and output tokens together."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptUsageDuration(Model):
    """Cost of a transcription by a model that is billed by the length of the audio."""

    type: ClassVar[Literal["duration"]] = "duration"

    seconds: float
    """Length of the audio in seconds."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptTokenDetails(Model):
    """The input tokens of a transcription by kind."""

    text_tokens: int | None = None
    """Text tokens."""
    audio_tokens: int | None = None
    """Audio tokens."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class LogProbProperties(Model):
    """How sure the transcription model was of one token."""

    token: str
    """The token as text."""
    logprob: float
    """Natural logarithm of the token's probability; 0 is certain."""
    bytes: list[int]
    """The token as UTF-8 bytes."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionLanguage(Model):
    """A language that was heard in the audio."""

    code: str
    """Code of the language, such as `en`."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionError(Model):
    """Why a transcription failed."""

    type: str | None = None
    """Kind of error."""
    code: str | None = None
    """Error code, where there is one."""
    message: str | None = None
    """What went wrong."""
    param: str | None = None
    """The parameter at fault. Null or absent where none is."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownTranscriptionUsage(Model):
    """A variant of TranscriptionUsage whose ``type`` this package does not know. It is kept whole and written as it
    came."""

    type: str
    """The ``type`` as it came on the wire."""
    payload: dict[str, Any]
    """The whole object as it came, the ``type`` included."""


TranscriptionUsage: TypeAlias = TranscriptUsageTokens | TranscriptUsageDuration | UnknownTranscriptionUsage
"""Cost of a transcription. The transcription model is billed apart from the speech model."""
