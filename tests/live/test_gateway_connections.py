"""The gateway's connections: if one side leaves or is not there, the other hears of it; keys go to only the server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from openai.types import realtime as sdk
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosedError, InvalidStatus
from websockets.typing import Origin

import gateway
import mock_server
import openai_realtime as rt
from gateway import Policy
from tests.live.gateway import END, Upstream, behind_gateway
from tests.live.official import UNHEARD_OF, classes, hear, hear_response, official_client, say
from tests.live.sessions import example_process, named, run_voice_client, within_deadline


async def answer_of(client: ClientConnection) -> Any:
    """Return the next event that a client gets."""
    return rt.decode_server_event(await client.recv())


def test_a_client_learns_that_the_server_cannot_be_reached_and_the_next_one_is_served() -> None:
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


def test_a_client_learns_that_the_connection_to_the_server_broke() -> None:
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


def test_a_key_that_no_header_can_carry_is_left_out() -> None:
    handshake = (
        b"GET /v1/realtime HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
        b"Authorization: Bearer \xff\r\nApi-Key: k\r\n\r\n"
    )

    async def session() -> Any:
        upstream = Upstream([END])
        async with (
            serve(upstream, "127.0.0.1", 0) as server,
            gateway.gateway("127.0.0.1", 0, mock_server.url_of(server), Policy()) as front,
        ):
            reader, writer = await asyncio.open_connection(*next(iter(front.sockets)).getsockname()[:2])
            writer.write(handshake)
            await reader.readuntil(END.encode())
            writer.close()
            return upstream.sockets[0].request

    request = within_deadline(session())
    assert request.headers["api-key"] == "k"
    assert "Authorization" not in request.headers


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
            mock_server.serve("127.0.0.1", 0, 0) as server,
            example_process(
                "gateway.py", "--upstream", mock_server.url_of(server), "--voice", "marin", "--tool", "none"
            ) as url,
        ):
            return (await run_voice_client("--url", url, "--modality", "text", "Hi")).lines

    assert within_deadline(talk()) == [
        "(an event that is new to this client: mock.mood)",
        "You said: Hi",
        "tokens: 1 in, 3 out",
        "sound: 0 bytes",
    ]
