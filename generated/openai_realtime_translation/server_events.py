# From server_events.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""Events that the server sends in a translation session."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import ClassVar, Literal

from ._runtime import formats as _formats
from .directions import TranslationServerEventBase
from .enums import TranslationAudioFormat
from .openai_realtime import RealtimeError
from .session import TranslationSession


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ErrorEvent(TranslationServerEventBase):
    """Something went wrong. The session goes on unless the error says otherwise."""

    type: ClassVar[Literal["error"]] = "error"

    event_id: str
    """Identifier that the server gave to this event."""
    error: RealtimeError
    """What went wrong."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionCreatedEvent(TranslationServerEventBase):
    """The session has begun. This is the first event of a connection."""

    type: ClassVar[Literal["session.created"]] = "session.created"

    event_id: str
    """Identifier that the server gave to this event."""
    session: TranslationSession
    """The current session."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionUpdatedEvent(TranslationServerEventBase):
    """The session has changed at the client's request."""

    type: ClassVar[Literal["session.updated"]] = "session.updated"

    event_id: str
    """Identifier that the server gave to this event."""
    session: TranslationSession
    """The session after the change."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionClosedEvent(TranslationServerEventBase):
    """The session has ended."""

    type: ClassVar[Literal["session.closed"]] = "session.closed"

    event_id: str
    """Identifier that the server gave to this event."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionInputTranscriptDeltaEvent(TranslationServerEventBase):
    """A piece of the transcript of the speech that comes in."""

    type: ClassVar[Literal["session.input_transcript.delta"]] = "session.input_transcript.delta"

    event_id: str
    """Identifier that the server gave to this event."""
    delta: str
    """The text that is new."""
    elapsed_ms: int | None = None
    """The place in the session's audio that this belongs to, in milliseconds. Null or absent if there is none.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionOutputTranscriptDeltaEvent(TranslationServerEventBase):
    """A piece of the text of the translation."""

    type: ClassVar[Literal["session.output_transcript.delta"]] = "session.output_transcript.delta"

    event_id: str
    """Identifier that the server gave to this event."""
    delta: str
    """The text that is new."""
    elapsed_ms: int | None = None
    """The place in the session's audio that this belongs to, in milliseconds. Null or absent if there is none.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionOutputAudioDeltaEvent(TranslationServerEventBase):
    """A piece of the translated speech."""

    type: ClassVar[Literal["session.output_audio.delta"]] = "session.output_audio.delta"

    event_id: str
    """Identifier that the server gave to this event."""
    delta: str = _field(repr=False)
    """The audio as base64. Holds bytes in base64."""
    sample_rate: int | None = None
    """Samples per second. Default: 24000."""
    channels: int | None = None
    """Number of channels. Default: 1."""
    format: TranslationAudioFormat | str | None = None
    """The format of the audio."""
    elapsed_ms: int | None = None
    """The place in the session's audio that this belongs to, in milliseconds. Null or absent if there is none.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""

    def delta_bytes(self) -> bytes:
        """Return the value of ``delta``. Raises ValueError if it is not bytes in base64."""
        return _formats.read_base64(self.delta, "$.delta")
