"""The messages of an AsyncAPI document, and the webhooks of an OpenAPI one, by the direction in which they travel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import quote, unquote

from wiregen.importing.document import Document, Place
from wiregen.importing.draft import NOT_EXPRESSED, REVIEW, Notes
from wiregen.importing.extension import extension, texts
from wiregen.importing.following import below, followed, items
from wiregen.importing.keywords import EXTENSION, is_read, schema_format
from wiregen.importing.places import prose
from wiregen.importing.references import unescaped

_OTHER = {"server": "client", "client": "server"}

_JSON = ("json", "text/plain")
"""The parts of content types by which JSON is recognized; plain text may be JSON too."""

_METHODS = ("delete", "get", "head", "options", "patch", "post", "put", "trace")
"""The keys of the operations of a webhook."""

_HOMES = ("/operations", "/channels", "/webhooks", "/components/messages")
"""The places that may have messages; the first one in the document is the place of the unions of messages."""


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """The side that a document belongs to, ``server`` or ``client``, and the channel to read; None for all."""

    side: str = "server"
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A message of a direction."""

    name: str
    payload: Place
    """The schema of its payload."""
    channels: frozenset[str]
    """The pointers of the channels in which it travels; empty for a webhook."""
    about: str
    """Its description, or an empty text."""


@dataclass(frozen=True)
class Messages:
    """The messages of a direction, and a choice of their payloads."""

    union: Place
    all: tuple[Message, ...]

    @cached_property
    def by_payload(self) -> dict[str, Message]:
        """The message of each payload, by the payload's pointer, without payloads of several messages."""
        times = Counter(message.payload.pointer for message in self.all)
        return {message.payload.pointer: message for message in self.all if times[message.payload.pointer] == 1}


@dataclass(frozen=True, slots=True)
class _Sent:
    """A message that travels in a direction, as an operation or a channel says."""

    direction: str
    by: Place
    channel: str
    name: str
    payload: Place
    about: str


def message_unions(document: Document, viewpoint: Viewpoint, notes: Notes) -> dict[str, Messages]:
    """Return the messages of each direction, the server's first if the document does not say."""
    found: dict[str, list[_Sent]] = {}
    webhooks = "asyncapi" not in document.value
    for sent in _webhooks(document, notes) if webhooks else _messages(document, viewpoint, notes):
        found.setdefault(sent.direction, []).append(sent)
    home = next((pointer for pointer in _HOMES if document.place(pointer)), "")
    return {
        direction: _of_direction(home, direction, found[direction])
        for direction in (found if document.is_ours else sorted(found, key=tuple(_OTHER).index))
    }


def _of_direction(home: str, direction: str, sent: list[_Sent]) -> Messages:
    by_message: dict[tuple[str, str], list[_Sent]] = {}
    for item in sent:
        by_message.setdefault((item.name, item.payload.pointer), []).append(item)
    union: dict[str, Any] = {"oneOf": [{"$ref": f"#{quote(item.payload.pointer)}"} for item in sent]}
    union["oneOf"] = list({option["$ref"]: option for option in union["oneOf"]}.values())
    said = {item.by.pointer: item.by.schema for item in sent}
    if len(said) == 1:
        (by,) = said.values()
        union |= {key: by[key] for key in ("summary", "description", EXTENSION) if key in by}
        union["description"] = union.get("description", union.pop("summary", None))
    messages = (
        Message(same[0].name, same[0].payload, frozenset(item.channel for item in same), same[0].about)
        for same in by_message.values()
    )
    return Messages(Place(home, union, f"{direction} messages"), tuple(messages))


def channels(document: Document) -> list[str]:
    """Return the names of the channels of an AsyncAPI document."""
    found = document.value.get("channels") if "asyncapi" in document.value else None
    return [str(name) for name in found] if isinstance(found, dict) else []


def _webhooks(document: Document, notes: Notes) -> Iterator[_Sent]:
    """Yield the webhooks of OpenAPI 3.1, which the server sends; those without a body of JSON are noted."""
    for name, hook in items(document, document.place("/webhooks")):
        for method, operation in items(document, hook):
            if method not in _METHODS:
                continue
            content = below(document, operation, "requestBody", "content")
            bodies = dict(items(document, content))
            body = next(
                (bodies[type_] for type_ in bodies if "json" in type_ and "schema" in bodies[type_].schema), None
            )
            if body is None:
                notes.add(NOT_EXPRESSED, operation.pointer, f"left out of the events: {name!r} has no body of JSON")
            else:
                yield _Sent("server", operation, "", name, body.at("schema"), prose(operation.schema, name))


def _messages(document: Document, viewpoint: Viewpoint, notes: Notes) -> Iterator[_Sent]:
    """Yield the messages of an AsyncAPI document that have a payload which can be read."""
    of_channels = _of_operations if "operations" in document.value else _of_channels
    found = list(of_channels(document, viewpoint, notes))
    if not found and viewpoint.channel is None:
        found = list(_of_components(document, viewpoint, notes))
    for direction, by, channel, listed in found:
        for message in _alternatives(document, listed, notes):
            payload = _payload(document, message, notes)
            if payload is not None:
                name = _name(document, message, by, channel)
                said = {word: _said(document, message, word) for word in ("description", "summary", "title")}
                yield _Sent(direction, by, channel, name, payload, prose(said, name))


_Listed = tuple[str, Place, str, Place]
"""A direction, the operation or channel that gives it, the pointer of the channel, and the message."""


def _of_operations(document: Document, viewpoint: Viewpoint, notes: Notes) -> Iterator[_Listed]:
    """Yield the messages of AsyncAPI 3, whose operations say who sends those of a channel."""
    side, other = viewpoint.side, _OTHER[viewpoint.side]
    listed: set[str] = set()
    for _, operation in items(document, document.place("/operations")):
        sends = operation.schema.get("action") == "send"
        direction = texts(extension(document, operation.schema), "direction").get("direction")
        replies = below(document, operation, "reply")
        for by, way in ((operation, sends), (replies, not sends)):
            channel = None if by is None else below(document, by, "channel")
            if by is None or (viewpoint.channel is not None and not _is_channel(channel, viewpoint.channel)):
                continue
            for message in _messages_of(document, by, channel):
                end = followed(document, message)
                listed.add(message.pointer if end is None else end.pointer)
                yield direction or (side if way else other), operation, channel.pointer if channel else "", message
    for name, channel in items(document, document.place("/channels")):
        for _, message in items(document, below(document, channel, "messages")):
            if message.pointer not in listed and viewpoint.channel in (None, name):
                notes.add(NOT_EXPRESSED, message.pointer, "left out of the events: no operation sends or receives it")


def _is_channel(channel: Place | None, name: str) -> bool:
    return channel is not None and channel.pointer == Place("/channels", {name: None}).at(name).pointer


def _messages_of(document: Document, operation: Place, channel: Place | None) -> Iterator[Place]:
    """Yield the messages that an operation lists, else all of its channel."""
    listed = below(document, operation, "messages")
    if listed is not None and isinstance(listed.schema, list):
        yield from (listed.at(number) for number in range(len(listed.schema)))
    elif channel is not None:
        held = below(document, channel, "messages")
        yield from (held.at(key) for key in held.schema) if held is not None and isinstance(held.schema, dict) else ()


def _of_channels(document: Document, viewpoint: Viewpoint, notes: Notes) -> Iterator[_Listed]:
    """Yield the messages of AsyncAPI 2, whose channels say what others subscribe to and publish."""
    side = viewpoint.side
    for name, channel in items(document, document.place("/channels")):
        if viewpoint.channel not in (None, name):
            continue
        for key, direction in (("subscribe", side), ("publish", _OTHER[side])):
            operation = below(document, channel, key)
            message = None if operation is None else below(document, operation, "message")
            if operation is not None and message is not None:
                yield direction, followed(document, operation) or operation, channel.pointer, message
        for _, message in items(document, below(document, channel, "messages")):
            notes.add(REVIEW, message.pointer, f"no operation says who sends this: assumed to be the {side}")
            yield side, channel, channel.pointer, message


def _of_components(document: Document, viewpoint: Viewpoint, notes: Notes) -> Iterator[_Listed]:
    """Yield the messages of a document in which no channel has any."""
    home = document.place("/components/messages")
    for _, message in items(document, home):
        notes.add(REVIEW, message.pointer, f"no operation says who sends this: assumed to be the {viewpoint.side}")
        yield viewpoint.side, home or message, "", message


def _alternatives(document: Document, message: Place, notes: Notes, around: tuple[str, ...] = ()) -> Iterator[Place]:
    found = followed(document, message)
    if found is not None and found.pointer in around:
        notes.add(NOT_EXPRESSED, message.pointer, "left out of the events: this message includes itself")
        return
    if found is None or not isinstance(found.schema, dict):
        why = "left out of the events: its reference leads to nothing in this document or in a file below its folder"
        notes.add(NOT_EXPRESSED, message.pointer, why)
        return
    several = found.schema.get("oneOf")
    if isinstance(several, list):
        for number in range(len(several)):
            yield from _alternatives(document, found.at("oneOf", number), notes, (*around, found.pointer))
    else:
        yield found


def _payload(document: Document, message: Place, notes: Notes) -> Place | None:
    """Return the schema of a message's payload, or None with a note if it is missing or not JSON."""
    content_type = str(_said(document, message, "contentType") or document.value.get("defaultContentType") or "json")
    payload = message.at("payload") if "payload" in message.schema else None
    end = None if payload is None else followed(document, payload)
    format_ = _said(document, message, "schemaFormat")
    if end is not None and (named := schema_format(end.schema)) is not None:
        format_, payload = named, end.at("schema")
    why = None
    if not any(word in content_type for word in _JSON):
        why = f"{content_type} is not JSON"
    elif payload is None:
        why = "a message without a payload"
    elif format_ is not None and not is_read(format_):
        why = f"{format_} is not JSON Schema"
    if why is not None:
        notes.add(NOT_EXPRESSED, message.pointer, f"left out of the events: {why}")
        return None
    return payload


def _name(document: Document, message: Place, by: Place, channel: str) -> str:
    """Return the name of a message.

    A message of an operation may have no name. It is named by the schema that its payload refers to, or else by the
    operation, or else by the channel.
    """
    *_, around, key = message.pointer.split("/")
    names: list[Any] = [_said(document, message, "name"), _said(document, message, "messageId")]
    if around == "messages":
        names.append(_step(key))
    else:
        payload = message.schema["payload"]
        schema = payload["schema"] if schema_format(payload) is not None else payload
        reference = schema.get("$ref") if isinstance(schema, dict) else None
        names.append(reference.rpartition("/")[2] if isinstance(reference, str) else None)
        names += [by.schema.get("operationId"), _step(channel.rpartition("/")[2])]
    return next((name for name in names if isinstance(name, str) and name), _step(key))


def _step(key: str) -> str:
    return unescaped(unquote(key))


def _said(document: Document, message: Place, key: str) -> Any:
    """Return the value of a key of a message, from itself or from one of its traits."""
    if key in message.schema:
        return message.schema[key]
    traits = below(document, message, "traits")
    for number in range(len(traits.schema)) if traits is not None and isinstance(traits.schema, list) else ():
        trait = followed(document, traits.at(number)) if traits is not None else None
        if trait is not None and isinstance(trait.schema, dict) and key in trait.schema:
            return trait.schema[key]
    return None
