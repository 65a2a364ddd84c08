"""What python.yaml says is checked against the protocol, and every fault is found in one run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import HERE, FaultCase, fault_cases, write_spec
from wiregen.python.package import resolve_package
from wiregen.source.faults import SpecError
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse

CASES = [case for path in sorted(HERE.glob("python/*.txt")) for case in fault_cases(path)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_package_gives_exactly_these_faults(case: FaultCase, tmp_path: Path) -> None:
    folder = write_spec(tmp_path / "demo", case.files)
    found: tuple[str, ...] = ()
    try:
        resolve_package(parse(read_folder(folder)))
    except SpecError as error:
        found = tuple(map(str, error.faults))
    assert found == case.faults


def test_faults_of_the_protocol_do_not_hide_those_in_the_structure_of_python_yaml(tmp_path: Path) -> None:
    files = {
        "protocol.yaml": "protocol: demo\n",
        "items.yaml": "records: {A: {doc: A thing., fields: {b: {type: B, doc: Another.}}}}\n",
        "python.yaml": "contexts: {A: {doc: Events., hold: [a]}}\n",
    }
    with pytest.raises(SpecError) as error:
        resolve_package(parse(read_folder(write_spec(tmp_path / "demo", files))))
    assert [str(fault) for fault in error.value.faults] == [
        "demo/items.yaml:1:49: unknown type 'B'",
        "demo/python.yaml:1:12: a context needs the key 'holds': "
        "The fields that this context adds to those of the one it is within.",
        "demo/python.yaml:1:30: unknown key 'hold' in a context: did you mean 'holds'?",
    ]


@pytest.mark.parametrize("name", ["aux", "con", "lpt1"])
def test_a_file_whose_name_is_a_device_on_windows_is_a_fault(name: str, tmp_path: Path) -> None:
    files = {"protocol.yaml": "protocol: demo\n", f"{name}.yaml": "doc: Items.\n"}
    with pytest.raises(SpecError) as error:
        resolve_package(parse(read_folder(write_spec(tmp_path / "demo", files))))
    reason = "the name of a device on Windows, where no file can have it: rename the file"
    assert [str(fault) for fault in error.value.faults] == [f"demo/{name}.yaml:1:1: {name}.yaml: {name!r} is {reason}"]
