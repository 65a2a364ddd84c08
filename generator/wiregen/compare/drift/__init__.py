"""Find the differences between a spec and its current upstream, sorted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from wiregen.compare.changes import compare
from wiregen.compare.changes.change import Change
from wiregen.compare.drift.align import align
from wiregen.compare.drift.pairs import UPSTREAM
from wiregen.compare.drift.places import Declared, Places
from wiregen.protocol.protocol import Protocol
from wiregen.source.faults import Position


class Kind(StrEnum):
    """The kinds of findings, the most urgent first."""

    MISSING = "missing"
    DIFFERS = "differs"
    OURS_ONLY = "ours only"
    STALE = "stale"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class Drift:
    """One finding, at its position in our spec, or at that of its holder if it is missing."""

    kind: Kind
    rule: str
    """The rule of the comparison that found it, or ``stale-deviation``."""
    subjects: tuple[str, ...]
    """The ways to it, several if one of our classes corresponds to several of upstream's."""
    text: str
    position: Position


_MISSING = (
    "direction-added",
    "event-added",
    "field-added",
    "required-field-added",
    "enum-value-added",
    "closed-enum-value-added",
    "variant-added",
)
_DIFFERS = (
    "direction-tag-changed",
    "wire-name-changed",
    "field-made-required",
    "field-made-optional",
    "null-allowed",
    "null-refused",
    "null-given-meaning",
    "null-lost-meaning",
    "default-changed",
    "bound-tightened",
    "bound-loosened",
    "pattern-changed",
    "type-widened",
    "type-narrowed",
    "type-changed",
    "type-respelled",
    "tag-changed",
    "union-tag-changed",
    "tag-made-optional",
    "tag-made-required",
    "enum-type-changed",
    "format-added",
    "format-changed",
)
_OURS_ONLY = ("event-removed", "field-removed", "enum-value-removed", "variant-removed")

KINDS = {
    **dict.fromkeys(_MISSING, Kind.MISSING),
    **dict.fromkeys(_DIFFERS, Kind.DIFFERS),
    **dict.fromkeys(_OURS_ONLY, Kind.OURS_ONLY),
}
"""The kind of each rule that is drift. The others are not on the wire, such as docs and Python names, are reported
where the thing is used, or are beyond what an import can say, such as whether an enum is closed. A format that upstream
omits is not a difference: few documents name them all."""

_TEXTS = {
    "null-given-meaning": "upstream allows null, which the spec treats as absent",
    "null-lost-meaning": "upstream does not allow null, which the spec distinguishes from absent",
}
"""Texts in place of those of the comparison: a schema only says whether null is allowed."""


def find_drift(
    ours: Protocol, theirs: Protocol, left_out: frozenset[str] = frozenset(), upstream_name: str = ""
) -> tuple[Drift, ...]:
    """Return the differences between our protocol and upstream's, sorted by kind and position.

    ``left_out`` has the subjects, such as ``records.Item``, of which upstream says more than an import can express. A
    deviation about one of these is never stale, and neither is one without ``upstream_name`` in its ``upstream``: it is
    about another source.
    """
    aligned = align(ours, theirs)
    old, new = aligned.ours, aligned.theirs
    places = Places(aligned, left_out)
    met: set[Declared] = set()
    found: list[Drift] = []
    for change in compare(old, new):
        kind, doubt = KINDS.get(change.rule.name), places.is_left_out(change.subject)
        if kind is None or (doubt and change.rule.name.startswith("bound-")):
            continue
        declared = places.declared(change)
        met.update(declared)
        found.append(_drift(change, kind, places.position(change), declared, doubt))
    found += _stale(places, met, upstream_name)
    order = list(Kind)
    return tuple(sorted(_merged(found), key=lambda item: (order.index(item.kind), item.position)))


def _drift(change: Change, kind: Kind, position: Position, declared: tuple[Declared, ...], doubt: bool) -> Drift:
    subjects = tuple(subject.replace(UPSTREAM, "") for subject in change.subjects)
    if kind is Kind.MISSING:
        text = "upstream has it" + (", required" if change.rule.name == "required-field-added" else "")
    elif kind is Kind.OURS_ONLY:
        text = "upstream does not have it"
    else:
        text = _TEXTS.get(change.rule.name, f"as upstream has it, {change.text}")
        if doubt:
            text += ", but upstream says more here than an import can express"
    if declared:
        return Drift(Kind.KNOWN, change.rule.name, subjects, f"{text}: {declared[0].reason}", position)
    return Drift(kind, change.rule.name, subjects, text, position)


def _stale(places: Places, met: set[Declared], upstream_name: str) -> Iterator[Drift]:
    for declared in places.compared():
        if declared not in met and upstream_name in declared.upstream:
            text = f"no difference was found, but a deviation is declared: {declared.upstream}"
            yield Drift(Kind.STALE, "stale-deviation", (declared.subject,), text, declared.position)


def _merged(found: Iterable[Drift]) -> Iterator[Drift]:
    """Merge equal findings at the same position, from several pairs of one class."""
    together: dict[tuple[object, ...], list[Drift]] = {}
    for item in found:
        last = item.subjects[0].rpartition(".")[2]
        together.setdefault((item.kind, item.rule, item.position, item.text, last), []).append(item)
    for first, *others in together.values():
        subjects = dict.fromkeys(subject for item in (first, *others) for subject in item.subjects)
        yield Drift(first.kind, first.rule, tuple(subjects), first.text, first.position)
