# From templates/runtime/state_streams.py of wiregen; remake: wiregen generate
"""Values that come in pieces, one class for each way to join them."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from json import loads
from typing import Any


class Stream:
    """A text; and the base of the other kinds. Pieces are joined when somebody asks."""

    __slots__ = ("has_ended", "pieces", "size")

    def __init__(self) -> None:
        self.pieces: list[Any] = []
        self.size = 0
        """Bytes that came, in a stream of bytes."""
        self.has_ended = False

    def add(self, piece: Any) -> None:
        """Take a piece."""
        self.pieces.append(piece)

    def end(self, whole: Any) -> None:
        """Take the whole; None if the server does not repeat it."""
        self.has_ended = True
        if whole is not None:
            self.pieces = [whole]

    def joined(self) -> Any:
        """Return what came so far."""
        if len(self.pieces) > 1:
            self.pieces = ["".join(self.pieces)]
        return self.pieces[0] if self.pieces else ""

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
            return loads(self.joined())
        except ValueError:
            return None


class ListStream(Stream):
    """A list of pieces."""

    __slots__ = ()

    def end(self, whole: Any) -> None:
        """Take the whole list; None if the server does not repeat it."""
        self.has_ended = True
        if whole is not None:
            self.pieces = list(whole)

    def joined(self) -> Any:
        """Return a copy of the list."""
        return list(self.pieces)


class LastStream(Stream):
    """The last piece, which replaces those before."""

    __slots__ = ()

    def add(self, piece: Any) -> None:
        """Take a piece."""
        self.pieces = [piece]

    def joined(self) -> Any:
        """Return the last piece; None if none came."""
        return self.pieces[0] if self.pieces else None


class BytesStream(Stream):
    """Bytes, which come in base64, each piece by itself."""

    __slots__ = ("_hand_on", "_keeps")

    def __init__(self, hand_on: Callable[[bytes], None] | None, *, keeps: bool) -> None:
        super().__init__()
        self._hand_on = hand_on
        self._keeps = keeps

    def add(self, piece: Any) -> None:
        """Take a piece: drop it, keep it, or decode it and hand it on."""
        self.size += decoded_size(piece)
        if self._keeps:
            self.pieces.append(piece)
        elif self._hand_on is not None:
            self._hand_on(b64decode(piece))

    def end(self, whole: Any) -> None:
        """Take the whole in base64, which is kept if pieces are; None if the server does not repeat it."""
        self.has_ended = True
        if whole is not None:
            self.size = decoded_size(whole)
            self.pieces = [whole] if self._keeps else []

    def joined(self) -> Any:
        """Return the bytes that are kept."""
        return b"".join(map(b64decode, self.pieces))

    def content(self, *, ended: bool) -> Any:
        """Return nothing: bytes are too much for a snapshot."""
        return None


def decoded_size(text: str) -> int:
    """Return how many bytes a text in base64 stands for."""
    return len(text) * 3 // 4 - text.endswith("=") - text.endswith("==")
