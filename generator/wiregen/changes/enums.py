"""Enums in two specs: open or closed, their values and the names of those in Python."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.changes.change import Change
from wiregen.changes.sides import Sides, change, paired, words_changes
from wiregen.old_spec import EnumSpec


def enum_changes(sides: Sides) -> Iterator[Change]:
    """Compare the enums."""
    for old, new in paired(sides.old.spec.enums, sides.new.spec.enums, lambda enum: enum.name):
        if old is None and new is not None:
            directions = sides.directions_of(new.name)
            yield change("enum-added", f"enums.{new.name}", "new", None, new.position, directions=directions)
        elif old is not None and new is None:
            directions = sides.directions_of(old.name)
            yield change("enum-removed", f"enums.{old.name}", "removed", old.position, None, directions=directions)
        elif old is not None and new is not None:
            yield from _enum_changes(old, new, sides.directions_of(new.name))


def _enum_changes(old: EnumSpec, new: EnumSpec, directions: tuple[str, ...]) -> Iterator[Change]:
    subject, places = f"enums.{new.name}", (old.position, new.position)
    if old.closed and not new.closed:
        yield change("enum-opened", subject, "open, was closed", *places, directions=directions)
    if new.closed and not old.closed:
        yield change("enum-closed", subject, "closed, was open", *places, directions=directions)
    yield from words_changes(
        subject, (old.doc, old.deviation, old.position), (new.doc, new.deviation, new.position), directions
    )
    for was, now in paired(old.values, new.values, lambda item: item.value):
        path = f"{subject}.values.{(now or was or new.values[0]).value}"
        if was is None and now is not None:
            rule = "closed-enum-value-added" if old.closed and new.closed else "enum-value-added"
            yield change(rule, path, "new", None, now.position, directions=directions)
        elif was is not None and now is None:
            around = new.position
            yield change(
                "enum-value-removed", path, "removed", was.position, None, around=around, directions=directions
            )
        elif was is not None and now is not None:
            if was.member != now.member:
                text = f"the member is {now.member}, was {was.member}"
                yield change("enum-member-renamed", path, text, was.position, now.position, directions=directions)
            yield from words_changes(path, (was.doc, None, was.position), (now.doc, None, now.position), directions)
