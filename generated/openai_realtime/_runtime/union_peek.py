# From templates/runtime/union_peek.py of wiregen; remake: wiregen generate
"""Read the wire type of a frame whose tag is not one string. The frame is parsed for this."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from .errors import DecodeError
from .json_text import parse, parse_exactly
from .mismatch import MismatchError
from .protocol import protocol_table
from .recognition import Recognizer, recognizer

T = TypeVar("T")


class UnionPeeker(Generic[T]):
    """Reads the tag of a frame that is an event of one of several unions with the same tagging."""

    def __init__(self, *unions: str) -> None:
        self.unions = unions

    def __call__(self, data: Any) -> T | None:
        """Return the tag, or a tuple for several tag keys, or the spec's key of an event without a tag, or None."""
        value: Any
        try:
            value = parse(data)
        except (ValueError, RecursionError):
            try:
                value = parse_exactly(data)
            except (DecodeError, RecursionError):
                return None
        found = [item for item in map(recognizer, self.unions) if item.takes(value)]
        if not found:
            return None
        known: T | None = next((tag for item in found if (tag := _known_type(item, value)) is not None), None)
        unknown: T | None = _type(found[0], value)
        return unknown if known is None else known


def _known_type(found: Recognizer, value: Any) -> Any:
    try:
        record = found.variant(value)
    except MismatchError:
        return None
    if record is None:
        return None
    return (
        (protocol_table().records[record].event or None) if found.union.tagging == "external" else _type(found, value)
    )


def _type(found: Recognizer, value: Any) -> Any:
    """Return the tags of a frame, or the event that its keys show if it has no tag."""
    if found.union.tagging == "external":
        several = sum(key in found.by_event for key in value) > 1
        (tag,) = found.tags(value)
        return None if several else tag
    tags = found.kept_tags(value)
    if len(tags) == 1:
        return _event_by_keys(found, value) if tags[0] is None else tags[0]
    return None if all(tag is None for tag in tags) else tags


def _event_by_keys(found: Recognizer, value: Any) -> str | None:
    try:
        record = found.variant(value)
    except MismatchError:
        return None
    return None if record is None else protocol_table().records[record].event
