"""``wiregen diff`` tells what changed in meaning, all of it, as what it is, and nothing else."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.changes import HERE, change_cases, golden, printed
from tests.support.effort import sampled
from tests.support.packages import ROOT, TESTS
from wiregen import load
from wiregen.compare.changes import compare, compare_packages
from wiregen.compare.changes.change import Change
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.resolve import resolve
from wiregen.protocol.types import EnumType, Field, RecordType
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse


@pytest.mark.parametrize("path", sorted(HERE.glob("*.txt")), ids=lambda path: path.stem)
def test_a_change_is_reported_as_its_case_says(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    text = ""
    for number, case in enumerate(change_cases(path)):
        folder = tmp_path / str(number)
        folder.mkdir()
        monkeypatch.chdir(folder)
        text += str(replace(case, message=printed(folder, case.change)))
    golden(path, text, update=bool(request.config.getoption("--update-golden")))


NAMES = sampled(["openai_realtime_translation", "openai_realtime"], 2)


def protocol(name: str) -> Protocol:
    """Return a protocol of this repository."""
    return resolve(parse(read_folder(ROOT / "spec" / name)))


def names(changes: tuple[Change, ...]) -> list[tuple[str, str]]:
    """Return the rule and the subject of every change."""
    return [(item.rule.name, subject) for item in changes for subject in item.subjects]


@pytest.mark.parametrize("name", NAMES)
def test_a_spec_compared_with_itself_is_no_change(name: str) -> None:
    assert compare(protocol(name), protocol(name)) == ()


@pytest.mark.parametrize("folder", sorted((TESTS / "dialect").glob("*/spec")), ids=lambda folder: folder.parent.name)
def test_a_package_of_any_kind_of_frames_compared_with_itself_is_no_change(folder: Path) -> None:
    packages = {"one": load(folder)}
    assert compare_packages(packages, packages) == ()


def removals(whole: Protocol) -> Iterator[tuple[Protocol, str, str, str]]:
    """Yield a protocol without each of its declarations, values and fields, with the subject and both rules.

    What names the missing one is left as it is, so that the removal is all that happens.
    """
    for direction in whole.directions:
        others = tuple(item for item in whole.directions if item is not direction)
        yield replace(whole, directions=others), f"directions.{direction.name}", "direction-removed", "direction-added"
        for event in direction.events:
            subject = f"events.{direction.name}.{event.wire_type}"
            rest = tuple(item for item in direction.events if item is not event)
            yield (
                replace(whole, directions=(*others, replace(direction, events=rest))),
                subject,
                "event-removed",
                "event-added",
            )
            for field in event.record.fields:
                less = replace(event, record=without(event.record, field))
                kept = replace(direction, events=(*rest, less))
                yield (
                    replace(whole, directions=(*others, kept)),
                    f"{subject}.fields.{field.name}",
                    "field-removed",
                    added(field),
                )
    for record in whole.records:
        subject = f"records.{record.name}"
        records = tuple(item for item in whole.records if item is not record)
        yield replace(whole, records=records), subject, "record-removed", "record-added"
        for field in record.fields:
            fewer = replace(whole, records=(*records, without(record, field)))
            yield fewer, f"{subject}.fields.{field.name}", "field-removed", added(field)
    for enum in whole.enums:
        subject = f"enums.{enum.name}"
        enums = tuple(item for item in whole.enums if item is not enum)
        yield replace(whole, enums=enums), subject, "enum-removed", "enum-added"
        for value in enum.values:
            fewer = replace(whole, enums=(*enums, without_value(enum, value.value)))
            rule = "closed-enum-value-added" if enum.closed else "enum-value-added"
            yield fewer, f"{subject}.values.{value.value}", "enum-value-removed", rule
    for union in whole.unions:
        unions = tuple(item for item in whole.unions if item is not union)
        yield replace(whole, unions=unions), f"unions.{union.name}", "union-removed", "union-added"


def without(record: RecordType, field: Field) -> RecordType:
    """Return a record without one of its fields."""
    fewer = copy.copy(record)
    object.__setattr__(fewer, "fields", tuple(item for item in record.fields if item is not field))
    return fewer


def without_value(enum: EnumType, value: str | int) -> EnumType:
    """Return an enum without one of its values."""
    return replace(enum, values=tuple(item for item in enum.values if item.value != value))


def added(field: Field) -> str:
    """Return the rule for a new field."""
    return "field-added" if field.optional else "required-field-added"


@pytest.mark.parametrize("name", NAMES)
def test_everything_removed_from_a_spec_or_added_to_it_is_reported(name: str) -> None:
    whole = replace(protocol(name), state=None)  # which names events that would be gone
    tried = sampled([*removals(whole)], 11)
    missed = []
    for fewer, subject, removed, rule in tried:
        if (removed, subject) not in names(compare(whole, fewer)):
            missed.append((removed, subject))
        if (rule, subject) not in names(compare(fewer, whole)):
            missed.append((rule, subject))
    print(f"{2 * len(tried)} comparisons")
    assert missed == []
