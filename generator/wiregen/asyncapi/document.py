"""A protocol as an AsyncAPI 3 document, as the server that speaks it would publish it.

The extension ``x-wiregen`` has everything that AsyncAPI cannot express, such as secret fields, so that an import of the
document gives the same protocol. The document has nothing of python.yaml and state.yaml.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

from wiregen.asyncapi.framing import framing, union_framing
from wiregen.json_schema.definitions import json_schema
from wiregen.json_schema.document import JsonObject, JsonValue, changed
from wiregen.protocol.prose import first_sentence, prose
from wiregen.protocol.protocol import Direction, Event, Protocol
from wiregen.protocol.reach import formatted, inner_events
from wiregen.protocol.tagging import TagValue
from wiregen.protocol.types import (
    AllowedVariants,
    EnumType,
    EnumValue,
    Field,
    RecordType,
    UnionType,
    UntaggedUnion,
)

EXTENSION = "x-wiregen"
_CHANNEL = "connection"
_SCHEMAS = "#/components/schemas/"


def asyncapi_document(protocol: Protocol, payloads: Mapping[RecordType, JsonValue]) -> JsonObject:
    """Return the document of a protocol, given an example payload of every event.

    The server sends the direction named ``server``, or else the first one, and receives the others.
    """
    sent = next((item.name for item in protocol.directions if item.name == "server"), None)
    sent = sent or (protocol.directions[0].name if protocol.directions else "")
    events = {event.record.name: event for event in protocol.events}
    return {
        "asyncapi": "3.0.0",
        "info": {"title": protocol.name, "version": "1.0.0", "description": prose(protocol.doc)},
        "defaultContentType": "application/json",
        "channels": {
            _CHANNEL: {
                "address": None,
                "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in events},
            }
        },
        "operations": {
            direction.name: _operation(direction, "send" if direction.name == sent else "receive")
            for direction in protocol.directions
        },
        "components": {
            "messages": {name: _message(event, payloads) for name, event in events.items()},
            "schemas": _schemas(protocol),
        },
        EXTENSION: {
            "topics": {topic.name: prose(topic.doc) for topic in protocol.topics},
            **({"doc": prose(protocol.doc)} if _is_layout(protocol.doc) else {}),
        },
    }


def _operation(direction: Direction, action: str) -> JsonObject:
    return {
        "action": action,
        "channel": {"$ref": f"#/channels/{_CHANNEL}"},
        "summary": prose(direction.doc),
        "messages": [{"$ref": f"#/channels/{_CHANNEL}/messages/{event.record.name}"} for event in direction.events],
        EXTENSION: {
            "direction": direction.name,
            "union": direction.union.name,
            "constants": direction.constants,
            "unknown": direction.union.unknown,
            "framing": framing(direction),
        },
    }


def _message(event: Event, payloads: Mapping[RecordType, JsonValue]) -> JsonObject:
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
    """Return the definitions of all types.

    The union of a direction is left out unless a field holds it: the direction's operation lists its messages.
    """
    inner = inner_events(protocol)
    unused = (item for item in protocol.directions if item.union not in inner)
    left_out = {name for item in unused for name in _names_of(item)}
    definitions = {name: found for name, found in json_schema(protocol).definitions.items() if name not in left_out}
    extensions = dict(_extensions(protocol))
    return {
        name: _extended(changed(definition, _plain), extensions.get(name, {}))
        for name, definition in definitions.items()
    }


def _plain(schema: JsonObject) -> JsonObject:
    """Point references to the components of the document, and move bounds to their usual places.

    A reference beside other keywords goes into ``allOf``, since in this version of JSON Schema it would hide them. The
    types of an array's items become a list under ``items``.
    """
    if schema.get("if") is True and "oneOf" not in schema:  # in a union it chooses a variant by keys
        bounds = cast("JsonObject", schema["then"])
        schema = {key: value for key, value in schema.items() if key not in ("if", "then")}
        for key, bound in bounds.items():
            known = schema.get(key)
            if isinstance(known, Mapping) and isinstance(bound, Mapping):
                bound = _plain({**known, **bound})
            schema = {**schema, key: bound}
    if "prefixItems" in schema:
        rest = {key: value for key, value in schema.items() if key != "prefixItems"}
        closed: JsonObject = {"additionalItems": False} if schema.get("items") is False else {}
        schema = {**rest, "items": schema["prefixItems"], **closed}
    target = schema.get("$ref")
    if not isinstance(target, str):
        return schema
    reference: JsonObject = {"$ref": _SCHEMAS + target.rpartition("/")[2]}
    beside = {key: value for key, value in schema.items() if key != "$ref"}
    return {**beside, "allOf": [reference]} if beside else reference


def _extended(schema: JsonObject, extension: JsonObject) -> JsonObject:
    """Add the extension to a schema, its properties and those of its content."""
    schema = _with_fields(schema, cast("Mapping[str, JsonObject]", extension.get("envelope", {})))
    fields = cast("Mapping[str, JsonObject]", extension.get("fields", {}))
    if "layout" in extension:
        schema = _with_items(schema, cast("Sequence[str]", extension["layout"]), fields)
    elif "content" in extension:
        properties = cast("Mapping[str, JsonObject]", schema["properties"])
        key = cast("str", extension["content"])
        schema = {**schema, "properties": {**properties, key: _with_fields(properties[key], fields)}}
    else:
        schema = _with_fields(schema, fields)
    own = {key: value for key, value in extension.items() if key not in ("fields", "envelope")}
    return {**schema, EXTENSION: own} if own else schema


def _with_items(schema: JsonObject, layout: Sequence[str], fields: Mapping[str, JsonObject]) -> JsonObject:
    items = zip(layout, cast("Sequence[JsonObject]", schema.get("items", ())), strict=False)
    extended: list[JsonValue] = [{**item, EXTENSION: fields[key]} if key in fields else item for key, item in items]
    return {**schema, "items": extended} if extended else schema


def _with_fields(schema: JsonObject, fields: Mapping[str, JsonObject]) -> JsonObject:
    if not fields:
        return schema
    properties = cast("Mapping[str, JsonObject]", schema["properties"])
    extended = {key: {**properties[key], EXTENSION: facts} for key, facts in fields.items()}
    return {**schema, "properties": {**properties, **extended}}


def _names_of(direction: Direction) -> tuple[str, ...]:
    """Return the names of the definitions for all events of a direction."""
    return direction.union.name, direction.constants, direction.union.unknown


def _extensions(protocol: Protocol) -> Iterator[tuple[str, JsonObject]]:
    for enum in protocol.enums:
        values = {str(item.value): {"name": item.member, **_about(item)} for item in enum.values}
        yield enum.name, {"closed": enum.closed, "values": values, **_about(enum)}
    replies = {event.record: event.reply.name for event in protocol.events if event.reply is not None}
    for record in protocol.all_records:
        own: JsonObject = {
            "topic": record.topic,
            "tag": {tag.key.wire: _tag(tag) for tag in record.tags},
            "other_keys": list(record.other_keys),
            "has": [field.name for field in record.has],
            "content": record.content,
            "value": None if record.value is None else record.value.wire,
            "layout": None if record.layout is None else list(record.layout),
            "reply": replies.get(record),
            "fields": _fields(record.fields),
            "envelope": _fields(record.envelope),
            "allowed_variants": {rule.field.name: _allowed(rule) for rule in record.allowed_variants},
        }
        yield record.name, {**{key: value for key, value in own.items() if value}, **_about(record)}
    for union in protocol.unions:
        facts: JsonObject = {"topic": union.topic, **_about(union)}
        if isinstance(union, UnionType):
            members: JsonObject = {"unknown": union.unknown, "variants": [member.name for member in union.members]}
            absent: JsonObject = {} if union.absent is None else {"absent": union.absent.name}
            facts = {**facts, **union_framing(union), **absent, **members}
        yield union.name, facts
    for direction in protocol.directions:
        for name in _names_of(direction):
            yield name, {"events": direction.name}


def _fields(fields: Iterable[Field]) -> JsonObject:
    return {field.wire: extension for field in fields if (extension := _field(field))}


def _allowed(rule: AllowedVariants) -> JsonObject:
    return {"by": rule.by.name, "when": {value: [record.name for record in records] for value, records in rule.when}}


def _field(field: Field) -> JsonObject:
    flags = {"nullable": field.nullable, "bulk": field.bulk, "secret": field.secret}
    facts: dict[str, JsonValue] = {name: True for name, holds in flags.items() if holds}
    if field.name != field.wire:
        facts["name"] = field.name
    if field.const is not None:
        facts["const"] = field.const.value
    if field.example is not None:
        facts["example"] = cast("JsonValue", field.example.value)  # YAML is read as JSON values
    found = formatted(field.type)
    if found is not None and found.format is not None and not found.format.schema:
        facts["format"] = found.format.name
    return {**facts, **_about(field)}


def _about(item: EnumType | EnumValue | RecordType | Field | UnionType | UntaggedUnion) -> JsonObject:
    """Return the doc, if the schema's description differs from it, and the deviation."""
    facts: dict[str, JsonValue] = {}
    if isinstance(item, EnumValue) or item.deprecated is not None or _is_layout(item.doc):
        facts["doc"] = prose(item.doc)
    if item.deprecated is not None:
        facts["deprecated"] = item.deprecated
    if not isinstance(item, EnumValue) and item.deviation is not None:
        facts["deviation"] = {"upstream": prose(item.deviation.upstream), "reason": prose(item.deviation.reason)}
    return facts


def _is_layout(doc: str) -> bool:
    """Say whether a doc has several lines, which a reader of descriptions may break differently."""
    return len(prose(doc).splitlines()) > 1 or "\t" in doc


def _tag(tag: TagValue) -> JsonValue:
    return tag.values[0] if tag.is_constant else list(tag.values)
