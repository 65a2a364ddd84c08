"""A gateway on loopback between a client and a server, both of which are part of the test."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

import gateway
import mock_server
from gateway import Policy

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
