"""Directions and events in two protocols."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.compare.changes.change import Change
from wiregen.compare.changes.fields import Owner
from wiregen.compare.changes.records import body_changes
from wiregen.compare.changes.sides import Sides, change, doc_changes, paired
from wiregen.compare.subjects import event_subject
from wiregen.protocol.protocol import Direction
from wiregen.protocol.spelling import spelled_tagging


def direction_changes(sides: Sides) -> Iterator[Change]:
    """Compare the directions, then the events of all of them."""
    before = {direction.name: direction for direction in sides.old.directions}
    after = {direction.name: direction for direction in sides.new.directions}
    for old, new in paired(sides.old.directions, sides.new.directions, lambda direction: direction.name):
        if old is None and new is not None:
            yield change("direction-added", f"directions.{new.name}", "new", None, new.position, directions=(new.name,))
        elif old is not None and new is None:
            subject, directions = f"directions.{old.name}", (old.name,)
            yield change("direction-removed", subject, "removed", old.position, None, directions=directions)
        elif old is not None and new is not None:
            yield from _direction_changes(old, new)
    for name in (*after, *(name for name in before if name not in after)):
        yield from _events_changes(name, before.get(name), after.get(name))


def _direction_changes(old: Direction, new: Direction) -> Iterator[Change]:
    subject, directions = f"directions.{new.name}", (new.name,)
    tags = [spelled_tagging(direction.union.tagging) for direction in (old, new)]
    if tags[0] != tags[1]:
        text = f"the tag is {tags[1]}, was {tags[0]}"
        yield change("direction-tag-changed", subject, text, old.position, new.position, directions=directions)
    if old.batch != new.batch:
        text = "a frame may be a list of events" if new.batch else "a frame is one event"
        yield change("batch-changed", subject, text, old.position, new.position, directions=directions)
    yield from doc_changes(subject, old, new, directions)


def _events_changes(direction: str, old: Direction | None, new: Direction | None) -> Iterator[Change]:
    directions, around = (direction,), new.position if new else None
    for was, now in paired(old.events if old else (), new.events if new else (), lambda event: event.wire_type):
        if was is None and now is not None:
            subject, place = event_subject(direction, now), now.record.position
            yield change("event-added", subject, "new", None, place, directions=directions)
        elif was is not None and now is None:
            subject, place = event_subject(direction, was), was.record.position
            yield change("event-removed", subject, "removed", place, None, around=around, directions=directions)
        elif was is not None and now is not None:
            owner = Owner(event_subject(direction, now), was.record, now.record, directions)
            yield from body_changes(owner)
            replies = [event.reply.name if event.reply else "not said" for event in (was, now)]
            if was.reply is not None and replies[0] != replies[1]:
                text, places = (
                    f"the reply is {replies[1]}, was {replies[0]}",
                    (was.record.position, now.record.position),
                )
                yield change("reply-changed", owner.subject, text, *places, directions=directions)
