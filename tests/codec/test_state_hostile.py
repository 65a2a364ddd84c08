"""A state takes whatever servers send, in any order: it never raises, never grows without bound, and shares nothing."""

from __future__ import annotations

import json
import pickle
from copy import deepcopy
from random import Random
from typing import Any, cast

import pytest

import openai_realtime as rt
import openai_realtime_beta as beta
from tests.codec.test_state import AFTER, ANSWER, BEFORE, DONE, PART
from tests.support.packages import ROOT

SESSION = tuple({"event_id": "e", **event} for event in (*BEFORE, *AFTER, DONE))
SERVERS = {path.stem: json.loads(path.read_bytes()) for path in (ROOT / "tests" / "wire_servers").glob("*.json")}
FRAMES = [(row["direction"], row["frame"]) for server in SERVERS.values() for row in server["frames"]]
FRAMES += [("server", event) for event in SESSION]
NAMES = ("a", "b", "", None, 7, {"x": 1}, [1], True)


def frames(server: str) -> list[dict[str, Any]]:
    """Return what a server sends."""
    return [row["frame"] for row in SERVERS[server]["frames"] if row["direction"] == "server"]


def twisted(value: Any, random: Random) -> Any:
    """Return a frame in which names, places and some fields are others, or missing."""
    if isinstance(value, list):
        return [twisted(item, random) for item in value]
    if not isinstance(value, dict):
        return value
    found = {}
    for key, item in value.items():
        chance = random.random()
        if key in ("id", "item_id", "response_id", "previous_item_id") and chance < 0.6:
            found[key] = random.choice(NAMES if chance < 0.2 else NAMES[:2])
        elif key.endswith("_index") and chance < 0.4:
            found[key] = random.choice((0, 1, 5, -1, 10**9))
        elif chance > 0.04:
            found[key] = twisted(item, random)
    return found


def held(state: Any) -> list[Any]:
    """Return all that a state knows."""
    return [thing for kind in (*state.kinds, *state.collections) for thing in state.held[kind].values()]


@pytest.mark.parametrize("package", [rt, beta], ids=["today", "preview"])
def test_no_order_of_events_is_too_strange_and_nothing_that_was_given_out_changes_later(package: Any) -> None:
    random = Random(17)
    for _ in range(25):
        state, given = package.State(binary=random.choice(("drop", "keep")), keep=random.choice((1, 2, 100))), []
        for _ in range(random.randint(1, 40)):
            direction, frame = random.choice(FRAMES)
            decode = getattr(package, f"decode_{direction}_event")
            try:
                event = decode(json.dumps(twisted(frame, random)), on_fault="keep")
            except package.DecodeError:
                continue
            given.append((event, event.to_dict()))
            state.feed(event)
            shown = [thing.snapshot() for thing in held(state) if hasattr(thing, "snapshot")]
            given += [(snapshot, snapshot.to_dict()) for snapshot in shown[-2:] if snapshot is not None]
            given += [] if state.response_usage is None else [(state.response_usage, state.response_usage.to_dict())]
            if random.random() < 0.1:
                state = random.choice((deepcopy, lambda one: pickle.loads(pickle.dumps(one))))(state)
        assert [now.to_dict() for now, _ in given] == [then for _, then in given]


def test_a_copy_goes_on_by_itself() -> None:
    queue = rt.BytesQueue()
    state = rt.State(binary=queue)
    for event in SESSION[:-1]:
        state.feed(rt.decode_server_event(json.dumps(event)))
    queue.take(1)
    for copied in (deepcopy(state), pickle.loads(pickle.dumps(state))):
        copied.feed(rt.decode_server_event(json.dumps({"event_id": "e", **DONE})))
        copied.feed(rt.decode_server_event(json.dumps({"event_id": "e", **BEFORE[12], "response_id": "resp_2"})))
        assert [len(one.all(rt.ResponseState)) for one in (state, copied)] == [1, 2]
        assert len(queue) == 5
    assert [response.is_open for response in state.all(rt.ResponseState)] == [True]


def test_long_conversations_can_be_copied_in_order() -> None:
    state = rt.State()
    for number in range(2000):
        state.feed(rt.conversation_item_added("e", rt.user_text("Hi", id=f"item_{number}"), None))
    for number in range(0, 2000, 3):
        state.feed(rt.conversation_item_deleted("e", f"item_{number}"))
    copied = pickle.loads(pickle.dumps(state))
    expected = [f"item_{number}" for number in range(2000) if number % 3]
    assert [member.item_id for member in copied.conversation] == expected
    assert [member.item_id for member in deepcopy(state).conversation] == expected


def test_what_never_begins_or_is_never_added_is_held_as_long_as_it_is_new() -> None:
    state = rt.State(keep=10)
    for number in range(500):
        names = {"event_id": "e", "response_id": f"resp_{number}", "item_id": f"item_{number}"}
        places = {"output_index": 0, "content_index": 0}
        for event in (
            {"type": "response.output_text.delta", "delta": "Hi", **names, **places},
            {"type": "response.content_part.done", "part": {"type": "text"}, **names, **places},
            {"type": "conversation.item.input_audio_transcription.delta", "delta": "Hi", **names, **places},
            {"type": "input_audio_buffer.committed", "item_id": f"other_{number}", "event_id": "e"},
            {"type": "input_audio_buffer.speech_stopped", "audio_end_ms": 1, **names},
        ):
            state.feed(rt.decode_server_event(json.dumps(event)))
    kinds = (rt.ResponseState, rt.OutputItemState, rt.ContentPartState, rt.SpeechState, rt.ConversationMember)
    assert [len(state.held[kind]) for kind in kinds] == [10] * 5
    assert state.open(rt.SpeechState) == ()


def test_at_least_one_thing_is_held() -> None:
    with pytest.raises(ValueError, match="expected keep to be at least 1, got 0"):
        rt.State(keep=0)


def test_feeding_anything_but_an_event_and_a_wrong_binary_are_refused() -> None:
    with pytest.raises(TypeError, match="expected a decoded event, got str"):
        rt.State().feed('{"type":"response.done"}')
    with pytest.raises(ValueError, match="binary must be 'drop', 'keep' or a function, got 'queue'"):
        rt.State(binary=cast(Any, "queue"))


def test_what_comes_before_its_beginning_belongs_to_it() -> None:
    state = rt.State()
    begin = SESSION[7], SESSION[8], SESSION[10]
    for event in (SESSION[11], SESSION[12], *begin, SESSION[14]):
        state.feed(rt.decode_server_event(json.dumps(event)))
    (part,), (response,) = state.all(rt.ContentPartState), state.all(rt.ResponseState)
    assert (part.transcript, part.audio_size) == ("Good morning.", 5)
    snapshot = response.snapshot()
    assert snapshot is not None
    assert [item.to_dict()["content"] for item in snapshot.output or ()] == [
        [{"type": "output_audio", "transcript": "Good morning."}]
    ]


@pytest.mark.parametrize("place", [-1, 7])
def test_a_place_that_is_missing_is_the_next_one(place: int) -> None:
    state = rt.State()
    first = {**SESSION[8], "output_index": 0, "item": {**ANSWER, "id": "item_1"}}
    for event in (SESSION[7], first, {**SESSION[8], "output_index": place}):
        state.feed(rt.decode_server_event(json.dumps(event)))
    snapshot = state.all(rt.ResponseState)[0].snapshot()
    assert snapshot is not None
    assert [item.to_dict()["id"] for item in snapshot.output or ()] == ["item_1", "item_2"]


def test_a_thing_that_begins_again_starts_empty() -> None:
    state = rt.State()
    for event in (*SESSION[7:12], SESSION[7]):
        state.feed(rt.decode_server_event(json.dumps(event)))
    assert state.all(rt.ContentPartState) == ()


def test_a_server_that_names_nothing_is_understood() -> None:
    state = beta.State(binary="keep")
    for frame in frames("unmute"):
        state.feed(beta.decode_server_event(json.dumps(frame)))
    (response,) = state.all(beta.ResponseState)
    (part,) = state.all(beta.ContentPartState)
    assert (part.response_id, part.item_id, part.content_index) == ("", "", 0)
    assert (part.text, part.audio, part.has_ended("text")) == ("Good morning, how are you?", bytes(6), True)
    assert response.all(beta.OutputItemState)[0].all(beta.ContentPartState) == (part,)
    heard = state.find(beta.ConversationMember, "")
    assert heard is not None
    assert heard.input_transcript == {0: "Good"}
    assert state.open(beta.SpeechState) == ()


def test_a_place_that_pieces_leave_out_is_the_first() -> None:
    state = beta.State()
    for event in (*SESSION[7:9], SESSION[10], {"event_id": "e", "type": "response.text.delta", "delta": "Hi", **PART}):
        state.feed(beta.decode_server_event(json.dumps(event)))
    without = {key: value for key, value in PART.items() if key != "content_index"}
    state.feed(beta.decode_server_event(json.dumps({"type": "response.text.delta", "delta": " you", **without})))
    assert [part.text for part in state.all(beta.ContentPartState)] == ["Hi you"]
