"""A change between two protocols, and the version step that changes ask for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wiregen.compare.changes.rule import Impact, Rule
from wiregen.source.faults import Position


@dataclass(frozen=True, slots=True)
class Change:
    """One difference in meaning."""

    rule: Rule
    subjects: tuple[str, ...]
    """The paths of what changed, such as ``records.MessageItem.fields.role``. A field of a shared group has several."""
    text: str
    """What happened to the subject."""
    old: Position | None
    """Where it is in the old spec; None if it is new."""
    new: Position | None
    """Where it is in the new spec; None if it is gone."""
    around: Position | None = None
    """Where its holder is in the new spec, if the subject is gone."""
    directions: tuple[str, ...] = ()
    """The directions whose events carry it, in alphabetical order; empty if no event carries it."""

    @property
    def subject(self) -> str:
        """The first path of what changed."""
        return self.subjects[0]


def step_of(changes: Iterable[Change]) -> str:
    """Return the step of a semantic version: ``major``, ``minor``, ``patch`` or ``none``."""
    changes = tuple(changes)
    worst = max((change.rule.worst for change in changes), default=None)
    if worst is None:
        return "none"
    if worst is Impact.BREAKING:
        return "major"
    return "minor" if worst is Impact.RISKY or any(change.rule.adds for change in changes) else "patch"
