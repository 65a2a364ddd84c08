"""A protocol as an AsyncAPI 3 document, as the server that speaks it would publish it.

What AsyncAPI has no word for, such as a field that is never to be shown, stands in the extension ``x-wiregen``, by
which an import of the document makes the same protocol again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from wiregen.json_schema.definitions import json_schema
from wiregen.json_schema.document import JsonObject, JsonValue, changed
from wiregen.protocol.prose import first_sentence, prose
from wiregen.protocol.protocol import Direction, Event, Protocol
from wiregen.protocol.types import Deviation, EnumType, Field, RecordType, UnionType, UntaggedUnion

EXTENSION = "x-wiregen"
_CHANNEL = "connection"
_SCHEMAS = "#/components/schemas/"


def asyncapi_document(protocol: Protocol, payloads: Mapping[RecordType, JsonValue]) -> JsonObject:
    """Return the document of a protocol, given an example payload of every event.

    The first direction that is called ``server``, or else the first one, is what the server sends; it receives the
    events of the others.
    """
    sent = next((item.name for item in protocol.directions if item.name == "server"), None)
    sent = sent or (protocol.directions[0].name if protocol.directions else "")
    messages = {_message(event): event for direction in protocol.directions for event in direction.events}
    return {
        "asyncapi": "3.0.0",
        "info": {"title": protocol.name, "version": "1.0.0", "description": prose(protocol.doc)},
        "defaultContentType": "application/json",
        "channels": {
            _CHANNEL: {
                "address": None,
                "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in messages},
            }
        },
        "operations": {
            direction.name: _operation(direction, "send" if direction.name == sent else "receive")
            for direction in protocol.directions
        },
        "components": {
            "messages": {name: _described_message(event, payloads) for name, event in messages.items()},
            "schemas": _schemas(protocol),
        },
    }


def _message(event: Event) -> str:
    """Return the key of a message: its class, for two directions may have events of one wire type."""
    return event.record.name


def _operation(direction: Direction, action: str) -> JsonObject:
    return {
        "action": action,
        "channel": {"$ref": f"#/channels/{_CHANNEL}"},
        "summary": prose(direction.doc),
        "messages": [{"$ref": f"#/channels/{_CHANNEL}/messages/{_message(event)}"} for event in direction.events],
        EXTENSION: {
            "direction": direction.name,
            "union": direction.union.name,
            "constants": direction.constants,
            "unknown": direction.union.unknown,
        },
    }


def _described_message(event: Event, payloads: Mapping[RecordType, JsonValue]) -> JsonObject:
    record = event.record
    message: dict[str, JsonValue] = {
        "name": event.wire_type,
        "title": event.wire_type,
        "summary": first_sentence(record.doc),
        "description": prose(record.doc),
        "payload": {"$ref": f"{_SCHEMAS}{record.name}"},
    }
    if record in payloads:
        message["examples"] = [{"payload": payloads[record]}]
    return message


def _schemas(protocol: Protocol) -> dict[str, JsonValue]:
    """Return the definitions of all types; a direction needs none, since its operation lists its messages."""
    left_out = {name for item in protocol.directions for name in (item.union.name, item.constants, item.union.unknown)}
    definitions = {name: found for name, found in json_schema(protocol).definitions.items() if name not in left_out}
    extensions = dict(_extensions(protocol))
    schemas: dict[str, JsonValue] = {}
    for name, definition in definitions.items():
        own: dict[str, JsonValue] = {**changed(definition, _rooted)}
        if name in extensions:
            own = _extended(own, extensions[name])
        schemas[name] = own
    return schemas


def _rooted(schema: JsonObject) -> JsonObject:
    """Let a reference lead to the components of the document."""
    target = schema.get("$ref")
    if not isinstance(target, str):
        return schema
    return {**schema, "$ref": _SCHEMAS + target.rpartition("/")[2]}


def _extended(schema: dict[str, JsonValue], extension: JsonObject) -> dict[str, JsonValue]:
    """Add to a schema, and to its properties, what only this tool knows of them."""
    fields = cast("Mapping[str, JsonObject]", extension.get("fields", {}))
    if fields:
        properties = cast("Mapping[str, JsonObject]", schema["properties"])
        schema["properties"] = {
            key: {**field, EXTENSION: fields[key]} if key in fields else field for key, field in properties.items()
        }
    own = {key: value for key, value in extension.items() if key != "fields"}
    return {**schema, EXTENSION: own} if own else schema


def _extensions(protocol: Protocol) -> dict[str, JsonObject]:
    found: dict[str, JsonObject] = {}
    for enum in protocol.enums:
        found[enum.name] = _enum(enum)
    for record in protocol.all_records:
        found[record.name] = _record(record)
    for union in protocol.unions:
        found[union.name] = _union(union)
    return {name: extension for name, extension in found.items() if extension}


def _enum(enum: EnumType) -> JsonObject:
    values = {str(item.value): {"name": item.member, "doc": prose(item.doc)} for item in enum.values}
    return {"closed": enum.closed, "values": values, **_deviation(enum.deviation)}


def _record(record: RecordType) -> JsonObject:
    fields = {field.wire: extension for field in record.fields if (extension := _field(field))}
    return {"fields": fields, **_deviation(record.deviation)} if fields else _deviation(record.deviation)


def _field(field: Field) -> JsonObject:
    flags = {"nullable": field.nullable, "bulk": field.bulk, "secret": field.secret}
    facts: dict[str, JsonValue] = {name: True for name, holds in flags.items() if holds}
    if field.name != field.wire:
        facts["name"] = field.name
    return {**facts, **_deviation(field.deviation)}


def _union(union: UnionType | UntaggedUnion) -> JsonObject:
    members = [member.name for member in union.members if isinstance(member, (RecordType, UnionType))]
    if isinstance(union, UntaggedUnion):
        return _deviation(union.deviation)
    return {"variants": members, "unknown": union.unknown, **_deviation(union.deviation)}


def _deviation(deviation: Deviation | None) -> JsonObject:
    if deviation is None:
        return {}
    return {"deviation": {"upstream": prose(deviation.upstream), "reason": prose(deviation.reason)}}
