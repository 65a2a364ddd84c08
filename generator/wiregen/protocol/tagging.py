"""How the variants of a union and the events of a direction are told apart on the wire: a closed algebra.

Today it has one member. The others (adjacent, external, outside, by keys, array) join ``Tagging`` when they are built,
and every match over it ends in ``assert_never``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from wiregen.source.faults import Position


@dataclass(frozen=True, slots=True)
class TagKey:
    """A key that says what an object is, and the attribute that Python and other languages name after it."""

    wire: str
    name: str


@dataclass(frozen=True, slots=True)
class TagValue:
    """A tag key with the value that marks one record."""

    key: TagKey
    value: str
    position: Position = field(compare=False)
    """Where the record names it; of an event, where that stands."""


@dataclass(frozen=True, slots=True)
class InternalTag:
    """The tag stands beside the fields, as in ``{"type": "ping"}``."""

    key: TagKey
    optional: bool
    """An object without the tag is kept as the unknown variant."""


Tagging: TypeAlias = InternalTag
