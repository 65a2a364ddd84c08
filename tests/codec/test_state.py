"""The state of a session: what the events of OpenAI Realtime mean together, in both APIs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import openai_realtime as rt
import openai_realtime_beta as beta

PART = {"response_id": "resp_1", "item_id": "item_2", "output_index": 0, "content_index": 0}
USER = {"id": "item_1", "type": "message", "role": "user", "content": [{"type": "input_audio", "transcript": None}]}
ANSWER = {"id": "item_2", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
WHOLE = {**ANSWER, "status": "completed", "content": [{"type": "output_audio", "transcript": "Good morning."}]}
USAGE = {"total_tokens": 9, "input_tokens": 4, "output_tokens": 5, "output_token_details": {"audio_tokens": 5}}


def _session(*events: dict[str, Any]) -> Iterator[rt.ServerEvent]:
    for number, event in enumerate(events):
        yield rt.decode_server_event(json.dumps({"event_id": f"event_{number}", **event}))


def _fed(state: rt.State, *events: dict[str, Any]) -> list[object]:
    """Feed events, and return all that they have ended."""
    return [thing for event in _session(*events) for thing in state.feed(event)]


BEFORE = (
    {"type": "session.created", "session": {"type": "realtime", "model": "gpt-realtime"}},
    {"type": "input_audio_buffer.speech_started", "audio_start_ms": 0, "item_id": "item_1"},
    {"type": "conversation.item.input_audio_transcription.delta", "item_id": "item_1", "delta": " Hel"},
    {"type": "input_audio_buffer.speech_stopped", "audio_end_ms": 900, "item_id": "item_1"},
    {"type": "input_audio_buffer.committed", "item_id": "item_1", "previous_item_id": None},
    {"type": "conversation.item.added", "previous_item_id": None, "item": USER},
    {"type": "conversation.item.done", "previous_item_id": None, "item": USER},
    {"type": "response.created", "response": {"id": "resp_1", "status": "in_progress", "output": []}},
    {"type": "response.output_item.added", "response_id": "resp_1", "output_index": 0, "item": ANSWER},
    {"type": "conversation.item.added", "previous_item_id": "item_1", "item": ANSWER},
    {"type": "response.content_part.added", "part": {"type": "audio", "transcript": ""}, **PART},
    {"type": "response.output_audio_transcript.delta", "delta": "Good ", **PART},
    {"type": "response.output_audio.delta", "delta": "AAECAwQ=", **PART},
    {"type": "conversation.item.input_audio_transcription.delta", "item_id": "item_1", "delta": "lo"},
    {"type": "response.output_audio_transcript.delta", "delta": "morning.", **PART},
)
AFTER = (
    {"type": "response.output_audio.done", **PART},
    {"type": "response.output_audio_transcript.done", "transcript": "Good morning.", **PART},
    {"type": "response.content_part.done", "part": {"type": "audio", "transcript": "Good morning."}, **PART},
    {"type": "conversation.item.done", "previous_item_id": None, "item": WHOLE},
    {"type": "response.output_item.done", "response_id": "resp_1", "output_index": 0, "item": WHOLE},
)
DONE = {
    "type": "response.done",
    "response": {"id": "resp_1", "status": "completed", "output": [WHOLE], "usage": USAGE},
}


def _texts(state: rt.State) -> list[object]:
    """Return what both sides said, in the order of the conversation."""
    items = [member.snapshot() for member in state.conversation]
    return [part.to_dict().get("transcript") for item in items for part in getattr(item, "content", ())]


def test_at_any_time_the_conversation_has_the_words_of_both_sides_so_far() -> None:
    state = rt.State()
    _fed(state, *BEFORE)
    assert _texts(state) == [" Hello", "Good morning."]
    (part,) = state.open(rt.ContentPartState)
    assert (part.response_id, part.item_id, part.content_index) == ("resp_1", "item_2", 0)
    assert (part.transcript, part.audio_size, part.has_ended("transcript")) == ("Good morning.", 5, False)
    assert [response.response_id for response in state.open(rt.ResponseState)] == ["resp_1"]


def test_the_snapshot_before_the_end_has_the_output_of_the_final_one_and_then_is_the_final_one() -> None:
    state = rt.State()
    _fed(state, *BEFORE, *AFTER)
    response = state.find(rt.ResponseState, "resp_1")
    assert response is not None
    (done,) = _session(DONE)
    assert isinstance(done, rt.ResponseDoneEvent)
    before = response.snapshot()
    assert before is not None
    assert before.output == done.response.output
    assert state.feed(done) == (response,)
    assert response.snapshot() == done.response
    assert state.response_usage == done.response.usage


def test_what_has_ended_comes_back_in_order() -> None:
    state = rt.State()
    ended = _fed(state, *BEFORE, *AFTER, DONE)
    kinds = [rt.SpeechState, rt.ContentPartState, rt.OutputItemState, rt.ResponseState]
    assert [type(thing) for thing in ended] == kinds


def test_a_response_that_is_cut_off_ends_with_its_parts_and_keeps_what_was_said() -> None:
    state = rt.State()
    _fed(state, *BEFORE)
    cancelled = {"id": "resp_1", "status": "cancelled", "output": []}
    ended = _fed(state, {"type": "response.done", "response": cancelled})
    assert [type(thing) for thing in ended] == [rt.ContentPartState, rt.OutputItemState, rt.ResponseState]
    response = state.find(rt.ResponseState, "resp_1")
    assert response is not None
    snapshot = response.snapshot()
    assert snapshot is not None
    assert snapshot.status == "cancelled"
    assert [item.to_dict()["content"] for item in snapshot.output or ()] == [
        [{"type": "output_audio", "transcript": "Good morning."}]
    ]


def test_arguments_of_a_function_call_come_in_pieces() -> None:
    state = rt.State()
    call = {"id": "item_3", "type": "function_call", "name": "weather", "call_id": "call_1", "arguments": ""}
    about = {"response_id": "resp_1", "item_id": "item_3", "output_index": 1, "call_id": "call_1"}
    _fed(
        state,
        *BEFORE,
        {"type": "response.output_item.added", "response_id": "resp_1", "output_index": 1, "item": call},
        {"type": "response.function_call_arguments.delta", "delta": '{"city": ', **about},
        {"type": "response.function_call_arguments.delta", "delta": '"Bonn"}', **about},
    )
    item = state.find(rt.OutputItemState, "resp_1", "item_3")
    assert item is not None
    assert item.arguments == '{"city": "Bonn"}'
    snapshot = item.snapshot()
    assert isinstance(snapshot, rt.FunctionCallItem)
    assert snapshot.arguments_json() == {"city": "Bonn"}


def test_what_was_heard_of_an_item_that_was_cut_off_is_known() -> None:
    state = rt.State()
    cut = {"type": "conversation.item.truncated", "item_id": "item_2", "content_index": 0, "audio_end_ms": 700}
    _fed(state, *BEFORE, cut)
    assert [(one.item_id, one.last_said.audio_end_ms) for one in state.truncations] == [("item_2", 700)]


def test_a_new_session_knows_nothing_of_the_old_one() -> None:
    state = rt.State()
    _fed(state, *BEFORE)
    _fed(state, BEFORE[0])
    assert (state.conversation, state.all(rt.ResponseState), state.all(rt.ContentPartState)) == ((), (), ())


def test_the_preview_api_has_the_same_by_its_own_names() -> None:
    state = beta.State(binary="keep")
    text = {"type": "response.text.delta", "delta": "Good morning.", **PART}
    events = (
        {"type": "session.created", "session": {}},
        {"type": "response.created", "response": {"id": "resp_1", "status": "in_progress", "output": []}},
        {"type": "response.output_item.added", "response_id": "resp_1", "output_index": 0, "item": ANSWER},
        {"type": "conversation.item.created", "previous_item_id": None, "item": ANSWER},
        {"type": "response.content_part.added", "part": {"type": "text", "text": ""}, **PART},
        text,
        {"type": "response.audio.delta", "delta": "AAECAwQ=", **PART},
    )
    for event in events:
        state.feed(beta.decode_server_event(json.dumps(event)))
    (part,) = state.open(beta.ContentPartState)
    assert (part.text, part.audio) == ("Good morning.", b"\0\1\2\3\4")
    (member,) = state.conversation
    snapshot = member.snapshot()
    assert snapshot is not None
    assert snapshot.to_dict()["content"] == [{"type": "text", "text": "Good morning."}]
