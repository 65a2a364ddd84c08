"""Replay a recorded session: send the server's frames while a client plays its own part."""

from __future__ import annotations

import json
import logging
from asyncio import Queue, sleep
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openai_realtime as rt
from mock_realtime.checks import check
from mock_realtime.order import Order
from mock_realtime.refusals import RequestError, fault_of

log = logging.getLogger("mock_server")


@dataclass(frozen=True, slots=True)
class Line:
    """A frame of a recording."""

    direction: str
    frame: dict[str, Any]
    time: float
    """When it was sent, in seconds; 0 if the recording does not say."""


@dataclass(frozen=True, slots=True)
class Recording:
    """The frames of a session in their order, to be played with the pauses between them or without."""

    lines: list[Line]
    with_pauses: bool = True


def read_recording(path: Path, *, with_pauses: bool = True) -> Recording:
    """Return the frames of a recording, a JSON object a line.

    That is ``{"direction": "server", "time": 0.5, "frame": {…}}``, with or without the time, or a frame of the server
    by itself. Raises OSError, or ValueError with the line that is neither.
    """
    texts = path.read_text("utf-8").splitlines()
    lines = [_line(text, f"{path}:{number}") for number, text in enumerate(texts, 1) if text.strip()]
    return Recording(lines, with_pauses)


def _line(text: str, where: str) -> Line:
    try:
        value: Any = json.loads(text)
    except ValueError as error:
        raise ValueError(f"{where}: not JSON: {error}") from None
    match value:
        case {"direction": ("server" | "client") as direction, "frame": {"type": str()} as frame}:
            return Line(direction, frame, float(value.get("time", 0)))
        case {"type": str()} as frame:
            return Line("server", frame, 0)
    raise ValueError(f'{where}: expected a frame, or {{"direction": "server" or "client", "frame": a frame}}')


class Replay:
    """Sends the server's frames of a recording in their order.

    Before a frame that follows a frame of the client, it waits until the client has sent one of that type; the number
    of audio pieces does not matter. The client must use the identifiers of the recording. A frame that makes no sense
    in the current state is answered with an error.
    """

    def __init__(self, send_frame: Callable[[bytes], Awaitable[None]], recording: Recording) -> None:
        self._send_frame, self._recording = send_frame, recording
        self._state, self._order = rt.State(), Order()
        self._sent: Queue[str | None] = Queue()
        """The types that the client has sent, which nobody has waited for yet."""
        self._has_gone = False

    async def answer(self, frame: str | bytes) -> None:
        """Take a frame of the client, or tell it what is wrong."""
        try:
            event = rt.decode_client_event(frame)
            log.info("%r", event)
            event.validate()
            self._order.check(event)
            check(self._state, event)
        except (rt.WireError, RequestError) as error:
            await self._send(rt.error("event_mock", fault_of(error, frame)).to_dict())
        else:
            self._sent.put_nowait(event.type)

    def leave(self) -> None:
        """Stop waiting, since the client has left."""
        self._has_gone = True
        self._sent.put_nowait(None)

    async def run(self) -> None:
        """Send what the server sent."""
        time = min((line.time for line in self._recording.lines), default=0)
        for line, awaited in self._steps():
            for kind in awaited:
                while not self._has_gone and await self._sent.get() != kind:
                    pass
            if self._has_gone:
                return
            if self._recording.with_pauses and line.time > time:
                await sleep(line.time - time)
            time = line.time
            await self._send(line.frame)

    def _steps(self) -> Iterator[tuple[Line, list[str]]]:
        """Yield each frame of the server with the types to wait for before it, of several in a row once."""
        awaited: list[str] = []
        for line in self._recording.lines:
            if line.direction == "server":
                yield line, awaited
                awaited = []
            elif awaited[-1:] != [line.frame["type"]] or line.frame["type"] != "input_audio_buffer.append":
                awaited.append(line.frame["type"])

    async def _send(self, frame: dict[str, Any]) -> None:
        event = rt.server_event_from_dict(frame, on_fault="keep")
        self._state.feed(event)
        self._order.watch(event)
        await self._send_frame(json.dumps(frame).encode())
