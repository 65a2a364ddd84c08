# From protocol.yaml, server_events.yaml, python.yaml of the spec openai_realtime; remake: wiregen generate
"""Scoped builders: they fill in the fields that several events share. They are immutable and reusable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field as _field
from typing import Any

from . import server_events as _server_events
from ._runtime import formats as _formats
from ._runtime.identifiers import identifier as _identifier
from .items import RealtimeConversationItem
from .response import ResponseContentPart


@dataclass(frozen=True, slots=True)
class ResponseEventBuilder:
    """Builds the events of one response."""

    response_id: str
    event_id_factory: Callable[[], str] | None = _field(default=None, kw_only=True, repr=False)
    """Called for the event_id of every event that is built without one."""

    def for_item(self, item_id: str, output_index: int) -> ItemEventBuilder:
        """Return the ItemEventBuilder inside this one. Builds the events of one output item of a response."""
        return ItemEventBuilder(self.response_id, item_id, output_index, event_id_factory=self.event_id_factory)

    def output_audio_buffer_started(self, event_id: str | None = None) -> _server_events.OutputAudioBufferStartedEvent:
        """Build the event ``output_audio_buffer.started``."""
        return _server_events.OutputAudioBufferStartedEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory), response_id=self.response_id
        )

    def output_audio_buffer_stopped(self, event_id: str | None = None) -> _server_events.OutputAudioBufferStoppedEvent:
        """Build the event ``output_audio_buffer.stopped``."""
        return _server_events.OutputAudioBufferStoppedEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory), response_id=self.response_id
        )

    def output_audio_buffer_cleared(self, event_id: str | None = None) -> _server_events.OutputAudioBufferClearedEvent:
        """Build the event ``output_audio_buffer.cleared``."""
        return _server_events.OutputAudioBufferClearedEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory), response_id=self.response_id
        )

    def function_call_arguments_delta(
        self,
        event_id: str | None,
        item_id: str,
        call_id: str,
        delta: str,
        output_index: int | None = None,
        obfuscation: str | None = None,
    ) -> _server_events.ResponseFunctionCallArgumentsDeltaEvent:
        """Build the event ``response.function_call_arguments.delta``."""
        return _server_events.ResponseFunctionCallArgumentsDeltaEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            item_id=item_id,
            output_index=output_index,
            call_id=call_id,
            delta=delta,
            obfuscation=obfuscation,
        )


@dataclass(frozen=True, slots=True)
class ItemEventBuilder:
    """Builds the events of one output item of a response."""

    response_id: str
    item_id: str
    output_index: int
    event_id_factory: Callable[[], str] | None = _field(default=None, kw_only=True, repr=False)
    """Called for the event_id of every event that is built without one."""

    def for_content(self, content_index: int) -> ContentEventBuilder:
        """Return the ContentEventBuilder inside this one. Builds the events of one part of an output item."""
        return ContentEventBuilder(
            self.response_id, self.item_id, self.output_index, content_index, event_id_factory=self.event_id_factory
        )

    def output_item_added(
        self, event_id: str | None, item: RealtimeConversationItem
    ) -> _server_events.ResponseOutputItemAddedEvent:
        """Build the event ``response.output_item.added``."""
        return _server_events.ResponseOutputItemAddedEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            output_index=self.output_index,
            item=item,
        )

    def output_item_done(
        self, event_id: str | None, item: RealtimeConversationItem
    ) -> _server_events.ResponseOutputItemDoneEvent:
        """Build the event ``response.output_item.done``."""
        return _server_events.ResponseOutputItemDoneEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            output_index=self.output_index,
            item=item,
        )

    def function_call_arguments_done(
        self, event_id: str | None, call_id: str, arguments: Any, name: str | None = None
    ) -> _server_events.ResponseFunctionCallArgumentsDoneEvent:
        """Build the event ``response.function_call_arguments.done``."""
        return _server_events.ResponseFunctionCallArgumentsDoneEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            item_id=self.item_id,
            output_index=self.output_index,
            call_id=call_id,
            name=name,
            arguments=_formats.write_json(arguments),
        )

    def mcp_call_arguments_delta(
        self, event_id: str | None, delta: str, obfuscation: str | None = None
    ) -> _server_events.ResponseMcpCallArgumentsDeltaEvent:
        """Build the event ``response.mcp_call_arguments.delta``."""
        return _server_events.ResponseMcpCallArgumentsDeltaEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            item_id=self.item_id,
            output_index=self.output_index,
            delta=delta,
            obfuscation=obfuscation,
        )

    def mcp_call_arguments_done(
        self, event_id: str | None, arguments: Any
    ) -> _server_events.ResponseMcpCallArgumentsDoneEvent:
        """Build the event ``response.mcp_call_arguments.done``."""
        return _server_events.ResponseMcpCallArgumentsDoneEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            item_id=self.item_id,
            output_index=self.output_index,
            arguments=_formats.write_json(arguments),
        )


@dataclass(frozen=True, slots=True)
class ContentEventBuilder:
    """Builds the events of one part of an output item."""

    response_id: str
    item_id: str
    output_index: int
    content_index: int
    event_id_factory: Callable[[], str] | None = _field(default=None, kw_only=True, repr=False)
    """Called for the event_id of every event that is built without one."""

    def content_part_added(
        self, event_id: str | None, part: ResponseContentPart, content: ResponseContentPart | None = None
    ) -> _server_events.ResponseContentPartAddedEvent:
        """Build the event ``response.content_part.added``."""
        return _server_events.ResponseContentPartAddedEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            item_id=self.item_id,
            output_index=self.output_index,
            content_index=self.content_index,
            part=part,
            content=content,
        )

    def content_part_done(
        self,
        event_id: str | None = None,
        part: ResponseContentPart | None = None,
        content: ResponseContentPart | None = None,
    ) -> _server_events.ResponseContentPartDoneEvent:
        """Build the event ``response.content_part.done``."""
        return _server_events.ResponseContentPartDoneEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            item_id=self.item_id,
            output_index=self.output_index,
            content_index=self.content_index,
            part=part,
            content=content,
        )

    def output_text_delta(
        self, event_id: str | None, delta: str, obfuscation: str | None = None
    ) -> _server_events.ResponseOutputTextDeltaEvent:
        """Build the event ``response.output_text.delta``."""
        return _server_events.ResponseOutputTextDeltaEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            item_id=self.item_id,
            output_index=self.output_index,
            content_index=self.content_index,
            delta=delta,
            obfuscation=obfuscation,
        )

    def output_text_done(self, event_id: str | None, text: str) -> _server_events.ResponseOutputTextDoneEvent:
        """Build the event ``response.output_text.done``."""
        return _server_events.ResponseOutputTextDoneEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            item_id=self.item_id,
            output_index=self.output_index,
            content_index=self.content_index,
            text=text,
        )

    def output_audio_delta(
        self, event_id: str | None, delta: bytes | str
    ) -> _server_events.ResponseOutputAudioDeltaEvent:
        """Build the event ``response.output_audio.delta``."""
        return _server_events.ResponseOutputAudioDeltaEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            item_id=self.item_id,
            output_index=self.output_index,
            content_index=self.content_index,
            delta=_formats.write_base64(delta),
        )

    def output_audio_done(self, event_id: str | None = None) -> _server_events.ResponseOutputAudioDoneEvent:
        """Build the event ``response.output_audio.done``."""
        return _server_events.ResponseOutputAudioDoneEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            item_id=self.item_id,
            output_index=self.output_index,
            content_index=self.content_index,
        )

    def output_audio_transcript_delta(
        self, event_id: str | None, delta: str, obfuscation: str | None = None
    ) -> _server_events.ResponseOutputAudioTranscriptDeltaEvent:
        """Build the event ``response.output_audio_transcript.delta``."""
        return _server_events.ResponseOutputAudioTranscriptDeltaEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            item_id=self.item_id,
            output_index=self.output_index,
            content_index=self.content_index,
            delta=delta,
            obfuscation=obfuscation,
        )

    def output_audio_transcript_done(
        self, event_id: str | None, transcript: str
    ) -> _server_events.ResponseOutputAudioTranscriptDoneEvent:
        """Build the event ``response.output_audio_transcript.done``."""
        return _server_events.ResponseOutputAudioTranscriptDoneEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            response_id=self.response_id,
            item_id=self.item_id,
            output_index=self.output_index,
            content_index=self.content_index,
            transcript=transcript,
        )
