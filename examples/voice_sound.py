"""Microphone and loudspeaker of the voice agent, and how much of what the server sent was heard.

Sound is one channel of 16-bit samples at 24 kHz.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Protocol

import openai_realtime as rt

BYTES_PER_MS = 48
STEP = 20 * BYTES_PER_MS
"""How many bytes are recorded or played at once: 20 ms."""


class Loudspeaker(Protocol):
    """What plays sound."""

    async def play(self, sound: bytes) -> None:
        """Play up to 20 ms of sound; return when it was heard, or when ``stop`` was called."""

    def stop(self) -> None:
        """Be silent at once."""


class Playback:
    """Plays what has come, in small steps, so that it is known at any time how much was heard."""

    def __init__(self, loudspeaker: Loudspeaker) -> None:
        self._loudspeaker = loudspeaker
        self._waiting: asyncio.Queue[tuple[rt.ContentPartState, bytes]] = asyncio.Queue()
        self._playing: rt.ContentPartState | None = None
        self._heard = 0
        """How many bytes of what is playing were heard."""

    def add(self, part: rt.ContentPartState, sound: bytes) -> None:
        """Play a piece of a part's sound behind what waits already."""
        self._waiting.put_nowait((part, sound))

    async def run(self) -> None:
        """Play for ever."""
        while True:
            part, sound = await self._waiting.get()
            if part is not self._playing:
                self._playing, self._heard = part, 0
            for start in range(0, len(sound), STEP):
                if self._playing is part:
                    await self._loudspeaker.play(sound[start : start + STEP])
                if self._playing is part:
                    self._heard += len(sound[start : start + STEP])
            self._waiting.task_done()

    def stop(self) -> dict[rt.ContentPartState, int]:
        """Be silent; return the parts that were not heard to their end, with the milliseconds that were."""
        cut = {} if self._playing is None else {self._playing: self._heard}
        while not self._waiting.empty():
            cut.setdefault(self._waiting.get_nowait()[0], 0)
            self._waiting.task_done()
        self._playing = None
        self._loudspeaker.stop()
        return {part: size // BYTES_PER_MS for part, size in cut.items() if part.is_open or size < part.audio_size}

    async def finish(self) -> None:
        """Wait until all was heard."""
        await self._waiting.join()


class Command:
    """A loudspeaker that is a command's standard input."""

    def __init__(self, stdin: asyncio.StreamWriter) -> None:
        self._stdin, self._due = stdin, 0.0

    async def play(self, sound: bytes) -> None:
        self._stdin.write(sound)
        await self._stdin.drain()
        now = asyncio.get_running_loop().time()
        self._due = max(self._due, now) + len(sound) / BYTES_PER_MS / 1000
        await asyncio.sleep(self._due - now)

    def stop(self) -> None:
        """Do nothing: no more than 20 ms are ever on their way."""


async def recorded(stdout: asyncio.StreamReader) -> AsyncIterator[bytes]:
    """Yield what a command records, and a second of silence, in which the end of a file is heard."""
    while sound := await stdout.read(STEP):
        yield sound
    yield bytes(1000 * BYTES_PER_MS)
