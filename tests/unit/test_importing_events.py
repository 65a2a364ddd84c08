"""Messages of AsyncAPI and webhooks of OpenAPI become events: how they are called and distinguished."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.drafts import docs, imported, notes
from wiregen.protocol.spelling import spelled

HOOK = "{post: {description: %s, requestBody: {content: {application/json: {schema: %s}}}}}"
ACTION = "{type: object, required: [action], properties: {action: {const: %s}, %s: {type: integer}}}"


def test_webhooks_that_share_the_values_of_a_property_are_distinguished_by_their_names(tmp_path: Path) -> None:
    names = ["issue.opened", "issue.closed", "task.opened", "task.closed", "ping"]
    hooks = [(name, ACTION % (name.partition(".")[2] or "ping", name.partition(".")[0])) for name in names]
    text = "openapi: 3.1.0\nwebhooks:\n"
    text += "".join(f"  {name}: {HOOK % (f'About {name}.', schema)}\n" for name, schema in hooks)
    draft, protocol = imported(tmp_path, text)
    (direction,) = protocol.directions
    assert draft.files["protocol.yaml"]["directions"]["server"]["tagging"] == "outside"
    assert docs(protocol) == {name: f"About {name}." for name in names}
    assert [field.name for field in direction.events[2].record.fields] == ["action", "task"]
    assert len(notes(draft)) == 1


def test_a_property_that_distinguishes_most_messages_is_the_tag(tmp_path: Path) -> None:
    hooks = [("a", "opened"), ("b", "closed"), ("c", "closed"), ("d", "moved")]
    text = "openapi: 3.1.0\nwebhooks:\n"
    text += "".join(f"  {name}: {HOOK % (name, ACTION % (action, name))}\n" for name, action in hooks)
    draft, protocol = imported(tmp_path, text)
    assert draft.files["protocol.yaml"]["directions"]["server"]["tag"] == "action"
    assert [event.wire_type for event in protocol.events] == ["opened", "closed", "moved"]
    assert [note for note in notes(draft) if "[merged]" in note] == [
        "#/webhooks/b/post/requestBody/content/application~1json/schema: 2 schemas share the tag 'closed': one event "
        "[merged]"
    ]


def test_a_webhook_without_json_is_named_and_one_with_parameters_of_its_type_is_read(tmp_path: Path) -> None:
    draft, protocol = imported(
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
    assert [note for note in notes(draft) if "review" not in note] == [
        "#/webhooks/form/post: left out of the events: 'form' has no body of JSON [not-expressed]",
        "#/webhooks/none/post: left out of the events: 'none' has no body of JSON [not-expressed]",
    ]


def test_a_message_without_the_tag_is_known_by_the_key_that_only_it_has(tmp_path: Path) -> None:
    draft, protocol = imported(
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
    assert notes(draft) == [
        "#/channels/a/messages/vague/payload: left out of the events: no string of its own in 'type' [not-expressed]"
    ]


def test_a_message_that_is_one_of_several_objects_is_one_event(tmp_path: Path) -> None:
    draft, protocol = imported(
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
    message = "#/components/schemas/A: 2 objects have the name 'm', and nothing distinguishes them: one event [merged]"
    assert message in notes(draft)


@pytest.mark.parametrize("discriminator", ["kind", "{propertyName: kind, mapping: {meow: '#/components/schemas/Cat'}}"])
def test_a_discriminator_in_the_schema_of_a_message_distinguishes_its_events(
    discriminator: str, tmp_path: Path
) -> None:
    draft, protocol = imported(
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
    assert notes(draft) == []


def test_a_message_in_an_operation_is_called_as_what_holds_it_and_none_is_lost(tmp_path: Path) -> None:
    draft, protocol = imported(
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
    assert [note for note in notes(draft) if "[merged]" in note] == [
        "#/channels/e/subscribe/message/payload: 2 objects have the name 'twice', and nothing distinguishes them: "
        "one event [merged]"
    ]


def test_a_field_of_events_has_their_union(tmp_path: Path) -> None:
    _, protocol = imported(
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
