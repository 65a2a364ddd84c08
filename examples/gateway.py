"""A gateway in front of a server of the OpenAI Realtime API. It logs the conversation and enforces a policy on clients.

    python examples/gateway.py --upstream wss://api.openai.com/v1/realtime --voice marin --tool count_letters

prints the URL for clients, which connect with the query and the key for the server. Frames pass unchanged, also new and
odd ones. But a client's frame that breaks a rule is answered with an `error` event, and settings are rewritten by the
policy. Secrets and audio are not logged.

`--preview` is for servers and clients of the preview API, such as xAI, Qwen, vLLM and Azure's preview.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import json
import logging
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

import websockets
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import Server, ServerConnection, serve

import openai_realtime as rt
import openai_realtime_beta as beta

log = logging.getLogger("gateway")

LARGEST = 2**25
"""The most bytes of a frame: 15 MiB of audio make 20 MiB of base64."""
SOUNDS = ("response.output_audio.delta", "response.audio.delta")
"""Events that are counted but not decoded or logged, since there are many."""
PASSED = ("authorization", "api-key", "openai-beta", "openai-safety-identifier")
"""The headers of a client that are passed on to the server."""

NUMBERS = itertools.count(1)
"""Numbers for the identifiers of sessions and errors."""

Frame = str | bytes
Event = rt.ClientEvent | rt.ServerEvent | beta.ClientEvent | beta.ServerEvent
Socket = ClientConnection | ServerConnection


class Policy:
    """What clients may set, for a session or a response, in today's API and the preview's."""

    def __init__(self, voice: str | None = None, tools: Iterable[str] | None = None) -> None:
        self.voice = voice
        self.tools = None if tools is None else frozenset(tools)

    def rewritten(self, event: Event) -> dict[str, Any] | None:
        """Return the JSON of an event with its settings changed by the policy, or None if it has no settings."""
        frame = event.to_dict()
        settings = [value for key in ("session", "response") if isinstance(value := frame.get(key), dict)]
        for values in settings:
            self._apply(values)
        return frame if settings else None

    def _apply(self, settings: dict[str, Any]) -> None:
        match settings:
            case {"audio": {"output": {"voice": _} as output}} if self.voice is not None:
                output["voice"] = self.voice
        if "voice" in settings and self.voice is not None:  # as the preview API has it
            settings["voice"] = self.voice
        if "tools" in settings and self.tools is not None:
            tools = settings["tools"] if isinstance(settings["tools"], list) else []
            settings["tools"] = [tool for tool in tools if name_of(tool) in self.tools]


def name_of(tool: Any) -> str | None:
    """Return the name of a function, or the label of an MCP server; None for a tool of another kind."""
    match tool:
        case {"type": "function", "name": str(name)} | {"type": "mcp", "server_label": str(name)}:
            return name
        case _:
            return None


class Session:
    """A client and the server that it talks to."""

    def __init__(self, client: ServerConnection, policy: Policy, preview: bool) -> None:
        self.client, self.policy = client, policy
        self.number = next(NUMBERS)
        self.sounds: Counter[str] = Counter()
        self.decode_client: Callable[..., Event] = beta.decode_client_event if preview else rt.decode_client_event
        self.decode_server: Callable[..., Event] = beta.decode_server_event if preview else rt.decode_server_event

    async def run(self, upstream: str) -> None:
        """Connect to the server and pass frames on until either side leaves."""
        headers = self.client.request.headers.raw_items() if self.client.request else ()
        passed = [(name, value) for name, value in headers if name.lower() in PASSED and value.isascii()]
        try:
            async with (
                connect(upstream, additional_headers=passed, max_size=LARGEST) as server,
                asyncio.TaskGroup() as both,
            ):
                both.create_task(self.pump("<", server, self.client))
                both.create_task(self.pump(">", self.client, server))
        except (OSError, websockets.WebSocketException) as error:
            log.warning("#%d the server cannot be reached: %s", self.number, error)
            await self.fail("the server cannot be reached")
        for kind, count in self.sounds.items():
            log.info("#%d < %d times %s", self.number, count, kind)

    async def pump(self, way: str, source: Socket, target: Socket) -> None:
        """Handle each frame of one side. When it closes the connection, close the other one with the same code."""
        with contextlib.suppress(websockets.ConnectionClosed):
            async for frame in source:
                await (self.from_server(frame) if target is self.client else self.from_client(frame, target))
        if source.close_code is None:  # it is the target that left, as its own pump finds out
            return
        log.info("#%d %s closed: %d", self.number, way, source.close_code)
        if source.close_code == 1006 and target is self.client:
            await self.fail("the connection to the server broke")
        elif source.close_code in (1005, 1006):  # these stand for the lack of a code
            await target.close()
        else:
            await target.close(source.close_code, source.close_reason or "")

    async def from_server(self, frame: Frame) -> None:
        """Pass on a frame unchanged, then log it."""
        await self.client.send(frame)
        kind = rt.peek_type(frame)
        if kind in SOUNDS:
            self.sounds[kind] += 1
            return
        try:
            self.note("<", self.decode_server(frame, on_fault="keep"))
        except (rt.DecodeError, beta.DecodeError) as error:  # no JSON object
            log.warning("#%d < not an event: %s", self.number, error)

    async def from_client(self, frame: Frame, server: Socket) -> None:
        """Pass a frame on, rewritten if it has settings, or tell the client what is wrong with it."""
        event = None
        try:
            event = self.decode_client(frame, on_fault="keep")
            self.note(">", event)
            event.validate()
        except (rt.WireError, beta.WireError) as error:
            path = error.faults[0].path.removeprefix("$").removeprefix(".")
            text = "\n".join(map(str, error.faults[:10]))
            event_id = None if event is None else event.event_id
            await self.tell("invalid_request_error", "invalid_event", text, param=path or None, event_id=event_id)
            return
        changed = self.policy.rewritten(event)
        await server.send(frame if changed is None else json.dumps(changed))

    def note(self, way: str, event: Event) -> None:
        """Write a line of the log about an event."""
        log.info("#%d %s %s", self.number, way, json.dumps(event.to_log_dict()))

    async def tell(self, kind: str, code: str, message: str, **more: str | None) -> None:
        """Send the client an error, if it is still there."""
        log.warning("#%d %s: %s", self.number, code, message)
        fault = rt.RealtimeError(type=kind, code=code, message=message, **more)
        with contextlib.suppress(websockets.ConnectionClosed):
            await self.client.send(rt.encode(rt.error(f"event_gateway_{next(NUMBERS)}", fault)), text=True)

    async def fail(self, message: str) -> None:
        """Report to the client that the server is gone, and close its connection."""
        await self.tell("server_error", "bad_gateway", message)
        await self.client.close(1014, message)


def gateway(host: str, port: int, upstream: str, policy: Policy, *, preview: bool = False) -> serve:
    """Serve while the returned async context manager is open. Pages in browsers may not connect."""

    async def relay(client: ServerConnection) -> None:
        query = client.request.path.partition("?")[2] if client.request else ""
        await Session(client, policy, preview).run(f"{upstream}{'&' if '?' in upstream else '?'}{query}")

    return serve(relay, host, port, max_size=LARGEST, origins=[None])


def url_of(server: Server) -> str:
    """Return the URL that clients connect to."""
    host, port = next(iter(server.sockets)).getsockname()[:2]
    return f"ws://{f'[{host}]' if ':' in host else host}:{port}/v1/realtime"


async def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description="A gateway in front of a server of the OpenAI Realtime API.")
    parser.add_argument("--upstream", required=True, help="the URL of the server")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8766, help="0 picks a free one")
    parser.add_argument("--voice", help="the voice for clients that ask for one")
    parser.add_argument("--tool", action="append", help="a function or MCP server to allow; repeatable; default: all")
    parser.add_argument("--preview", action="store_true", help="the server and its clients speak the preview API")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    policy = Policy(options.voice, options.tool)
    async with gateway(options.host, options.port, options.upstream, policy, preview=options.preview) as server:
        print(url_of(server), flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main())
