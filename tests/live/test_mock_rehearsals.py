"""The mock server rehearses what seldom happens, in an order in which `wiregen inspect` finds nothing wrong."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cache
from typing import Any

import pytest

import openai_realtime as rt
from mock_realtime.parrot import TONE
from tests.live.sessions import Client, client_of_mock, named, within_deadline
from tests.support.packages import ROOT, loaded
from wiregen.compare.order.checker import OrderChecker
from wiregen.protocol.protocol import Protocol

FOREVER = 3600
"""A pause, in seconds, that no test waits for."""
SPEECH, SILENCE = (b"\0\x10" * 240 + b"\0\xf0" * 240) * 10, bytes(960 * 30)
"""200 and 600 milliseconds."""
ADD = rt.conversation_item_create(rt.user_text("Hi", id="a"))


@cache
def protocol() -> Protocol:
    """Return the protocol that the mock speaks."""
    return loaded(ROOT / "spec" / "openai_realtime").protocol


def rehearse(script: Callable[[Client], Awaitable[list[Any]]], pause: float = 0) -> list[Any]:
    """Run a script, which returns what it has heard; none of it may be out of order, or differ from what it ends as."""

    async def session() -> list[Any]:
        async with client_of_mock(pause) as client:
            return await script(client)

    events = within_deadline(session())
    state = protocol().state
    assert state is not None
    checker = OrderChecker(protocol(), state)
    records = {event.wire_type: event.record for event in protocol().events}
    frames = [{"type": "session.created", "session": {}}, *(event.to_dict() for event in events)]
    known = [(records[frame["type"]], frame) for frame in frames if frame["type"] in records]
    assert [found.text for record, frame in known for found in checker.feed(record, frame)] == []
    adding_up = rt.State()
    for event in events:
        if isinstance(event, rt.ResponseDoneEvent):
            response = adding_up.find(rt.ResponseState, event.response.id)
            before = None if response is None else response.snapshot()
            assert before is not None
            assert before.output == event.response.output
        adding_up.feed(event)
    return events


def hearing(**settings: Any) -> rt.SessionUpdateEvent:
    """Build an update of how the session hears."""
    audio = rt.RealtimeAudioConfig(input=rt.RealtimeAudioConfigInput(**settings))
    return rt.session_update(rt.RealtimeSessionCreateRequest(audio=audio))


def asked(**params: Any) -> rt.ResponseCreateEvent:
    """Build the event that asks for a response."""
    return rt.response_create(rt.RealtimeResponseCreateParams(**params))


def append(sound: bytes) -> rt.InputAudioBufferAppendEvent:
    """Build the event that sends sound."""
    return rt.input_audio_buffer_append(sound)


def test_speech_becomes_a_turn_that_is_answered_and_speech_cuts_the_answer_off() -> None:
    async def script(client: Client) -> list[Any]:
        await client.send(append(SPEECH + SILENCE))
        begun = await client.hear_until("response.output_audio.delta")
        await client.send(append(SPEECH))
        cut = await client.hear_until("response.done")
        await client.send(append(SILENCE))
        return [*begun, *cut, *await client.hear_until("response.output_audio.delta")]

    events = rehearse(script, FOREVER)
    types = [event.type for event in events]
    answer = ["response.created", "mock.mood", "response.output_item.added", "conversation.item.added"]
    answer += ["response.content_part.added", "response.output_audio_transcript.delta", "response.output_audio.delta"]
    turn = ["input_audio_buffer.speech_stopped", "input_audio_buffer.committed"]
    turn += ["conversation.item.added", "conversation.item.done"]
    cut = ["response.output_audio.done", "response.output_audio_transcript.done", "response.content_part.done"]
    cut += ["conversation.item.done", "response.output_item.done", "response.done"]
    started = "input_audio_buffer.speech_started"
    assert types == [started, *turn, *answer, started, *cut, *turn, *answer]
    assert [event.audio_start_ms for event in named(events, rt.InputAudioBufferSpeechStartedEvent)] == [0, 800]
    assert [event.audio_end_ms for event in named(events, rt.InputAudioBufferSpeechStoppedEvent)] == [700, 1500]
    (done,) = named(events, rt.ResponseDoneEvent)
    assert (done.response.status, done.response.status_details.reason) == ("cancelled", "turn_detected")
    assert done.response.output[0].content == [rt.OutputAudioPart(transcript="You")]


def test_settings_keep_speech_from_interrupting_and_from_being_answered() -> None:
    async def script(client: Client) -> list[Any]:
        detection = rt.ServerVad(create_response=False, interrupt_response=False, silence_duration_ms=100)
        await client.send(hearing(turn_detection=detection), ADD, asked())
        begun = await client.hear_until("response.output_audio.delta")
        await client.send(append(SPEECH + SILENCE), rt.input_audio_buffer_clear())
        return [*begun, *await client.hear_until("input_audio_buffer.cleared")]

    events = rehearse(script, FOREVER)
    assert named(events, rt.ResponseDoneEvent) == []
    assert len(named(events, rt.ResponseCreatedEvent)) == 1
    assert [event.audio_end_ms for event in named(events, rt.InputAudioBufferSpeechStoppedEvent)] == [300]


def test_of_an_item_that_was_truncated_the_words_that_were_heard_whole_stay() -> None:
    word = len(TONE) // 48

    async def script(client: Client) -> list[Any]:
        await client.send(ADD, asked())
        said: list[Any] = await client.hear_until("response.done")
        item_id = said[-1].response.output[0].id
        await client.send(
            rt.conversation_item_truncate(item_id, 0, 10_000),
            rt.conversation_item_truncate(item_id, 1, 1),
            rt.conversation_item_truncate("a", 0, 1),
            rt.conversation_item_truncate(item_id, 0, 2 * word + 10),
            rt.conversation_item_retrieve(item_id),
        )
        return [*said, *await client.hear_until("conversation.item.retrieved")]

    long, no_audio, not_assistant, truncated, retrieved = rehearse(script)[-5:]
    assert long.error.message == "audio of 148 ms is already shorter than 10000 ms"
    assert [event.error.param for event in (long, no_audio, not_assistant)] == ["audio_end_ms", *["content_index"] * 2]
    assert no_audio.error.message == not_assistant.error.message == "only audio of the assistant can be truncated"
    assert truncated.audio_end_ms == 2 * word + 10
    assert retrieved.item.content == [rt.OutputAudioPart(transcript="You said:")]


def test_what_the_user_says_is_transcribed_in_pieces_and_is_a_part_of_the_item_from_then_on() -> None:
    async def script(client: Client) -> list[Any]:
        await client.send(hearing(turn_detection=None, transcription=rt.AudioTranscription(model="whisper-1")))
        await client.send(append(bytes(4800)), rt.input_audio_buffer_commit())
        heard: list[Any] = await client.hear_until("conversation.item.input_audio_transcription.completed")
        await client.send(rt.conversation_item_retrieve(heard[-1].item_id))
        return [*heard, await client.hear()]

    events = rehearse(script)
    pieces = named(events, rt.ConversationItemInputAudioTranscriptionDeltaEvent)
    assert [event.delta for event in pieces] == ["4800", " bytes", " of", " audio"]
    completed, retrieved = events[-2:]
    assert (completed.transcript, completed.usage.seconds) == ("4800 bytes of audio", 0.1)
    (added,) = named(events, rt.ConversationItemAddedEvent)
    assert [item.content[0].transcript for item in (added.item, retrieved.item)] == [None, "4800 bytes of audio"]


def test_a_transcription_can_fail() -> None:
    async def script(client: Client) -> list[Any]:
        await client.send(hearing(turn_detection=None, transcription=rt.AudioTranscription(model="deaf")))
        await client.send(append(bytes(4800)), rt.input_audio_buffer_commit())
        return await client.hear_until("conversation.item.input_audio_transcription.failed")

    assert rehearse(script)[-1].error.code == "audio_unintelligible"


def test_responses_out_of_band_run_beside_the_one_of_the_conversation_and_add_nothing_to_it() -> None:
    async def script(client: Client) -> list[Any]:
        aside = {"conversation": "none", "output_modalities": ["text"], "metadata": {"topic": "aside"}}
        given = [rt.user_text("Ho"), rt.ItemReference(id="a")]
        await client.send(ADD, asked(output_modalities=["text"]), asked(**aside, input=given), asked(**aside, input=[]))
        begun: list[Any] = []
        while len(named(begun, rt.ResponseOutputTextDeltaEvent)) < 3:
            begun.append(await client.hear())
        _, *asides = (event.response for event in named(begun, rt.ResponseCreatedEvent))
        await client.send(*(rt.response_cancel(response.id) for response in asides), rt.response_cancel())
        ended: list[Any] = []
        while len(named(ended, rt.ResponseDoneEvent)) < 3:
            ended.append(await client.hear())
        return [*begun, *ended]

    events = rehearse(script, FOREVER)
    made = [event.response for event in named(events, rt.ResponseCreatedEvent)]
    assert [response.conversation_id for response in made] == ["conv_1", None, None]
    assert [response.metadata for response in made] == [{}, {"topic": "aside"}, {"topic": "aside"}]
    done = {event.response.id: event.response for event in named(events, rt.ResponseDoneEvent)}
    assert [done[response.id].output[0].content[0].text for response in made] == ["You", "You", "Say"]
    assert [done[response.id].usage.input_tokens for response in made] == [1, 2, 0]
    items = {event.item.id for event in named(events, rt.ConversationItemAddedEvent)}
    assert items == {"a", done[made[0].id].output[0].id}


@pytest.mark.parametrize(
    ("params", "status", "reason", "code"),
    [
        ({"max_output_tokens": 2}, "incomplete", "max_output_tokens", None),
        ({"metadata": {"mock": "fail"}}, "failed", None, "mock_failed"),
    ],
)
def test_a_response_can_stay_incomplete_and_can_fail(
    params: dict[str, Any], status: str, reason: str | None, code: str | None
) -> None:
    async def script(client: Client) -> list[Any]:
        await client.send(ADD, asked(output_modalities=["text"], **params))
        return await client.hear_until("response.done")

    done = rehearse(script)[-1].response
    assert (done.status, done.output[0].status) == (status, "incomplete")
    assert (done.status_details.type, done.status_details.reason) == (status, reason)
    assert (done.status_details.error.code if code else done.status_details.error) == code


@pytest.mark.parametrize(
    ("event", "code", "param"),
    [
        (rt.conversation_item_create(rt.function_output("call_0", "1")), "invalid_tool_call_id", "item.call_id"),
        (asked(input=[rt.user_text("Ho"), rt.ItemReference(id="b")]), "item_not_found", "response.input[1].id"),
        (ADD, "item_exists", "item.id"),
    ],
)
def test_what_is_about_nothing_or_is_there_already_is_an_error(event: rt.ClientEvent, code: str, param: str) -> None:
    async def script(client: Client) -> list[Any]:
        await client.send(ADD, event)
        return await client.hear_until("error")

    error = rehearse(script)[-1].error
    assert (error.code, error.param) == (code, param)
