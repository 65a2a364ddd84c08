"""The position of a change in our spec, and the declared deviations that cover it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wiregen.compare.changes.change import Change
from wiregen.compare.drift.align import Aligned
from wiregen.compare.subjects import event_subject, subject_of
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.reach import held
from wiregen.protocol.types import Deviation, NamedType, RecordType, UnionType
from wiregen.source.faults import Position


@dataclass(frozen=True, slots=True)
class Declared:
    """A deviation that the spec declares. Its position identifies it, since a field of a group has several subjects."""

    position: Position
    """The position of the thing that declares it."""
    subject: str
    upstream: str
    reason: str


class Places:
    """The positions and deviations in our protocol, by the subjects of the comparison."""

    def __init__(self, aligned: Aligned, left_out: frozenset[str]) -> None:
        self._left_out = left_out
        self._called = aligned.called
        self._around = aligned.ours.position
        self._positions: dict[str, Position] = {}
        self._own: dict[str, Declared] = {}
        self._types: dict[str, tuple[str, ...]] = {}
        """The classes in the type of a field, by the field's subject."""
        self._named_by: dict[str, list[str]] = {}
        """The fields with a class in their type, by the class's subject."""
        self._by_place: dict[Position, Declared] = {}
        for direction in aligned.ours.directions:
            self._positions[f"directions.{direction.name}"] = direction.position
        for subject, type_ in _types(aligned.ours):
            self._add(subject, type_.position, type_.deviation)
            if isinstance(type_, RecordType):
                self._add_fields(subject, type_)
        theirs = list(_types(aligned.theirs))
        self._compared = {subject for subject, _ in theirs}
        self._variants = {
            subject: [subject_of(variant) for variant in union.variants]
            for subject, union in theirs
            if isinstance(union, UnionType)
        }

    def _add_fields(self, subject: str, record: RecordType) -> None:
        for field in record.fields:
            own = f"{subject}.fields.{field.name}"
            self._add(own, field.position, field.deviation)
            self._types[own] = tuple(map(subject_of, held(field.type)))
            for named in self._types[own]:
                self._named_by.setdefault(named, []).append(own)

    def _add(self, subject: str, position: Position, deviation: Deviation | None) -> None:
        self._positions[subject] = position
        if deviation is not None:
            declared = Declared(position, subject, deviation.upstream, deviation.reason)
            self._own[subject] = self._by_place.setdefault(position, declared)

    def position(self, change: Change) -> Position:
        """Return the position of a change in our spec, or of the thing around it if the subject is missing there."""
        subjects = (change.subject, _holder(change.subject), _direction(change.subject))
        known = (self._positions[subject] for subject in subjects if subject in self._positions)
        return change.old or next(known, self._around)

    def declared(self, change: Change) -> tuple[Declared, ...]:
        """Return the deviations that cover a change, the nearest first.

        A change of a field is covered by those of the field, its record and, if the type differs, the classes in the
        type. A change of a union or an enum is covered by its own and by those of the fields that name it.
        """
        subjects = [change.subject]
        if change.rule.name.startswith("type-"):
            subjects += self._types.get(change.subject, ())
        if ".variants." in change.subject:
            subjects.append(f"records.{change.subject.rpartition('.')[2]}")
        holder = _holder(change.subject)
        subjects.append(holder)
        if change.subject.startswith(("unions.", "enums.")):
            subjects += self._named_by.get(holder or change.subject, ())
        return tuple(dict.fromkeys(self._own[subject] for subject in subjects if subject in self._own))

    def compared(self) -> Iterator[Declared]:
        """Yield the deviations of classes with a counterpart, unless upstream says more than an import can express."""
        doubtful = {self._own[subject].position for subject in self._own if self.is_left_out(subject)}
        seen: set[Position] = set()
        for subject, declared in self._own.items():
            holder = _holder(subject) or subject
            if holder in self._compared and declared.position not in seen | doubtful:
                seen.add(declared.position)
                yield declared

    def is_left_out(self, subject: str) -> bool:
        """Return whether upstream says more of a subject, or of a union's variants, than an import can express."""
        if any(map(self.is_left_out, self._variants.get(subject, ()))):
            return True
        kind, _, rest = subject.partition(".")
        name, dot, below = rest.partition(".")
        return f"{kind}.{self._called.get(name, name)}{dot}{below}" in self._left_out


def _types(protocol: Protocol) -> Iterator[tuple[str, NamedType]]:
    """Yield every class of a protocol with its subject."""
    for type_ in (*protocol.enums, *protocol.unions, *protocol.records):
        yield subject_of(type_), type_
    for direction in protocol.directions:
        for event in direction.events:
            yield event_subject(direction.name, event), event.record


def _holder(subject: str) -> str:
    """Return the subject that has a field, variant or value; an empty text for any other subject."""
    if subject.startswith("enums."):
        return subject.partition(".values.")[0] if ".values." in subject else ""
    for part in (".fields.", ".variants."):
        if part in subject:
            return subject.rpartition(part)[0]
    return ""


def _direction(subject: str) -> str:
    """Return the subject of the direction of an event."""
    return f"directions.{subject.split('.')[1]}"
