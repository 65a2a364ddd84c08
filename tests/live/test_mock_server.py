"""No frame ends a connection to the mock server: what cannot be done is answered by an error that says why."""

from __future__ import annotations

import itertools
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

import openai_realtime as rt
from tests.json_values import places, replaced
from tests.live.sessions import answers, client_of_mock, within_deadline
from tests.packages import WIRE

# frame, code, param, event_id, start of the message
REFUSED: dict[str, tuple[str | bytes, str, str | None, str | None, str]] = {
    "bytes": (b"\xff\xfe\0", "invalid_event", None, None, "$: not UTF-8"),
    "no JSON": ("hello", "invalid_event", None, None, "$: not JSON"),
    "empty": ("", "invalid_event", None, None, "$: not JSON"),
    "a number": ("7", "invalid_event", None, None, "$: expected object, got integer"),
    "a list": ('["session.update"]', "invalid_event", None, None, "$: expected object, got array"),
    "nested too deeply": ("[" * 100_000, "invalid_event", None, None, "$: "),
    "no type": ('{"event_id":"mine"}', "invalid_event", "type", "mine", "$.type: missing"),
    "event_id of another type": (
        '{"event_id":7,"type":null}',
        "invalid_event",
        "type",
        None,
        "$.type: expected string",
    ),
    "text that UTF-8 cannot carry": (
        '{"type":"response.create","event_id":"\\ud800"}',
        "invalid_event",
        None,
        None,
        "$: not JSON: a lone surrogate",
    ),
    "unknown event": ('{"type":"a.b","event_id":"mine"}', "invalid_value", "type", "mine", "unknown event type 'a.b'"),
    "event of the server": ('{"type":"response.done"}', "invalid_value", "type", None, "unknown event type"),
    "unknown item": (
        '{"type":"conversation.item.create","event_id":"mine","item":{"type":"poem"}}',
        "invalid_value",
        "item.type",
        "mine",
        "unknown item type 'poem'",
    ),
    "fault inside": (
        '{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":7}]}}',
        "invalid_event",
        "item.content[0].type",
        None,
        "$.item.content[0].type: expected string, got integer",
    ),
    "out of range": (
        '{"type":"session.update","session":{"type":"realtime","audio":{"output":{"speed":9}}}}',
        "invalid_event",
        "session.audio.output.speed",
        None,
        "$.session.audio.output.speed: expected a value of at most 1.5, got 9",
    ),
    "other session": (
        '{"type":"session.update","session":{"type":"transcription"}}',
        "invalid_value",
        "session.type",
        None,
        "no 'transcription' sessions here",
    ),
    "item to retrieve": (
        '{"type":"conversation.item.retrieve","item_id":"x"}',
        "item_not_found",
        "item_id",
        None,
        "there is no item 'x'",
    ),
    "item to delete": (
        '{"type":"conversation.item.delete","item_id":"x"}',
        "item_not_found",
        "item_id",
        None,
        "there is no item 'x'",
    ),
    "item to truncate": (
        '{"type":"conversation.item.truncate","item_id":"x","content_index":0,"audio_end_ms":1}',
        "item_not_found",
        "item_id",
        None,
        "there is no item 'x'",
    ),
    "item to stand after": (
        '{"type":"conversation.item.create","previous_item_id":"x","item":{"type":"message","role":"user","content":[]}}',
        "item_not_found",
        "previous_item_id",
        None,
        "there is no item 'x'",
    ),
    "no base64": ('{"type":"input_audio_buffer.append","audio":"A"}', "invalid_value", "audio", None, "not base64"),
    "no ASCII": ('{"type":"input_audio_buffer.append","audio":"é"}', "invalid_value", "audio", None, "not base64"),
    "nothing to commit": (
        '{"type":"input_audio_buffer.commit"}',
        "input_audio_buffer_commit_empty",
        None,
        None,
        "the input buffer is empty",
    ),
    "nothing to cancel": (
        '{"type":"response.cancel"}',
        "response_cancel_not_active",
        "response_id",
        None,
        "no such response in progress",
    ),
    "no output buffer": ('{"type":"output_audio_buffer.clear"}', "invalid_value", "type", None, "only WebRTC and SIP"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_frame_in_vain_is_answered_by_an_error_and_the_connection_lives(name: str) -> None:
    frame, code, param, event_id, message = REFUSED[name]
    refused, alive = answers(frame, rt.input_audio_buffer_clear())
    assert type(refused) is rt.ErrorEvent
    assert refused.error.message.startswith(message)
    assert (refused.error.type, refused.error.code) == ("invalid_request_error", code)
    assert (refused.error.param, refused.error.event_id) == (param, event_id)
    assert type(alive) is rt.InputAudioBufferClearedEvent


def test_of_many_faults_ten_are_told() -> None:
    parts = ",".join("7" for _ in range(10_000))
    frame = f'{{"type":"conversation.item.create","item":{{"type":"message","role":"user","content":[{parts}]}}}}'
    (refused,) = answers(frame)
    assert refused.error.message.splitlines() == [
        f"$.item.content[{index}]: expected object, got integer" for index in range(10)
    ]


def test_a_frame_of_bytes_is_taken_as_text_would_be() -> None:
    (updated,) = answers(b'{"type":"session.update","session":{"type":"realtime","instructions":"Sing."}}')
    assert updated.session.instructions == "Sing."


ODD_VALUES: tuple[Any, ...] = (None, True, -1, 10**30, "root", "\ud800", [], [[7]], {}, {"type": "function"})


def hostile_frames() -> Iterator[list[str]]:
    """Yield each client frame of the corpus, good or broken, with copies that have an odd value at one place."""
    values = [json.loads(path.read_bytes()) for path in sorted((WIRE / "client").glob("*.json"))]
    cases = [json.loads(path.read_bytes()) for path in sorted((WIRE / "refused").glob("*.json"))]
    odd = itertools.cycle(ODD_VALUES)
    for value in (*values, *(case["frame"] for case in cases if case["direction"] == "client")):
        yield [json.dumps(value), *(json.dumps(replaced(value, place, next(odd))) for place, _ in places(value))]


def test_no_frame_like_those_of_the_corpus_ends_a_connection(caplog: pytest.LogCaptureFixture) -> None:
    batches = list(hostile_frames())
    assert sum(map(len, batches)) > 1500

    async def session() -> None:
        async with client_of_mock() as client:
            for frames in batches:
                await client.send(*frames, rt.conversation_item_retrieve("", event_id="alive?"))
                answer = await client.hear()
                while not (isinstance(answer, rt.ErrorEvent) and answer.error.event_id == "alive?"):
                    answer = await client.hear()

    within_deadline(session())
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
