# From templates/runtime/state/queue.py of wiregen; remake: wiregen generate
"""A queue for bytes between a state and the code that plays or writes them."""

from __future__ import annotations

from collections import deque
from copy import copy
from threading import Lock
from typing import Any, TypeAlias

from .things import Thing

Stream: TypeAlias = tuple[Thing, str]


class BytesQueue:
    """Bytes in the order of arrival, such as speech to play.

    ``State(binary=queue)`` fills it. It counts how much of each stream was taken. After an interruption, a program can
    report how much of each stream was played.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: deque[tuple[Stream, bytes]] = deque()
        self._used: dict[Stream, int] = {}
        """The number of bytes used of each stream."""
        self._current: Stream | None = None
        """The stream of the bytes taken last."""
        self._stopped: set[Thing] = set()
        self._in_hand = self._size = self._offset = 0
        """The numbers of bytes that the last call returned, that wait, and that were taken of the first piece."""

    def __getstate__(self) -> dict[str, Any]:
        with self._lock:
            return {name: copy(value) for name, value in vars(self).items() if name != "_lock"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state, _lock=Lock())

    def __call__(self, thing: Thing, name: str, data: bytes) -> None:
        """Add bytes of a stream, unless it was stopped."""
        with self._lock:
            if not data or any(thing is one or thing in one.parts() for one in self._stopped):
                return
            if not self._waiting:
                for stream in [one for one in self._used if one != self._current and _is_over(*one)]:
                    del self._used[stream]
            self._used.setdefault((thing, name), 0)
            self._waiting.append(((thing, name), data))
            self._size += len(data)

    def __len__(self) -> int:
        """Return the number of bytes that wait or are in use."""
        return self._size + self._in_hand

    def take(self, size: int) -> bytes:
        """Return the next bytes of one stream, at most ``size``, or empty bytes if none wait.

        The bytes of the previous call count as used now. Another thread than that of the state may call this.
        """
        with self._lock:
            if self._current is not None:
                self._used[self._current] += self._in_hand
            found = bytearray()
            while self._waiting and len(found) < size:
                stream, data = self._waiting[0]
                if found and stream != self._current:
                    break
                self._current = stream
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
        """Drop the bytes that wait, and all later bytes of their things and of ``things``.

        Return each stream that was not used to its end as (thing, name of the stream, number of bytes used).
        """
        with self._lock:
            cut = {stream for stream, _ in self._waiting}
            if self._current is not None and (self._in_hand or not _is_over(*self._current)):
                cut.add(self._current)
            result = tuple((thing, name, used) for (thing, name), used in self._used.items() if (thing, name) in cut)
            self._waiting.clear()
            self._used.clear()
            self._current = None
            self._in_hand = self._size = self._offset = 0
            self._stopped = {thing for thing in self._stopped if thing.is_open}
            self._stopped.update(things, (thing for thing, _ in cut))
            return result


def _is_over(thing: Thing, name: str) -> bool:
    return not thing.is_open or thing.has_ended(name)
