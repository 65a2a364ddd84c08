# From templates/runtime/state_streams.py of wiregen; remake: wiregen generate
"""Values that come in pieces, one class for each way to join them."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from typing import Any

from .errors import DecodeError
from .json_text import parse_exactly


class Stream(list[Any]):
    """The pieces of a text, which are joined when somebody asks; and the base of the other kinds."""

    __slots__ = ("has_ended",)

    add = list[Any].append
    """Take a piece."""

    def __init__(self) -> None:
        self.has_ended = False

    @property
    def size(self) -> int:
        """The number of bytes that came, in a stream of bytes."""
        return 0

    def end(self, whole: Any) -> None:
        """Take the whole; None if the server does not repeat it."""
        self.has_ended = True
        if whole is not None:
            self[:] = [whole]

    def joined(self) -> Any:
        """Return what came so far."""
        if len(self) > 1:
            self[:] = ["".join(self)]
        return self[0] if self else ""

    def content(self, *, ended: bool) -> Any:
        """Return what stands in a snapshot, or None if that is not known yet."""
        return self.joined()


class JsonStream(Stream):
    """JSON as text, which is parsed when it has ended; what is not JSON then is left out of snapshots."""

    __slots__ = ()

    def content(self, *, ended: bool) -> Any:
        """Return the value that the text stands for."""
        if not (ended or self.has_ended):
            return None
        try:
            return parse_exactly(self.joined())
        except DecodeError:
            return None


class ListStream(Stream):
    """A list of pieces."""

    __slots__ = ()

    def end(self, whole: Any) -> None:
        """Take the whole list; None if the server does not repeat it."""
        self.has_ended = True
        if whole is not None:
            self[:] = whole

    def joined(self) -> Any:
        """Return a copy of the list."""
        return list(self)


class LastStream(Stream):
    """The last piece, which replaces those before."""

    __slots__ = ()

    def add(self, piece: Any) -> None:
        """Take a piece."""
        self[:] = [piece]

    def joined(self) -> Any:
        """Return the last piece; None if none came."""
        return self[0] if self else None


class BytesStream(Stream):
    """Bytes, which come in base64, each piece by itself."""

    __slots__ = ("_hand_on", "_keeps", "_letters", "_padding")

    def __init__(self, hand_on: Callable[[bytes], None] | None, *, keeps: bool) -> None:
        super().__init__()
        self._hand_on = hand_on
        self._keeps = keeps
        self._letters = self._padding = 0

    @property
    def size(self) -> int:
        """The number of bytes that came, also of those that were dropped."""
        return self._letters * 3 // 4 - self._padding

    def add(self, piece: Any) -> None:
        """Take a piece: drop it, keep it, or decode it and hand it on."""
        self._letters += len(piece)
        if piece[-1:] == "=":
            self._padding += piece.count("=", -2)
        if self._keeps:
            self.append(piece)
        elif self._hand_on is not None:
            self._hand_on(decoded(piece))

    def end(self, whole: Any) -> None:
        """Take the whole in base64, which is kept if pieces are; None if the server does not repeat it."""
        self.has_ended = True
        if whole is not None:
            self._letters, self._padding = len(whole), whole.count("=", -2)
            self[:] = [whole] if self._keeps else []

    def joined(self) -> Any:
        """Return the bytes that are kept."""
        return b"".join(map(decoded, self))

    def content(self, *, ended: bool) -> Any:
        """Return nothing: bytes are too much for a snapshot."""
        return None


def decoded(piece: str) -> bytes:
    """Return the bytes of a piece; none if it is not base64, for a piece that is broken must not end a session."""
    try:
        return b64decode(piece)
    except ValueError:
        return b""
