# From templates/runtime/state/streams.py of wiregen; remake: wiregen generate
"""Values that come in pieces, one class for each way to join them."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from typing import Any

from ..errors import DecodeError
from ..json_text import parse_exactly


class Stream(list[Any]):
    """The pieces of a text, joined on demand. Base of the other kinds of streams."""

    __slots__ = ("has_ended",)

    add = list[Any].append
    """Add a piece."""

    def __init__(self) -> None:
        self.has_ended = False

    @property
    def size(self) -> int:
        """The number of bytes received, in a stream of bytes."""
        return 0

    def end(self, whole: Any) -> None:
        """End the stream with the whole, or None if the server does not repeat it."""
        self.has_ended = True
        if whole is not None:
            self[:] = [whole]

    def joined(self) -> Any:
        """Return the pieces so far, joined."""
        if len(self) > 1:
            self[:] = ["".join(self)]
        return self[0] if self else ""

    def content(self, *, ended: bool) -> Any:
        """Return the value for the snapshot, or None if it is not known yet."""
        return self.joined()


class JsonStream(Stream):
    """JSON as text. It is parsed at the end, and left out of snapshots if it is not JSON."""

    __slots__ = ()

    def content(self, *, ended: bool) -> Any:
        """Return the parsed value, or None before the end."""
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
        """End the stream with the whole list, or None if the server does not repeat it."""
        self.has_ended = True
        if whole is not None:
            self[:] = whole

    def joined(self) -> Any:
        """Return a copy of the list."""
        return list(self)


class LastStream(Stream):
    """The last piece, which replaces the pieces before it."""

    __slots__ = ()

    def add(self, piece: Any) -> None:
        """Add a piece."""
        self[:] = [piece]

    def joined(self) -> Any:
        """Return the last piece, or None if none came."""
        return self[0] if self else None


class BytesStream(Stream):
    """Bytes. Each piece is base64 by itself."""

    __slots__ = ("_hand_on", "_keeps", "_letters", "_padding")

    def __init__(self, hand_on: Callable[[bytes], None] | None, *, keeps: bool) -> None:
        super().__init__()
        self._hand_on = hand_on
        self._keeps = keeps
        self._letters = self._padding = 0

    @property
    def size(self) -> int:
        """The number of bytes received, including dropped ones."""
        return self._letters * 3 // 4 - self._padding

    def add(self, piece: Any) -> None:
        """Drop a piece, keep it, or decode it and pass it on."""
        self._letters += len(piece)
        if piece[-1:] == "=":
            self._padding += piece.count("=", -2)
        if self._keeps:
            self.append(piece)
        elif self._hand_on is not None:
            self._hand_on(decoded(piece))

    def end(self, whole: Any) -> None:
        """End the stream with the whole in base64, or None if the server does not repeat it."""
        self.has_ended = True
        if whole is not None:
            self._letters, self._padding = len(whole), whole.count("=", -2)
            self[:] = [whole] if self._keeps else []

    def joined(self) -> Any:
        """Return the kept bytes."""
        return b"".join(map(decoded, self))

    def content(self, *, ended: bool) -> Any:
        """Return None: bytes are too large for a snapshot."""
        return None


def decoded(piece: str) -> bytes:
    """Return the bytes of a piece, or empty bytes if it is not base64: a broken piece must not end a session."""
    try:
        return b64decode(piece)
    except ValueError:
        return b""
