"""The protocols in ``examples/protocols``: each frame of their documents is decoded into the class that it names.

What a protocol's spec does not say is kept as the unknown event of its direction. Every frame comes back equal.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

from tests.support.json_values import same_json
from tests.support.packages import ROOT, PackageOf, loaded
from tests.support.rows import each_row

EXAMPLES = ROOT / "examples" / "protocols"
NAMES = sorted(path.parent.name for path in EXAMPLES.glob("*/protocol.yaml"))


@dataclass(frozen=True, slots=True)
class Frame:
    """A line of a ``frames.jsonl``."""

    direction: str
    expected: list[str]
    """The class of the event, or of each event of a batch."""
    text: str
    type: str | None
    """What the frame is, if that does not are in it."""


@cache
def frames(name: str) -> tuple[Frame, ...]:
    lines = (EXAMPLES / name / "frames.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(map(_frame, lines))


def _frame(line: str) -> Frame:
    entry, text = json.loads(line), line.partition('"frame": ')[2].removesuffix("}")
    expected = entry["is"] if isinstance(entry["is"], list) else [entry["is"]]
    return Frame(entry["direction"], expected, text, entry.get("type"))


@each_row("name", NAMES)
def test_every_frame_is_decoded_into_its_class_and_comes_back_equal(name: str, package_of: PackageOf) -> None:
    item, package = loaded(EXAMPLES / name), package_of(EXAMPLES / name)
    unions = {direction.name: direction.union for direction in item.protocol.directions}
    known = {event.record.name for event in item.protocol.events}
    seen: set[str] = set()
    for frame in frames(name):
        events = decoded(package, item.api.decoders[unions[frame.direction]].from_text.name.text, frame)
        assert [type(event).__name__ for event in events] == frame.expected, frame
        seen.update(frame.expected)
        written = package.encode(events if len(events) > 1 else events[0])
        assert same_json(*(json.loads(text, parse_float=str) for text in (written, frame.text))), frame  # digits too
        for event in events:
            event.validate()
    assert known <= seen  # an event without a frame is one that nobody has tried
    assert seen - known  # nor is a spec shown to keep what it does not know


def decoded(package: ModuleType, function: str, frame: Frame) -> list[Any]:
    """Return the events of a frame, in which nothing is a fault."""
    if len(frame.expected) > 1:
        found: list[Any] = getattr(package, f"{function}s")(frame.text)
        return found
    message = {} if frame.type is None else {"type": frame.type}
    return [getattr(package, function)(frame.text, **message)]
