"""The check lets a spec pass as it is, or tells its faults and those of the stages before, sorted, once each."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import write_spec
from wiregen.check import check
from wiregen.faults import Fault, Position, SpecError
from wiregen.load import load
from wiregen.parse import parse

UNKNOWN_TYPE = "records:\n  A: {doc: A thing., fields: {a: {type: B, doc: Another thing.}}}\n"


def test_a_spec_without_a_fault_passes_unchanged(tmp_path: Path) -> None:
    parsed = parse(load(write_spec(tmp_path / "demo", {"protocol.yaml": "protocol: demo\n"})))
    assert parsed.complete
    assert check(parsed) is parsed.spec


def test_faults_of_all_stages_come_in_the_order_of_files_lines_and_columns(tmp_path: Path) -> None:
    files = {
        "protocol.yaml": "protocol: demo\n",
        "b.yaml": UNKNOWN_TYPE + "doc: 5\n",
        "a.yaml": "doc: A.\ndoc: B.\n" + UNKNOWN_TYPE,
    }
    with pytest.raises(SpecError) as refused:
        check(parse(load(write_spec(tmp_path / "demo", files))))
    expected = [
        "demo/a.yaml:2:1: duplicate key 'doc', which also stands at demo/a.yaml:1:1",
        "demo/a.yaml:4:41: unknown type 'B'",
        "demo/b.yaml:2:3: the record would be named 'A', as is the record at demo/a.yaml:4:3: choose another name",
        "demo/b.yaml:2:41: unknown type 'B'",
        "demo/b.yaml:3:6: expected text for 'doc', got the number 5 (put it in quotes if it is text)",
    ]
    assert str(refused.value).splitlines() == expected


def test_where_a_file_cannot_be_read_names_that_may_stand_in_it_are_not_judged(tmp_path: Path) -> None:
    files = {"protocol.yaml": "protocol: demo\n", "a.yaml": "{", "b.yaml": UNKNOWN_TYPE}
    parsed = parse(load(write_spec(tmp_path / "demo", files)))
    assert not parsed.complete
    with pytest.raises(SpecError) as refused:
        check(parsed)
    assert [fault.position.file for fault in refused.value.faults] == ["demo/a.yaml"]


def test_a_spec_without_protocol_yaml_does_not_pass(tmp_path: Path) -> None:
    parsed = parse(
        load(write_spec(tmp_path / "demo", {"protocol.yaml": "protocol: demo\n", "items.yaml": "doc: A.\n"}))
    )
    assert check(parsed).protocol == "demo"
    (tmp_path / "demo/protocol.yaml").unlink()
    with pytest.raises(SpecError, match=r"protocol\.yaml"):
        check(parse(load(tmp_path / "demo")))


def test_lines_and_columns_are_sorted_as_numbers_and_a_fault_told_twice_is_one() -> None:
    late, early = Fault(Position("a.yaml", 10, 1), "late"), Fault(Position("a.yaml", 9, 30), "early")
    assert SpecError((late, early, late)).faults == (early, late)
    assert str(SpecError((late, early))) == "a.yaml:9:30: early\na.yaml:10:1: late"
