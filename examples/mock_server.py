"""A mock of the OpenAI Realtime API, to test clients.

    python examples/mock_server.py --port 0
    python examples/mock_server.py --replay session.jsonl --no-pauses

prints the URL to connect to, then logs what clients send. A test can also run it in its own event loop, by `serve`.

It checks every event, and the order of events by the rules of `wiregen inspect`. It keeps settings and conversation
like the API. The model is a parrot: it repeats the user, as text or as a tone with a transcript, then calls the first
function among the tools. Loud audio counts as speech, and interrupts it. Each response has an event of an unknown type.

A client can rehearse rare cases: a response with the metadata `{"mock": "fail"}` fails, one with a limit of tokens
stays incomplete, the transcription model `deaf` fails, and a cancelled response is cut off.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs

import websockets
from websockets.asyncio.server import Server, ServerConnection

from mock_realtime.replay import Recording, Replay, read_recording
from mock_realtime.session import Session


async def converse(socket: ServerConnection, pause: float) -> None:
    """Serve one client until it leaves."""
    query = parse_qs(socket.request.path.partition("?")[2]) if socket.request else {}
    try:
        async with asyncio.TaskGroup() as tasks:
            session = Session(partial(socket.send, text=True), tasks, query.get("model", ["mock"])[0], pause)
            await session.greet()
            async for frame in socket:
                await session.answer(frame)
            session.leave()
    except* websockets.ConnectionClosed:
        pass


async def play(socket: ServerConnection, recording: Recording) -> None:
    """Play a recording to one client until it leaves."""
    try:
        async with asyncio.TaskGroup() as tasks:
            replay = Replay(partial(socket.send, text=True), recording)
            tasks.create_task(replay.run())
            async for frame in socket:
                await replay.answer(frame)
            replay.leave()
    except* websockets.ConnectionClosed:
        pass


def serve(
    host: str, port: int, pause: float = 0, origins: Sequence[str] = (), recording: Recording | None = None
) -> websockets.serve:
    """Serve while the returned async context manager is open. A pause, in seconds, follows each streamed piece.

    If there is a recording every client gets that. Of browsers only pages of the given origins may connect, for any
    page can reach a server on its reader's machine.
    """
    allowed = [None, *map(websockets.Origin, origins)]
    handler = partial(play, recording=recording) if recording else partial(converse, pause=pause)
    return websockets.serve(handler, host, port, max_size=2**25, origins=allowed)


def url_of(server: Server) -> str:
    """Return the URL that clients connect to."""
    host, port = next(iter(server.sockets)).getsockname()[:2]
    return f"ws://{f'[{host}]' if ':' in host else host}:{port}/v1/realtime"


async def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description="A mock of the OpenAI Realtime API.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8765, help="0 picks a free one")
    parser.add_argument("--pause", type=float, default=0.02, help="seconds behind each streamed piece")
    parser.add_argument("--replay", type=Path, metavar="FILE", help="a recording to play in place of the parrot")
    parser.add_argument("--no-pauses", action="store_true", help="play a recording as fast as the client takes it")
    parser.add_argument(
        "--origin",
        action="append",
        default=[],
        help="pages that may connect, such as http://localhost:3000; repeatable",
    )
    options = parser.parse_args()
    try:
        recording = options.replay and read_recording(options.replay, with_pauses=not options.no_pauses)
    except (OSError, ValueError) as error:
        parser.error(str(error))
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    async with serve(options.host, options.port, options.pause, options.origin, recording) as server:
        print(url_of(server), flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main())
