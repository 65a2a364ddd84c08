"""The messages of an AsyncAPI document, and the webhooks of an OpenAPI one, by the direction in which they travel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, unquote

from wiregen.importing.document import Document, Place
from wiregen.importing.draft import NOT_EXPRESSED, REVIEW, Notes

_OTHER = {"server": "client", "client": "server"}

_JSON = ("json", "text/plain")
"""What a content type of JSON has in it; a plain text may be JSON too."""


def message_unions(document: Document, side: str, notes: Notes) -> dict[str, Place]:
    """Return a choice of all messages for each direction; the document is that of one ``side``, server or client."""
    found: dict[str, dict[str, None]] = {}
    for direction, payload in _payloads(document, side, notes):
        found.setdefault(direction, {})[payload.pointer] = None
    unions = {
        direction: {"oneOf": [{"$ref": f"#{quote(pointer)}"} for pointer in found[direction]]}
        for direction in ("server", "client")
        if direction in found
    }
    home = _home(document) if unions else ""
    return {direction: Place(home, union, f"{direction} messages") for direction, union in unions.items()}


def _home(document: Document) -> str:
    return next(pointer for pointer in ("/operations", "/channels", "/webhooks") if document.place(pointer))


def _payloads(document: Document, side: str, notes: Notes) -> Iterator[tuple[str, Place]]:
    if "asyncapi" in document.value:
        messages = _of_operations if "operations" in document.value else _of_channels
        for direction, message in messages(document, side, notes):
            for one in _alternatives(document, message):
                payload = _payload(one, notes)
                if payload is not None:
                    yield direction, payload
    for hook in _items(document, document.place("/webhooks")):
        for operation in _items(document, hook):
            body = _below(document, operation, "requestBody", "content", "application/json", "schema")
            if body is not None:
                yield "server", body


def _of_operations(document: Document, side: str, notes: Notes) -> Iterator[tuple[str, Place]]:
    """Yield the messages of AsyncAPI 3, whose operations say who sends those of a channel."""
    for operation in _items(document, document.place("/operations")):
        direction = side if operation.schema.get("action") == "send" else _OTHER[side]
        listed = _below(document, operation, "messages")
        if listed is not None and isinstance(listed.schema, list):
            for number in range(len(listed.schema)):
                yield direction, listed.at(number)
        else:
            for message in _items(document, _below(document, operation, "channel", "messages")):
                yield direction, message


def _of_channels(document: Document, side: str, notes: Notes) -> Iterator[tuple[str, Place]]:
    """Yield the messages of AsyncAPI 2, whose channels say what others subscribe to and publish."""
    for channel in _items(document, document.place("/channels")):
        for key, direction in (("subscribe", side), ("publish", _OTHER[side])):
            message = _below(document, channel, key, "message")
            if message is not None:
                yield direction, message
        for message in _items(document, _below(document, channel, "messages")):
            notes.add(REVIEW, message.pointer, f"no operation says who sends this: taken for the {side}")
            yield side, message


def _alternatives(document: Document, message: Place) -> Iterator[Place]:
    found = _followed(document, message)
    if found is None or not isinstance(found.schema, dict):
        return
    several = found.schema.get("oneOf")
    if isinstance(several, list):
        for number in range(len(several)):
            yield from _alternatives(document, found.at("oneOf", number))
    else:
        yield found


def _payload(message: Place, notes: Notes) -> Place | None:
    content_type = message.schema.get("contentType", "application/json")
    if not any(part in str(content_type) for part in _JSON):
        notes.add(NOT_EXPRESSED, message.pointer, f"left out of the events: {content_type} is not JSON")
        return None
    if "payload" not in message.schema:
        notes.add(NOT_EXPRESSED, message.pointer, "left out of the events: a message without a payload")
        return None
    payload = message.at("payload")
    wrapped = isinstance(payload.schema, dict) and "schemaFormat" in payload.schema and "schema" in payload.schema
    return payload.at("schema") if wrapped else payload


def _items(document: Document, place: Place | None) -> Iterator[Place]:
    """Yield what stands in an object, references followed."""
    found = None if place is None else _followed(document, place)
    for key in found.schema if found is not None and isinstance(found.schema, dict) else ():
        item = _followed(document, found.at(key)) if found is not None else None
        if item is not None and isinstance(item.schema, dict):
            yield item


def _below(document: Document, place: Place, *keys: str) -> Place | None:
    """Return what stands at the end of some keys, references followed on the way."""
    found: Place | None = place
    for key in keys:
        found = None if found is None else _followed(document, found)
        found = found.at(key) if found is not None and isinstance(found.schema, dict) and key in found.schema else None
    return found


def _followed(document: Document, place: Place) -> Place | None:
    seen: set[str] = set()
    found: Place | None = place
    while found is not None and isinstance(found.schema, dict) and "$ref" in found.schema:
        reference: Any = found.schema["$ref"]
        if not isinstance(reference, str) or not reference.startswith("#/") or reference in seen:
            return None
        seen.add(reference)
        found = document.place(unquote(reference[1:]))
    return found
