"""Compare directions and events."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.compare.changes.change import Change
from wiregen.compare.changes.records import body_changes
from wiregen.compare.changes.sides import Pair, Sides, compared, doc_changes, paired
from wiregen.compare.subjects import event_subject
from wiregen.protocol.protocol import Direction, Event
from wiregen.protocol.spelling import spelled_tagging


def direction_changes(sides: Sides) -> Iterator[Change]:
    """Compare the directions, then the events of all of them."""
    old, new = sides.old.directions, sides.new.directions
    yield from compared(
        old,
        new,
        lambda direction: direction.name,
        ("direction-added", "direction-removed"),
        lambda direction: f"directions.{direction.name}",
        _direction_changes,
        lambda direction, *_: (direction.name,),
    )
    for was, now in paired(old, new, lambda direction: direction.name):
        yield from _events_changes(was, now)


def _direction_changes(pair: Pair[Direction]) -> Iterator[Change]:
    old, new = pair.old, pair.new
    tags = [spelled_tagging(direction.union.tagging) for direction in (old, new)]
    if tags[0] != tags[1]:
        yield pair.change("direction-tag-changed", f"the tag is {tags[1]}, was {tags[0]}")
    if old.batch != new.batch:
        yield pair.change("batch-changed", "a frame may be a list of events" if new.batch else "a frame is one event")
    yield from doc_changes(pair)


def _events_changes(old: Direction | None, new: Direction | None) -> Iterator[Change]:
    known = new or old
    assert known is not None, "a pair has one of them"
    yield from compared(
        old.events if old else (),
        new.events if new else (),
        lambda event: event.wire_type,
        ("event-added", "event-removed"),
        lambda event: event_subject(known.name, event),
        _event_changes,
        lambda *_: (known.name,),
        new.position if new else None,
    )


def _event_changes(pair: Pair[Event]) -> Iterator[Change]:
    yield from body_changes(Pair(pair.subject, pair.old.record, pair.new.record, pair.directions))
    was, now = (event.reply.name if event.reply else "not said" for event in (pair.old, pair.new))
    if pair.old.reply is not None and was != now:
        yield pair.change("reply-changed", f"the reply is {now}, was {was}")
