# From flat_items.yaml of the spec openai_realtime; remake: wiregen generate
"""Conversation items in the flat forms of older versions of the API, in which one object has the fields of every
kind."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, Self

from ._runtime import formats as _formats
from ._runtime.model import Model
from .enums import ConversationItemObject, ConversationItemRole, ConversationItemStatus, FlatContentType, FlatItemType
from .items import RealtimeConversationItem, ResponseInputItem


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeConversationItemContent(Model):
    """A part of a flat message. Which fields it has depends on its type."""

    type: FlatContentType | str | None = None
    """The kind of the part."""
    id: str | None = None
    """The item that a reference means."""
    text: str | None = None
    """The text."""
    audio: str | None = _field(default=None, repr=False)
    """The audio as base64. Holds bytes in base64."""
    transcript: str | None = None
    """What is said in the audio."""

    def audio_bytes(self) -> bytes | None:
        """Return the value of ``audio``, or None if there is none. Raises ValueError if it is not bytes in base64."""
        return None if self.audio is None else _formats.read_base64(self.audio, "$.audio")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeConversationItemWithReference(Model):
    """A flat item that may be a reference to another one, as older clients send it with a response."""

    id: str | None = None
    """Identifier of the item, or of the referenced item."""
    type: FlatItemType | str | None = None
    """The kind of the item."""
    object: ConversationItemObject | str | None = None
    """The name of the API object."""
    status: ConversationItemStatus | str | None = None
    """The status of the item."""
    role: ConversationItemRole | str | None = None
    """Who speaks. For messages only."""
    content: list[RealtimeConversationItemContent] | None = None
    """The parts of a message."""
    call_id: str | None = None
    """Identifier of the function call, for a call and its answer."""
    name: str | None = None
    """The function that is called. For function calls only."""
    arguments: str | None = None
    """Arguments of a function call, as JSON in a string. Holds JSON as text."""
    output: str | None = None
    """The answer to a function call."""

    def arguments_json(self) -> Any:
        """Return the value of ``arguments``, or None if there is none. Raises ValueError if it is not JSON as text."""
        return None if self.arguments is None else _formats.read_json(self.arguments, "$.arguments")

    def to_item(self) -> ResponseInputItem:
        """Return this as a ResponseInputItem. Raises DecodeError if a required field is missing."""
        from .decoders import response_input_item_from_dict  # imported here: it loads the codec

        return response_input_item_from_dict(self.to_dict())

    @classmethod
    def from_item(cls, item: ResponseInputItem) -> Self:
        """Make this flat form of a ResponseInputItem. Values without a field here are kept in model_extra.

        Raises DecodeError if a field of this form has another type.
        """
        return cls.from_dict(item.to_dict())


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FlatConversationItem(Model):
    """A flat item of the conversation, as the API had it before each kind became an object of its own."""

    id: str | None = None
    """Identifier of the item, or of the referenced item."""
    type: FlatItemType | str | None = None
    """The kind of the item."""
    object: ConversationItemObject | str | None = None
    """The name of the API object."""
    status: ConversationItemStatus | str | None = None
    """The status of the item."""
    role: ConversationItemRole | str | None = None
    """Who speaks. For messages only."""
    content: list[RealtimeConversationItemContent] | None = None
    """The parts of a message."""
    call_id: str | None = None
    """Identifier of the function call, for a call and its answer."""
    name: str | None = None
    """The function that is called. For function calls only."""
    arguments: str | None = None
    """Arguments of a function call, as JSON in a string. Holds JSON as text."""
    output: str | None = None
    """The answer to a function call."""

    def arguments_json(self) -> Any:
        """Return the value of ``arguments``, or None if there is none. Raises ValueError if it is not JSON as text."""
        return None if self.arguments is None else _formats.read_json(self.arguments, "$.arguments")

    def to_item(self) -> RealtimeConversationItem:
        """Return this as a RealtimeConversationItem. Raises DecodeError if a required field is missing."""
        from .decoders import realtime_conversation_item_from_dict  # imported here: it loads the codec

        return realtime_conversation_item_from_dict(self.to_dict())

    @classmethod
    def from_item(cls, item: RealtimeConversationItem) -> Self:
        """Make this flat form of a RealtimeConversationItem. Values without a field here are kept in model_extra.

        Raises DecodeError if a field of this form has another type.
        """
        return cls.from_dict(item.to_dict())
