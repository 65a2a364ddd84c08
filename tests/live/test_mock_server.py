"""No frame ends a connection to the mock server: what cannot be done is answered by an error that says why."""

from __future__ import annotations

import itertools
import json
import logging
from base64 import b64encode
from collections.abc import Iterator
from typing import Any, cast

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Origin

import mock_server
import openai_realtime as rt
from mock_realtime import refusals
from tests.live.sessions import answers, client_of_mock, within_deadline
from tests.support.effort import sampled
from tests.support.json_values import places, replaced
from tests.support.packages import WIRE

IN_WRITING = rt.RealtimeResponseCreateParams(output_modalities=["text"])

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
        "conversation.item.retrieve is about conversation x, which is not there [member-unknown]",
    ),
    "item to delete": (
        '{"type":"conversation.item.delete","item_id":"x"}',
        "item_not_found",
        "item_id",
        None,
        "conversation.item.delete is about conversation x, which is not there [member-unknown]",
    ),
    "item to truncate": (
        '{"type":"conversation.item.truncate","item_id":"x","content_index":0,"audio_end_ms":1}',
        "item_not_found",
        "item_id",
        None,
        "conversation.item.truncate is about conversation x, which is not there [member-unknown]",
    ),
    "item to stand after": (
        '{"type":"conversation.item.create","previous_item_id":"x","item":{"type":"message","role":"user","content":[]}}',
        "item_not_found",
        "previous_item_id",
        None,
        "there is no item 'x'",
    ),
    "no base64": (
        '{"type":"input_audio_buffer.append","audio":"A"}',
        "invalid_event",
        "audio",
        None,
        "$.audio: expected bytes",
    ),
    "no ASCII": (
        '{"type":"input_audio_buffer.append","audio":"é"}',
        "invalid_event",
        "audio",
        None,
        "$.audio: expected bytes",
    ),
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
        "no response is in progress",
    ),
    "nobody to cancel": (
        '{"type":"response.cancel","response_id":"x"}',
        "response_cancel_not_active",
        "response_id",
        None,
        "response.cancel is about response x, which never began [begin-missing]",
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


def test_of_many_faults_ten_are_reported() -> None:
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
    batches = sampled(list(hostile_frames()), 4)
    assert sum(map(len, batches)) > 400

    async def session() -> None:
        async with client_of_mock() as client:
            for frames in batches:
                await client.send(*frames, rt.conversation_item_retrieve("", event_id="alive?"))
                answer = await client.hear()
                while not (isinstance(answer, rt.ErrorEvent) and answer.error.event_id == "alive?"):
                    answer = await client.hear()

    within_deadline(session())
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


def update(**settings: Any) -> rt.SessionUpdateEvent:
    """Build an update of the session."""
    return rt.session_update(rt.RealtimeSessionCreateRequest(**settings))


@pytest.mark.parametrize("key", ["id", "object", "expires_at"])
def test_what_only_the_server_sets_is_taken_back_from_the_client_and_stays(key: str) -> None:
    odd = f'{{"type":"session.update","session":{{"type":"realtime","{key}":"x","instructions":"Sing."}}}}'
    first, second, *reply = answers(
        odd, update(instructions="Dance."), rt.response_create(IN_WRITING), until="response.done"
    )
    assert (first.session.instructions, second.session.instructions) == ("Sing.", "Dance.")
    assert first.session.model_extra == {}
    assert first.session.id == second.session.id != "x"
    assert (first.session.object, first.session.expires_at) == ("realtime.session", None)
    assert reply[-1].response.status == "completed"


def test_a_whole_session_that_is_sent_back_changes_nothing() -> None:
    async def session() -> tuple[Any, Any, Any]:
        async with client_of_mock() as client:
            await client.send(update(instructions="Sing."))
            before = (await client.hear()).to_dict()["session"]
            await client.send(json.dumps({"type": "session.update", "session": before}))
            after = (await client.hear()).to_dict()["session"]
            await client.send(update())
            return before, after, (await client.hear()).to_dict()["session"]

    before, after, later = within_deadline(session())
    assert before == after == later


def test_a_client_cannot_have_the_server_hold_more_than_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refusals, "MOST_HELD", 3000)
    sound, text = b64encode(bytes(1200)).decode(), "x" * 1400
    frames: list[Any] = [
        *[rt.input_audio_buffer_append(sound)] * 3,
        rt.input_audio_buffer_commit(),
        rt.input_audio_buffer_append(sound),
        rt.conversation_item_create(rt.user_text(text, id="a")),
        rt.conversation_item_create(rt.user_text(text, id="b")),
        rt.conversation_item_delete("a"),
        rt.conversation_item_create(rt.user_text(text, id="c")),
        update(instructions=text),
        update(instructions=text * 3),
        '{"type":"session.update","session":{"type":"realtime","later":"' + text * 3 + '"}}',
        update(),
        rt.input_audio_buffer_clear(),
    ]
    events = answers(*frames, until="input_audio_buffer.cleared")[:-1]
    reported = [(event.type, event.error.param if isinstance(event, rt.ErrorEvent) else None) for event in events]
    item = [("conversation.item.added", None), ("conversation.item.done", None)]
    assert reported == [
        ("error", "audio"),
        ("input_audio_buffer.committed", None),
        *item,
        *item,
        ("error", "item"),
        ("conversation.item.deleted", None),
        *item,
        ("session.updated", None),
        ("error", "session"),
        ("error", "session"),
        ("session.updated", None),
    ]


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [(None, True), ("http://localhost:3000", True), ("https://evil.example", False), ("null", False)],
)
def test_of_browsers_only_pages_of_a_given_origin_may_connect(origin: str | None, allowed: bool) -> None:
    async def session() -> str:
        async with (
            mock_server.serve("127.0.0.1", 0, origins=["http://localhost:3000"]) as server,
            connect(mock_server.url_of(server), origin=cast(Origin | None, origin)) as socket,
        ):
            return rt.decode_server_event(await socket.recv()).type or ""

    if allowed:
        assert within_deadline(session()) == "session.created"
    else:
        with pytest.raises(InvalidStatus, match="HTTP 403"):
            within_deadline(session())
