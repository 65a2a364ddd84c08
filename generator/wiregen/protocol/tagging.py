"""The kinds of tagging of unions and directions: a closed algebra.

Every match over ``Tagging`` ends in ``assert_never``. The payload of an adjacent tag is below a key of its own:
that is a matter of the record (``RecordType.content``), as it is for an external tag.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from wiregen.source.faults import Position


@dataclass(frozen=True, slots=True)
class TagKey:
    """A key that says what an object is, and the attribute that Python and other languages name after it."""

    wire: str
    name: str


@dataclass(frozen=True, slots=True)
class TagValue:
    """A tag key with the values that mark one record, texts or integers; mostly it is one value."""

    key: TagKey
    values: tuple[str | int, ...]
    position: Position

    @property
    def is_constant(self) -> bool:
        """True if it has one value, a class constant. With several values it is a field of the record."""
        return len(self.values) == 1


@dataclass(frozen=True, slots=True)
class InternalTag:
    """The tag is beside the fields, as in ``{"type": "ping"}``, or beside the content that holds them.

    With several keys a record is known by the values of all of them; a key that it does not name is absent or null.
    """

    keys: tuple[TagKey, ...]
    optional: bool
    """True if an object without the tag is kept as the unknown variant."""


@dataclass(frozen=True, slots=True)
class ExternalTag:
    """One key names the variant and holds its content, as in ``{"setupComplete": {}}``; ``name`` is its attribute."""

    name: str

    @property
    def keys(self) -> tuple[TagKey, ...]:
        """No key has the tag as its value."""
        return ()


@dataclass(frozen=True, slots=True)
class OutsideTag:
    """The tag is not in the text: the caller says which event it is. ``name`` is its attribute."""

    name: str

    @property
    def keys(self) -> tuple[TagKey, ...]:
        """No key has the tag as its value."""
        return ()


Tagging: TypeAlias = InternalTag | ExternalTag | OutsideTag
