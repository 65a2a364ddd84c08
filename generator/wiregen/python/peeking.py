"""The functions that return the wire type of a frame: one for all directions if their tags are alike, else several."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from wiregen.protocol.protocol import Direction, Protocol
from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag

PEEK_TYPE = "peek_type"
"""The function for all directions."""


@dataclass(frozen=True, slots=True)
class Peeked:
    """A function that gives the wire type of the frames of some directions."""

    name: str
    directions: tuple[Direction, ...]


def peeked(protocol: Protocol) -> tuple[Peeked, ...]:
    """Return the functions of a protocol; a tag that is outside the frame cannot be looked up."""
    directions = [item for item in protocol.directions if not isinstance(item.union.tagging, OutsideTag)]
    if len({_kind(direction) for direction in directions}) > 1:
        return tuple(Peeked(f"peek_{direction.name}_type", (direction,)) for direction in directions)
    return (Peeked(PEEK_TYPE, tuple(directions)),) if directions else ()


def _kind(direction: Direction) -> tuple[object, ...]:
    match direction.union.tagging:
        case InternalTag(keys=keys):
            return keys
        case ExternalTag() | OutsideTag():
            return (type(direction.union.tagging),)
        case _:
            assert_never(direction.union.tagging)
