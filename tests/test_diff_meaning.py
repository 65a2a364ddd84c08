"""``wiregen diff`` tells what changed in meaning, all of it, as what it is, and nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.changes import HERE, change_cases, golden, printed
from tests.packages import ROOT
from wiregen.changes import compare_specs
from wiregen.changes.change import Change
from wiregen.check import check
from wiregen.load import load
from wiregen.parse import parse
from wiregen.old_spec import FieldSpec, Spec


@pytest.mark.parametrize("path", sorted(HERE.glob("*.txt")), ids=lambda path: path.stem)
def test_a_change_is_told_as_its_case_says(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    text = ""
    for number, case in enumerate(change_cases(path)):
        folder = tmp_path / str(number)
        folder.mkdir()
        monkeypatch.chdir(folder)
        text += str(replace(case, told=printed(folder, case.change)))
    golden(path, text, update=bool(request.config.getoption("--update-golden")))


EXHAUSTIVE = os.environ.get("HYPOTHESIS_PROFILE") == "exhaustive"
STEP = 1 if EXHAUSTIVE else 7
"""Of how many removals one is tried."""

SPECS = {name: check(parse(load(ROOT / "spec" / name))) for name in ("openai_realtime", "openai_realtime_translation")}


def names(changes: tuple[Change, ...]) -> list[tuple[str, str]]:
    """Return the rule and the subject of every change."""
    return [(item.rule.name, subject) for item in changes for subject in item.subjects]


@pytest.mark.parametrize("name", SPECS)
def test_a_spec_compared_with_itself_is_no_change(name: str) -> None:
    again = check(parse(load(ROOT / "spec" / name)))
    assert compare_specs(SPECS[name], again) == ()


def removals(spec: Spec) -> Iterator[tuple[Spec, str, str, str]]:
    """Yield a spec without each of its declarations, values, fields and variants, with the subject and both rules.

    What names the missing one is left as it is, so that the removal is all that happens.
    """
    for event in spec.events:
        events = tuple(item for item in spec.events if item is not event)
        subject = f"events.{event.direction.name}.{event.wire_type}"
        yield replace(spec, events=events), subject, "event-removed", "event-added"
        for field in event.record.fields:
            record = replace(event.record, fields=tuple(item for item in event.record.fields if item is not field))
            events = tuple(replace(item, record=record) if item is event else item for item in spec.events)
            yield replace(spec, events=events), f"{subject}.fields.{field.name}", "field-removed", _added(field)
    for record in spec.records:
        records = tuple(item for item in spec.records if item is not record)
        subject = f"records.{record.name}"
        yield replace(spec, records=records), subject, "record-removed", "record-added"
        for field in record.fields:
            fewer = replace(record, fields=tuple(item for item in record.fields if item is not field))
            records = tuple(fewer if item is record else item for item in spec.records)
            yield replace(spec, records=records), f"{subject}.fields.{field.name}", "field-removed", _added(field)
    for enum in spec.enums:
        enums = tuple(item for item in spec.enums if item is not enum)
        subject = f"enums.{enum.name}"
        yield replace(spec, enums=enums), subject, "enum-removed", "enum-added"
        for value in enum.values:
            less = replace(enum, values=tuple(item for item in enum.values if item is not value))
            enums = tuple(less if item is enum else item for item in spec.enums)
            added = "closed-enum-value-added" if enum.closed else "enum-value-added"
            yield replace(spec, enums=enums), f"{subject}.values.{value.value}", "enum-value-removed", added
    for union in spec.unions:
        unions = tuple(item for item in spec.unions if item is not union)
        yield replace(spec, unions=unions), f"unions.{union.name}", "union-removed", "union-added"
    for direction in spec.directions:
        directions = tuple(item for item in spec.directions if item is not direction)
        events = tuple(item for item in spec.events if item.direction.name != direction.name)
        subject = f"directions.{direction.name}"
        yield replace(spec, directions=directions, events=events), subject, "direction-removed", "direction-added"


def _added(field: FieldSpec) -> str:
    return "field-added" if field.optional else "required-field-added"


@pytest.mark.parametrize("name", SPECS)
def test_whatever_is_taken_from_a_spec_or_put_into_it_is_told(name: str) -> None:
    spec = SPECS[name]
    tried = list(removals(spec))[::STEP]
    missed = []
    for fewer, subject, removed, added in tried:
        if (removed, subject) not in names(compare_specs(spec, fewer)):
            missed.append((removed, subject))
        if (added, subject) not in names(compare_specs(fewer, spec)):
            missed.append((added, subject))
    print(f"{2 * len(tried)} comparisons")
    assert missed == []
