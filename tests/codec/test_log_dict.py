"""to_log_dict() is to_dict() with nothing in it of a secret, and of bulk its size only; fit for any JSON log."""

from __future__ import annotations

import json
from typing import Any

import pytest

import openai_realtime as rt
import openai_realtime_translation as translation
from tests.support.json_values import same_json
from tests.support.packages import WIRE
from tests.support.rows import each_row

SECRET = "sk-top-secret"
BULK = "QUJD" * 4096
REDACTED = "[REDACTED]"
SIZE = "<16384 chars>"

Path = tuple[str | int, ...]


def at(value: Any, path: Path) -> Any:
    """Return what is at a place inside a value."""
    for step in path:
        value = value[step]
    return value


def updated(**fields: Any) -> rt.SessionUpdateEvent:
    """Return an event that updates a session."""
    return rt.session_update(rt.RealtimeSessionCreateRequest(**fields))


def created(part: rt.RealtimeContentPart) -> rt.ConversationItemCreateEvent:
    """Return an event that creates a message of one part."""
    return rt.conversation_item_create(rt.MessageItem(role="user", content=[part]))


MCP = rt.McpTool(
    server_label="s",
    authorization=SECRET,
    headers={"Authorization": SECRET, SECRET: "x"},
    server_url=f"https://user:{SECRET}@example.com",
    tunnel_id=SECRET,
)
IMAGE = rt.PromptInputImage(image_url=f"data:image/png;base64,{SECRET}")
FILE = rt.PromptInputFile(file_url=f"https://example.com/?key={SECRET}", file_data=BULK)
AUDIO = rt.ResponseContentPart(type="audio", audio=BULK)
PLACE = ("e", "resp_1", "item_1", 0, 0)
TOOL: Path = ("session", "tools", 0)
PART: Path = ("item", "content", 0)
VARIABLES: Path = ("response", "prompt", "variables")

HIDDEN: tuple[tuple[rt.Model | translation.Model, Path, str], ...] = (
    (created(rt.InputAudioPart(audio=BULK)), (*PART, "audio"), SIZE),
    (created(rt.OutputAudioPart(audio=BULK)), (*PART, "audio"), SIZE),
    (created(rt.InputImagePart(image_url=SECRET)), (*PART, "image_url"), REDACTED),
    (updated(tools=[MCP]), (*TOOL, "authorization"), REDACTED),
    (updated(tools=[MCP]), (*TOOL, "headers"), REDACTED),
    (updated(tools=[MCP]), (*TOOL, "server_url"), REDACTED),
    (updated(tools=[MCP]), (*TOOL, "tunnel_id"), REDACTED),
    (rt.input_audio_buffer_append(BULK), ("audio",), SIZE),
    (rt.response_output_audio_delta(*PLACE, BULK), ("delta",), SIZE),
    (rt.response_content_part_added(*PLACE, AUDIO), ("part", "audio"), SIZE),
    (rt.response_content_part_done(*PLACE, AUDIO), ("part", "audio"), SIZE),
    (updated(prompt=rt.Prompt(id="p", variables={"v": IMAGE})), ("session", "prompt", "variables", "v"), REDACTED),
    (
        rt.response_create(rt.RealtimeResponseCreateParams(prompt=rt.Prompt(id="p", variables={"v": FILE}))),
        (*VARIABLES, "v", "file_data"),
        SIZE,
    ),
    (
        rt.response_create(rt.RealtimeResponseCreateParams(prompt=rt.Prompt(id="p", variables={"v": FILE}))),
        (*VARIABLES, "v", "file_url"),
        REDACTED,
    ),
    (
        rt.response_create(rt.RealtimeResponseCreateParams(input=[rt.user_text("x"), rt.user_image(SECRET)])),
        ("response", "input", 1, "content", 0, "image_url"),
        REDACTED,
    ),
    (
        rt.response_done("e", rt.RealtimeResponse(output=[rt.user_audio(BULK)])),
        ("response", "output", 0, "content", 0, "audio"),
        SIZE,
    ),
    (
        rt.RealtimeClientSecretCreateResponse(
            value=SECRET, expires_at=1, session=rt.RealtimeSessionCreateResponse(tools=[MCP])
        ),
        ("value",),
        REDACTED,
    ),
    (
        rt.RealtimeClientSecretCreateRequest(session=rt.RealtimeSessionCreateRequest(tools=[MCP])),
        (*TOOL, "authorization"),
        REDACTED,
    ),
    (
        rt.FlatConversationItem(content=[rt.RealtimeConversationItemContent(type="input_audio", audio=BULK)]),
        ("content", 0, "audio"),
        SIZE,
    ),
    (translation.session_input_audio_buffer_append(BULK), ("audio",), SIZE),
    (translation.session_output_audio_delta("e", BULK), ("delta",), SIZE),
)


@each_row(
    ("model", "path", "shown"), HIDDEN, ids=lambda item: ".".join(map(str, item)) if isinstance(item, tuple) else ""
)
def test_what_is_secret_or_bulk_is_hidden_everywhere(
    model: rt.Model | translation.Model, path: Path, shown: str
) -> None:
    whole = model.to_dict()
    logged = model.to_log_dict()
    place = (*path, "image_url") if path[-1] == "v" else path
    assert at(logged, place) == shown
    assert at(whole, place) != shown
    text = json.dumps(logged)
    assert SECRET not in text
    assert BULK[:64] not in text
    assert model.to_dict() == whole


def test_everything_else_is_what_to_dict_returns() -> None:
    event = updated(instructions="i" * 5000, tools=[MCP, rt.RealtimeFunctionTool(name="f")], tracing=None)
    assert event.to_log_dict() == {
        "type": "session.update",
        "session": {
            "type": "realtime",
            "instructions": "i" * 5000,
            "tracing": None,
            "tools": [
                {
                    "type": "mcp",
                    "server_label": "s",
                    "server_url": REDACTED,
                    "tunnel_id": REDACTED,
                    "authorization": REDACTED,
                    "headers": REDACTED,
                },
                {"type": "function", "name": "f"},
            ],
        },
    }


def test_nulls_are_shown_as_nulls() -> None:
    tool = rt.McpTool.from_dict({"type": "mcp", "server_label": "s", "headers": None, "authorization": None})
    assert tool.to_log_dict() == {"type": "mcp", "server_label": "s", "headers": None, "authorization": None}
    part = rt.InputAudioPart.from_dict({"type": "input_audio", "audio": None})
    assert part.to_log_dict() == {"type": "input_audio", "audio": None}


SECRET_KEYS = ("authorization", "headers", "server_url", "tunnel_id", "image_url", "file_url", "value")
SECRET_VALUES: tuple[Any, ...] = (SECRET, {"a": SECRET}, [SECRET], {SECRET: 1})


@pytest.mark.parametrize("key", SECRET_KEYS)
def test_unknown_payloads_hide_the_keys_that_are_secret_elsewhere(key: str) -> None:
    for secret in SECRET_VALUES:
        holder = {"type": "later", key: secret, "nested": [{"deep": {key: secret}}]}
        shown = {"type": "later", key: REDACTED, "nested": [{"deep": {key: REDACTED}}]}
        message = {"type": "message", "role": "user", "content": [holder]}
        session = {"type": "realtime", "tools": [holder]}
        for event, logged in (
            (rt.server_event_from_dict(holder), shown),
            (rt.client_event_from_dict(holder), shown),
            (
                rt.client_event_from_dict({"type": "conversation.item.create", "item": holder}),
                {"type": "conversation.item.create", "item": shown},
            ),
            (
                rt.client_event_from_dict({"type": "conversation.item.create", "item": message}),
                {"type": "conversation.item.create", "item": {**message, "content": [shown]}},
            ),
            (
                rt.client_event_from_dict({"type": "session.update", "session": session}),
                {"type": "session.update", "session": {"type": "realtime", "tools": [shown]}},
            ),
            (
                rt.client_event_from_dict({"type": "session.update", "session": holder}),
                {"type": "session.update", "session": shown},
            ),
        ):
            assert event.to_log_dict() == logged


@pytest.mark.parametrize("key", SECRET_KEYS)
def test_unknown_fields_hide_the_keys_that_are_secret_elsewhere(key: str) -> None:
    for secret in SECRET_VALUES:
        value = {"type": "input_audio_buffer.cleared", "event_id": "e", key: secret, "later": [{key: secret}, 1]}
        event = rt.server_event_from_dict(value)
        assert isinstance(event, rt.InputAudioBufferClearedEvent)
        assert event.to_log_dict() == {**value, key: REDACTED, "later": [{key: REDACTED}, 1]}


def test_an_ephemeral_key_of_an_older_session_report_is_hidden() -> None:
    session = {"type": "realtime", "client_secret": {"value": SECRET, "expires_at": 1}}
    event = rt.server_event_from_dict({"type": "session.created", "event_id": "e", "session": session})
    assert isinstance(event, rt.SessionCreatedEvent)
    assert event.to_log_dict()["session"]["client_secret"] == {"value": REDACTED, "expires_at": 1}


def test_bulk_and_long_texts_of_unknown_payloads_show_their_size() -> None:
    value = {"type": "later", "audio": "QUJD", "file_data": BULK, "note": "n" * 257, "brief": ["n" * 256], "no": None}
    shown = {**value, "audio": "<4 chars>", "file_data": SIZE, "note": "<257 chars>"}
    assert rt.server_event_from_dict(value).to_log_dict() == shown
    known = {"type": "input_audio_buffer.cleared", "event_id": "e", "extra": value}
    assert rt.server_event_from_dict(known).to_log_dict() == {**known, "extra": shown}


@each_row(
    "path", sorted((*(WIRE / "server").glob("*.json"), *(WIRE / "client").glob("*.json"))), ids=lambda path: path.stem
)
def test_the_log_form_of_every_payload_is_plain_json_with_the_same_keys(path: Any) -> None:
    decode = rt.decode_server_event if path.parent.name == "server" else rt.decode_client_event
    event = decode(path.read_bytes())
    logged = event.to_log_dict()
    assert same_json(json.loads(json.dumps(logged, allow_nan=False)), logged)
    assert list(logged) == list(event.to_dict())
    assert logged["type"] == event.type


def test_the_log_form_is_independent_of_the_model() -> None:
    event = updated(tools=[rt.RealtimeFunctionTool(parameters={"a": [1]})])
    event.to_log_dict()["session"]["tools"][0]["parameters"]["a"].append(2)
    assert event.to_dict()["session"]["tools"][0]["parameters"] == {"a": [1]}
