# From client_events.yaml, protocol.yaml, server_events.yaml, state.yaml of the spec openai_realtime_beta; remake: wiregen generate
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
    early_whole,
    ends,
    in_turn,
    piece,
    removes,
    replaces,
    updates,
    whole,
)
from ._runtime.state.streams import BytesStream as _BytesStream, ListStream as _ListStream, Stream as _Stream
from ._runtime.state.things import Member as _Member, Place as _Place, Places as _Places, Thing as _Thing
from ._runtime.state.tracker import Collections as _Collections, StateBase as _StateBase, Steps as _Steps
from ._runtime.state.values import first, key_field, retagged
from .decoders import beta_content_part_from_dict
from .enums import RateLimitName
from .items import BetaConversationItem
from .openai_realtime import RealtimeRateLimit, ResponseContentPart
from .response import BetaResponse, BetaUsage
from .server_events import (
    ConversationItemAddedEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeletedEvent,
    ConversationItemDoneEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemInputAudioTranscriptionSegmentEvent,
    ConversationItemRetrievedEvent,
    ConversationItemTruncatedEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    McpListToolsCompletedEvent,
    McpListToolsFailedEvent,
    McpListToolsInProgressEvent,
    OutputAudioBufferClearedEvent,
    OutputAudioBufferStartedEvent,
    OutputAudioBufferStoppedEvent,
    RateLimitsUpdatedEvent,
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseOutputAudioDeltaEvent,
    ResponseOutputAudioDoneEvent,
    ResponseOutputAudioTranscriptDeltaEvent,
    ResponseOutputAudioTranscriptDoneEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseOutputTextDeltaEvent,
    ResponseOutputTextDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    SessionCreatedEvent,
    SessionFinishedEvent,
    SessionUpdatedEvent,
    TranscriptionSessionCreatedEvent,
    TranscriptionSessionUpdatedEvent,
)
from .session import BetaSession, BetaTranscriptionSession


class SessionState(_Thing):
    """The session, which ends when the connection does."""

    __slots__ = ()

    def snapshot(self) -> BetaSession | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: BetaSession | None = self.composed()
        return found


class TranscriptionSessionState(_Thing):
    """A session that only transcribes."""

    __slots__ = ()

    def snapshot(self) -> BetaTranscriptionSession | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: BetaTranscriptionSession | None = self.composed()
        return found


class SpeechState(_Thing):
    """The user speaks, as turn detection hears it. The item is one that the speech is to become."""

    __slots__ = ()
    WITHIN = SessionState

    @property
    def item_id(self) -> str:
        """The key ``item_id``."""
        found: str = self.key[0]
        return found


class ResponseState(_Thing):
    """A response of the model. Its end always comes, also when it was cancelled or has failed."""

    __slots__ = ()
    WITHIN = SessionState
    TOTAL = ("usage",)
    FINISHED = (("status",), ("completed",))

    def snapshot(self) -> BetaResponse | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: BetaResponse | None = self.composed()
        return found

    @property
    def response_id(self) -> str:
        """The key ``response_id``."""
        found: str = self.key[0]
        return found


class OutputItemState(_Thing):
    """An item that a response produces."""

    __slots__ = ()
    WITHIN = ResponseState
    DEPTH = 1
    PLACE = _Place(("output", True))
    FINISHED = (("status",), ("completed",))
    PLACES: ClassVar[_Places] = {
        "arguments": _Place(("arguments", False)),
        "mcp_arguments": _Place(("arguments", False)),
    }

    def snapshot(self) -> BetaConversationItem | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: BetaConversationItem | None = self.composed()
        return found

    @property
    def response_id(self) -> str:
        """The key ``response_id``."""
        found: str = self.key[0]
        return found

    @property
    def item_id(self) -> str:
        """The key ``item_id``."""
        found: str = self.key[1]
        return found

    @property
    def arguments(self) -> str:
        """The arguments of a function call."""
        return self.joined("arguments", "")

    @property
    def mcp_arguments(self) -> str:
        """The arguments of a tool call on an MCP server."""
        return self.joined("mcp_arguments", "")


class ContentPartState(_Thing):
    """A part of an output item."""

    __slots__ = ()
    WITHIN = OutputItemState
    DEPTH = 2
    PLACE = _Place(
        ("content", True), convert=retagged(beta_content_part_from_dict, "type", {"text": "text", "audio": "audio"})
    )
    PLACES: ClassVar[_Places] = {"text": _Place(("text", False)), "transcript": _Place(("transcript", False))}

    def snapshot(self) -> ResponseContentPart | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: ResponseContentPart | None = self.composed()
        return found

    @property
    def response_id(self) -> str:
        """The key ``response_id``."""
        found: str = self.key[0]
        return found

    @property
    def item_id(self) -> str:
        """The key ``item_id``."""
        found: str = self.key[1]
        return found

    @property
    def content_index(self) -> int:
        """The key ``content_index``."""
        found: int = self.key[2]
        return found

    @property
    def text(self) -> str:
        """The text of a part."""
        return self.joined("text", "")

    @property
    def transcript(self) -> str:
        """What is said in a part."""
        return self.joined("transcript", "")

    @property
    def audio(self) -> bytes:
        """The speech of a part, which no event repeats. Empty unless bytes are kept."""
        return self.joined("audio", b"")

    @property
    def audio_size(self) -> int:
        """The number of bytes of ``audio`` so far, including dropped ones."""
        return self.size("audio")


class PlaybackState(_Thing):
    """The response's audio leaves the output buffer, which goes on after the response has ended."""

    __slots__ = ()
    WITHIN = SessionState

    @property
    def response_id(self) -> str:
        """The key ``response_id``."""
        found: str = self.key[0]
        return found


class ToolListingState(_Thing):
    """The tools of an MCP server are listed."""

    __slots__ = ()
    WITHIN = SessionState

    @property
    def item_id(self) -> str:
        """The key ``item_id``."""
        found: str = self.key[0]
        return found


class ToolRunState(_Thing):
    """A tool runs on an MCP server."""

    __slots__ = ()
    WITHIN = SessionState

    @property
    def item_id(self) -> str:
        """The key ``item_id``."""
        found: str = self.key[0]
        return found


class ConversationMember(_Member):
    """The items of the conversation in order. Items of responses that are out of band never come here."""

    __slots__ = ()
    LIVE = OutputItemState
    PLACES: ClassVar[_Places] = {"input_transcript": _Place(("content", True), ("transcript", False))}

    def snapshot(self) -> BetaConversationItem | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: BetaConversationItem | None = self.composed()
        return found

    @property
    def item_id(self) -> str:
        """The key ``item_id``."""
        found: str = self.key[0]
        return found

    @property
    def input_transcript(self) -> dict[int, str]:
        """What the user says in a part of a message. It may begin before the message is added, and end at any time,
        or never. By index."""
        return self.all_joined("input_transcript")

    @property
    def input_segments(self) -> dict[int, list[ConversationItemInputAudioTranscriptionSegmentEvent]]:
        """Stretches of the transcript by one speaker. By index."""
        return self.all_joined("input_segments")


class TruncationsMember(_Member):
    """How much of an item's audio was heard, of items that were cut off."""

    __slots__ = ()

    def snapshot(self) -> ConversationItemTruncatedEvent | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: ConversationItemTruncatedEvent | None = self.composed()
        return found

    @property
    def item_id(self) -> str:
        """The key ``item_id``."""
        found: str = self.key[0]
        return found


class RateLimitsMember(_Member):
    """The limits as they are now."""

    __slots__ = ()

    def snapshot(self) -> RealtimeRateLimit | None:
        """Return a copy of its last snapshot from the server with the pieces since, or None if there was none."""
        found: RealtimeRateLimit | None = self.composed()
        return found

    @property
    def name(self) -> RateLimitName | str:
        """The key ``name``."""
        found: RateLimitName | str = self.key[0]
        return found


class State(_StateBase):
    """A session with its conversation, and the responses that the model makes. A reconnect is a new session, in
    which the identifiers of the old one mean nothing.

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
        """The session, which ends when the connection does. None if none has begun."""
        return self.find(SessionState)

    @property
    def transcription_session(self) -> TranscriptionSessionState | None:
        """A session that only transcribes. None if none has begun."""
        return self.find(TranscriptionSessionState)

    @property
    def conversation(self) -> tuple[ConversationMember, ...]:
        """The items of the conversation in order. Items of responses that are out of band never come here."""
        return self.all(ConversationMember)

    @property
    def truncations(self) -> tuple[TruncationsMember, ...]:
        """How much of an item's audio was heard, of items that were cut off."""
        return self.all(TruncationsMember)

    @property
    def rate_limits(self) -> tuple[RateLimitsMember, ...]:
        """The limits as they are now."""
        return self.all(RateLimitsMember)

    @property
    def response_usage(self) -> BetaUsage | None:
        """The sum of ``usage`` over every ended response, or None if there is none."""
        found: BetaUsage | None = self.total(ResponseState)
        return found

    kinds = (
        SessionState,
        TranscriptionSessionState,
        SpeechState,
        ResponseState,
        OutputItemState,
        ContentPartState,
        PlaybackState,
        ToolListingState,
        ToolRunState,
    )
    collections: ClassVar[_Collections] = {
        ConversationMember: SessionState,
        TruncationsMember: SessionState,
        RateLimitsMember: SessionState,
    }
    steps: ClassVar[_Steps] = {
        SessionCreatedEvent: lambda state, event: begins(state, SessionState, (), event.session),
        SessionUpdatedEvent: lambda state, event: updates(state, SessionState, (), event.session),
        SessionFinishedEvent: lambda state, event: cuts(state, SessionState, ()),
        TranscriptionSessionCreatedEvent: lambda state, event: begins(
            state, TranscriptionSessionState, (), event.session
        ),
        TranscriptionSessionUpdatedEvent: lambda state, event: updates(
            state, TranscriptionSessionState, (), event.session
        ),
        ConversationItemCreatedEvent: lambda state, event: adds(
            state, ConversationMember, (key_field(event.item, "id") or "",), event.item, event.previous_item_id
        ),
        ConversationItemAddedEvent: lambda state, event: adds(
            state, ConversationMember, (key_field(event.item, "id") or "",), event.item, event.previous_item_id
        ),
        ConversationItemDoneEvent: lambda state, event: replaces(
            state, ConversationMember, (key_field(event.item, "id") or "",), event.item
        ),
        ConversationItemDeletedEvent: lambda state, event: removes(state, ConversationMember, (event.item_id,)),
        ConversationItemRetrievedEvent: lambda state, event: replaces(
            state, ConversationMember, (key_field(event.item, "id") or "",), event.item
        ),
        ConversationItemTruncatedEvent: lambda state, event: adds(state, TruncationsMember, (event.item_id,), event),
        ConversationItemInputAudioTranscriptionCompletedEvent: lambda state, event: early_whole(
            state,
            ConversationMember,
            (event.item_id or "",),
            "input_transcript",
            event.transcript,
            _Stream,
            event.content_index or 0,
        ),
        ConversationItemInputAudioTranscriptionDeltaEvent: lambda state, event: early_piece(
            state,
            ConversationMember,
            (event.item_id or "",),
            "input_transcript",
            event.delta,
            _Stream,
            event.content_index or 0,
        ),
        ConversationItemInputAudioTranscriptionSegmentEvent: lambda state, event: early_piece(
            state,
            ConversationMember,
            (event.item_id or "",),
            "input_segments",
            event,
            _ListStream,
            event.content_index or 0,
        ),
        ConversationItemInputAudioTranscriptionFailedEvent: lambda state, event: early_whole(
            state,
            ConversationMember,
            (event.item_id or "",),
            "input_transcript",
            None,
            _Stream,
            event.content_index or 0,
        ),
        InputAudioBufferClearedEvent: lambda state, event: cuts(state, SpeechState, ()),
        InputAudioBufferCommittedEvent: in_turn(
            lambda state, event: announces(state, ConversationMember, (event.item_id or "",)),
            lambda state, event: cuts(state, SpeechState, (event.item_id or "",)),
        ),
        InputAudioBufferSpeechStartedEvent: lambda state, event: begins(state, SpeechState, (event.item_id or "",)),
        InputAudioBufferSpeechStoppedEvent: lambda state, event: ends(state, SpeechState, (event.item_id or "",)),
        OutputAudioBufferStartedEvent: lambda state, event: begins(state, PlaybackState, (event.response_id or "",)),
        OutputAudioBufferStoppedEvent: lambda state, event: ends(state, PlaybackState, (event.response_id or "",)),
        OutputAudioBufferClearedEvent: lambda state, event: ends(state, PlaybackState, (event.response_id or "",)),
        ResponseCreatedEvent: lambda state, event: begins(
            state, ResponseState, (key_field(event.response, "id") or "",), event.response
        ),
        ResponseDoneEvent: lambda state, event: ends(
            state, ResponseState, (first(event.response_id, key_field(event.response, "id")) or "",), event.response
        ),
        ResponseOutputItemAddedEvent: lambda state, event: begins(
            state,
            OutputItemState,
            (event.response_id or "", key_field(event.item, "id") or ""),
            event.item,
            event.output_index,
        ),
        ResponseOutputItemDoneEvent: lambda state, event: ends(
            state, OutputItemState, (event.response_id or "", key_field(event.item, "id") or ""), event.item
        ),
        ResponseContentPartAddedEvent: lambda state, event: begins(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            event.part,
            event.content_index,
        ),
        ResponseContentPartDoneEvent: lambda state, event: ends(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            event.part,
        ),
        ResponseTextDeltaEvent: lambda state, event: piece(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            "text",
            event.delta,
            _Stream,
        ),
        ResponseTextDoneEvent: lambda state, event: whole(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            "text",
            event.text,
            _Stream,
        ),
        ResponseAudioDeltaEvent: lambda state, event: piece(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            "audio",
            event.delta,
            _BytesStream,
        ),
        ResponseAudioDoneEvent: lambda state, event: whole(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            "audio",
            None,
            _BytesStream,
        ),
        ResponseAudioTranscriptDeltaEvent: lambda state, event: piece(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            "transcript",
            event.delta,
            _Stream,
        ),
        ResponseAudioTranscriptDoneEvent: lambda state, event: whole(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            "transcript",
            event.transcript,
            _Stream,
        ),
        ResponseOutputTextDeltaEvent: lambda state, event: piece(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            "text",
            event.delta,
            _Stream,
        ),
        ResponseOutputTextDoneEvent: lambda state, event: whole(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            "text",
            event.text,
            _Stream,
        ),
        ResponseOutputAudioDeltaEvent: lambda state, event: piece(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            "audio",
            event.delta,
            _BytesStream,
        ),
        ResponseOutputAudioDoneEvent: lambda state, event: whole(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            "audio",
            None,
            _BytesStream,
        ),
        ResponseOutputAudioTranscriptDeltaEvent: lambda state, event: piece(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            "transcript",
            event.delta,
            _Stream,
        ),
        ResponseOutputAudioTranscriptDoneEvent: lambda state, event: whole(
            state,
            ContentPartState,
            (event.response_id or "", event.item_id or "", event.content_index or 0),
            "transcript",
            event.transcript,
            _Stream,
        ),
        ResponseFunctionCallArgumentsDeltaEvent: lambda state, event: piece(
            state, OutputItemState, (event.response_id or "", event.item_id or ""), "arguments", event.delta, _Stream
        ),
        ResponseFunctionCallArgumentsDoneEvent: lambda state, event: whole(
            state,
            OutputItemState,
            (event.response_id or "", event.item_id or ""),
            "arguments",
            event.arguments,
            _Stream,
        ),
        ResponseMcpCallArgumentsDeltaEvent: lambda state, event: piece(
            state,
            OutputItemState,
            (event.response_id or "", event.item_id or ""),
            "mcp_arguments",
            event.delta,
            _Stream,
        ),
        ResponseMcpCallArgumentsDoneEvent: lambda state, event: whole(
            state,
            OutputItemState,
            (event.response_id or "", event.item_id or ""),
            "mcp_arguments",
            event.arguments,
            _Stream,
        ),
        ResponseMcpCallInProgressEvent: lambda state, event: begins(state, ToolRunState, (event.item_id,)),
        ResponseMcpCallCompletedEvent: lambda state, event: ends(state, ToolRunState, (event.item_id,)),
        ResponseMcpCallFailedEvent: lambda state, event: ends(state, ToolRunState, (event.item_id,)),
        McpListToolsInProgressEvent: lambda state, event: begins(state, ToolListingState, (event.item_id,)),
        McpListToolsCompletedEvent: lambda state, event: ends(state, ToolListingState, (event.item_id,)),
        McpListToolsFailedEvent: lambda state, event: ends(state, ToolListingState, (event.item_id,)),
        RateLimitsUpdatedEvent: lambda state, event: adds_each(
            state, RateLimitsMember, lambda event: (key_field(event, "name") or "",), event.rate_limits
        ),
    }
