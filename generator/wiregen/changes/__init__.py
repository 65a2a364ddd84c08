"""What changed in meaning between two specs, wherever they come from, each change with whom it concerns how much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from wiregen.changes.change import Change
from wiregen.changes.enums import enum_changes
from wiregen.changes.events import direction_changes
from wiregen.changes.helpers import helper_changes
from wiregen.changes.records import record_changes
from wiregen.changes.sides import Sides, change, words_changes
from wiregen.changes.unions import union_changes
from wiregen.conventions import PROTOCOL_FILE
from wiregen.faults import Position
from wiregen.old_spec import Spec


def compare_specs(old: Spec, new: Spec) -> tuple[Change, ...]:
    """Return every change of meaning from one spec to another, the worst first, each kind in the order of the spec."""
    sides = Sides(old, new)
    changes = (
        *_protocol_changes(old, new),
        *direction_changes(sides),
        *record_changes(sides),
        *enum_changes(sides),
        *union_changes(sides),
        *helper_changes(sides),
    )
    placed = (item if item.new or item.around else replace(item, around=new.position) for item in changes)
    return _worst_first(_merged(placed))


def compare_protocols(old: Mapping[str, Spec], new: Mapping[str, Spec]) -> tuple[Change, ...]:
    """Return every change from some protocols to others: of one to one, else of those with the same name.

    What several of them import from one place is told once.
    """
    if len(old) == len(new) == 1:
        return compare_specs(*old.values(), *new.values())
    changes: list[Change] = []
    for name in dict.fromkeys((*new, *old)):
        if name not in old:
            changes.append(change("protocol-added", f"protocols.{name}", "new", None, new[name].position))
        elif name not in new:
            changes.append(change("protocol-removed", f"protocols.{name}", "removed", old[name].position, None))
        else:
            changes.extend(compare_specs(old[name], new[name]))
    return _worst_first(_merged(changes))


def _worst_first(changes: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(sorted(changes, key=lambda item: -item.rule.worst))


def _protocol_changes(old: Spec, new: Spec) -> Iterator[Change]:
    if old.protocol != new.protocol:
        text = f"was named {old.protocol}"
        yield change("protocol-renamed", f"protocols.{new.protocol}", text, old.position, new.position)
    subject = f"protocols.{new.protocol}"
    yield from words_changes(subject, (old.doc, None, old.position), (new.doc, None, new.position))
    before = {topic.name: topic for topic in old.topics}
    for topic in new.topics:
        was = before.get(topic.name)
        if was is not None and topic.file != PROTOCOL_FILE:
            told = (was.doc, None, was.position), (topic.doc, None, topic.position)
            yield from words_changes(f"topics.{topic.name}", *told)


def _merged(changes: Iterable[Change]) -> Iterator[Change]:
    """Make one change of those that a field of a group makes in everything that includes the group."""
    together: dict[tuple[str, str, str, Position | None, Position | None], Change] = {}
    for item in changes:
        key = (item.rule.name, item.subject.rpartition(".fields.")[2], item.text, item.old, item.new)
        first = together.setdefault(key, item)
        if first is not item:
            directions = tuple(sorted({*first.directions, *item.directions}))
            subjects = tuple(dict.fromkeys((*first.subjects, *item.subjects)))
            together[key] = replace(first, directions=directions, subjects=subjects)
    yield from together.values()
