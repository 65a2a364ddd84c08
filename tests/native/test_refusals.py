"""A table or class that is not as expected is refused, for guessing would take what it should not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from openai_realtime._runtime import table as t
from tests.native.subjects import Subject, written_subjects


class Field(NamedTuple):
    """A field with something new."""

    name: str
    wire: str
    type: Any
    optional: bool = False
    nullable: bool = False
    values: tuple[Any, ...] = ()
    constant: bool = False
    unit: str | None = None


def with_type(table: Any, type_: Any) -> Any:
    """Return a table in which one field has another type."""
    return with_field(table, table.records["CustomVoice"].fields[0]._replace(type=type_))


def with_field(table: Any, field: Any) -> Any:
    """Return a table in which the record of one field has another one."""
    return with_fields(table, "CustomVoice", field)


def with_fields(table: Any, record: str, *fields: Any) -> Any:
    """Return a table in which a record has other fields."""
    return table._replace(records=table.records | {record: table.records[record]._replace(fields=fields)})


class Content(NamedTuple):
    """A content with something new."""

    key: str
    optional: bool = False
    nullable: bool = False
    written: bool = True
    encoding: str | None = None


def with_record(table: Any, **changes: Any) -> Any:
    """Return a table in which the record of one field says something else, too."""
    return table._replace(records=table.records | {"CustomVoice": table.records["CustomVoice"]._replace(**changes)})


def with_union(table: Any, **changes: Any) -> Any:
    """Return a table in which the events of the server are distinguished in another way."""
    unions = table.tagged_unions
    return table._replace(tagged_unions=unions | {"ServerEvent": unions["ServerEvent"]._replace(**changes)})


class Tag(NamedTuple):
    """A tag of any values."""

    key: str
    values: tuple[Any, ...]


SLOTS = ("model_rest", "extra", "nulls", "exceptional", "envelope", "payload", "faults")

CHANGES: dict[str, Callable[[Any], Any]] = {
    "another format": lambda table: table._replace(format=table.format + 1),
    "a field with something new": lambda table: with_field(table, Field("id", "id", "string", unit="ms")),
    "an unknown name of a type": lambda table: with_type(table, "decimal"),
    "an unknown tuple": lambda table: with_type(table, ("tuple", "string", "number")),
    "two members of one kind": lambda table: with_type(table, ("one_of", "string", "VoiceName")),
    "an enum of something new": lambda table: table._replace(
        enums=table.enums | {"VoiceName": table.enums["VoiceName"]._replace(base="decimal")}
    ),
    "integers of an enum of strings": lambda table: table._replace(
        enums=table.enums | {"VoiceName": table.enums["VoiceName"]._replace(values=(1, 2))}
    ),
    "a tag of two keys": lambda table: table._replace(
        records=table.records | {"PcmuAudioFormat": table.records["PcmuAudioFormat"]._replace(tag=(("a", "b"), "c"))}
    ),
    "a flag that is more than a flag": lambda table: with_field(
        table, table.records["CustomVoice"].fields[0]._replace(optional="sometimes")
    ),
    "a field that the class lacks": lambda table: with_field(table, Field("other", "id", "string")),
    "a field that the table lacks": lambda table: with_fields(table, "CustomVoice"),
    "a key that stands twice": lambda table: with_fields(
        table, "NoiseReduction", *(field._replace(wire="type") for field in table.records["NoiseReduction"].fields)
    ),
    "a constant that may be absent": lambda table: with_field(
        table, Field("id", "id", "string", optional=True, values=("x",), constant=True)
    ),
    "a constant of two values": lambda table: with_field(
        table, Field("id", "id", "string", values=("x", "y"), constant=True)
    ),
    "a value that is not a scalar": lambda table: with_field(table, Field("id", "id", "any", values=(None,))),
    "a tag that is a number": lambda table: with_record(table, tags=(Tag("kind", (1.5,)),)),
    "a tag that is a boolean": lambda table: with_record(table, tags=(t.Tag("kind", (True,)),)),
    "tags of two kinds": lambda table: with_record(table, tag=("kind", "a"), tags_optional=True),
    "a key that is null and a field": lambda table: with_record(table, null_keys=("id",)),
    "a content with something new": lambda table: with_record(table, content=Content("d", encoding="text")),
    "a content with fields that is never written": lambda table: with_record(
        table, content=t.Content("d", optional=True, nullable=True, written=False)
    ),
    "an unknown way to tag": lambda table: with_union(table, tagging="positional"),
    "an unknown kind of tag": lambda table: with_union(table, keys=(t.TagKey("type", "type", "boolean"),)),
    "an unknown attribute of a tag": lambda table: with_union(table, keys=(t.TagKey("type", "kind", "string"),)),
    "an unknown record without a tag": lambda table: with_union(table, absent="Later"),
    "an unknown record that is known by keys": lambda table: with_union(table, known_by_keys=("Later",)),
    "a record that is known by no keys": lambda table: with_union(table, known_by_keys=("CustomVoice",)),
    "a record that is an array": lambda table: with_record(table, layout=("id",)),
    "another class of entry": lambda table: table._replace(enums=table.enums | {"VoiceName": ("a", "b")}),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_it_is_refused(native: ModuleType, realtime: Subject, change: Callable[[Any], Any]) -> None:
    runtime = (realtime.unset, realtime.rest, *SLOTS)
    native.compile(realtime.table, realtime.classes, runtime)
    with pytest.raises(native.RefusedError):
        native.compile(change(realtime.table), realtime.classes, runtime)


def test_a_new_field_that_says_what_is_usual_is_taken(native: ModuleType, realtime: Subject) -> None:
    table = with_field(realtime.table, Field("id", "id", "string"))
    runtime = (realtime.unset, realtime.rest, *SLOTS)
    plan = native.compile(table, realtime.classes, runtime)
    assert plan.try_decode("CustomVoice", b'{"id":"v"}') == realtime.classes["CustomVoice"](id="v")


class Changed:
    """A class that is not as a generated one."""


@pytest.mark.parametrize(
    "runtime",
    [
        *(("UNSET", "Rest", *(slot.replace(gone, "gone") for slot in SLOTS)) for gone in SLOTS),
        ("UNSET", Changed, *SLOTS),
        ("UNSET", "Rest", "model_rest"),
    ],
    ids=repr,
)
def test_another_runtime_is_refused(native: ModuleType, realtime: Subject, runtime: tuple[Any, ...]) -> None:
    known = {"UNSET": realtime.unset, "Rest": realtime.rest}
    with pytest.raises(native.RefusedError):
        native.compile(realtime.table, realtime.classes, tuple(known.get(part, part) for part in runtime))


def test_a_class_with_more_than_its_fields_is_refused(native: ModuleType, realtime: Subject) -> None:
    runtime = (realtime.unset, realtime.rest, *SLOTS)
    voice = realtime.classes["CustomVoice"]
    for members in ({}, {"__slots__": ("more",)}):
        derived = type("CustomVoice", (voice,), members)
        with pytest.raises(native.RefusedError, match="CustomVoice is not the class that its table says"):
            native.compile(realtime.table, realtime.classes | {"CustomVoice": derived}, runtime)


def test_a_table_with_the_type_of_the_json_in_a_text_is_taken(native: ModuleType, tmp_path: Path) -> None:
    (subject,) = written_subjects(native, tmp_path, ["golden_typed_json"])
    fields = subject.table.records["CalledEvent"].fields
    assert fields[0].format == ("json", "Place")
