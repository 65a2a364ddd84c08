"""A recording is played to a client that does what the recorded one did, and says where it does not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect

import mock_server
import openai_realtime as rt
from mock_realtime import replay
from mock_realtime.replay import Line, Recording, read_recording
from tests.live.sessions import Client, example_process, within_deadline

ITEM = {"id": "item_1", "type": "message", "role": "user", "content": []}
RECORDED = (
    ("server", 10.0, {"type": "session.created", "event_id": "e1", "session": {"type": "realtime"}}),
    ("client", 10.5, {"type": "input_audio_buffer.append", "audio": "AAAA"}),
    ("client", 10.75, {"type": "input_audio_buffer.append", "audio": "AAAA"}),
    ("client", 11.0, {"type": "input_audio_buffer.commit"}),
    ("server", 11.5, {"type": "conversation.item.added", "event_id": "e2", "previous_item_id": None, "item": ITEM}),
    ("server", 11.75, {"type": "mock.mood", "event_id": "e3", "mood": [1]}),
    ("client", 12.0, {"type": "conversation.item.delete", "item_id": "item_1"}),
    ("server", 12.0, {"type": "conversation.item.deleted", "event_id": "e4", "item_id": "item_1"}),
)
FRAMES = [frame for direction, _, frame in RECORDED if direction == "server"]
APPEND, COMMIT = rt.input_audio_buffer_append("AAAA"), rt.input_audio_buffer_commit()
DELETE = rt.conversation_item_delete("item_1")


def recording(*, with_pauses: bool = False) -> Recording:
    """Return the recorded session."""
    return Recording([Line(direction, frame, time) for direction, time, frame in RECORDED], with_pauses)


async def play(recorded: Recording) -> list[Any]:
    """Do what the recorded client did, in other pieces, and one thing in vain before each; return the frames."""
    async with (
        mock_server.serve("127.0.0.1", 0, recording=recorded) as server,
        connect(mock_server.url_of(server)) as socket,
    ):
        client = Client(socket)
        heard = [await client.hear()]
        await client.send(DELETE, APPEND, COMMIT)
        heard += [await client.hear() for _ in range(3)]
        await client.send(rt.conversation_item_create(rt.user_text("Hi", id="item_1")), DELETE)
        heard += [await client.hear() for _ in range(2)]
        return [event.to_dict() for event in heard]


def test_the_servers_frames_come_as_recorded_each_behind_what_it_answered() -> None:
    frames = within_deadline(play(recording()))
    assert [frame for frame in frames if frame["type"] != "error"] == FRAMES


def test_what_the_client_does_out_of_order_is_an_error_and_not_awaited() -> None:
    frames = within_deadline(play(recording()))
    errors = [(place, frame["error"]["code"]) for place, frame in enumerate(frames) if frame["type"] == "error"]
    assert errors == [(1, "item_not_found"), (4, "item_exists")]


@pytest.mark.parametrize(("with_pauses", "slept"), [(True, [1.5, 0.25, 0.25]), (False, [])])
def test_pauses_between_the_servers_frames_are_kept_or_left_out(
    monkeypatch: pytest.MonkeyPatch, with_pauses: bool, slept: list[float]
) -> None:
    times: list[float] = []

    async def sleep(seconds: float) -> None:
        times.append(seconds)

    monkeypatch.setattr(replay, "sleep", sleep)
    within_deadline(play(recording(with_pauses=with_pauses)))
    assert times == slept


def test_a_file_is_played_from_the_command_line(tmp_path: Path) -> None:
    entries = [{"direction": way, "time": time, "frame": frame} for way, time, frame in RECORDED[1:]]
    lines = map(json.dumps, [FRAMES[0], *entries])  # the first one by itself, as some record
    (tmp_path / "session.jsonl").write_text("\n".join(lines))

    async def session() -> list[Any]:
        replay = "--replay", str(tmp_path / "session.jsonl"), "--no-pauses"
        async with example_process("mock_server.py", *replay) as url, connect(url) as socket:
            client = Client(socket)
            await client.send(APPEND, APPEND, APPEND, COMMIT)
            heard = await client.hear_until("mock.mood")
            await client.send(DELETE)
            return [event.to_dict() for event in (*heard, await client.hear())]

    assert within_deadline(session()) == FRAMES


@pytest.mark.parametrize("line", ["7", '{"direction": "up", "frame": {"type": "a"}}', '{"direction": "server"}'])
def test_a_line_that_holds_no_frame_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "session.jsonl"
    file.write_text(f"{json.dumps(FRAMES[0])}\n{line}\n")
    with pytest.raises(ValueError, match=r"session\.jsonl:2: expected a frame, or"):
        read_recording(file)


def test_a_line_that_is_not_json_is_named(tmp_path: Path) -> None:
    file = tmp_path / "session.jsonl"
    file.write_text(f"{json.dumps(FRAMES[0])}\nhello\n")
    with pytest.raises(ValueError, match=r"session\.jsonl:2: not JSON"):
        read_recording(file)
