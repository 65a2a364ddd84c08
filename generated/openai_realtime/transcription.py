# From transcription.yaml of the spec openai_realtime; remake: wiregen generate
"""What the transcription of the user's audio reports besides its text."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptUsageTokens(TaggedModel):
    """What a transcription used, counted in tokens."""

    type: ClassVar[Literal["tokens"]] = "tokens"

    input_tokens: int
    """Number of tokens that the model read."""
    input_token_details: TranscriptTokenDetails | None = None
    """The input tokens by kind."""
    output_tokens: int
    """Number of tokens that the model produced."""
    total_tokens: int
    """Number of tokens in all."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptUsageDuration(TaggedModel):
    """What a transcription used, counted as a duration."""

    type: ClassVar[Literal["duration"]] = "duration"

    seconds: float
    """Duration of the audio, in seconds."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptTokenDetails(Model):
    """The input tokens of a transcription by kind."""

    text_tokens: int | None = None
    """Number of text tokens."""
    audio_tokens: int | None = None
    """Number of audio tokens."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class LogProbProperties(Model):
    """The log probability of one token of a transcript."""

    token: str
    """The token as text."""
    logprob: float
    """Logarithm of the probability of the token."""
    bytes: list[int]
    """The bytes of the token, each as a number."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionLanguage(Model):
    """A language of the audio."""

    code: str
    """Code of the language, such as `en`."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionError(Model):
    """Why a transcription failed."""

    type: str | None = None
    """Kind of error."""
    code: str | None = None
    """Error code. Absent if there is none."""
    message: str | None = None
    """The error in words."""
    param: str | None = None
    """The parameter at fault. Null or absent if none is."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownTranscriptionUsage(Model):
    """A variant of TranscriptionUsage with an unknown ``type`` or without one, or with faults. The whole object is
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


TranscriptionUsage: TypeAlias = TranscriptUsageTokens | TranscriptUsageDuration | UnknownTranscriptionUsage
"""What a transcription used, counted in tokens or as a duration.

Departs from upstream: The OpenAPI document and the official Python SDK require `type`. Reason: Qwen sends an
object with `duration` alone (Alibaba Cloud Model Studio, server events of Qwen-ASR-Realtime). Such an object is
kept as the unknown variant, for it lacks what either of the known ones has."""
