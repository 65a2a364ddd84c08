"""Both ends of a session on loopback, each under a deadline, so that a hang fails in seconds."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any, NamedTuple, TypeVar

from websockets.asyncio.client import ClientConnection, connect

import mock_server
import openai_realtime as rt
from tests.support.packages import ROOT

DEADLINE = 60
"""In seconds; far more than any session takes on a busy machine."""
T = TypeVar("T")


def within_deadline(session: Coroutine[Any, Any, T]) -> T:
    """Run a session to its end, and fail where it does not come."""
    return asyncio.run(asyncio.wait_for(session, DEADLINE))


class Client:
    """A client that sends what it is told, broken frames too."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def send(self, *frames: rt.ClientEvent | str | bytes) -> None:
        """Send events as text, frames as they are."""
        for frame in frames:
            if isinstance(frame, str | bytes):
                await self.socket.send(frame)
            else:
                await self.socket.send(rt.encode(frame), text=True)

    async def hear(self) -> rt.ServerEvent:
        """Return the next event."""
        return rt.decode_server_event(await self.socket.recv())

    async def hear_until(self, last: str) -> list[rt.ServerEvent]:
        """Return the next events up to one of a type."""
        events = [await self.hear()]
        while events[-1].type != last:
            events.append(await self.hear())
        return events


@asynccontextmanager
async def client_of_mock(pause: float = 0) -> AsyncIterator[Client]:
    """Start a mock in this event loop, connect to it, and take its greeting."""
    async with (
        mock_server.serve("127.0.0.1", 0, pause) as server,
        # What waits to be read has no limit, so that a test may send much before it listens.
        connect(mock_server.url_of(server), max_queue=None) as socket,
    ):
        client = Client(socket)
        assert isinstance(await client.hear(), rt.SessionCreatedEvent)
        yield client


def answers(*frames: rt.ClientEvent | str | bytes, until: str | None = None) -> list[Any]:
    """Return what a mock answers: one event a frame, or all up to one of a type."""

    async def session() -> list[rt.ServerEvent]:
        async with client_of_mock() as client:
            await client.send(*frames)
            return [await client.hear() for _ in frames] if until is None else await client.hear_until(until)

    return within_deadline(session())


@asynccontextmanager
async def example_process(script: str, *options: str) -> AsyncIterator[str]:
    """Run an example that serves as the README says, and give the URL that it prints."""
    command = [sys.executable, f"examples/{script}", "--port", "0", *options]
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE, stderr=DEVNULL)
    assert process.stdout is not None
    try:
        yield (await process.stdout.readline()).decode().strip()
    finally:
        process.terminate()
        await process.communicate()


def named(events: list[Any], kind: type) -> list[Any]:
    """Return the events of one class."""
    return [event for event in events if type(event) is kind]


class Ran(NamedTuple):
    """How a process ended and what it printed."""

    status: int | None
    lines: list[str]
    complaints: list[str]


async def run_voice_client(*arguments: str) -> Ran:
    """Run the voice client to its end."""
    command = [sys.executable, "examples/voice_client.py", *arguments]
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE, stderr=PIPE)
    try:
        out, err = await process.communicate()
    except asyncio.CancelledError:
        process.kill()
        await process.communicate()
        raise
    return Ran(process.returncode, out.decode().splitlines(), err.decode().splitlines())
