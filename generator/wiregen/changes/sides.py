"""The two specs of a comparison: what stands in both, which events carry a name, and how a change is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from wiregen.changes.change import Change
from wiregen.changes.rules import RULES
from wiregen.faults import Position
from wiregen.lookup import Lookup
from wiregen.old_spec import Deviation, Spec
from wiregen.type_expression import names_in

T = TypeVar("T")


class Sides:
    """Two specs by name."""

    def __init__(self, old: Spec, new: Spec) -> None:
        self.old, self.new = Lookup(old), Lookup(new)
        self._directions = sorted({item.name for item in (*new.directions, *old.directions)})
        self._carried = {
            name: {reached for lookup in (self.old, self.new) for reached in _carried(lookup, name)}
            for name in self._directions
        }

    def directions_of(self, name: str) -> tuple[str, ...]:
        """Return the directions whose events carry a record, enum or union in either spec."""
        return tuple(direction for direction in self._directions if name in self._carried[direction])


def _carried(lookup: Lookup, direction: str) -> set[str]:
    found: set[str] = set()
    events = (event.record for event in lookup.spec.events if event.direction.name == direction)
    pending = [name for record in events for field in lookup.fields(record) for name in names_in(field.type.expression)]
    while pending:
        name = pending.pop()
        if name in found:
            continue
        found.add(name)
        if name in lookup.records:
            for field in lookup.fields(lookup.records[name]):
                pending.extend(names_in(field.type.expression))
        elif name in lookup.unions:
            for use in lookup.unions[name].variants:
                pending.extend(names_in(use.expression))
    return found


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


def words_changes(
    subject: str,
    old: tuple[str, Deviation | None, Position],
    new: tuple[str, Deviation | None, Position],
    directions: tuple[str, ...] = (),
) -> Iterator[Change]:
    """Compare what only tells: the doc sentences and the deviation."""
    if old[0] != new[0]:
        yield change("docs-changed", subject, "its doc was changed", old[2], new[2], directions=directions)
    if old[1] != new[1]:
        text = "its deviation from upstream is told differently"
        yield change("deviation-changed", subject, text, old[2], new[2], directions=directions)
