# From templates/runtime/state_queue.py of wiregen; remake: wiregen generate
"""Bytes on their way from a state to somebody who plays or writes them."""

from __future__ import annotations

from collections import deque
from typing import Any

from .state_things import Thing


class BytesQueue:
    """Bytes in the order in which they came, such as speech to play.

    A state fills it, ``State(binary=queue)``. It knows how much of each stream was taken, so that what was not heard to
    its end can be told to the other side when somebody interrupts.
    """

    def __init__(self) -> None:
        self._waiting: deque[tuple[Thing, str, bytes]] = deque()
        self._current: tuple[Thing, str] | None = None
        """What was taken last."""
        self._taken = self._in_hand = 0
        """How many bytes of that were used, and how many more the last call returned."""
        self._stopped: set[Thing] = set()
        self._size = self._offset = 0
        """How many bytes wait, and how many of the first piece do not any more."""

    def __call__(self, thing: Thing, name: str, data: bytes) -> None:
        """Take bytes of a stream, unless it was stopped."""
        if data and not any(thing is one or thing in one.parts() for one in self._stopped):
            self._waiting.append((thing, name, data))
            self._size += len(data)

    def __len__(self) -> int:
        """Return how many bytes wait or are in use."""
        return self._size + self._in_hand

    def take(self, size: int) -> bytes:
        """Return the next bytes of one stream, at most ``size``; nothing if none wait.

        What the call before returned counts as used from now on.
        """
        self._taken += self._in_hand
        found = bytearray()
        while self._waiting and len(found) < size:
            thing, name, data = self._waiting[0]
            if (thing, name) != self._current:
                if found:
                    break
                self._current, self._taken = (thing, name), 0
            piece = data[self._offset : self._offset + size - len(found)]
            found += piece
            self._offset += len(piece)
            if self._offset == len(data):
                self._waiting.popleft()
                self._offset = 0
        self._in_hand = len(found)
        self._size -= len(found)
        return bytes(found)

    def stop(self, *things: Thing) -> tuple[tuple[Any, str, int], ...]:
        """Forget what waits, and what still comes of that and of these things.

        Returns the streams that were not used to their end, each with what it belongs to, its name, and the number of
        bytes that were used.
        """
        cut: dict[tuple[Thing, str], int] = {}
        current = self._current
        if current is not None and (self._in_hand or not _is_over(*current)):
            cut[current] = self._taken
        for thing, name, _ in self._waiting:
            cut.setdefault((thing, name), self._taken if (thing, name) == current else 0)
        self._waiting.clear()
        self._current = None
        self._taken = self._in_hand = self._size = self._offset = 0
        self._stopped = {thing for thing in self._stopped if thing.is_open} | {*things, *(thing for thing, _ in cut)}
        return tuple((thing, name, used) for (thing, name), used in cut.items())


def _is_over(thing: Thing, name: str) -> bool:
    return not thing.is_open or thing.has_ended(name)
