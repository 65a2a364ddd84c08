# From client_events.yaml, protocol.yaml, server_events.yaml, state.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The state of a session: what the events of the protocol mean together."""

from __future__ import annotations

from typing import ClassVar

from ._runtime.state.steps import begins, ends, piece, updates
from ._runtime.state.streams import BytesStream as _BytesStream, Stream as _Stream
from ._runtime.state.things import Thing as _Thing
from ._runtime.state.tracker import Collections as _Collections, StateBase as _StateBase, Steps as _Steps
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
        return self.joined("input_transcript", "")

    @property
    def output_transcript(self) -> str:
        """What the translation says."""
        return self.joined("output_transcript", "")

    @property
    def audio(self) -> bytes:
        """The translation as sound. Empty unless bytes are kept."""
        return self.joined("audio", b"")

    @property
    def audio_size(self) -> int:
        """The number of bytes of ``audio`` so far, including dropped ones."""
        return self.size("audio")


class State(_StateBase):
    """A session that is translated as it is spoken. All texts and all sound belong to the session, and none is
    repeated whole.

    Call ``feed`` with the events of both directions in order. It returns the things that each ended, and ignores
    events without a role here. Its time does not depend on how much is held.

    Bytes, such as audio, are counted and dropped. ``binary='keep'`` keeps them. ``binary`` may also be a
    function, called with the thing, the name of the stream and the bytes; or a ``BytesQueue``, which holds them
    for a player and counts how many were played.

    The newest ``keep`` things of each class that are not part of another are held, with all their parts.
    Collections hold all members that the server has not removed, and the newest ``keep`` announced ones. A key
    that the server leaves out counts as empty, or 0. Events about a thing may come before its beginning."""

    __slots__ = ()

    @property
    def session(self) -> SessionState | None:
        """The session. None if none has begun."""
        return self.find(SessionState)

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
