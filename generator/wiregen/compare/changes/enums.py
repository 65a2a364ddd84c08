"""Enums in two protocols: their type, open or closed, their values and the names of those."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.compare.changes.change import Change
from wiregen.compare.changes.sides import (
    Sides,
    change,
    deprecation_changes,
    doc_changes,
    paired,
    words_changes,
)
from wiregen.protocol.types import EnumType, EnumValue


def enum_changes(sides: Sides) -> Iterator[Change]:
    """Compare the enums."""
    for old, new in paired(sides.old.enums, sides.new.enums, lambda enum: enum.name):
        if old is None and new is not None:
            directions = sides.directions_of(new)
            yield change("enum-added", f"enums.{new.name}", "new", None, new.position, directions=directions)
        elif old is not None and new is None:
            directions = sides.directions_of(old)
            yield change("enum-removed", f"enums.{old.name}", "removed", old.position, None, directions=directions)
        elif old is not None and new is not None:
            yield from _enum_changes(old, new, sides.directions_of(new))


def _enum_changes(old: EnumType, new: EnumType, directions: tuple[str, ...]) -> Iterator[Change]:
    subject, places = f"enums.{new.name}", (old.position, new.position)
    if old.base != new.base:
        text = f"the type is {new.base.name}, was {old.base.name}"
        yield change("enum-type-changed", subject, text, *places, directions=directions)
    if old.closed and not new.closed:
        yield change("enum-opened", subject, "open, was closed", *places, directions=directions)
    if new.closed and not old.closed:
        yield change("enum-closed", subject, "closed, was open", *places, directions=directions)
    yield from words_changes(subject, old, new, directions)
    added = "closed-enum-value-added" if old.closed and new.closed else "enum-value-added"
    for was, now in paired(old.values, new.values, lambda item: item.value):
        if was is None and now is not None:
            yield change(added, f"{subject}.values.{now.value}", "new", None, now.position, directions=directions)
        elif was is not None and now is None:
            path, around = f"{subject}.values.{was.value}", new.position
            yield change(
                "enum-value-removed", path, "removed", was.position, None, around=around, directions=directions
            )
        elif was is not None and now is not None:
            yield from _value_changes(f"{subject}.values.{now.value}", was, now, directions)


def _value_changes(subject: str, old: EnumValue, new: EnumValue, directions: tuple[str, ...]) -> Iterator[Change]:
    places = old.position, new.position
    if old.member != new.member:
        text = f"the member is {new.member}, was {old.member}"
        yield change("enum-member-renamed", subject, text, *places, directions=directions)
    yield from doc_changes(subject, old, new, directions)
    yield from deprecation_changes(subject, old.deprecated, new.deprecated, places, directions)
