"""Every mistake in a spec is told as ``file:line:column: message``, all of them in one run, with nothing written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import HERE, FaultCase, fault_cases, write_spec
from wiregen.check import check
from wiregen.faults import SpecError
from wiregen.load import load
from wiregen.parse import parse

CASES = [case for path in sorted(HERE.glob("*.txt")) for case in fault_cases(path)]

TOO_DEEP = "nested too deeply for a spec: more than 100 levels"

UNREADABLE = {
    "Latin-1": (b"doc: caf\xe9\n", "1:9: not UTF-8: save the file in that encoding"),
    "UTF-16": ("doc: Items.\n".encode("utf-16"), "1:1: not UTF-8: save the file in that encoding"),
    "a control character": (b"doc: a\nrecords: \x01\n", "2:10: character U+0001 cannot stand in a spec"),
    "a control character after Windows line ends": (
        b"doc: a\r\n\r\nrecords: \x01\r\n",
        "3:10: character U+0001 cannot stand in a spec",
    ),
    "a control character of the second block": (
        "doc: a\nrecords: \x81\n".encode(),
        "2:10: character U+0081 cannot stand in a spec",
    ),
    "a carriage return alone": (b"doc: a\rrecords:\n", "1:7: character U+000D cannot stand in a spec"),
    "a byte order mark, then a bad byte": (
        b"\xef\xbb\xbfdoc: a\nrecords: \xff\n",
        "2:10: not UTF-8: save the file in that encoding",
    ),
    "deep nesting": (
        b"doc: " + b"[" * 2_000 + b"]" * 2_000,
        f"1:105: {TOO_DEEP}",
    ),
}


def faults_of(folder: Path) -> tuple[str, ...]:
    """Return the faults of a spec as they are shown."""
    try:
        check(parse(load(folder)))
    except SpecError as error:
        return tuple(map(str, error.faults))
    return ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_spec_gives_exactly_these_faults(case: FaultCase, tmp_path: Path) -> None:
    assert faults_of(write_spec(tmp_path / "demo", case.files)) == case.faults


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_cannot_be_read_as_text_is_told_with_the_place(name: str, tmp_path: Path) -> None:
    data, expected = UNREADABLE[name]
    folder = write_spec(tmp_path / "demo", {"protocol.yaml": "protocol: demo\n"})
    (folder / "items.yaml").write_bytes(data)
    assert faults_of(folder) == (f"demo/items.yaml:{expected}",)


@pytest.mark.parametrize("data", [b"\xef\xbb\xbfdoc: Items.\n", b"doc: Items.\r\n", b"doc: Items."])
def test_a_byte_order_mark_or_windows_line_ends_or_no_last_line_end_are_no_fault(data: bytes, tmp_path: Path) -> None:
    folder = write_spec(tmp_path / "demo", {"protocol.yaml": "protocol: demo\n"})
    (folder / "items.yaml").write_bytes(data)
    assert faults_of(folder) == ()


def _generate(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "wiregen", "generate", "--spec", "spec", "--out", "out"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=60)


def test_nesting_beyond_all_measure_is_a_fault_and_not_a_crash(tmp_path: Path) -> None:
    """In a process of its own, for the parser below is C and could take the whole process with it."""
    write_spec(tmp_path / "spec", {"protocol.yaml": "protocol: demo\n", "items.yaml": "doc: " + "[" * 100_000})
    done = _generate(tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr
        == "spec/items.yaml:1:105: nested too deeply for a spec: more than 100 levels\n1 fault; nothing was written\n"
    )


def test_a_folder_that_is_named_like_a_file_of_the_spec_is_a_fault(tmp_path: Path) -> None:
    write_spec(tmp_path / "spec", {"protocol.yaml": "protocol: demo\n"})
    (tmp_path / "spec/items.yaml").mkdir()
    done = _generate(tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "spec/items.yaml:1:1: a folder, not a file: rename it\n1 fault; nothing was written\n"


def test_one_run_tells_twelve_mistakes_and_leaves_the_output_untouched(tmp_path: Path) -> None:
    (case,) = fault_cases(HERE / "twelve.txt")
    write_spec(tmp_path / "spec", case.files)
    out = tmp_path / "out"
    write_spec(out / "demo", {"__init__.py": "old = True\n", "stray.py": ""})
    before = _state(out)

    done = _generate(tmp_path)

    assert done.returncode == 2
    assert done.stdout == ""
    expected = [line.replace("demo/", "spec/") for line in case.faults]
    assert len(expected) == 12
    assert done.stderr.splitlines() == [*expected, "12 faults; nothing was written"]
    assert _state(out) == before


def _state(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return the time of the last change and the bytes of everything below a folder, and of the folder itself."""
    return {
        path.as_posix(): (path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in (folder, *folder.rglob("*"))
    }
