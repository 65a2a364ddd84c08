# From protocol.yaml, talk.yaml, state.yaml of the spec state; remake: wiregen generate
"""The state of a session: what the events of the protocol mean together."""

from __future__ import annotations

from typing import ClassVar

from ._runtime.state.steps import (
    adds,
    adds_each,
    announces,
    begins,
    cuts,
    early_piece,
    ends,
    in_turn,
    merges,
    piece,
    removes,
    replaces,
    whole,
)
from ._runtime.state.streams import (
    BytesStream as _BytesStream,
    JsonStream as _JsonStream,
    LastStream as _LastStream,
    ListStream as _ListStream,
    Stream as _Stream,
)
from ._runtime.state.things import Member as _Member, Place as _Place, Places as _Places, Thing as _Thing
from ._runtime.state.tracker import Collections as _Collections, StateBase as _StateBase, Steps as _Steps
from ._runtime.state.values import field, key_field, retagged, variant
from .decoders import part_from_dict
from .talk import (
    Answer,
    AnswerBeginEvent,
    AnswerChangeEvent,
    AnswerEndEvent,
    Draft,
    Limit,
    LimitsEvent,
    Mood,
    Note,
    NoteChangedEvent,
    NoteComingEvent,
    NoteGoneEvent,
    NoteNewEvent,
    NotePieceEvent,
    PartBeginEvent,
    PartDataEvent,
    PartEndEvent,
    PartExtraEvent,
    PartTextEvent,
    PartWholeEvent,
    TalkBeginEvent,
    TalkEndEvent,
    Usage,
    Wave,
)


class TalkState(_Thing):
    """The whole talk."""

    __slots__ = ()

    def snapshot(self) -> TalkBeginEvent | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: TalkBeginEvent | None = self.composed()
        return found


class AnswerState(_Thing):
    """The answer."""

    __slots__ = ()
    WITHIN = TalkState
    TOTAL = ("usage",)
    FINISHED = (("state",), ("whole",))

    def snapshot(self) -> Answer | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: Answer | None = self.composed()
        return found

    @property
    def answer_id(self) -> str:
        """The key ``answer_id``."""
        found: str = self.key[0]
        return found


class PartState(_Thing):
    """The part."""

    __slots__ = ()
    WITHIN = AnswerState
    DEPTH = 1
    PLACE = _Place(("parts", True), convert=retagged(part_from_dict, "kind", {"words": "text", "call": "call"}))
    PLACES: ClassVar[_Places] = {"text": _Place(("text", False)), "data": _Place(("data", False))}

    def snapshot(self) -> Draft | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: Draft | None = self.composed()
        return found

    @property
    def answer_id(self) -> str:
        """The key ``answer_id``."""
        found: str = self.key[0]
        return found

    @property
    def place(self) -> int:
        """The key ``place``."""
        found: int = self.key[1]
        return found

    @property
    def text(self) -> str:
        """The text."""
        return self.joined("text", "")

    @property
    def data(self) -> str:
        """The data."""
        return self.joined("data", "")

    @property
    def sound(self) -> dict[str, bytes]:
        """What is heard. Empty unless bytes are kept. By index."""
        return self.all_joined("sound")

    @property
    def sound_size(self) -> int:
        """The number of bytes of ``sound`` so far, including dropped ones."""
        return self.size("sound")

    @property
    def mood(self) -> Mood | None:
        """The mood."""
        return self.joined("mood", None)

    @property
    def moods(self) -> list[Mood]:
        """The moods."""
        return self.joined("moods", [])


class NotesMember(_Member):
    """The notes."""

    __slots__ = ()
    PLACES: ClassVar[_Places] = {"dictation": _Place(("text", False))}

    def snapshot(self) -> Note | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: Note | None = self.composed()
        return found

    @property
    def note_id(self) -> str:
        """The key ``note_id``."""
        found: str = self.key[0]
        return found

    @property
    def dictation(self) -> str:
        """The dictation."""
        return self.joined("dictation", "")


class LimitsMember(_Member):
    """The limits."""

    __slots__ = ()

    def snapshot(self) -> Limit | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: Limit | None = self.composed()
        return found

    @property
    def name(self) -> str:
        """The key ``name``."""
        found: str = self.key[0]
        return found


class State(_StateBase):
    """Answers in parts, and notes beside them.

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
    def talk(self) -> TalkState | None:
        """The whole talk. None if none has begun."""
        return self.find(TalkState)

    @property
    def notes(self) -> tuple[NotesMember, ...]:
        """The members of notes."""
        return self.all(NotesMember)

    @property
    def limits(self) -> tuple[LimitsMember, ...]:
        """The members of limits."""
        return self.all(LimitsMember)

    @property
    def answer_usage(self) -> Usage | None:
        """The sum of ``usage`` over every ended answer, or None if there is none."""
        found: Usage | None = self.total(AnswerState)
        return found

    kinds = (TalkState, AnswerState, PartState)
    collections: ClassVar[_Collections] = {NotesMember: TalkState, LimitsMember: None}
    steps: ClassVar[_Steps] = {
        TalkBeginEvent: lambda state, event: begins(state, TalkState, (), event),
        TalkEndEvent: lambda state, event: cuts(state, TalkState, ()),
        AnswerBeginEvent: lambda state, event: begins(
            state, AnswerState, (key_field(event.answer, "id") or "",), event.answer
        ),
        AnswerChangeEvent: lambda state, event: merges(state, AnswerState, (event.answer_id,), (event.delta, ())),
        AnswerEndEvent: lambda state, event: ends(
            state, AnswerState, (key_field(event.answer, "id") or "",), event.answer
        ),
        PartBeginEvent: lambda state, event: begins(
            state, PartState, (event.answer_id, event.place), event.part, event.place
        ),
        PartTextEvent: lambda state, event: piece(
            state, PartState, (event.answer_id, event.place), "text", event.piece, _Stream
        ),
        PartDataEvent: lambda state, event: piece(
            state, PartState, (event.answer_id, event.place), "data", event.piece, _JsonStream
        ),
        PartExtraEvent: in_turn(
            lambda state, event: piece(
                state,
                PartState,
                (event.answer_id, event.place),
                "sound",
                field(variant(event.extra, Wave), "data"),
                _BytesStream,
                event.speaker,
            ),
            lambda state, event: piece(
                state, PartState, (event.answer_id, event.place), "mood", variant(event.extra, Mood), _LastStream
            ),
            lambda state, event: piece(
                state, PartState, (event.answer_id, event.place), "moods", variant(event.extra, Mood), _ListStream
            ),
        ),
        PartWholeEvent: lambda state, event: whole(
            state, PartState, (event.answer_id, event.place), "text", event.text, _Stream
        ),
        PartEndEvent: lambda state, event: ends(state, PartState, (event.answer_id, event.place)),
        NoteComingEvent: lambda state, event: announces(state, NotesMember, (event.note_id,)),
        NoteNewEvent: lambda state, event: adds(
            state, NotesMember, (key_field(event.note, "id") or "",), event.note, event.after
        ),
        NoteChangedEvent: lambda state, event: replaces(
            state, NotesMember, (key_field(event.note, "id") or "",), event.note
        ),
        NotePieceEvent: lambda state, event: early_piece(
            state, NotesMember, (event.note_id,), "dictation", event.piece, _Stream
        ),
        NoteGoneEvent: lambda state, event: removes(state, NotesMember, (event.note_id,)),
        LimitsEvent: lambda state, event: adds_each(
            state, LimitsMember, lambda event: (key_field(event, "name"),), event.limits
        ),
    }
