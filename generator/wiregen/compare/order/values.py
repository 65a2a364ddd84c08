"""Values inside JSON, along the paths of a state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from wiregen.protocol.recognition import as_tag
from wiregen.protocol.state import Path, Step
from wiregen.protocol.types import RecordType

Frame: TypeAlias = Mapping[str, object]
Reader: TypeAlias = Callable[[object], object]


def reader(path: Path, event: RecordType | None) -> Reader:
    """Return a function that follows a path in a frame of an event, or in a value, or else returns None."""
    outer = {field.wire for field in event.envelope} if event is not None else set()
    content = None if event is None else event.content

    def read(value: object) -> object:
        for number, step in enumerate(path.steps):
            if number == 0 and content is not None and step.wire not in outer:
                value = value.get(content) if isinstance(value, Mapping) else None
            value = _step(value, step)
        return value

    return read


def _step(value: object, step: Step) -> object:
    found = value.get(step.wire) if isinstance(value, Mapping) else None
    if step.only is not None and not (isinstance(found, Mapping) and _is(found, step.only)):
        return None
    return found


def _is(value: Frame, record: RecordType) -> bool:
    return all(as_tag(value.get(tag.key.wire)) in tag.values for tag in record.tags)


def place_reader(path: Path) -> Callable[[object, object], object]:
    """Return a function that follows a path in a snapshot, given the index to take in a list on the way."""

    def read(value: object, index: object) -> object:
        for step in path.steps:
            value = _step(value, step)
            if step.is_indexed:
                is_there = isinstance(value, list) and isinstance(index, int) and 0 <= index < len(value)
                value = value[index] if is_there and isinstance(value, list) and isinstance(index, int) else None
        return value

    return read
