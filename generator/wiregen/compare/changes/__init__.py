"""Compare two protocols: each change in meaning, and its impact on receivers and senders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from wiregen.compare.changes.change import Change
from wiregen.compare.changes.enums import enum_changes
from wiregen.compare.changes.events import direction_changes
from wiregen.compare.changes.python import python_changes
from wiregen.compare.changes.records import record_changes
from wiregen.compare.changes.sides import Pair, Sides, change, doc_changes, kept
from wiregen.compare.changes.states import state_changes
from wiregen.compare.changes.unions import union_changes
from wiregen.protocol.protocol import Protocol
from wiregen.python.package import ResolvedPackage
from wiregen.source.faults import Position


def compare(old: Protocol, new: Protocol) -> tuple[Change, ...]:
    """Return every change on the wire and in docs, the worst first, and otherwise in the order of the spec."""
    return _sorted(_protocol_changes(Sides(old, new)))


def compare_packages(old: Mapping[str, ResolvedPackage], new: Mapping[str, ResolvedPackage]) -> tuple[Change, ...]:
    """Return every change between two sets of packages. Packages are paired by name, unless each set has only one.

    A change of something that several of them import is reported once.
    """
    if len(old) == len(new) == 1:
        return _sorted(_package_changes(*old.values(), *new.values()))
    changes: list[Change] = []
    for name in dict.fromkeys((*new, *old)):
        if name not in old:
            changes.append(change("protocol-added", f"protocols.{name}", "new", None, new[name].protocol.position))
        elif name not in new:
            position = old[name].protocol.position
            changes.append(change("protocol-removed", f"protocols.{name}", "removed", position, None))
        else:
            changes.extend(_package_changes(old[name], new[name]))
    return _sorted(changes)


def _package_changes(old: ResolvedPackage, new: ResolvedPackage) -> Iterator[Change]:
    sides = Sides(old.protocol, new.protocol)
    yield from _protocol_changes(sides)
    yield from python_changes(sides, old, new)


def _protocol_changes(sides: Sides) -> Iterator[Change]:
    for item in (
        *_own_changes(Pair(f"protocols.{sides.new.name}", sides.old, sides.new)),
        *direction_changes(sides),
        *record_changes(sides),
        *enum_changes(sides),
        *union_changes(sides),
        *state_changes(sides),
    ):
        yield item if item.new or item.around else replace(item, around=sides.new.position)


def _own_changes(pair: Pair[Protocol]) -> Iterator[Change]:
    old, new = pair.old, pair.new
    if old.name != new.name:
        yield pair.change("protocol-renamed", f"was named {old.name}")
    yield from doc_changes(pair)
    for was, topic in kept(old.topics, new.topics, lambda topic: topic.name):
        if topic.position.file != new.position.file:
            yield from doc_changes(Pair(f"topics.{topic.name}", was, topic))


def _sorted(changes: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(sorted(_merged(changes), key=lambda item: -item.rule.worst))


def _merged(changes: Iterable[Change]) -> Iterator[Change]:
    """Merge the changes that a field of a group causes in every record that includes it."""
    together: dict[tuple[str, str, str, Position | None, Position | None], list[Change]] = {}
    for item in changes:
        key = (item.rule.name, item.subject.rpartition(".fields.")[2], item.text, item.old, item.new)
        together.setdefault(key, []).append(item)
    for first, *others in together.values():
        if others:
            alike = (first, *others)
            directions = tuple(sorted({name for item in alike for name in item.directions}))
            subjects = tuple(dict.fromkeys(subject for item in alike for subject in item.subjects))
            first = replace(first, directions=directions, subjects=subjects)
        yield first
