"""Shared code of all comparisons: pairs, the directions that carry a type, and a way to make changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar
from typing import Protocol as Structure

from wiregen.compare.changes.change import Change
from wiregen.compare.changes.rules import RULES
from wiregen.compare.subjects import subject_of
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.reach import parts, reachable
from wiregen.protocol.types import Deviation, EnumType, NamedType, RecordType, UnionType, UntaggedUnion
from wiregen.source.faults import Position


class Placed(Structure):
    """Something that is in a spec."""

    @property
    def position(self) -> Position: ...


class Documented(Placed, Structure):
    """Something that a spec describes."""

    @property
    def doc(self) -> str: ...


class Deprecable(Documented, Structure):
    """Something that a spec describes and that may be deprecated."""

    @property
    def deprecated(self) -> str | None: ...


class Declared(Deprecable, Structure):
    """Something that a spec describes and that may be deprecated, or depart from upstream."""

    @property
    def deviation(self) -> Deviation | None: ...


T = TypeVar("T")
P = TypeVar("P", bound=Placed)
N = TypeVar("N", EnumType, RecordType, UnionType | UntaggedUnion)
Same = TypeVar("Same", bound=Placed, covariant=True)


@dataclass(frozen=True, slots=True)
class Pair(Generic[Same]):
    """The same thing in both protocols."""

    subject: str
    """The way to it in the new protocol."""
    old: Same
    new: Same
    directions: tuple[str, ...] = ()
    """The directions whose events carry it, in alphabetical order."""

    def change(self, rule: str, text: str) -> Change:
        """Return a change of it, of the rule with this name."""
        return change(rule, self.subject, text, self.old.position, self.new.position, directions=self.directions)


class Sides:
    """Two protocols. A type of one corresponds to the type of the same kind and name in the other."""

    def __init__(self, old: Protocol, new: Protocol) -> None:
        self.old, self.new = old, new
        directions: dict[tuple[type, str], set[str]] = {}
        for direction in (*old.directions, *new.directions):
            for type_ in reachable(part for event in direction.events for part in parts(event.record)):
                directions.setdefault((type(type_), type_.name), set()).add(direction.name)
        self._directions = {key: tuple(sorted(names)) for key, names in directions.items()}

    def directions_of(self, *types: NamedType) -> tuple[str, ...]:
        """Return the directions whose events carry a type in either protocol, in alphabetical order."""
        found = (self._directions.get((type(type_), type_.name), ()) for type_ in types)
        return tuple(sorted({name for names in found for name in names}))


def change(
    rule: str,
    subject: str,
    text: str,
    old: Position | None,
    new: Position | None,
    *,
    around: Position | None = None,
    directions: tuple[str, ...] = (),
) -> Change:
    """Return a change of the rule with this name."""
    return Change(RULES[rule], (subject,), text, old, new, around, directions)


def paired(old: Iterable[T], new: Iterable[T], key: Callable[[T], object]) -> Iterator[tuple[T | None, T | None]]:
    """Yield pairs with the same key in the order of the new protocol, then what is gone."""
    before = {key(item): item for item in old}
    for item in new:
        yield before.pop(key(item), None), item
    for gone in before.values():
        yield gone, None


def kept(old: Iterable[T], new: Iterable[T], key: Callable[[T], object]) -> Iterator[tuple[T, T]]:
    """Yield the pairs with the same key in both."""
    for was, now in paired(old, new, key):
        if was is not None and now is not None:
            yield was, now


def compared(
    old: Iterable[P],
    new: Iterable[P],
    key: Callable[[P], object],
    rules: tuple[str, str],
    subject: Callable[[P], str],
    changes: Callable[[Pair[P]], Iterator[Change]],
    directions: Callable[..., tuple[str, ...]] = lambda *_: (),
    around: Position | None = None,
) -> Iterator[Change]:
    """Yield a change for each thing that is added or removed, by the two rules, and the changes of the others.

    ``directions`` returns the directions of one thing, or of both in a pair; ``around`` is the position of the holder.
    """
    added, removed = rules
    for was, now in paired(old, new, key):
        if was is not None and now is not None:
            yield from changes(Pair(subject(now), was, now, directions(was, now)))
        elif now is not None:
            yield change(added, subject(now), "new", None, now.position, directions=directions(now))
        elif was is not None:
            named, said = subject(was), directions(was)
            yield change(removed, named, "removed", was.position, None, around=around, directions=said)


def type_changes(
    sides: Sides, old: Iterable[N], new: Iterable[N], what: str, changes: Callable[[Pair[N]], Iterator[Change]]
) -> Iterator[Change]:
    """Compare the named types of a kind; ``what`` is the kind in the names of rules, such as ``enum``."""
    rules = f"{what}-added", f"{what}-removed"
    yield from compared(old, new, lambda item: item.name, rules, subject_of, changes, sides.directions_of)


def doc_changes(pair: Pair[Documented]) -> Iterator[Change]:
    """Compare two doc texts."""
    if pair.old.doc != pair.new.doc:
        yield pair.change("docs-changed", "its doc was changed")


def deprecation_changes(pair: Pair[Deprecable]) -> Iterator[Change]:
    """Compare two doc texts and two deprecations."""
    yield from doc_changes(pair)
    if pair.old.deprecated != pair.new.deprecated:
        now = pair.new.deprecated
        yield pair.change("deprecation-changed", "no longer deprecated" if now is None else f"deprecated: {now}")


def words_changes(pair: Pair[Declared]) -> Iterator[Change]:
    """Compare the texts for readers: the doc, the deprecation and the deviation."""
    yield from deprecation_changes(pair)
    if pair.old.deviation != pair.new.deviation:
        yield pair.change("deviation-changed", "its deviation from upstream was changed")
