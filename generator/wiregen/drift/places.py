"""Where in our spec a change stands, and which declared deviations it falls under."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wiregen.changes.change import Change
from wiregen.drift.align import Aligned
from wiregen.faults import Position
from wiregen.old_spec import Deviation
from wiregen.type_expression import names_in


@dataclass(frozen=True, slots=True)
class Declared:
    """A deviation that the spec declares. It is told apart by its place, for a group's field has several subjects."""

    position: Position
    """Of the thing that declares it."""
    subject: str
    upstream: str
    reason: str


class Places:
    """The places and deviations of our side of two aligned specs, by the subject that the comparison gives."""

    def __init__(self, aligned: Aligned, left_out: frozenset[str]) -> None:
        old, new = aligned.ours, aligned.theirs
        self._left_out = left_out
        self._called = aligned.called
        self._around = old.position
        self._positions: dict[str, Position] = {}
        self._own: dict[str, Declared] = {}
        self._types: dict[str, tuple[str, ...]] = {}
        """The classes that a field names, by its subject."""
        self._named_by: dict[str, list[str]] = {}
        """The fields that name a class."""
        self._by_place: dict[Position, Declared] = {}
        for direction in old.directions:
            self._positions[f"directions.{direction.name}"] = direction.position
        for kind, items in (("enums", old.enums), ("unions", old.unions)):
            for item in items:
                self._add(f"{kind}.{item.name}", item.position, item.deviation)
        records = [(f"records.{record.name}", record) for record in old.records]
        records += [(f"events.{event.direction.name}.{event.wire_type}", event.record) for event in old.events]
        for subject, record in records:
            self._add(subject, record.position, record.deviation)
            for field in record.fields:
                self._add(f"{subject}.fields.{field.name}", field.position, field.deviation)
                self._types[f"{subject}.fields.{field.name}"] = tuple(names_in(field.type.expression))
                for name in names_in(field.type.expression):
                    self._named_by.setdefault(name, []).append(f"{subject}.fields.{field.name}")
        both = {f"enums.{item.name}" for item in new.enums} | {f"unions.{item.name}" for item in new.unions}
        both |= {f"records.{item.name}" for item in new.records}
        both |= {f"events.{event.direction.name}.{event.wire_type}" for event in new.events}
        self._compared = both
        self._variants = {
            f"unions.{union.name}": [f"records.{use.expression}" for use in union.variants if union.tag is not None]
            for union in new.unions
        }

    def _add(self, subject: str, position: Position, deviation: Deviation | None) -> None:
        self._positions[subject] = position
        if deviation is not None:
            declared = Declared(position, subject, deviation.upstream, deviation.reason)
            self._own[subject] = self._by_place.setdefault(position, declared)

    def position(self, change: Change) -> Position:
        """Return where a change stands in our spec, or where what would hold the thing does."""
        subjects = (change.subject, _holder(change.subject), _direction(change.subject))
        known = (self._positions[subject] for subject in subjects if subject in self._positions)
        return change.old or next(known, self._around)

    def declared(self, change: Change) -> tuple[Declared, ...]:
        """Return the deviations that a change falls under, the nearest first.

        A field may be meant by its own, by that of its record, and where its type differs by that of a class in it; a
        union or an enum also by that of a field which names it.
        """
        subjects = [change.subject]
        if change.rule.name.startswith("type-"):
            for name in self._types.get(change.subject, ()):
                subjects += [f"{kind}.{name}" for kind in ("unions", "records", "enums")]
        if ".variants." in change.subject:
            subjects.append(f"records.{change.subject.rpartition('.')[2]}")
        subjects.append(_holder(change.subject))
        if (kind := change.subject.partition(".")[0]) in ("unions", "enums"):
            name = (_holder(change.subject) or change.subject).removeprefix(f"{kind}.")
            subjects += self._named_by.get(name, ())
        return tuple(dict.fromkeys(self._own[subject] for subject in subjects if subject in self._own))

    def compared(self) -> Iterator[Declared]:
        """Yield every deviation of what has a counterpart, which is known whole."""
        doubtful = {self._own[subject].position for subject in self._own if self.is_left_out(subject)}
        seen: set[Position] = set()
        for subject, declared in self._own.items():
            holder = _holder(subject) or subject
            if holder in self._compared and declared.position not in seen | doubtful:
                seen.add(declared.position)
                yield declared

    def is_left_out(self, subject: str) -> bool:
        """Say whether upstream says more of a subject than the import could tell, of a union also in its variants."""
        if any(map(self.is_left_out, self._variants.get(subject, ()))):
            return True
        kind, _, rest = subject.partition(".")
        name, dot, below = rest.partition(".")
        return f"{kind}.{self._called.get(name, name)}{dot}{below}" in self._left_out


def _holder(subject: str) -> str:
    """Return the subject of what has a field, a variant or a value; nothing for what stands by itself."""
    if subject.startswith("enums."):
        return subject.partition(".values.")[0] if ".values." in subject else ""
    for part in (".fields.", ".variants."):
        if part in subject:
            return subject.rpartition(part)[0]
    return ""


def _direction(subject: str) -> str:
    """Return the subject of the direction of an event."""
    return f"directions.{subject.split('.')[1]}"
