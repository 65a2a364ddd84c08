"""Where the messages of a document are found, what is said of them, and what is left out with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.drafts import docs, imported, notes

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
    assert docs(imported(tmp_path, SAID)[1]) == {
        "one": "From the summary.",
        "two": "From the title",
        "three": "Three.",
        "four": "Of the schema.",
        "five": "From a trait.",
    }


def test_a_title_of_a_schema_is_kept_if_it_is_all_that_is_said_and_more_than_the_name(tmp_path: Path) -> None:
    _, protocol = imported(
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
    draft, protocol = imported(
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
    assert notes(draft) == []


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
    draft, protocol = imported(tmp_path, FORMATS)
    fields = {event.wire_type: [field.name for field in event.record.fields] for event in protocol.events}
    assert fields == {"json": ["a"], "shared": ["b"]}
    refused = [note for note in notes(draft) if "not JSON" in note]
    home = "#/channels/a/messages"
    avro = "application/vnd.apache.avro;version=1.9.0 is not JSON Schema"
    assert refused == [
        f"{home}/avro: left out of the events: {avro} [not-expressed]",
        f"{home}/proto: left out of the events: application/vnd.google.protobuf;version=3 is not JSON Schema "
        "[not-expressed]",
        f"{home}/binary: left out of the events: application/octet-stream is not JSON [not-expressed]",
        f"#/components/schemas/Other: {avro}: any value is allowed [not-expressed]",
    ]
    assert not [note for note in notes(draft) if "'schema" in note]


@pytest.mark.parametrize("key", ["a/b", "a b", "a~b", "ä"])
@pytest.mark.parametrize("spelled", ["pointer", "percent", "plain"])
def test_a_channel_and_its_messages_are_found_however_a_reference_spells_their_keys(
    key: str, spelled: str, tmp_path: Path
) -> None:
    escaped = key.replace("~", "~0").replace("/", "~1")
    percent = "".join(f"%{byte:02X}" for byte in escaped.encode())
    step = {"pointer": escaped, "percent": percent, "plain": escaped.replace("~1", "/")}[spelled]
    _, protocol = imported(
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
    _, protocol = imported(tmp_path, REPLY, side=side)
    found = {direction.name: [event.wire_type for event in direction.events] for direction in protocol.directions}
    assert found[asking] == ["ask"]
    assert [events for name, events in found.items() if name != asking] == [["answer"]]


def test_messages_that_lead_to_themselves_end_in_a_note(tmp_path: Path) -> None:
    draft, protocol = imported(
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
    missing = "left out of the events: its reference leads to nothing in this document or in a file below its folder"
    assert [note for note in notes(draft) if "left out" in note] == [
        f"{home}/m/oneOf/0: left out of the events: this message includes itself [not-expressed]",
        f"{home}/n: {missing} [not-expressed]",
        f"{home}/o: {missing} [not-expressed]",
    ]
