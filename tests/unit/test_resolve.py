"""Resolving gives the protocol that a spec means, or all its faults, those of reading and parsing included."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import write_spec
from wiregen.protocol.resolve import resolve
from wiregen.source.faults import Fault, Position, SpecError
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse

UNKNOWN_TYPE = "records:\n  A: {doc: A thing., fields: {a: {type: B, doc: Another thing.}}}\n"


def test_a_spec_without_a_fault_gives_its_protocol(tmp_path: Path) -> None:
    parsed = parse(read_folder(write_spec(tmp_path / "demo", {"protocol.yaml": "protocol: demo\n"})))
    assert parsed.complete
    assert resolve(parsed).name == "demo"


def test_faults_of_all_stages_come_in_the_order_of_files_lines_and_columns(tmp_path: Path) -> None:
    files = {
        "protocol.yaml": "protocol: demo\n",
        "b.yaml": UNKNOWN_TYPE + "doc: 5\n",
        "a.yaml": "doc: A.\ndoc: B.\n" + UNKNOWN_TYPE,
    }
    with pytest.raises(SpecError) as refused:
        resolve(parse(read_folder(write_spec(tmp_path / "demo", files))))
    expected = [
        "demo/a.yaml:2:1: duplicate key 'doc': it is also at demo/a.yaml:1:1",
        "demo/a.yaml:4:41: unknown type 'B'",
        "demo/b.yaml:2:3: the record would be named 'A', as is the record at demo/a.yaml:4:3: choose another name",
        "demo/b.yaml:2:41: unknown type 'B'",
        "demo/b.yaml:3:6: expected text for 'doc', got the number 5 (put it in quotes if it is text)",
    ]
    assert str(refused.value).splitlines() == expected


def test_unknown_names_are_not_reported_if_a_file_cannot_be_read(tmp_path: Path) -> None:
    files = {"protocol.yaml": "protocol: demo\n", "a.yaml": "{", "b.yaml": UNKNOWN_TYPE}
    parsed = parse(read_folder(write_spec(tmp_path / "demo", files)))
    assert not parsed.complete
    with pytest.raises(SpecError) as refused:
        resolve(parsed)
    assert [fault.position.file for fault in refused.value.faults] == ["demo/a.yaml"]


def test_a_spec_without_protocol_yaml_does_not_pass(tmp_path: Path) -> None:
    parsed = parse(
        read_folder(write_spec(tmp_path / "demo", {"protocol.yaml": "protocol: demo\n", "items.yaml": "doc: A.\n"}))
    )
    assert resolve(parsed).name == "demo"
    (tmp_path / "demo/protocol.yaml").unlink()
    with pytest.raises(SpecError, match=r"protocol\.yaml"):
        resolve(parse(read_folder(tmp_path / "demo")))


def test_lines_and_columns_are_sorted_as_numbers_and_a_fault_reported_twice_is_one() -> None:
    late, early = Fault(Position("a.yaml", 10, 1), "late"), Fault(Position("a.yaml", 9, 30), "early")
    assert SpecError((late, early, late)).faults == (early, late)
    assert str(SpecError((late, early))) == "a.yaml:9:30: early\na.yaml:10:1: late"


def test_deep_chains_and_wide_records_are_resolved(tmp_path: Path) -> None:
    """More levels than a recursion could have."""
    chain = "".join(f"  R{n}: {{fields: {{next: {{type: R{n + 1}}}}}}}\n" for n in range(1050))
    groups = "".join(f"  g{n}: {{include: [g{n + 1}], fields: {{}}}}\n" for n in range(1050))
    unions = "".join(f'  U{n}: {{variants: [string, "list[U{n + 1}]"]}}\n' for n in range(1050))
    text = f"protocol: demo\nrecords:\n{chain}  R1050: {{include: [g0]}}\ngroups:\n{groups}"
    text += f"  g1050: {{fields: {{a: {{type: U0}}}}}}\nunions:\n{unions}  U1050: {{variants: [string, integer]}}\n"
    protocol = resolve(parse(read_folder(write_spec(tmp_path / "demo", {"protocol.yaml": text}))))
    assert [field.name for field in protocol.records[1050].fields] == ["a"]
    assert not protocol.records[0].recursive


def test_what_was_meant_is_guessed_for_so_many_names_only(tmp_path: Path) -> None:
    fields = "".join(f"    f{number}: {{type: Message{number}}}\n" for number in range(250))
    text = f"protocol: demo\nrecords:\n  Message:\n   fields:\n{fields}"
    with pytest.raises(SpecError) as refused:
        resolve(parse(read_folder(write_spec(tmp_path / "demo", {"protocol.yaml": text}))))
    messages = [fault.message for fault in refused.value.faults]
    assert len(messages) == 250
    assert sum(message.endswith(": did you mean 'Message'?") for message in messages) == 200


def test_the_union_of_its_file_frames_a_record_that_is_imported_alone(tmp_path: Path) -> None:
    write_spec(
        tmp_path / "base",
        {
            "protocol.yaml": """protocol: base
groups: {style: {fields: {color: {type: Colour}}}}
enums: {Colour: {values: {red: Red.}}, Word: {values: {yes: Yes.}}}
records:
  Circle: {tag: {t: circle}, fields: {radius: {type: number}}}
  Said: {tag: {t: said}, content: {name: word, type: Word}}
unions:
  Shape: {tag: t, content: c, envelope: [style], variants: [Circle, Said]}
"""
        },
    )
    own = {"protocol.yaml": "protocol: own\nimport: {base: [Circle, Said]}\n"}
    circle, said = resolve(parse(read_folder(write_spec(tmp_path / "own", own)))).records
    assert (circle.content, [field.wire for field in circle.envelope]) == ("c", ["color"])
    assert (said.content_key, [field.wire for field in said.fields]) == ("c", ["color", "c"])
