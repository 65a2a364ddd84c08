"""The messages of AsyncAPI and the webhooks of OpenAPI: how they are told apart, what is said of them, and what is
left out."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

import pytest

from wiregen.importing import Draft, import_document, read_document, spec_of
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.resolve import resolve
from wiregen.protocol.spelling import spelled


def _imported(folder: Path, text: str, **options: Any) -> tuple[Draft, Protocol]:
    """Return the draft of a document in YAML, and the protocol that it is."""
    path = folder / "document.yaml"
    path.write_text(textwrap.dedent(text), encoding="utf-8")
    document = read_document(path)
    draft = import_document(document, "demo", **options)
    return draft, resolve(spec_of(draft, document))


def _docs(protocol: Protocol) -> dict[str, str]:
    return {event.wire_type: event.record.doc for event in protocol.events}


def _notes(draft: Draft) -> list[str]:
    return [str(note) for note in draft.notes]


HOOK = "{post: {description: %s, requestBody: {content: {application/json: {schema: %s}}}}}"
ACTION = "{type: object, required: [action], properties: {action: {const: %s}, %s: {type: integer}}}"


def test_webhooks_that_share_the_values_of_a_property_are_told_apart_by_their_names(tmp_path: Path) -> None:
    names = ["issue.opened", "issue.closed", "task.opened", "task.closed", "ping"]
    hooks = [(name, ACTION % (name.partition(".")[2] or "ping", name.partition(".")[0])) for name in names]
    text = "openapi: 3.1.0\nwebhooks:\n"
    text += "".join(f"  {name}: {HOOK % (f'About {name}.', schema)}\n" for name, schema in hooks)
    draft, protocol = _imported(tmp_path, text)
    (direction,) = protocol.directions
    assert draft.files["protocol.yaml"]["directions"]["server"]["tagging"] == "outside"
    assert _docs(protocol) == {name: f"About {name}." for name in names}
    assert [field.name for field in direction.events[2].record.fields] == ["action", "task"]
    assert len(_notes(draft)) == 1


def test_a_property_that_tells_most_messages_apart_is_the_tag(tmp_path: Path) -> None:
    hooks = [("a", "opened"), ("b", "closed"), ("c", "closed"), ("d", "moved")]
    text = "openapi: 3.1.0\nwebhooks:\n"
    text += "".join(f"  {name}: {HOOK % (name, ACTION % (action, name))}\n" for name, action in hooks)
    draft, protocol = _imported(tmp_path, text)
    assert draft.files["protocol.yaml"]["directions"]["server"]["tag"] == "action"
    assert [event.wire_type for event in protocol.events] == ["opened", "closed", "moved"]
    assert [note for note in _notes(draft) if "[merged]" in note] == [
        "#/webhooks/b/post/requestBody/content/application~1json/schema: 2 schemas share the tag 'closed': one event "
        "[merged]"
    ]


def test_a_webhook_without_json_is_named_and_one_with_parameters_of_its_type_is_read(tmp_path: Path) -> None:
    draft, protocol = _imported(
        tmp_path,
        """\
        openapi: 3.1.0
        webhooks:
          form: {post: {requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object}}}}}}
          none: {post: {}}
          sent:
            put: {requestBody: {content: {application/json; charset=utf-8: {schema: {properties: {at: {}}}}}}}
        """,
    )
    assert [event.wire_type for event in protocol.events] == ["sent"]
    assert [note for note in _notes(draft) if "review" not in note] == [
        "#/webhooks/form/post: left out of the events: 'form' has no body of JSON [not-expressed]",
        "#/webhooks/none/post: left out of the events: 'none' has no body of JSON [not-expressed]",
    ]


SAID = """\
asyncapi: 2.6.0
channels:
  a:
    subscribe:
      message:
        oneOf:
          - {name: one, summary: From the summary., title: Other, payload: {properties: {type: {const: one}}}}
          - {name: two, title: From the title, payload: {properties: {type: {const: two}}}}
          - {name: three, title: Three, payload: {properties: {type: {const: three}}}}
          - name: four
            summary: Of the message.
            payload: {description: Of the schema., properties: {type: {const: four}}}
          - name: five
            traits: [{summary: From a trait.}]
            payload: {properties: {type: {const: five}}}
"""


def test_what_is_said_of_a_message_is_kept_if_its_schema_does_not_say_more(tmp_path: Path) -> None:
    assert _docs(_imported(tmp_path, SAID)[1]) == {
        "one": "From the summary.",
        "two": "From the title",
        "three": "Three.",
        "four": "Of the schema.",
        "five": "From a trait.",
    }


def test_a_title_of_a_schema_is_kept_if_it_is_all_that_is_said_and_more_than_the_name(tmp_path: Path) -> None:
    _, protocol = _imported(
        tmp_path,
        """\
        $defs:
          Line:
            title: A line of an order
            properties:
              a_count: {type: integer, title: A Count}
              price: {type: integer, title: In cents}
              state: {enum: [open, closed], title: Where it is}
        """,
    )
    (record,) = protocol.records
    assert record.doc == "A line of an order"
    assert [field.doc for field in record.fields] == ["A count.", "In cents", "Where it is"]
    assert protocol.enums[0].doc == "Where it is"


def test_what_only_the_sender_sees_and_a_password_are_secrets(tmp_path: Path) -> None:
    draft, protocol = _imported(
        tmp_path,
        """\
        $defs:
          Login:
            properties:
              by: {type: string}
              word: {type: string, format: password}
              key: {type: string, writeOnly: true}
        """,
    )
    assert [(field.name, field.secret) for field in protocol.records[0].fields] == [
        ("by", False),
        ("word", True),
        ("key", True),
    ]
    assert _notes(draft) == []


def test_a_message_without_the_tag_is_known_by_the_key_that_only_it_has(tmp_path: Path) -> None:
    draft, protocol = _imported(
        tmp_path,
        """\
        asyncapi: 3.0.0
        channels:
          a:
            messages:
              hello: {payload: {required: [type], properties: {type: {const: hello}, id: {type: integer}}}}
              bye: {payload: {required: [type], properties: {type: {const: bye}}}}
              chunk: {payload: {required: [audio], properties: {audio: {type: string}}}}
              only: {payload: {properties: {text: {type: string}}}}
              vague: {payload: {properties: {id: {type: integer}}}}
        operations: {o: {action: send, channel: {$ref: "#/channels/a"}}}
        """,
    )
    events = {event.wire_type: event for event in protocol.events}
    assert list(events) == ["hello", "bye", "chunk", "only"]
    assert [[field.wire for field in event.record.has] for event in protocol.events] == [[], [], ["audio"], ["text"]]
    assert _notes(draft) == [
        "#/channels/a/messages/vague/payload: left out of the events: no text of its own in 'type' [not-expressed]"
    ]


def test_a_message_that_is_one_of_several_objects_is_one_event(tmp_path: Path) -> None:
    draft, protocol = _imported(
        tmp_path,
        """\
        asyncapi: 3.0.0
        channels:
          a: {messages: {m: {payload: {anyOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/B"}]}}}}
        operations: {o: {action: send, channel: {$ref: "#/channels/a"}}}
        components:
          schemas:
            A: {required: [a], properties: {a: {type: string}}}
            B: {required: [b], properties: {b: {type: integer}}}
        """,
    )
    (event,) = protocol.events
    assert [(field.name, field.optional) for field in event.record.fields] == [("a", True), ("b", True)]
    assert [record.name for record in protocol.records] == ["A", "B"]
    told = "#/components/schemas/A: 2 objects are called 'm', and nothing tells them apart: one event [merged]"
    assert told in _notes(draft)


FORMATS = """\
asyncapi: 3.0.0
channels:
  a:
    messages:
      json: {payload: {schemaFormat: application/schema+json;version=draft-07, schema: {properties: {a: {}}}}}
      shared: {payload: {$ref: "#/components/schemas/Shared"}}
      avro: {payload: {schemaFormat: application/vnd.apache.avro;version=1.9.0, schema: {type: record}}}
      proto: {payload: {schemaFormat: application/vnd.google.protobuf;version=3, schema: "message A {}"}}
      binary: {contentType: application/octet-stream, payload: {type: string}}
operations: {o: {action: send, channel: {$ref: "#/channels/a"}}}
components:
  schemas:
    Shared: {schemaFormat: application/vnd.aai.asyncapi+json;version=3.0.0, schema: {properties: {b: {type: string}}}}
    Other: {schemaFormat: application/vnd.apache.avro;version=1.9.0, schema: {type: record}}
    Holder: {properties: {shared: {$ref: "#/components/schemas/Shared"}, other: {$ref: "#/components/schemas/Other"}}}
"""


def test_schemas_of_other_formats_are_refused_with_a_reason_and_those_of_json_schema_are_read(tmp_path: Path) -> None:
    draft, protocol = _imported(tmp_path, FORMATS)
    fields = {event.wire_type: [field.name for field in event.record.fields] for event in protocol.events}
    assert fields == {"json": ["a"], "shared": ["b"]}
    refused = [note for note in _notes(draft) if "not JSON" in note]
    home = "#/channels/a/messages"
    avro = "application/vnd.apache.avro;version=1.9.0 is not JSON Schema"
    assert refused == [
        f"{home}/avro: left out of the events: {avro} [not-expressed]",
        f"{home}/proto: left out of the events: application/vnd.google.protobuf;version=3 is not JSON Schema "
        "[not-expressed]",
        f"{home}/binary: left out of the events: application/octet-stream is not JSON [not-expressed]",
        f"#/components/schemas/Other: {avro}: any value is taken [not-expressed]",
    ]
    assert not [note for note in _notes(draft) if "'schema" in note]
    assert not [note for note in _notes(draft) if "'schema" in note]


@pytest.mark.parametrize("key", ["a/b", "a b", "a~b", "ä"])
@pytest.mark.parametrize("spelled", ["pointer", "percent", "plain"])
def test_a_channel_and_its_messages_are_found_however_a_reference_spells_their_keys(
    key: str, spelled: str, tmp_path: Path
) -> None:
    escaped = key.replace("~", "~0").replace("/", "~1")
    percent = "".join(f"%{byte:02X}" for byte in escaped.encode())
    step = {"pointer": escaped, "percent": percent, "plain": escaped.replace("~1", "/")}[spelled]
    _, protocol = _imported(
        tmp_path,
        f"""\
        asyncapi: 3.0.0
        channels: {{"{key}": {{address: null, messages: {{"{key}": {{name: ping, payload: {{type: object}}}}}}}}}}
        operations:
          o:
            action: receive
            channel: {{$ref: "#/channels/{step}"}}
            messages: [{{$ref: "#/channels/{step}/messages/{step}"}}]
        """,
    )
    assert [(one.name, [event.wire_type for event in one.events]) for one in protocol.directions] == [
        ("client", ["ping"])
    ]


REPLY = """\
asyncapi: 3.0.0
channels:
  a:
    messages:
      ask: {payload: {properties: {type: {const: ask}}}}
      answer: {payload: {properties: {type: {const: answer}}}}
operations:
  o:
    action: receive
    channel: {$ref: "#/channels/a"}
    messages: [{$ref: "#/channels/a/messages/ask"}]
    reply: {channel: {$ref: "#/channels/a"}, messages: [{$ref: "#/channels/a/messages/answer"}]}
"""


@pytest.mark.parametrize(("side", "asking"), [("server", "client"), ("client", "server")])
def test_what_an_operation_replies_travels_the_other_way(side: str, asking: str, tmp_path: Path) -> None:
    _, protocol = _imported(tmp_path, REPLY, side=side)
    found = {direction.name: [event.wire_type for event in direction.events] for direction in protocol.directions}
    assert found[asking] == ["ask"]
    assert [events for name, events in found.items() if name != asking] == [["answer"]]


@pytest.mark.parametrize("discriminator", ["kind", "{propertyName: kind, mapping: {meow: '#/components/schemas/Cat'}}"])
def test_a_discriminator_in_the_schema_of_a_message_tells_its_events_apart(discriminator: str, tmp_path: Path) -> None:
    draft, protocol = _imported(
        tmp_path,
        f"""\
        asyncapi: 2.6.0
        channels:
          pets: {{subscribe: {{message: {{payload: {{$ref: "#/components/schemas/Pet"}}}}}}}}
          ends: {{subscribe: {{message: {{payload: {{properties: {{kind: {{const: end}}}}}}}}}}}}
        components:
          schemas:
            Pet:
              discriminator: {discriminator}
              oneOf: [{{$ref: "#/components/schemas/Cat"}}, {{$ref: "#/components/schemas/Dog"}}]
            Cat: {{type: object, properties: {{kind: {{type: string}}, lives: {{type: integer}}}}}}
            Dog: {{type: object, properties: {{kind: {{type: string}}, tail: {{type: boolean}}}}}}
        """,
    )
    first = "Cat" if discriminator == "kind" else "meow"
    assert [event.wire_type for event in protocol.events] == [first, "Dog", "end"]
    assert draft.files["protocol.yaml"]["directions"]["server"]["tag"] == "kind"
    assert _notes(draft) == []


def test_a_message_in_an_operation_is_called_as_what_holds_it_and_none_is_lost(tmp_path: Path) -> None:
    draft, protocol = _imported(
        tmp_path,
        """\
        asyncapi: 2.6.0
        channels:
          user/joined: {subscribe: {message: {payload: {properties: {a: {}}}}}}
          b: {subscribe: {operationId: userLeft, message: {payload: {properties: {b: {}}}}}}
          c: {subscribe: {message: {messageId: named, payload: {properties: {c: {}}}}}}
          d: {subscribe: {message: {payload: {$ref: "#/components/schemas/Room"}}}}
          e: {subscribe: {message: {name: twice, payload: {properties: {e: {type: string}}}}}}
          f: {subscribe: {message: {name: twice, payload: {properties: {f: {type: string}}}}}}
        components: {schemas: {Room: {properties: {d: {}}}}}
        """,
    )
    fields = {event.wire_type: [field.name for field in event.record.fields] for event in protocol.events}
    assert fields == {"user/joined": ["a"], "userLeft": ["b"], "named": ["c"], "Room": ["d"], "twice": ["e", "f"]}
    assert [note for note in _notes(draft) if "[merged]" in note] == [
        "#/channels/e/subscribe/message/payload: 2 objects are called 'twice', and nothing tells them apart: one event "
        "[merged]"
    ]


def test_messages_that_lead_to_themselves_end_in_a_note(tmp_path: Path) -> None:
    draft, protocol = _imported(
        tmp_path,
        """\
        asyncapi: 3.0.0
        channels:
          a:
            messages:
              m: {oneOf: [{$ref: "#/channels/a/messages/m"}, {name: ping, payload: {type: object}}]}
              n: {$ref: "#/channels/a/messages/o"}
              o: {$ref: "#/channels/a/messages/n"}
        operations: {p: {action: send, channel: {$ref: "#/channels/a"}}}
        """,
    )
    assert [event.wire_type for event in protocol.events] == ["ping"]
    home = "#/channels/a/messages"
    missing = "left out of the events: what it refers to is not in this document or a file below its folder"
    assert [note for note in _notes(draft) if "left out" in note] == [
        f"{home}/m/oneOf/0: left out of the events: this message is made of itself [not-expressed]",
        f"{home}/n: {missing} [not-expressed]",
        f"{home}/o: {missing} [not-expressed]",
    ]


def test_a_field_of_events_has_their_union(tmp_path: Path) -> None:
    _, protocol = _imported(
        tmp_path,
        """\
        $defs:
          Sent: {oneOf: [{$ref: "#/$defs/Ping"}, {$ref: "#/$defs/Pong"}]}
          Ping: {required: [type], properties: {type: {const: ping}}}
          Pong: {required: [type], properties: {type: {const: pong}}}
          Log: {properties: {last: {$ref: "#/$defs/Sent"}, all: {type: array, items: {$ref: "#/$defs/Sent"}}}}
        """,
        events={"server": "Sent"},
    )
    (log,) = protocol.records
    assert [spelled(field.type) for field in log.fields] == ["Sent", "list[Sent]"]
