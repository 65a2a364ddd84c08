"""The mock server keeps settings, conversation and responses as the API does."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from websockets.asyncio.client import connect

import mock_server
import openai_realtime as rt
from tests.live.sessions import Client, answers, client_of_mock, named, within_deadline

FOREVER = 3600
"""A pause, in seconds, that no test waits for."""
IN_WRITING = rt.RealtimeResponseCreateParams(output_modalities=["text"])


def update(**settings: Any) -> rt.SessionUpdateEvent:
    """Build an update of the session."""
    return rt.session_update(rt.RealtimeSessionCreateRequest(**settings))


def hearing(**settings: Any) -> rt.SessionUpdateEvent:
    """Build an update of how the session hears."""
    return update(audio=rt.RealtimeAudioConfig(input=rt.RealtimeAudioConfigInput(**settings)))


def add(item_id: str | None, after: str | None = None) -> rt.ConversationItemCreateEvent:
    """Build the event that adds a message."""
    return rt.conversation_item_create(rt.user_text("Hi", id=item_id), after)


def test_settings_that_an_update_leaves_out_stay_and_null_switches_off() -> None:
    noise = rt.NoiseReduction(type="near_field", strength=0.5)
    updates: list[rt.ClientEvent | str] = [
        update(instructions="Sing.", tools=[rt.RealtimeFunctionTool(name="f")]),
        hearing(noise_reduction=noise, turn_detection=rt.ServerVad(threshold=0.25, prefix_padding_ms=10)),
        hearing(turn_detection=rt.ServerVad(threshold=0.75)),
        hearing(turn_detection=rt.SemanticVad(eagerness="low")),
        hearing(turn_detection=None, noise_reduction=rt.NoiseReduction(type="far_field")),
        update(instructions="", tools=[]),
        '{"type":"session.update","session":{"type":"realtime","instructions":null,"tracing":null,"later":[1]}}',
        update(output_modalities=["text"]),
    ]
    sessions = [event.session for event in answers(*updates)]
    heard = [session.audio.input for session in sessions]
    assert [session.instructions for session in sessions] == ["Sing."] * 5 + [""] * 3
    assert [len(session.tools) for session in sessions] == [1] * 5 + [0] * 3
    assert [session.tracing for session in sessions] == [rt.UNSET] * 6 + [None] * 2
    assert [session.model_extra for session in sessions] == [{}] * 6 + [{"later": [1]}] * 2
    assert [session.output_modalities for session in sessions] == [["audio"]] * 7 + [["text"]]
    assert [setting.turn_detection for setting in heard] == [
        rt.ServerVad(),
        rt.ServerVad(threshold=0.25, prefix_padding_ms=10),
        rt.ServerVad(threshold=0.75, prefix_padding_ms=10),
        rt.SemanticVad(eagerness="low"),
        *[None] * 4,
    ]
    far = rt.NoiseReduction(type="far_field", strength=0.5)
    assert [setting.noise_reduction for setting in heard] == [rt.UNSET, noise, noise, noise, *[far] * 4]
    assert {setting.format.rate for setting in heard} == {24000}
    assert {session.audio.output.voice for session in sessions} == {"alloy"}


def test_every_client_has_a_session_of_its_own() -> None:
    async def session() -> tuple[rt.ServerEvent, rt.ServerEvent]:
        async with mock_server.serve("127.0.0.1", 0) as server:
            url = mock_server.url_of(server)
            async with connect(f"{url}?model=gpt-realtime-mini") as first, connect(url) as second:
                one, other = Client(first), Client(second)
                created = await one.hear()
                await one.send(hearing(turn_detection=None), add("item_a"))
                await one.hear_until("conversation.item.done")
                await other.send(rt.conversation_item_retrieve("item_a"))
                assert isinstance(await other.hear(), rt.SessionCreatedEvent)
                return created, await other.hear()

    created, refused = within_deadline(session())
    match created, refused:
        case rt.SessionCreatedEvent(session=rt.RealtimeSessionCreateResponse(model=model)), rt.ErrorEvent(error=error):
            assert (model, error.code) == ("gpt-realtime-mini", "item_not_found")
        case _:
            pytest.fail(f"{created} {refused}")


def test_items_are_where_the_client_wants_them() -> None:
    events = answers(add("b"), add("d"), add("a", "root"), add("c", "b"), add("e"), add("b"), until="error")
    added, done = named(events, rt.ConversationItemAddedEvent), named(events, rt.ConversationItemDoneEvent)
    places = [("b", None), ("d", "b"), ("a", None), ("c", "b"), ("e", "d")]
    assert [(event.item.id, event.previous_item_id) for event in added] == places
    assert [(event.item.id, event.previous_item_id) for event in done] == places
    assert (events[-1].error.code, events[-1].error.param) == ("item_exists", "item.id")


def test_an_item_is_retrieved_as_it_was_sent_until_it_is_deleted() -> None:
    retrieve, delete = rt.conversation_item_retrieve("a"), rt.conversation_item_delete("a")
    _, _, retrieved, deleted, refused = answers(add("a"), retrieve, delete, retrieve, until="error")
    assert (type(retrieved), retrieved.item) == (rt.ConversationItemRetrievedEvent, rt.user_text("Hi", id="a"))
    assert (type(deleted), deleted.item_id) == (rt.ConversationItemDeletedEvent, "a")
    assert refused.error.code == "item_not_found"


def test_identifiers_of_the_server_keep_clear_of_those_of_the_client() -> None:
    # Each of them moves the server's numbers on by two, so that the next ones run into those taken here.
    taken = [add(f"item_{number}") for number in range(80, 120)]
    events = answers(*taken, add(None), rt.response_create(IN_WRITING), until="response.done")
    items = [event.item.id for event in named(events, rt.ConversationItemAddedEvent)]
    assert len(items) == len(set(items)) == 42


def test_committed_audio_becomes_an_item_and_cleared_audio_does_not() -> None:
    append, commit = rt.input_audio_buffer_append("AAAA"), rt.input_audio_buffer_commit()
    clear = rt.input_audio_buffer_clear()
    events = answers(add("a"), append, clear, append, append, commit, commit, until="error")
    _, _, cleared, committed, added, done, refused = events
    assert type(cleared) is rt.InputAudioBufferClearedEvent
    assert (type(committed), committed.previous_item_id) == (rt.InputAudioBufferCommittedEvent, "a")
    assert (added.item.id, added.previous_item_id) == (committed.item_id, "a")
    assert done.item.content == [rt.InputAudioPart(transcript="6 bytes of audio")]
    assert refused.error.code == "input_audio_buffer_commit_empty"


def test_a_cancelled_response_ends_with_what_was_said_so_far() -> None:
    async def session() -> list[Any]:
        async with client_of_mock(pause=FOREVER) as client:
            await client.send(add("a"), rt.response_create(IN_WRITING))
            begun = await client.hear_until("response.output_text.delta")
            response_id = next(event.response.id for event in begun if isinstance(event, rt.ResponseCreatedEvent))
            await client.send(rt.response_create(), rt.response_cancel("resp_0"), rt.response_cancel(response_id))
            ended = await client.hear_until("response.done")
            await client.send(rt.response_cancel())
            return [*ended, await client.hear()]

    active, wrong, text, part, item, _, done, late = within_deadline(session())
    assert active.error.code == "conversation_already_has_active_response"
    assert [event.error.code for event in (wrong, late)] == ["response_cancel_not_active"] * 2
    assert (text.text, part.part.text) == ("You", "You")
    assert (item.item.status, item.item.content) == ("incomplete", [rt.OutputTextPart(text="You")])
    assert (done.response.status, done.response.output) == ("cancelled", [item.item])
    assert done.response.status_details == rt.RealtimeResponseStatus(type="cancelled", reason="client_cancelled")
    assert done.response.usage.output_tokens == 1


def function(name: str | None = "f", **properties: Any) -> rt.RealtimeFunctionTool:
    """Build a tool."""
    return rt.RealtimeFunctionTool(name=name, parameters={"type": "object", "properties": properties})


ODD_TYPES: dict[str, Any] = {"a": {"type": ["string", "null"]}, "b": {}, "c": 7, "d": {"type": {"x": []}}}
CALLS: dict[str, tuple[dict[str, Any], list[tuple[str, Any]]]] = {
    "one function": ({"tools": [function(word={"type": "string"})]}, [("f", {"word": "polly"})]),
    "the first of two": ({"tools": [function("g"), function("f")]}, [("g", {})]),
    "every type": (
        {"tools": [function(i={"type": "integer"}, n={"type": "number"}, b={"type": "boolean"}, l={"type": "array"})]},
        [("f", {"i": 1, "n": 0.5, "b": True, "l": []})],
    ),
    "odd schema": ({"tools": [function(**ODD_TYPES)]}, [("f", {"a": None, "b": None, "d": None})]),
    "no schema": ({"tools": [rt.RealtimeFunctionTool(name="f", parameters=[1])]}, [("f", {})]),
    "no name": ({"tools": [function(None), function("g")]}, [("g", {})]),
    "not a function": ({"tools": [rt.McpTool(server_label="s", server_url="https://example.com")]}, []),
    "none wanted": ({"tools": [function()], "tool_choice": "none"}, []),
}


@pytest.mark.parametrize("name", CALLS)
def test_the_first_function_is_called_with_arguments_that_its_schema_allows(name: str) -> None:
    settings, expected = CALLS[name]
    events = answers(update(**settings), add("a"), rt.response_create(IN_WRITING), until="response.done")
    calls = [call for event in events if (call := event.get_function_call()) is not None]
    assert [(call.name, json.loads(call.arguments)) for call in calls] == expected
    deltas = named(events, rt.ResponseFunctionCallArgumentsDeltaEvent)
    assert "".join(event.delta for event in deltas) == "".join(call.arguments for call in calls)


def test_a_function_call_that_is_cut_off_by_a_cancel_is_incomplete_and_its_arguments_are_never_done() -> None:
    properties = {f"property_{number}": {"type": "string"} for number in range(500)}
    many = rt.RealtimeFunctionTool(name="f", parameters={"type": "object", "properties": properties})

    async def session() -> list[Any]:
        async with client_of_mock(pause=0.01) as client:
            await client.send(update(tools=[many]), add("a"), rt.response_create(IN_WRITING))
            begun = await client.hear_until("response.function_call_arguments.delta")
            await client.send(rt.response_cancel())
            return [*begun, *await client.hear_until("response.done")]

    events = within_deadline(session())
    assert named(events, rt.ResponseFunctionCallArgumentsDoneEvent) == []
    _, call = events[-1].response.output
    assert (events[-1].response.status, call.status, call.arguments) == ("cancelled", "incomplete", '{"proper')


@pytest.mark.parametrize("settings", [{"tools": []}, {"tool_choice": "none"}], ids=str)
def test_what_a_response_says_of_tools_stands_before_what_the_session_says(settings: dict[str, Any]) -> None:
    create = rt.response_create(rt.RealtimeResponseCreateParams(output_modalities=["text"], **settings))
    events = answers(update(tools=[function()], tool_choice="auto"), add("a"), create, until="response.done")
    assert [event for event in events if event.is_function_call_done()] == []


def test_a_response_to_nothing_asks_for_something() -> None:
    events = answers(rt.response_create(IN_WRITING), until="response.done")
    assert events[-1].response.output[0].content == [rt.OutputTextPart(text="Say something!")]


def test_a_client_that_vanishes_while_it_is_answered_harms_nobody(caplog: pytest.LogCaptureFixture) -> None:
    async def session() -> list[Any]:
        async with mock_server.serve("127.0.0.1", 0) as server:
            url = mock_server.url_of(server)
            for leave in ("close", "abort"):
                async with connect(url) as socket:
                    long = rt.conversation_item_create(rt.user_text("word " * 5000))
                    await Client(socket).send(long, rt.response_create(IN_WRITING))
                    await Client(socket).hear_until("response.output_text.delta")
                    if leave == "abort":
                        socket.transport.abort()
            async with connect(url) as socket:
                client = Client(socket)
                await client.send(add("a"), rt.response_create(IN_WRITING))
                return await client.hear_until("response.done")

    assert within_deadline(session())[-1].response.status == "completed"
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
