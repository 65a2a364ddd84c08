"""Compare enums: their type, whether they are closed, their values and the names of members."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.compare.changes.change import Change
from wiregen.compare.changes.sides import (
    Pair,
    Sides,
    compared,
    deprecation_changes,
    type_changes,
    words_changes,
)
from wiregen.protocol.types import EnumType, EnumValue


def enum_changes(sides: Sides) -> Iterator[Change]:
    """Compare the enums."""
    yield from type_changes(sides, sides.old.enums, sides.new.enums, "enum", _enum_changes)


def _enum_changes(pair: Pair[EnumType]) -> Iterator[Change]:
    old, new = pair.old, pair.new
    if old.base != new.base:
        yield pair.change("enum-type-changed", f"the type is {new.base.name}, was {old.base.name}")
    if old.closed and not new.closed:
        yield pair.change("enum-opened", "open, was closed")
    if new.closed and not old.closed:
        yield pair.change("enum-closed", "closed, was open")
    yield from words_changes(pair)
    yield from compared(
        old.values,
        new.values,
        lambda item: item.value,
        ("closed-enum-value-added" if old.closed and new.closed else "enum-value-added", "enum-value-removed"),
        lambda item: f"{pair.subject}.values.{item.value}",
        _value_changes,
        lambda *_: pair.directions,
        new.position,
    )


def _value_changes(pair: Pair[EnumValue]) -> Iterator[Change]:
    if pair.old.member != pair.new.member:
        yield pair.change("enum-member-renamed", f"the member is {pair.new.member}, was {pair.old.member}")
    yield from deprecation_changes(pair)
