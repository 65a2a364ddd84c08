"""Changes of the complete protocol: each value gone, or of another kind, each text another one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from tests.complete import Stop, complete_files, stops
from tests.complete.editing import found, put, rename
from tests.support.hostile_texts import HOSTILE

ABSENT = object()
"""Instead of a value: nothing, not even its key."""


@dataclass(frozen=True, slots=True)
class Break:
    """One change of the complete protocol."""

    stop: Stop
    new: Any

    def __str__(self) -> str:
        what = "key " if self.stop.is_key else ""
        return f"{what}{'/'.join(map(str, self.stop.way))} -> {'absent' if self.new is ABSENT else repr(self.new)}"

    def files(self) -> dict[str, Any]:
        """Return the files of the protocol with this change."""
        files = complete_files()
        if self.stop.is_key:
            rename(files, self.stop.way, self.new)
        elif self.new is ABSENT:
            del found(files, self.stop.way[:-1])[self.stop.way[-1]]
        else:
            put(files, self.stop.way, self.new)
        return files


@cache
def breaks() -> tuple[Break, ...]:
    """Return every change that is tried: each value gone, or of another kind, each text another one."""
    every = list(stops(complete_files()))
    texts = sorted({stop.value for stop in every if isinstance(stop.value, str)})
    return tuple(
        Break(stop, new)
        for number, stop in enumerate(every)
        for new in _instead(stop, texts[number % 7 :: 7], HOSTILE[number % 9 :: 9])
        if new is ABSENT or new != stop.value
    )


def _instead(stop: Stop, known: list[str], hostile: tuple[str, ...]) -> Iterator[Any]:
    if not stop.is_key:
        yield from (None, [], {}, 7, True, -1.5, "", "x", ["x"], {"x": "x"}, {"doc": "x"}, [None])
        if len(stop.way) > 1:
            yield ABSENT
    if stop.meaning in ("doc", "enum_value"):
        yield hostile[0]
    elif isinstance(stop.value, str):
        yield from known
        yield from hostile
