"""The findings in one frame, before they are counted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from wiregen.compare.traffic.redaction import Redaction
from wiregen.compare.traffic.shapes import Shape
from wiregen.compare.traffic.traffic import Found, Kind, Place, Subject, Traffic, Way

Path: TypeAlias = "tuple[Path, str | int] | None"
"""The keys from the frame to a value, the innermost first; None for the frame itself."""

_LONGEST_KEY = 64


class Notes:
    """The faults of a frame. Its other findings go into ``traffic`` at once."""

    def __init__(self, redaction: Redaction) -> None:
        self.traffic = Traffic()
        self.redaction = redaction
        self.is_deep = False
        """True if the frame may nest so deeply that its depth has to be checked."""
        self._file, self._line = "", 0
        self._faults: dict[tuple[str, str], tuple[Way, str]] = {}
        self._secret: tuple[Path] | None = None
        """The path of the secret member that the check is in: keys inside it are secret too."""

    def begin(self, file: str, line: int, *, is_deep: bool) -> None:
        """Begin with a frame."""
        self._file, self._line, self.is_deep = file, line, is_deep
        self._faults = {}

    def faults(self) -> tuple[str, ...]:
        """Return the paths of the faults of the frame, each with what is wrong, in the order they were found."""
        return tuple(f"{path}: {message}" for path, message in self._faults)

    def end(self) -> None:
        """Count the faults of the frame, those of one kind once."""
        if not self._faults:
            return
        self.traffic.frames_with_faults += 1
        seen: dict[Subject, Found] = {}
        for (path, message), (way, kind) in self._faults.items():
            shape = Shape({kind: 1} if kind else {})
            seen.setdefault((way, message), Found(1, Place(self._file, self._line, path), "", shape))
        for subject, found in seen.items():
            self.traffic.add(Kind.FAULT, subject, found)

    def trial(self, check: Callable[[object, Path], None], value: object) -> tuple[int, int]:
        """Return the number of faults and of other findings that a check would note in a frame."""
        traffic, self.traffic = self.traffic, Traffic()
        check(value, None)
        noted = len(self._faults), sum(map(len, self.traffic.found.values()))
        self.traffic, self._faults = traffic, {}
        return noted

    def fault(self, way: Way, path: Path, message: str, kind: str = "") -> None:
        """Note a fault, with the kind of the value that is wrong."""
        place = path_text(path if self._secret is None else self._secret[0])
        self._faults.setdefault((place, message), (way, kind))

    def found(self, kind: Kind, way: Way, path: Path, key: str, value: object) -> None:
        """Note something that the spec does not declare. Inside a secret nothing is noted."""
        if self._secret is not None:
            return
        known = self.traffic.found[kind].get((way, ""))
        if known is not None and (known.first.file, known.first.line) <= (self._file, self._line):
            known.count += 1
            known.shape.add(value)
            return
        shape = Shape()
        shape.add(value)
        place = Place(self._file, self._line, path_text(path))
        self.traffic.add(kind, (way, ""), Found(1, place, self.redaction.example(key, value), shape))

    def enter_secret(self, path: Path) -> bool:
        """Enter a secret member. Return False if the check is inside a secret already."""
        if self._secret is not None:
            return False
        self._secret = (path,)
        return True

    def leave_secret(self) -> None:
        """Leave the secret member."""
        self._secret = None


def path_text(path: Path) -> str:
    """Return a path as the generated packages show it, such as ``$.item.content[0].text``."""
    keys: list[str | int] = []
    while path is not None:
        path, key = path
        keys.append(key)
    return "$" + "".join(map(_member, reversed(keys)))


def _member(key: str | int) -> str:
    if isinstance(key, int):
        return f"[{key}]"
    short = shortened(key)
    return f".{short}" if key.isidentifier() else f"[{short!a}]"


def shortened(key: str) -> str:
    """Return a key or value, cut if it is long: it may be other data in the wrong place."""
    return key if len(key) <= _LONGEST_KEY else f"{key[:_LONGEST_KEY]}…"
