"""The gateway passes all that servers say, holds clients to its policy, and outlives either side."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from openai.types import realtime as sdk
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, InvalidStatus
from websockets.typing import Origin

import gateway
import mock_server
import openai_realtime as rt
from gateway import Policy
from tests.live.official import UNHEARD_OF, classes, hear, hear_response, official_client, say
from tests.live.sessions import example_process, named, run_voice_client, within_deadline
from tests.support.packages import ROOT

SERVERS = sorted((ROOT / "tests" / "wire_servers").glob("*.json"))
END = '{"type":"test.end"}'


@dataclass
class Upstream:
    """A server that sends what a test wants, and keeps what it is sent."""

    sends: list[str | bytes] = field(default_factory=list)
    heard: list[str | bytes] = field(default_factory=list)
    sockets: list[ServerConnection] = field(default_factory=list)
    gone: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, socket: ServerConnection) -> None:
        self.sockets.append(socket)
        for frame in self.sends:
            await socket.send(frame)
        try:
            async for frame in socket:
                self.heard.append(frame)
                if frame == END:
                    await socket.send(END)
        except ConnectionClosed:
            pass
        self.gone.set()


@asynccontextmanager
async def behind_gateway(
    upstream: Upstream, policy: Policy | None = None, *, preview: bool = False
) -> AsyncIterator[ClientConnection]:
    """Connect to a server through a gateway."""
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(serve(upstream, "127.0.0.1", 0))
        front = gateway.gateway("127.0.0.1", 0, mock_server.url_of(server), policy or Policy(), preview=preview)
        url = gateway.url_of(await stack.enter_async_context(front))
        yield await stack.enter_async_context(connect(url, additional_headers={"Authorization": "Bearer sk-test"}))


async def until_end(client: ClientConnection) -> list[str | bytes]:
    """Return what a client gets before the end of a test."""
    await client.send(END)
    return [frame for frame in [frame async for frame in _up_to_end(client)] if frame != END]


async def _up_to_end(client: ClientConnection) -> AsyncIterator[str | bytes]:
    async for frame in client:
        yield frame
        if frame == END:
            return


def passed_by(*frames: str, policy: Policy | None = None, preview: bool = False) -> tuple[list[Any], list[Any]]:
    """Let a client send frames; return what the server got, and what the client was told, as JSON."""

    async def session() -> tuple[list[Any], list[Any]]:
        upstream = Upstream()
        async with behind_gateway(upstream, policy, preview=preview) as client:
            for frame in frames:
                await client.send(frame)
            told = await until_end(client)
        return upstream.heard[:-1], [json.loads(frame) for frame in told]

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
def test_of_what_clients_in_use_send_nothing_is_refused_or_lost(path: Any) -> None:
    rows = [row for row in json.loads(path.read_bytes())["frames"] if row["direction"] == "client"]
    heard, told = passed_by(*(json.dumps(row["frame"]) for row in rows), preview=True)
    assert [json.loads(frame) for frame in heard] == [row["frame"] for row in rows]
    assert told == []


def test_a_frame_that_is_no_event_passes_as_text_or_bytes() -> None:
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
    heard, told = passed_by(json.dumps(UPDATE), policy=Policy("marin", ["count_letters", "stock"]))
    assert json.loads(heard[0])["session"] == {
        "type": "realtime",
        "audio": {"input": {"turn_detection": None}, "output": {"voice": "marin", "speed": 1.5}},
        "tools": [
            {"type": "function", "name": "count_letters", "strict": True},
            {"type": "mcp", "server_label": "stock", "server_url": "https://stock.example"},
        ],
        "new_setting": {"voice": "alloy"},
    }
    assert told == []


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
    heard, told = passed_by(*frames, policy=Policy("marin", []))
    assert heard == [*frames]
    assert told == []


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
    heard, told = passed_by(frame, clear)
    assert heard == [clear]
    (error,) = map(rt.server_event_from_dict, told)
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


async def answer_of(client: ClientConnection) -> Any:
    """Return the next event that a client gets."""
    return rt.decode_server_event(await client.recv())


def test_a_client_is_told_that_the_server_cannot_be_reached_and_the_next_one_is_served() -> None:
    async def session() -> list[tuple[str, int | None]]:
        ended = []
        async with gateway.gateway("127.0.0.1", 0, "ws://127.0.0.1:1/v1/realtime", Policy()) as front:
            for _ in range(2):
                async with connect(gateway.url_of(front)) as client:
                    error = (await answer_of(client)).error
                    await client.wait_closed()
                    ended.append((f"{error.type} {error.code}: {error.message}", client.close_code))
        return ended

    assert within_deadline(session()) == [("server_error bad_gateway: the server cannot be reached", 1014)] * 2


def test_a_client_is_told_that_the_connection_to_the_server_broke() -> None:
    async def session() -> tuple[Any, int | None]:
        upstream = Upstream([END])
        async with behind_gateway(upstream) as client:
            assert await client.recv() == END
            upstream.sockets[0].transport.abort()
            error = await answer_of(client)
            await client.wait_closed()
            return error.error, client.close_code

    error, code = within_deadline(session())
    assert (error.type, error.code, error.message) == (
        "server_error",
        "bad_gateway",
        "the connection to the server broke",
    )
    assert code == 1014


def test_a_server_that_leaves_takes_the_client_with_it_for_its_own_reason() -> None:
    async def session() -> tuple[int, str]:
        upstream = Upstream([END])
        async with behind_gateway(upstream) as client:
            assert await client.recv() == END
            await upstream.sockets[0].close(4001, "session_expired")
            with pytest.raises(ConnectionClosedError):
                await client.recv()
            return client.close_code or 0, client.close_reason or ""

    assert within_deadline(session()) == (4001, "session_expired")


LEAVING: dict[str, Callable[[ClientConnection], Coroutine[Any, Any, object]]] = {
    "closes": lambda client: client.close(1001, "tab closed"),
    "breaks off": lambda client: asyncio.to_thread(client.transport.get_extra_info("socket").shutdown, 2),
}


@pytest.mark.parametrize(("how", "code"), [("closes", 1001), ("breaks off", 1000)])
def test_a_client_that_leaves_takes_the_connection_to_the_server_with_it(how: str, code: int) -> None:
    async def session() -> int | None:
        upstream = Upstream([END])
        async with behind_gateway(upstream) as client:
            assert await client.recv() == END
            await LEAVING[how](client)
            await upstream.gone.wait()
            return upstream.sockets[0].close_code

    assert within_deadline(session()) == code


def test_the_server_gets_the_query_and_the_key_of_the_client_and_no_other_header() -> None:
    async def session() -> Any:
        upstream = Upstream([END])
        async with (
            serve(upstream, "127.0.0.1", 0) as server,
            gateway.gateway("127.0.0.1", 0, f"{mock_server.url_of(server)}?api-version=1", Policy()) as front,
            connect(f"{gateway.url_of(front)}?model=m", additional_headers={"api-key": "k", "Cookie": "c"}) as client,
        ):
            assert await client.recv() == END
            return upstream.sockets[0].request

    request = within_deadline(session())
    assert request.path == "/v1/realtime?api-version=1&model=m"
    assert request.headers["api-key"] == "k"
    assert "Cookie" not in request.headers


def test_a_page_in_a_browser_may_not_connect() -> None:
    async def session() -> int:
        async with gateway.gateway("127.0.0.1", 0, "ws://127.0.0.1:1/", Policy()) as front:
            with pytest.raises(InvalidStatus) as refused:
                await connect(gateway.url_of(front), origin=Origin("https://example.com"))
            return refused.value.response.status_code

    assert within_deadline(session()) == 403


def test_the_official_client_talks_through_the_gateway() -> None:
    async def talk() -> tuple[Any, list[Any], Any]:
        async with (
            mock_server.serve("127.0.0.1", 0) as server,
            gateway.gateway("127.0.0.1", 0, mock_server.url_of(server), Policy("marin", ["count_letters"])) as front,
            official_client(gateway.url_of(front)) as connection,
        ):
            functions: Any = [{"type": "function", "name": name} for name in ("delete_all", "count_letters")]
            audio: Any = {"output": {"voice": "cedar"}}
            await connection.session.update(session={"type": "realtime", "tools": functions, "audio": audio})
            updated = await hear(connection)
            await say(connection, "Hi")
            await connection.response.create(response={"max_output_tokens": 5000})
            refused = await hear(connection)
            await connection.response.create(response={"output_modalities": ["text"]})
            return updated, await hear_response(connection), refused

    updated, events, refused = within_deadline(talk())
    assert updated.session.audio.output.voice == "marin"
    assert [tool.name for tool in updated.session.tools] == ["count_letters"]
    assert classes(refused) == [sdk.RealtimeErrorEvent]
    assert refused.error.param == "response.max_output_tokens"
    assert "".join(event.delta for event in named(events, sdk.ResponseTextDeltaEvent)) == "You said: Hi"
    assert [event.type for event in events].count(UNHEARD_OF) == 1
    assert events[-1].response.output[1].name == "count_letters"


def test_the_examples_talk_through_the_gateway_of_the_command_line() -> None:
    async def talk() -> list[str]:
        async with (
            example_process("mock_server.py", "--pause", "0") as server,
            example_process("gateway.py", "--upstream", server, "--voice", "marin", "--tool", "none") as url,
        ):
            return (await run_voice_client("--url", url, "--modality", "text", "Hi")).lines

    assert within_deadline(talk()) == [
        "(an event that is new to this client: mock.mood)",
        "You said: Hi",
        "tokens: 1 in, 3 out",
        "sound: 0 bytes",
    ]
