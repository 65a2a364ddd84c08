"""A queue of bytes between a state and a loudspeaker knows what was played."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import openai_realtime as rt


class Talk:
    """A state whose sound waits in a queue."""

    def __init__(self) -> None:
        self.sound = rt.BytesQueue()
        self.state = rt.State(binary=self.sound)

    def feed(self, kind: str, **fields: Any) -> None:
        self.state.feed(rt.decode_server_event(json.dumps({"type": kind, "event_id": "e", **fields})))

    def response(self, key: str) -> None:
        """Begin a response with one part."""
        self.feed("response.created", response={"id": key, "status": "in_progress", "output": []})
        self.part(key, 0)

    def part(self, key: str, number: int) -> None:
        """Begin an item with one part."""
        item = {"id": f"{key}_{number}", "type": "message", "role": "assistant", "content": []}
        self.feed("response.output_item.added", response_id=key, output_index=number, item=item)
        self.feed("response.content_part.added", part={"type": "audio"}, **self.place(key, number))

    def say(self, key: str, sound: bytes, number: int = 0) -> None:
        delta = b64encode(sound).decode()
        self.feed("response.output_audio.delta", delta=delta, **self.place(key, number))

    def end(self, key: str) -> None:
        self.feed("response.done", response={"id": key, "status": "completed", "output": []})

    def stop(self) -> list[tuple[str, int]]:
        """Interrupt; return the items that were not heard to their end, each with what was heard."""
        open_ones = self.state.open(rt.ResponseState)
        return [(part.item_id, size) for part, name, size in self.sound.stop(*open_ones) if name == "audio"]

    @staticmethod
    def place(key: str, number: int) -> dict[str, Any]:
        return {"response_id": key, "item_id": f"{key}_{number}", "output_index": number, "content_index": 0}


@pytest.fixture
def talk() -> Talk:
    talk = Talk()
    talk.feed("session.created", session={"type": "realtime"})
    talk.response("a")
    return talk


def test_bytes_come_in_order_and_in_the_size_that_is_asked_for_but_never_of_two_streams(talk: Talk) -> None:
    for sound in (b"12", b"345", b""):
        talk.say("a", sound)
    talk.part("a", 1)
    talk.say("a", b"67", 1)
    assert len(talk.sound) == 7
    assert [talk.sound.take(4) for _ in range(4)] == [b"1234", b"5", b"67", b""]
    assert len(talk.sound) == 0


def test_what_was_taken_counts_as_played_when_the_next_is_taken(talk: Talk) -> None:
    talk.say("a", b"123456")
    talk.end("a")
    assert talk.sound.take(4) == b"1234"
    assert len(talk.sound) == 6
    assert talk.stop() == [("a_0", 0)]
    assert (talk.sound.take(4), len(talk.sound)) == (b"", 0)


def test_everything_that_was_not_played_to_its_end_is_reported(talk: Talk) -> None:
    talk.say("a", b"123456")
    talk.part("a", 1)
    talk.say("a", b"78", 1)
    talk.end("a")
    assert [talk.sound.take(4), talk.sound.take(4)] == [b"1234", b"56"]
    assert talk.stop() == [("a_0", 4), ("a_1", 0)]


def test_streams_that_take_turns_are_each_counted_as_a_whole(talk: Talk) -> None:
    talk.part("a", 1)
    for sound in (b"123", b"45"):
        talk.say("a", sound, 0)
        talk.say("a", sound, 1)
    talk.say("a", b"6")
    assert [talk.sound.take(9) for _ in range(5)] == [b"123", b"123", b"45", b"45", b"6"]
    talk.say("a", b"78")
    assert [talk.sound.take(1), talk.sound.take(1)] == [b"7", b"8"]
    assert talk.stop() == [("a_0", 7)]


def test_a_queue_is_filled_and_stopped_while_another_thread_takes(talk: Talk) -> None:
    (part,) = talk.state.all(rt.ContentPartState)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(1) as pool:
            for _ in range(300):
                taken = pool.submit(lambda: [talk.sound.take(3) for _ in range(40)])
                for _ in range(40):
                    talk.sound(part, "audio", b"12")
                talk.sound.stop()
                taken.result()
                while talk.sound.take(100):
                    pass
                assert len(talk.sound) == 0
                talk.sound = rt.BytesQueue()
    finally:
        sys.setswitchinterval(interval)


def test_a_copy_of_a_queue_goes_on_by_itself(talk: Talk) -> None:
    talk.say("a", b"123456")
    talk.sound.take(2)
    for other in (copy.copy(talk.sound), copy.deepcopy(talk.sound), pickle.loads(pickle.dumps(talk.sound))):
        assert [other.take(3), other.take(3), len(other)] == [b"345", b"6", 1]
        ((_, name, used),) = other.stop()
        assert (name, used, other.take(3)) == ("audio", 5, b"")
    assert talk.stop() == [("a_0", 0)]


def test_what_was_played_to_its_end_is_not_told_if_no_more_of_it_can_come(talk: Talk) -> None:
    talk.say("a", b"1234")
    assert [talk.sound.take(4), talk.sound.take(4)] == [b"1234", b""]
    assert talk.stop() == [("a_0", 4)]
    talk.response("b")
    talk.say("b", b"1234")
    talk.end("b")
    assert [talk.sound.take(4), talk.sound.take(4)] == [b"1234", b""]
    assert talk.stop() == []


def test_nothing_more_is_played_of_what_was_stopped_and_all_of_what_begins_then(talk: Talk) -> None:
    talk.say("a", b"12")
    assert talk.stop() == [("a_0", 0)]
    talk.say("a", b"34")
    talk.part("a", 1)
    talk.say("a", b"56", 1)
    assert talk.stop() == []
    talk.say("a", b"78", 1)
    talk.response("b")
    talk.say("b", b"9")
    assert (talk.sound.take(10), talk.sound.take(10)) == (b"9", b"")


def test_a_new_session_may_use_the_names_of_the_old_one(talk: Talk) -> None:
    talk.say("a", b"12")
    talk.stop()
    talk.feed("session.created", session={"type": "realtime"})
    talk.response("a")
    talk.say("a", b"34")
    assert talk.sound.take(10) == b"34"


def test_bytes_that_are_not_base64_are_passed_over() -> None:
    for binary in (rt.BytesQueue(), "keep"):
        talk = Talk()
        talk.state = rt.State(binary=binary)
        talk.response("a")
        for delta in ("A", "AAE", "====", "é"):
            talk.feed("response.output_audio.delta", delta=delta, **talk.place("a", 0))
        (part,) = talk.state.all(rt.ContentPartState)
        assert part.audio == b""


def test_a_thing_is_finished_if_the_server_says_that_it_is_whole(talk: Talk) -> None:
    response, item, part = (
        talk.state.all(kind)[0] for kind in (rt.ResponseState, rt.OutputItemState, rt.ContentPartState)
    )
    assert (response.is_finished, item.is_finished, part.is_finished) == (False, False, False)
    talk.feed("response.content_part.done", part={"type": "audio"}, **talk.place("a", 0))
    whole = {"id": "a_0", "type": "message", "role": "assistant", "status": "incomplete", "content": []}
    talk.feed("response.output_item.done", response_id="a", output_index=0, item=whole)
    talk.end("a")
    assert (response.is_finished, item.is_finished, part.is_finished) == (True, False, True)
