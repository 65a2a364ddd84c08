"""Whatever a server adds, at any depth, is kept and changes nothing beside it; whatever else is changed there is kept
or refused by exactly the fault that it is. On every case both backends agree, and so do the fast path and the walk."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Callable
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

import openai_realtime
import openai_realtime_beta
import openai_realtime_translation
from openai_realtime._runtime.table import Table
from openai_realtime._table import TABLE
from openai_realtime_beta._table import TABLE as BETA_TABLE
from openai_realtime_translation._table import TABLE as TRANSLATION_TABLE
from tests.support.corpora import file_id
from tests.support.effort import EXHAUSTIVE, sampled
from tests.support.json_values import Place, removed, replaced
from tests.support.outcomes import Events, kept, outcome
from tests.support.packages import WIRE, WIRE_BETA, WIRE_TRANSLATION
from tests.support.rows import Test, each_row
from tests.support.typed_places import Role, Spot, fitting, mismatch, reachable, required, spots

TABLES: dict[Path, Any] = {WIRE: TABLE, WIRE_TRANSLATION: TRANSLATION_TABLE, WIRE_BETA: BETA_TABLE}
"""The tables of the protocols; Any, for each package has classes of its own for them."""

PAYLOADS = sorted(path for corpus in TABLES for path in corpus.glob("*/*.json") if path.parent.name != "refused")

ADDED = {"later": [None, {"deep": [1, "two"]}]}

OTHER_VALUES: tuple[Any, ...] = (True, -1, 1.5, 1000.0, 2**70, 1e300, "later", [], [None], [{}], {}, {"type": "later"})

OTHERS_A_PLACE = len(OTHER_VALUES) if EXHAUSTIVE else 2
"""How many of them are tried at each place, the next place beginning where the last one ended."""

PLACES = sys.maxsize if EXHAUSTIVE else 2
"""At about how many places of a payload it is changed; in each payload they begin elsewhere."""


class Subject(NamedTuple):
    """A payload to be changed at its spots."""

    table: Table
    events: Events
    value: Any
    event: Any
    spots: tuple[Spot, ...]

    def kept(self, changed: Any) -> Any:
        """Return the tree of a changed payload's event, which must encode to the same JSON value."""
        return tree(kept(self.events, changed))

    def refused(self, changed: Any) -> tuple[str, ...]:
        """Return the faults of a changed payload; without any it must encode to the same JSON value."""
        return outcome(self.events, json.dumps(changed)).faults


SubjectOf = Callable[[Path], Subject]


def every_subject(check: Callable[[Subject], None]) -> Test:
    """Run a test on the subject of every payload, or of one of three."""

    @each_row("path", sampled(PAYLOADS, 3), ids=file_id)
    def test(path: Path, subject_of: SubjectOf) -> None:
        check(subject_of(path))

    return test


def union_of(path: Path) -> str:
    """Return the union that a payload is an event of, by its folder and its corpus."""
    prefix = {WIRE: "", WIRE_TRANSLATION: "Translation", WIRE_BETA: ""}[path.parents[1]]
    return f"{prefix}{path.parent.name.title()}Event"


@pytest.fixture(scope="module")
def subject_of(
    package_without_orjson: ModuleType, translation_without_orjson: ModuleType, beta_without_orjson: ModuleType
) -> SubjectOf:
    """What gives the subject of a payload."""
    packages = {
        WIRE: (openai_realtime, package_without_orjson),
        WIRE_TRANSLATION: (openai_realtime_translation, translation_without_orjson),
        WIRE_BETA: (openai_realtime_beta, beta_without_orjson),
    }

    @cache
    def made(path: Path) -> Subject:
        events = Events(*packages[path.parents[1]], union_of(path))
        table, value = TABLES[path.parents[1]], json.loads(path.read_bytes())
        places = tuple(spots(table, events.union, value))
        step = -(-len(places) // PLACES)
        return Subject(table, events, value, tree(kept(events, value)), places[PAYLOADS.index(path) % step :: step])

    return made


def tree(value: Any) -> Any:
    """Return an event in the shape of its JSON value, each object with the name of its class at the key None.

    In these protocols every field is named as its key on the wire.
    """
    if isinstance(value, list):
        return [tree(item) for item in value]
    if isinstance(value, dict):
        return {key: tree(item) for key, item in value.items()}
    if not hasattr(value, "model_extra"):
        return value
    fields = {field.name: tree(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return {None: type(value).__name__, **fields.get("payload", fields), **value.model_extra}


def at(value: Any, place: Place) -> Any:
    """Return what is at a place inside a JSON value or a tree."""
    for step in place:
        value = value[step]
    return value


def same_beside(left: Any, right: Any, place: Place) -> bool:
    """Say whether two trees are the same except for what is at one place."""
    return bool(replaced(left, place, None) == replaced(right, place, None))


@every_subject
def test_an_added_field_at_any_depth_is_kept_and_changes_nothing_else(subject: Subject) -> None:
    for spot in subject.spots:
        place = (*spot.place, "later")
        if isinstance(spot.value, dict):
            added = ADDED if spot.entries is None else "text"
            event = subject.kept(replaced(subject.value, place, added))
            assert event == replaced(subject.event, place, added), place
        if spot.entries not in (None, "any"):
            path = spot.path if spot.secret else f"{spot.path}.later"
            faults = subject.refused(replaced(subject.value, place, []))
            assert faults == (f"{path}: {mismatch(subject.table, spot.entries, [])}",)


@every_subject
def test_an_unknown_tag_at_any_depth_is_kept_as_the_unknown_variant_of_its_union(subject: Subject) -> None:
    for spot in subject.spots:
        if spot.role is Role.TAG:
            changed = replaced(subject.value, spot.place, "later.type")
            event, holder = subject.kept(changed), spot.place[:-1]
            unknown = subject.table.tagged_unions[str(spot.type)].unknown
            assert at(event, holder) == {None: unknown, **at(changed, holder)}
            assert same_beside(event, subject.event, holder), spot.place


@every_subject
def test_an_unknown_enum_value_at_any_depth_is_kept_as_plain_text(subject: Subject) -> None:
    for spot in subject.spots:
        if fitting(subject.table, spot.type, "") in subject.table.enums:
            event = subject.kept(replaced(subject.value, spot.place, "later value"))
            found = at(event, spot.place)
            assert (type(found), found) == (str, "later value"), spot.place
            assert same_beside(event, subject.event, spot.place), spot.place


@pytest.mark.parametrize("corpus", TABLES, ids=lambda corpus: corpus.name)
def test_the_payloads_hold_every_union_and_every_enum_that_events_can_hold(corpus: Path) -> None:
    table, met = TABLES[corpus], set()
    payloads = [path for path in PAYLOADS if path.is_relative_to(corpus)]
    for path in payloads:
        for spot in spots(table, union_of(path), json.loads(path.read_bytes())):
            met |= {fitting(table, spot.type, ""), fitting(table, spot.type, {})}
    named = {name for path in payloads for name in reachable(table, union_of(path))}
    assert named & {*table.tagged_unions, *table.enums} <= met


@every_subject
def test_a_null_at_any_depth_is_kept_where_the_field_may_be_absent_or_null(subject: Subject) -> None:
    for spot in subject.spots:
        changed = replaced(subject.value, spot.place, None)
        if spot.role is Role.TAG:
            has_no_tag(subject, spot, changed, f"{spot.path}: expected string, got null")
        elif spot.role is Role.OPTIONAL or spot.nullable or spot.type == "any":
            event = subject.kept(changed)
            assert at(event, spot.place) is None, spot.place
            assert same_beside(event, subject.event, spot.place), spot.place
        else:
            assert subject.refused(changed) == (f"{spot.path}: {mismatch(subject.table, spot.type, None)}",)


@every_subject
def test_a_removed_required_field_is_named_at_any_depth(subject: Subject) -> None:
    for spot in filter(lambda spot: spot.place, subject.spots):
        changed = removed(subject.value, spot.place)
        if spot.role is Role.TAG:
            has_no_tag(subject, spot, changed, f"{spot.path}: missing")
        elif spot.role is Role.REQUIRED:
            assert subject.refused(changed) == (f"{spot.path}: missing",)
        elif spot.role is Role.OPTIONAL:
            event = subject.kept(changed)
            assert at(event, spot.place) is (subject.events.fast.UNSET if spot.nullable else None), spot.place
            assert same_beside(event, subject.event, spot.place), spot.place
        else:
            assert subject.kept(changed) == removed(subject.event, spot.place), spot.place


def has_no_tag(subject: Subject, spot: Spot, changed: Any, fault: str) -> None:
    """Assert that an object whose tag is null or missing is refused, or kept as the variant that it is without one."""
    union, holder = subject.table.tagged_unions[str(spot.type)], spot.place[:-1]
    if union.absent == at(subject.event, holder)[None]:
        assert subject.kept(changed) == subject.event, spot.place
    elif union.absent is not None:
        path = spot.path.removesuffix(f".{spot.place[-1]}")
        assert all(fault.startswith(path) for fault in subject.refused(changed)), spot.place
    elif union.tag_optional:
        event = subject.kept(changed)
        assert at(event, holder) == {None: union.unknown, **at(changed, holder)}
        assert same_beside(event, subject.event, holder), spot.place
    else:
        assert subject.refused(changed) == (fault,)


@every_subject
def test_a_value_of_another_type_at_any_depth_is_kept_whole_or_named(subject: Subject) -> None:
    others = cycle(OTHER_VALUES)
    for spot in subject.spots:
        for other in islice(others, OTHERS_A_PLACE):
            changed = replaced(subject.value, spot.place, other)
            fault = mismatch(subject.table, "string" if spot.role is Role.TAG else spot.type, other)
            if fault is not None:
                assert subject.refused(changed) == (f"{spot.path}: {fault}",)
            elif isinstance(other, (list, dict)) and spot.type != "any":
                assert all(line.startswith(spot.path) for line in subject.refused(changed)), changed
            elif spot.role is not Role.TAG:
                event = subject.kept(changed)
                assert at(event, spot.place) == other, spot.place
                assert same_beside(event, subject.event, spot.place), spot.place


@every_subject
def test_an_object_that_lost_all_its_keys_is_refused_with_every_required_one_named(subject: Subject) -> None:
    for spot in subject.spots:
        if isinstance(spot.value, dict) and not spot.secret:
            missing = tuple(f"{spot.path}.{key}: missing" for key in required(subject.table, spot.type))
            assert subject.refused(replaced(subject.value, spot.place, {})) == missing
