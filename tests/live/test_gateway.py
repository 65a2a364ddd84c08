"""The gateway passes all that servers say, holds clients to its policy, and outlives either side."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

import openai_realtime as rt
from gateway import Policy
from tests.live.gateway import Upstream, behind_gateway, until_end
from tests.live.sessions import within_deadline
from tests.support.packages import ROOT

SERVERS = sorted((ROOT / "tests" / "wire_servers").glob("*.json"))


def passed_by(*frames: str, policy: Policy | None = None, preview: bool = False) -> tuple[list[Any], list[Any]]:
    """Let a client send frames; return what the server got, and what the client was told, as JSON."""

    async def session() -> tuple[list[Any], list[Any]]:
        upstream = Upstream()
        async with behind_gateway(upstream, policy, preview=preview) as client:
            for frame in frames:
                await client.send(frame)
            reported = await until_end(client)
        return upstream.heard[:-1], [json.loads(frame) for frame in reported]

    return within_deadline(session())


def told_to(*frames: str | bytes, preview: bool = False) -> list[str | bytes]:
    """Let a server send frames and return what the client gets."""

    async def session() -> list[str | bytes]:
        async with behind_gateway(Upstream(list(frames)), preview=preview) as client:
            return await until_end(client)

    return within_deadline(session())


@pytest.mark.parametrize("preview", [False, True], ids=["today", "preview"])
@pytest.mark.parametrize("path", SERVERS, ids=lambda path: path.stem)
def test_what_servers_in_use_send_passes_unchanged_faults_and_all(path: Any, preview: bool) -> None:
    rows = json.loads(path.read_bytes())["frames"]
    frames = [json.dumps(row["frame"], indent=1) for row in rows if row["direction"] == "server"]
    assert told_to(*frames, preview=preview) == frames


@pytest.mark.parametrize("path", SERVERS, ids=lambda path: path.stem)
def test_nothing_that_real_clients_send_is_refused_or_lost(path: Any) -> None:
    rows = [row for row in json.loads(path.read_bytes())["frames"] if row["direction"] == "client"]
    heard, reported = passed_by(*(json.dumps(row["frame"]) for row in rows), preview=True)
    assert [json.loads(frame) for frame in heard] == [row["frame"] for row in rows]
    assert reported == []


def test_a_frame_that_is_not_an_event_passes_as_text_or_bytes() -> None:
    frames: list[str | bytes] = [
        b"\xff\xfe\0",
        "hello",
        "",
        "[1]",
        '{"type":7}',
        b'{"type": "a.b"}',
        '{"type":"a.b","n":1e400}',
    ]
    assert told_to(*frames) == frames


UPDATE = {
    "type": "session.update",
    "session": {
        "type": "realtime",
        "audio": {"input": {"turn_detection": None}, "output": {"voice": "alloy", "speed": 1.5}},
        "tools": [
            {"type": "function", "name": "count_letters", "strict": True},
            {"type": "function", "name": "delete_all"},
            {"type": "mcp", "server_label": "stock", "server_url": "https://stock.example"},
            {
                "type": "mcp",
                "server_label": "count_letters_",
                "name": "count_letters",
                "server_url": "https://a.example",
            },
            {"type": "web_search"},
        ],
        "new_setting": {"voice": "alloy"},
    },
}


def test_a_session_gets_the_voice_and_the_tools_of_the_policy() -> None:
    heard, reported = passed_by(json.dumps(UPDATE), policy=Policy("marin", ["count_letters", "stock"]))
    assert json.loads(heard[0])["session"] == {
        "type": "realtime",
        "audio": {"input": {"turn_detection": None}, "output": {"voice": "marin", "speed": 1.5}},
        "tools": [
            {"type": "function", "name": "count_letters", "strict": True},
            {"type": "mcp", "server_label": "stock", "server_url": "https://stock.example"},
        ],
        "new_setting": {"voice": "alloy"},
    }
    assert reported == []


def test_a_response_is_held_to_the_policy_too() -> None:
    settings = {
        "audio": {"output": {"voice": {"id": "voice_1"}}},
        "tools": [{"type": "function", "name": "delete_all"}],
    }
    frame = json.dumps({"type": "response.create", "response": settings})
    heard, _ = passed_by(frame, policy=Policy("marin", ["count_letters"]))
    assert json.loads(heard[0])["response"] == {"audio": {"output": {"voice": "marin"}}, "tools": []}


@pytest.mark.parametrize("preview", [False, True], ids=["today", "preview"])
def test_the_settings_of_the_preview_api_are_held_to_the_policy(preview: bool) -> None:
    settings = {"voice": "ara", "tools": [{"type": "function", "name": "delete_all"}], "temperature": 0.7}
    frame = json.dumps({"type": "session.update", "session": settings})
    heard, _ = passed_by(frame, policy=Policy("marin", ["count_letters"]), preview=preview)
    assert json.loads(heard[0])["session"] == {"voice": "marin", "tools": [], "temperature": 0.7}


@pytest.mark.parametrize("tools", [7, {}, [7, None, [], {}], [{"type": "function", "name": []}], [{"name": "polly"}]])
def test_tools_in_settings_of_a_new_kind_are_left_out_unless_they_have_an_allowed_name(tools: Any) -> None:
    frame = json.dumps({"type": "session.update", "session": {"type": "later", "tools": tools, "audio": [7]}})
    heard, _ = passed_by(frame, policy=Policy("marin", ["polly"]))
    assert json.loads(heard[0])["session"] == {"type": "later", "tools": [], "audio": [7]}


def test_of_two_settings_in_a_frame_only_the_one_that_was_checked_gets_through() -> None:
    frame = '{"type":"session.update","session":{"voice":"ara"},"session":{"type":"realtime"}}'
    heard, _ = passed_by(frame, policy=Policy("marin"))
    assert "ara" not in heard[0]


def test_without_a_policy_settings_keep_their_values() -> None:
    heard, _ = passed_by(json.dumps(UPDATE))
    assert json.loads(heard[0]) == UPDATE


def test_other_frames_of_a_client_pass_as_they_came() -> None:
    frames = (
        '{ "type" : "input_audio_buffer.append", "audio" : "AAEC" }',
        '{"type":"conversation.item.create","item":{"type":"poem","lines":["\\u00fc"]}}',
        '{"type":"a.b","event_id":"mine"}',
    )
    heard, reported = passed_by(*frames, policy=Policy("marin", []))
    assert heard == [*frames]
    assert reported == []


@pytest.mark.parametrize(
    ("frame", "param", "event_id", "message"),
    [
        (
            '{"type":"session.update","event_id":"mine","session":{"type":"realtime","audio":{"output":{"speed":9}}}}',
            "session.audio.output.speed",
            "mine",
            "$.session.audio.output.speed: expected a value of at most 1.5, got 9",
        ),
        ('{"type":"input_audio_buffer.append","audio":"A"}', "audio", None, "$.audio: expected bytes in base64"),
        (
            '{"type":"conversation.item.delete","event_id":"mine","item_id":7}',
            "item_id",
            "mine",
            "$.item_id: expected string, got integer",
        ),
        ('{"event_id":"mine"}', "type", "mine", "$.type: missing"),
        ("hello", None, None, "$: not JSON"),
    ],
    ids=["range", "base64", "fault", "no type", "no JSON"],
)
def test_a_frame_that_breaks_a_rule_is_answered_by_an_error_and_goes_no_further(
    frame: str, param: str | None, event_id: str | None, message: str
) -> None:
    clear = '{"type":"input_audio_buffer.clear"}'
    heard, reported = passed_by(frame, clear)
    assert heard == [clear]
    (error,) = map(rt.server_event_from_dict, reported)
    assert type(error) is rt.ErrorEvent
    assert (error.error.type, error.error.code) == ("invalid_request_error", "invalid_event")
    assert (error.error.param, error.error.event_id) == (param, event_id)
    assert error.error.message.startswith(message)


def test_the_log_shows_each_event_without_its_secrets_and_sounds(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "gateway")
    tool = {"type": "mcp", "server_label": "stock", "authorization": "hush", "server_url": "https://hush.example"}
    passed_by(
        json.dumps({"type": "session.update", "session": {"type": "realtime", "tools": [tool]}}),
        '{"type":"input_audio_buffer.append","audio":"SHVzaCE="}',
    )
    place = '"event_id":"e","response_id":"r","item_id":"i","output_index":0,"content_index":0'
    sound = f'{{"type":"response.output_audio.delta","delta":"SHVzaCE=",{place}}}'
    told_to(sound, sound, '{"type":"response.done","event_id":"e"}')
    lines = [record.getMessage().partition(" ")[2] for record in caplog.records if record.name == "gateway"]
    assert not any("hush" in line.lower() or "SHVz" in line for line in lines)
    assert lines[0].startswith('> {"type": "session.update", "session": {"type": "realtime", "tools": [{"type": "mcp"')
    assert lines[1] == '> {"type": "input_audio_buffer.append", "audio": "<8 chars>"}'
    assert "< 2 times response.output_audio.delta" in lines
    assert '< {"type": "response.done", "event_id": "e"}' in lines
