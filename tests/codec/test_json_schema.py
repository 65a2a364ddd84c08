"""``schema.json`` accepts what its package decodes and finds valid, and refuses the rest, up to what JSON Schema cannot
say; it names every class of the package, and leaves no object and no enum inside without a name."""

from __future__ import annotations

import dataclasses
import functools
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import openai_realtime
from tests.support.corpora import PROTOCOLS, TOO_LARGE, Protocol, each_protocol, faults, mutations, payloads, schema_of
from tests.support.effort import sampled
from tests.support.packages import exported_names
from tests.support.rows import each_row
from tests.support.strategies import models
from wiregen.spec.naming import snake_case

REALTIME: ModuleType = openai_realtime


@functools.cache
def validator(package: ModuleType, name: str) -> Draft202012Validator:
    """Return what judges values by one definition."""
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": schema_of(package)["$defs"]})


def subschemas(schema: Any, within: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Yield every object of a schema with the keys on the way to it."""
    if isinstance(schema, dict):
        yield within, schema
        for key, value in schema.items():
            yield from subschemas(value, (*within, key))
    elif isinstance(schema, list):
        for value in schema:
            yield from subschemas(value, within)


@each_row("protocol", sampled(PROTOCOLS, 3, 1))
def test_it_is_a_json_schema(protocol: Protocol) -> None:
    Draft202012Validator.check_schema(schema_of(protocol.package))


@each_protocol
def test_it_says_where_it_comes_from(protocol: Protocol) -> None:
    schema, name = schema_of(protocol.package), protocol.package.__name__
    assert list(schema.items())[:3] == [
        ("$comment", f"From all files of the spec {name}; remake: wiregen generate"),
        ("$schema", Draft202012Validator.META_SCHEMA["$id"]),
        ("title", name),
    ]
    assert list(schema)[3:] == ["description", "$defs"]


@each_protocol
def test_every_class_and_union_has_a_definition_of_its_name_and_nothing_else_has(protocol: Protocol) -> None:
    package, names = protocol.package, exported_names(protocol.package)
    bases = (package.Model, package.StringEnum)
    exported = {name: getattr(package, name) for name in names}
    classes = {name for name, it in exported.items() if isinstance(it, type) and issubclass(it, bases)}
    unions = {name for name in names if f"decode_{snake_case(name)}" in names and name[0].isupper()}
    assert set(schema_of(package)["$defs"]) == (classes - {base.__name__ for base in bases}) | unions


@each_protocol
def test_a_record_has_the_tag_and_the_fields_of_its_class_and_requires_what_has_no_default(protocol: Protocol) -> None:
    judged = 0
    for name, definition in schema_of(protocol.package)["$defs"].items():
        cls = getattr(protocol.package, name)
        if dataclasses.is_dataclass(cls) and not name.startswith("Unknown"):
            properties = dict(definition["properties"])
            constants = {key: found.get("anyOf", [found])[0] for key, found in properties.items()}
            tags = {key: found["const"] for key, found in constants.items() if "const" in found}
            assert [getattr(cls, key) for key in tags] == list(tags.values()), name
            always = [key for key in tags if "const" in properties[key]]
            fields = dict(zip((key for key in properties if key not in tags), dataclasses.fields(cls), strict=True))
            missing = [key for key, field in fields.items() if field.default is dataclasses.MISSING]
            assert definition.get("required", []) == [*always, *missing], name
            judged += 1
    assert judged > 15


@each_protocol
def test_every_definition_is_described_and_every_reference_leads_to_one(protocol: Protocol) -> None:
    definitions = schema_of(protocol.package)["$defs"]
    assert [name for name, found in definitions.items() if not found["description"]] == []
    found = {inner["$ref"] for _, inner in subschemas(definitions) if isinstance(inner.get("$ref"), str)}
    assert len(found) > 10
    assert found <= {f"#/$defs/{name}" for name in definitions}


@each_protocol
def test_every_object_and_every_enum_inside_a_definition_has_a_definition_too(protocol: Protocol) -> None:
    """A generator of classes would number the others. It does not look into conditions and negations."""
    for name, definition in schema_of(protocol.package)["$defs"].items():
        for within, inner in subschemas(definition):
            if within and not {"then", "not"} & set(within):
                values = {} if within[-1] == "properties" else inner
                assert not {"properties", "enum", "oneOf", "allOf"} & values.keys(), f"{name}: {within}"


@payloads("server client", step=4)
def test_a_payload_that_is_decoded_and_valid_is_accepted_and_one_that_breaks_a_rule_is_not(
    protocol: Protocol, path: Path
) -> None:
    value, union = json.loads(path.read_bytes()), protocol.union(path)
    assert validator(protocol.package, union).is_valid(value) is (faults(protocol.package, union, value) == [])


@payloads("refused")
def test_a_payload_that_is_not_decoded_is_refused(protocol: Protocol, path: Path) -> None:
    case = json.loads(path.read_bytes())
    assert not validator(protocol.package, protocol.unions[case["direction"]]).is_valid(case["frame"])


ITEM = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
CREATE = {"type": "conversation.item.create", "item": ITEM}
MCP = {"type": "mcp", "server_label": "s"}


@each_row(
    ("name", "value", "accepted"),
    [
        ("ClientEvent", CREATE, True),
        ("ClientEvent", {"type": "conversation.item.create"}, False),
        ("ClientEvent", CREATE | {"item": 5}, False),
        ("ClientEvent", CREATE | {"later": [1]}, True),
        ("ClientEvent", CREATE | {"event_id": None}, True),
        ("ClientEvent", CREATE | {"event_id": "e" * 513}, False),
        ("ClientEvent", {"type": "later", "item": 5}, True),
        ("ClientEvent", {"item": ITEM}, False),
        ("ClientEvent", [CREATE], False),
        ("ConversationItemCreateEvent", CREATE | {"type": "later"}, False),
        ("RealtimeConversationItem", ITEM | {"type": "later"}, True),
        ("RealtimeConversationItem", ITEM | {"role": "later"}, True),
        ("RealtimeConversationItem", ITEM | {"content": [{"type": "output_text", "text": "Hi"}]}, False),
        ("RealtimeConversationItem", ITEM | {"content": [{"type": "later"}]}, True),
        ("RealtimeConversationItem", ITEM | {"content": None}, True),
        ("ResponseInputItem", {"type": "item_reference", "id": "item_1"}, True),
        ("ResponseInputItem", {"type": "item_reference"}, False),
        ("RealtimeTool", {"name": "no type"}, True),
        ("RealtimeTool", MCP | {"server_url": "https://example.com"}, True),
        ("RealtimeTool", MCP | {"server_url": "https://example.com", "connector_id": None}, True),
        ("RealtimeTool", MCP | {"server_url": "https://example.com", "connector_id": "c"}, False),
        ("RealtimeTool", MCP | {"server_url": None}, False),
        ("RealtimeTool", MCP | {"tunnel_id": f"tunnel_{'0' * 32}"}, True),
        ("RealtimeTool", MCP | {"tunnel_id": f"a tunnel_{'0' * 32}"}, False),
        ("MaxOutputTokens", "inf", True),
        ("MaxOutputTokens", [], False),
        ("RealtimeResponseCreateParams", {"max_output_tokens": 4096.0}, True),
        ("RealtimeResponseCreateParams", {"max_output_tokens": 4097}, False),
        ("RealtimeResponseCreateParams", {"max_output_tokens": 1.5}, False),
        ("RealtimeResponseCreateParams", {"metadata": {"k" * 64: "v" * 512}}, True),
        ("RealtimeResponseCreateParams", {"metadata": {"k" * 65: "v"}}, False),
        ("RealtimeResponseCreateParams", {"metadata": {"k": "v" * 513}}, False),
        ("RealtimeAudioConfigInput", {"turn_detection": None}, True),
    ],
)
def test_a_definition_accepts_what_its_class_does(name: str, value: Any, accepted: bool) -> None:
    assert validator(REALTIME, name).is_valid(value) is accepted
    assert (faults(REALTIME, name, value) == []) is accepted


def test_a_known_tag_is_none_of_an_unknown_variant() -> None:
    """Its class takes what it is given; but only so can a union refuse a known event that is broken."""
    assert not validator(REALTIME, "UnknownClientEvent").is_valid(CREATE)
    assert faults(REALTIME, "UnknownClientEvent", CREATE) == []


NOT_EXACT = "expected integer, got a number that is not an exact integer"

TRUNCATE = {"type": "conversation.item.truncate", "item_id": "item_1", "audio_end_ms": 1}
TOO_DEEP = json.loads("[" * 250 + "]" * 250)


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        pytest.param(
            "ConversationItemTruncateEvent",
            TRUNCATE | {"content_index": TOO_LARGE},
            NOT_EXACT,
            id="a float without a fraction is an integer, also beyond 2**53",
        ),
        pytest.param(
            "RealtimeFunctionTool",
            {"type": "function", "parameters": TOO_DEEP},
            "nested too deeply: more than 200 levels of free JSON",
            id="no keyword limits how deep a value nests",
        ),
        pytest.param(
            "McpTool",
            MCP | {"tunnel_id": f"tunnel_{'0' * 32}\n"},
            "expected text that matches ^tunnel_[a-z0-9]{32}$",
            id="a validator in Python lets $ match before the last line feed",
        ),
    ],
)
def test_what_json_schema_cannot_say_is_accepted(name: str, value: Any, fault: str) -> None:
    assert validator(REALTIME, name).is_valid(value)
    assert fault in faults(REALTIME, name, value)


@payloads("server client")
def test_a_changed_payload_is_accepted_if_and_only_if_the_package_takes_it(protocol: Protocol, path: Path) -> None:
    union = protocol.union(path)
    for place, change, value in mutations(path):
        found = faults(protocol.package, union, value)
        if change != TOO_LARGE or set(found) != {NOT_EXACT}:
            assert validator(protocol.package, union).is_valid(value) is (found == []), (place, change, found)


def test_many_changes_are_tried() -> None:
    assert sum(1 for protocol in PROTOCOLS for path in protocol.payloads() for _ in mutations(path)) > 100


def reached(definitions: dict[str, Any], *names: str) -> set[str]:
    """Return the definitions that these names need."""
    found, pending = set(names), list(names)
    while pending:
        refs = {inner.get("$ref", "") for _, inner in subschemas(definitions[pending.pop()])}
        new = {ref.removeprefix("#/$defs/") for ref in refs if ref} - found
        found |= new
        pending += new
    return found


DEFINITIONS = schema_of(PROTOCOLS[0].package)["$defs"]
IN_EVENTS = reached(DEFINITIONS, "ServerEvent", "ClientEvent")
IN_NO_EVENT = [name for name in DEFINITIONS if name not in IN_EVENTS and hasattr(getattr(REALTIME, name), "from_dict")]


@each_row("name", sampled(IN_NO_EVENT, 3))
@given(data=st.data())
def test_a_model_that_no_event_holds_is_accepted_if_and_only_if_it_is_valid(name: str, data: st.DataObject) -> None:
    value = json.loads(data.draw(models(getattr(REALTIME, name))).to_json())
    assert validator(REALTIME, name).is_valid(value) is (faults(REALTIME, name, value) == [])
