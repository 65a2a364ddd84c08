"""The official client talks to the mock server: the server decodes what it means, and it shows every value sent."""

from __future__ import annotations

import logging
from base64 import b64decode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from openai.resources.realtime.realtime import AsyncRealtimeConnection
from openai.types import realtime as sdk

import mock_server
import openai_realtime as rt
from mock_realtime.parrot import TONE
from tests.live.official import UNHEARD_OF, classes, hear, hear_response, official_client, say
from tests.live.sessions import named, within_deadline

TOOL: Any = {
    "type": "function",
    "name": "count_letters",
    "parameters": {"type": "object", "properties": {"word": {"type": "string"}}},
}


@asynccontextmanager
async def official_session() -> AsyncIterator[AsyncRealtimeConnection]:
    """Connect the official client to a mock in this event loop."""
    async with mock_server.serve("127.0.0.1", 0) as server, official_client(mock_server.url_of(server)) as connection:
        yield connection


async def ask_in_writing() -> tuple[Any, list[Any], list[Any]]:
    async with official_session() as connection:
        await connection.session.update(
            session={
                "type": "realtime",
                "output_modalities": ["text"],
                "audio": {"input": {"turn_detection": None}},
                "tools": [TOOL],
            }
        )
        updated = await hear(connection)
        added = await say(connection, "How many letters has polly?")
        await connection.response.create(response={"metadata": {"topic": "letters"}})
        return updated, added, await hear_response(connection)


def test_the_official_client_shows_every_value_of_a_written_response_with_a_function_call() -> None:
    updated, added, events = within_deadline(ask_in_writing())

    assert classes(updated) == [sdk.SessionUpdatedEvent]
    assert updated.session.output_modalities == ["text"]
    assert updated.session.audio.input.turn_detection is None
    assert "turn_detection" in updated.session.audio.input.model_fields_set
    assert updated.session.audio.output.voice == "alloy"
    assert [(tool.name, tool.parameters) for tool in updated.session.tools] == [(TOOL["name"], TOOL["parameters"])]

    assert classes(*added) == [sdk.ConversationItemAdded, sdk.ConversationItemDone]
    assert [event.item.content[0].text for event in added] == ["How many letters has polly?"] * 2
    question = added[0].item.id

    assert [(type(event), event.type) for event in events] == [
        (sdk.ResponseCreatedEvent, "response.created"),
        (sdk.ConversationCreatedEvent, UNHEARD_OF),
        (sdk.ResponseOutputItemAddedEvent, "response.output_item.added"),
        (sdk.ConversationItemAdded, "conversation.item.added"),
        (sdk.ResponseContentPartAddedEvent, "response.content_part.added"),
        *[(sdk.ResponseTextDeltaEvent, "response.output_text.delta")] * 7,
        (sdk.ResponseTextDoneEvent, "response.output_text.done"),
        (sdk.ResponseContentPartDoneEvent, "response.content_part.done"),
        (sdk.ConversationItemDone, "conversation.item.done"),
        (sdk.ResponseOutputItemDoneEvent, "response.output_item.done"),
        (sdk.ResponseOutputItemAddedEvent, "response.output_item.added"),
        (sdk.ConversationItemAdded, "conversation.item.added"),
        *[(sdk.ResponseFunctionCallArgumentsDeltaEvent, "response.function_call_arguments.delta")] * 3,
        (sdk.ResponseFunctionCallArgumentsDoneEvent, "response.function_call_arguments.done"),
        (sdk.ConversationItemDone, "conversation.item.done"),
        (sdk.ResponseOutputItemDoneEvent, "response.output_item.done"),
        (sdk.ResponseDoneEvent, "response.done"),
    ]
    created, done = events[0].response, events[-1].response
    assert (created.status, created.output, created.metadata) == ("in_progress", [], {"topic": "letters"})
    assert (done.id, done.status, done.output_modalities) == (created.id, "completed", ["text"])
    assert (done.usage.input_tokens, done.usage.output_tokens, done.usage.total_tokens) == (1, 10, 11)
    message, call = done.output
    assert classes(message, call) == [
        sdk.RealtimeConversationItemAssistantMessage,
        sdk.RealtimeConversationItemFunctionCall,
    ]
    assert (message.status, message.content[0].type) == ("completed", "output_text")
    assert message.content[0].text == "You said: How many letters has polly?"
    assert (call.status, call.name, call.arguments) == ("completed", "count_letters", '{"word": "polly"}')

    deltas = named(events, sdk.ResponseTextDeltaEvent)
    assert [event.delta for event in deltas] == ["You", " said:", " How", " many", " letters", " has", " polly?"]
    place = (done.id, message.id, 0, 0)
    for event in (*deltas, *named(events, sdk.ResponseTextDoneEvent), *named(events, sdk.ResponseContentPartDoneEvent)):
        assert (event.response_id, event.item_id, event.output_index, event.content_index) == place
    (part,) = named(events, sdk.ResponseContentPartDoneEvent)
    assert (part.part.type, part.part.text) == ("text", message.content[0].text)

    pieces = named(events, sdk.ResponseFunctionCallArgumentsDeltaEvent)
    assert [event.delta for event in pieces] == ['{"word":', ' "polly"', "}"]
    (finished,) = named(events, sdk.ResponseFunctionCallArgumentsDoneEvent)
    assert (finished.call_id, finished.name, finished.arguments) == (call.call_id, call.name, call.arguments)
    for event in (*pieces, finished):
        assert (event.call_id, event.item_id, event.output_index) == (call.call_id, call.id, 1)

    befores = [(event.item.id, event.previous_item_id) for event in named(events, sdk.ConversationItemAdded)]
    assert befores == [(message.id, question), (call.id, message.id)]
    identifiers = [event.event_id for event in (updated, *added, *events)]
    assert len(set(identifiers)) == len(identifiers)


def test_the_official_client_keeps_an_event_it_never_heard_of_but_files_it_under_another_class() -> None:
    _, _, events = within_deadline(ask_in_writing())
    (mood,) = (event for event in events if event.type == UNHEARD_OF)
    assert classes(mood) == [sdk.ConversationCreatedEvent]
    assert (mood.conversation, mood.mood) == (None, {"hungry": True})


async def ask_by_voice() -> tuple[list[Any], list[Any], list[Any]]:
    async with official_session() as connection:
        await connection.session.update(session={"type": "realtime", "tools": [TOOL]})
        await hear(connection)
        await connection.input_audio_buffer.append(audio="AAAAAAAA")
        await connection.input_audio_buffer.append(audio="AAA=")
        await connection.input_audio_buffer.commit()
        committed = [await hear(connection) for _ in range(3)]
        await connection.response.create()
        spoken = await hear_response(connection)
        call = spoken[-1].response.output[1]
        await connection.conversation.item.create(
            item={"type": "function_call_output", "call_id": call.call_id, "output": "5"}
        )
        await hear(connection)
        await hear(connection)
        await connection.response.create()
        return committed, spoken, await hear_response(connection)


def test_the_official_client_shows_every_value_of_spoken_responses() -> None:
    committed, spoken, answer = within_deadline(ask_by_voice())

    assert classes(committed[0]) == [sdk.InputAudioBufferCommittedEvent]
    assert [event.item.id for event in committed[1:]] == [committed[0].item_id] * 2
    assert committed[1].item.content[0].transcript == "8 bytes of audio"

    for events, said in (
        (spoken, ["You", " said:", " 8", " bytes", " of", " audio"]),
        (answer, ["The", " function", " says:", " 5"]),
    ):
        words = named(events, sdk.ResponseAudioTranscriptDeltaEvent)
        assert [event.delta for event in words] == said
        sounds = named(events, sdk.ResponseAudioDeltaEvent)
        assert [b64decode(event.delta) for event in sounds] == [TONE] * len(said)
        (transcript,) = named(events, sdk.ResponseAudioTranscriptDoneEvent)
        assert transcript.transcript == "".join(said)
        assert len(named(events, sdk.ResponseAudioDoneEvent)) == 1
        message = events[-1].response.output[0]
        assert (message.content[0].type, message.content[0].transcript) == ("output_audio", "".join(said))

    assert [len(events[-1].response.output) for events in (spoken, answer)] == [2, 1]
    assert [events[-1].response.usage.total_tokens for events in (spoken, answer)] == [1 + 6 + 3, 4 + 4]


def test_the_server_decodes_just_what_the_official_client_says(caplog: pytest.LogCaptureFixture) -> None:
    settings: Any = ({"turn_detection": None}, {"noise_reduction": {"type": "near_field"}})

    async def talk() -> None:
        async with official_session() as connection:
            for hearing in settings:
                await connection.session.update(session={"type": "realtime", "audio": {"input": hearing}})
                await hear(connection)
            await say(connection, "Hi")
            await connection.response.create(response={"output_modalities": ["text"], "tool_choice": "none"})
            await hear_response(connection)

    caplog.set_level(logging.INFO, "mock_server")
    within_deadline(talk())
    heard: list[Any] = [record.args for record in caplog.records if record.name == "mock_server"]
    off, other, message, create = (arguments[0] for arguments in heard)
    assert classes(off, other) == [rt.SessionUpdateEvent] * 2
    assert off.session.audio.input.turn_detection is None
    assert off.session.audio.input.noise_reduction is rt.UNSET
    assert other.session.audio.input.turn_detection is rt.UNSET
    assert other.session.audio.input.noise_reduction == rt.NoiseReduction(type="near_field")
    assert message == rt.conversation_item_create(rt.user_text("Hi"))
    params = rt.RealtimeResponseCreateParams(output_modalities=["text"], tool_choice="none")
    assert create == rt.response_create(params)


def test_the_official_client_shows_every_field_of_an_error() -> None:
    async def talk() -> list[Any]:
        async with official_session() as connection:
            await connection.conversation.item.delete(item_id="item_404", event_id="mine_1")
            missing = await hear(connection)
            await connection.send_raw('{"type":"conversation.item.truncate","event_id":"mine_2","item_id":7}')
            return [missing, await hear(connection)]

    missing, broken = within_deadline(talk())
    assert classes(missing, broken) == [sdk.RealtimeErrorEvent] * 2
    assert missing.error.to_dict() == {
        "type": "invalid_request_error",
        "code": "item_not_found",
        "message": "conversation.item.delete is about conversation item_404, which is not there [member-unknown]",
        "param": "item_id",
        "event_id": "mine_1",
    }
    assert broken.error.to_dict() == {
        "type": "invalid_request_error",
        "code": "invalid_event",
        "message": "$.item_id: expected string, got integer\n$.content_index: missing\n$.audio_end_ms: missing",
        "param": "item_id",
        "event_id": "mine_2",
    }
