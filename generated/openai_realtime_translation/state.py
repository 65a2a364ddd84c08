# From client_events.yaml, protocol.yaml, server_events.yaml, state.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The state of a session: what the events of the protocol mean together."""

from __future__ import annotations

from typing import ClassVar

from ._runtime.state.steps import begins, ends, piece, updates
from ._runtime.state.streams import BytesStream as _BytesStream, Stream as _Stream
from ._runtime.state.things import Thing as _Thing
from ._runtime.state.tracker import (
    Binary as _Binary,
    Collections as _Collections,
    StateBase as _StateBase,
    Steps as _Steps,
)
from .server_events import (
    SessionClosedEvent,
    SessionCreatedEvent,
    SessionInputTranscriptDeltaEvent,
    SessionOutputAudioDeltaEvent,
    SessionOutputTranscriptDeltaEvent,
    SessionUpdatedEvent,
)
from .session import TranslationSession


class SessionState(_Thing):
    """The session."""

    __slots__ = ()

    def snapshot(self) -> TranslationSession | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: TranslationSession | None = self.composed()
        return found

    @property
    def input_transcript(self) -> str:
        """What the speaker said."""
        found: str = self.joined("input_transcript", "")
        return found

    @property
    def output_transcript(self) -> str:
        """What the translation says."""
        found: str = self.joined("output_transcript", "")
        return found

    @property
    def audio(self) -> bytes:
        """The translation as sound. Empty unless bytes are kept."""
        found: bytes = self.joined("audio", b"")
        return found

    @property
    def audio_size(self) -> int:
        """The number of bytes of ``audio`` so far, also of those that were dropped."""
        found: int = self.size("audio")
        return found


class State(_StateBase):
    """A session that is translated as it is spoken. All texts and all sound belong to the session, and none is
    repeated whole.

    ``feed`` takes the events of both directions as they come, and returns what each has ended; an event that
    means nothing here is passed over. Feeding costs the same however much is held, and texts are joined when they
    are asked for.

    Bytes, such as audio, are counted and dropped. With ``binary='keep'`` they are kept; a function gets them as
    they come, with the object and the name of the stream that they belong to; a ``BytesQueue`` holds them for
    somebody who plays them, and knows how much was played.

    Of things that stand by themselves the newest ``keep`` of each class are held, with all their parts; of
    collections all members that the server has not removed, and the newest of those that are only announced. A
    key that the server leaves out is empty, or 0, and what came of a thing before its beginning belongs to it."""

    __slots__ = ()

    def __init__(self, *, binary: _Binary = "drop", keep: int = 100) -> None:
        super().__init__(binary=binary, keep=keep)

    @property
    def session(self) -> SessionState | None:
        """The session. None if none has begun."""
        found: SessionState | None = self.find(SessionState)
        return found

    kinds = (SessionState,)
    collections: ClassVar[_Collections] = {}
    steps: ClassVar[_Steps] = {
        SessionCreatedEvent: lambda state, event: begins(state, SessionState, (), event.session),
        SessionUpdatedEvent: lambda state, event: updates(state, SessionState, (), event.session),
        SessionClosedEvent: lambda state, event: ends(state, SessionState, ()),
        SessionInputTranscriptDeltaEvent: lambda state, event: piece(
            state, SessionState, (), "input_transcript", event.delta, _Stream
        ),
        SessionOutputTranscriptDeltaEvent: lambda state, event: piece(
            state, SessionState, (), "output_transcript", event.delta, _Stream
        ),
        SessionOutputAudioDeltaEvent: lambda state, event: piece(
            state, SessionState, (), "audio", event.delta, _BytesStream
        ),
    }
