"""What every comparison of two protocols needs: pairs, the directions that carry a type, and how a change is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol as Structure
from typing import TypeVar

from wiregen.compare.changes.change import Change
from wiregen.compare.changes.rules import RULES
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.reach import parts, reachable
from wiregen.protocol.types import Deviation, Example, NamedType
from wiregen.source.faults import Position

T = TypeVar("T")


class Sides:
    """Two protocols. A type of one corresponds to the type of the same kind and name in the other."""

    def __init__(self, old: Protocol, new: Protocol) -> None:
        self.old, self.new = old, new
        directions: dict[tuple[type, str], set[str]] = {}
        for direction in (*old.directions, *new.directions):
            for type_ in reachable(part for event in direction.events for part in parts(event.record)):
                directions.setdefault((type(type_), type_.name), set()).add(direction.name)
        self._directions = {key: tuple(sorted(names)) for key, names in directions.items()}

    def directions_of(self, type_: NamedType) -> tuple[str, ...]:
        """Return the directions whose events carry a type in either protocol, in alphabetical order."""
        return self._directions.get((type(type_), type_.name), ())


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
    """Yield what has the same key in both, in the order of the new one, then what is gone."""
    before = {key(item): item for item in old}
    for item in new:
        yield before.pop(key(item), None), item
    for gone in before.values():
        yield gone, None


def kept(old: Iterable[T], new: Iterable[T], key: Callable[[T], object]) -> Iterator[tuple[T, T]]:
    """Yield what has the same key in both."""
    for was, now in paired(old, new, key):
        if was is not None and now is not None:
            yield was, now


class Documented(Structure):
    """Something that a spec describes."""

    @property
    def doc(self) -> str: ...
    @property
    def position(self) -> Position: ...


class Declared(Documented, Structure):
    """Something that a spec describes and that may be deprecated, or depart from upstream."""

    @property
    def deprecated(self) -> str | None: ...
    @property
    def deviation(self) -> Deviation | None: ...


def doc_changes(subject: str, old: Documented, new: Documented, directions: tuple[str, ...] = ()) -> Iterator[Change]:
    """Compare two doc texts."""
    if old.doc != new.doc:
        text = "its doc was changed"
        yield change("docs-changed", subject, text, old.position, new.position, directions=directions)


def example_changes(
    subject: str,
    old: Example | None,
    new: Example | None,
    places: tuple[Position, Position],
    directions: tuple[str, ...],
) -> Iterator[Change]:
    """Compare two examples."""
    if old != new:
        yield change("docs-changed", subject, "its example was changed", *places, directions=directions)


def deprecation_changes(
    subject: str,
    old: str | None,
    new: str | None,
    places: tuple[Position, Position],
    directions: tuple[str, ...] = (),
) -> Iterator[Change]:
    """Compare two deprecations."""
    if old != new:
        text = "no longer deprecated" if new is None else f"deprecated: {new}"
        yield change("deprecation-changed", subject, text, *places, directions=directions)


def words_changes(subject: str, old: Declared, new: Declared, directions: tuple[str, ...] = ()) -> Iterator[Change]:
    """Compare what is information for readers: the doc text, the deprecation and the deviation."""
    places = old.position, new.position
    yield from doc_changes(subject, old, new, directions)
    yield from deprecation_changes(subject, old.deprecated, new.deprecated, places, directions)
    if old.deviation != new.deviation:
        text = "its deviation from upstream was changed"
        yield change("deviation-changed", subject, text, *places, directions=directions)
