# From client_events.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""Events that the client sends in a translation session."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import ClassVar, Literal

from ._runtime import formats as _formats
from .directions import TranslationClientEventBase
from .session import TranslationSessionUpdateRequest


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionUpdateEvent(TranslationClientEventBase):
    """Changes the session. The server answers with `session.updated` or `error`."""

    type: ClassVar[Literal["session.update"]] = "session.update"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it. At most 512 characters."""
    session: TranslationSessionUpdateRequest
    """What to change."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionInputAudioBufferAppendEvent(TranslationClientEventBase):
    """Adds speech to be translated."""

    type: ClassVar[Literal["session.input_audio_buffer.append"]] = "session.input_audio_buffer.append"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it. At most 512 characters."""
    audio: str = _field(repr=False)
    """The audio as base64. Holds bytes in base64."""

    def audio_bytes(self) -> bytes:
        """Return the value of ``audio``. Raises ValueError if it is not bytes in base64."""
        return _formats.read_base64(self.audio, "$.audio")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionCloseEvent(TranslationClientEventBase):
    """Ends the session. The server answers with `session.closed`."""

    type: ClassVar[Literal["session.close"]] = "session.close"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it. At most 512 characters."""
