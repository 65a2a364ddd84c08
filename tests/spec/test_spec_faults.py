"""Every mistake in a spec is reported as ``file:line:column: message``, all in one run, with nothing written."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.faults import HERE, FaultCase, fault_cases, write_spec
from tests.support.rows import each_row
from wiregen.cli import main
from wiregen.protocol.resolve import resolve
from wiregen.source.faults import SpecError
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse

CASES = [case for path in sorted(HERE.glob("*.txt")) for case in fault_cases(path)]

TOO_DEEP = "nested too deeply for a spec: more than 100 levels"

CONTROL = 'character U+{0} cannot stand in a spec: remove it, or write "\\u{0}" in double quotes'

NULL = "character U+0000 cannot stand in a spec: save the file as UTF-8, if it is another encoding"

UNREADABLE = {
    "Latin-1": (b"doc: caf\xe9\n", "1:9: not UTF-8: save the file in that encoding"),
    "UTF-16": ("doc: Items.\n".encode("utf-16"), "1:1: not UTF-8: save the file in that encoding"),
    "a control character": (b"doc: a\nrecords: \x01\n", f"2:10: {CONTROL.format('0001')}"),
    "a control character after Windows line ends": (
        b"doc: a\r\n\r\nrecords: \x01\r\n",
        f"3:10: {CONTROL.format('0001')}",
    ),
    "a control character of the second block": (
        "doc: a\nrecords: \x81\n".encode(),
        f"2:10: {CONTROL.format('0081')}",
    ),
    "a carriage return alone": (
        b"doc: a\rrecords:\n",
        "1:7: character U+000D cannot stand in a spec: end each line with a line feed, alone or behind it",
    ),
    "UTF-16 without a mark": ("doc: Items.\n".encode("utf-16-le"), f"1:2: {NULL}"),
    "UTF-16 of the other order": ("doc: Items.\n".encode("utf-16-be"), f"1:1: {NULL}"),
    "UTF-32": ("doc: Items.\n".encode("utf-32"), "1:1: not UTF-8: save the file in that encoding"),
    "a null byte": (b"doc: a\0b\n", f"1:7: {NULL}"),
    "a quote of Windows": (b"doc: It\x92s so.\n", "1:8: not UTF-8: save the file in that encoding"),
    "a character in too many bytes": (b"doc: \xc0\x80\n", "1:6: not UTF-8: save the file in that encoding"),
    "half a character": (b"doc: \xed\xa0\x80\n", "1:6: not UTF-8: save the file in that encoding"),
    "a picture": (b"\x89PNG\r\n\x1a\n", "1:1: not UTF-8: save the file in that encoding"),
    "a fault behind what only YAML 1.1 takes for line ends": (
        "doc: a\u2028b\x85c\u2029\nrecords: [\n".encode(),
        "3:1: not YAML: did not find expected node content (while parsing a flow node): "
        "a value or the closing bracket is missing before this",
    ),
    "deep nesting of mappings": (
        b"".join(b" " * level + b"a:\n" for level in range(2_000)),
        f"101:101: {TOO_DEEP}",
    ),
    "deep nesting of lists without brackets": (b"doc:\n" + b"- " * 10_000 + b"x\n", f"2:199: {TOO_DEEP}"),
    "a byte order mark, then a bad byte": (
        b"\xef\xbb\xbfdoc: a\nrecords: \xff\n",
        "2:10: not UTF-8: save the file in that encoding",
    ),
    "deep nesting": (
        b"doc: " + b"[" * 2_000 + b"]" * 2_000,
        f"1:105: {TOO_DEEP}",
    ),
}


NO_ALIASES = "anchors and aliases are not part of the dialect: share fields with a group"

FAULTS_IN_BOUNDS = """
import resource
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (1 << 29, 1 << 29))
from wiregen.protocol.resolve import resolve
from wiregen.source.faults import SpecError
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse
try:
    resolve(parse(read_folder(Path("demo"))))
except SpecError as error:
    print(error)
"""


def faults_of(folder: Path) -> tuple[str, ...]:
    """Return the faults of a spec as they are shown."""
    try:
        resolve(parse(read_folder(folder)))
    except SpecError as error:
        return tuple(map(str, error.faults))
    return ()


@each_row("case", CASES, ids=lambda case: case.name)
def test_a_spec_gives_exactly_these_faults(case: FaultCase, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert faults_of(write_spec(tmp_path_factory.mktemp("case") / "demo", case.files)) == case.faults


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_cannot_be_read_as_text_is_reported_with_the_place(name: str, tmp_path: Path) -> None:
    data, expected = UNREADABLE[name]
    folder = write_spec(tmp_path / "demo", {"protocol.yaml": "protocol: demo\n"})
    (folder / "items.yaml").write_bytes(data)
    assert faults_of(folder) == (f"demo/items.yaml:{expected}",)


@pytest.mark.parametrize("data", [b"\xef\xbb\xbfdoc: Items.\n", b"doc: Items.\r\n", b"doc: Items."])
def test_a_byte_order_mark_windows_line_ends_and_a_missing_last_line_end_are_accepted(
    data: bytes, tmp_path: Path
) -> None:
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


NOT_A_FILE: dict[str, tuple[Callable[[Path], object], str]] = {
    "a folder": (Path.mkdir, "a folder, not a file: rename it"),
    "a link to a folder": (lambda path: path.symlink_to("."), "a folder, not a file: rename it"),
    "a link to nothing": (lambda path: path.symlink_to("nothing"), "cannot be read: No such file or directory"),
    "a link to itself": (lambda path: path.symlink_to(path), "cannot be read: Too many levels of symbolic links"),
    "a link to a file elsewhere": (
        lambda path: path.symlink_to(__file__),
        "a link out of this folder is not read: put a copy of the file here",
    ),
    "a link to a file in the folder above": (
        lambda path: path.symlink_to("../spec.txt"),
        "a link out of this folder is not read: put a copy of the file here",
    ),
}


@pytest.mark.parametrize("what", NOT_A_FILE)
def test_what_is_named_like_a_file_of_the_spec_and_is_none_is_a_fault(what: str, tmp_path: Path) -> None:
    make, message = NOT_A_FILE[what]
    write_spec(tmp_path / "spec", {"protocol.yaml": "protocol: demo\n"})
    (tmp_path / "spec.txt").write_text("secret")
    make(tmp_path / "spec/items.yaml")
    assert faults_of(tmp_path / "spec") == (f"spec/items.yaml:1:1: {message}",)


def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    write_spec(tmp_path / "spec", {"protocol.yaml": "protocol: demo\n"})
    os.mkfifo(tmp_path / "spec/items.yaml")
    done = _generate(tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    reported = "spec/items.yaml:1:1: not a file that can be read: rename or remove it\n"
    assert done.stderr == f"{reported}1 fault; nothing was written\n"


def test_a_file_that_its_owner_may_not_read_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Said by the system, which lets the administrator who may run these tests read everything."""
    folder = write_spec(tmp_path / "demo", {"protocol.yaml": "protocol: demo\n"})

    def refuse(path: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert faults_of(folder) == ("demo/protocol.yaml:1:1: cannot be read: Permission denied",)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a b", "a b"),
        ('a"b', 'a"b'),
        ("größe", "größe"),
        ("1a", "1a"),
        ("a.b", "a.b"),
        ("__init__", "__init__"),
        ("{{ x }}", "{{ x }}"),
        ("a\nb", "a\\nb"),
        ("a\u202eb", "a\\u202eb"),
        ("a\udcffb", "a\\udcffb"),
    ],
)
def test_a_file_whose_name_no_module_can_have_is_reported_on_one_line(name: str, shown: str, tmp_path: Path) -> None:
    folder = write_spec(tmp_path / "demo", {"protocol.yaml": "protocol: demo\n", f"{name}.yaml": "doc: Items.\n"})
    message = "expected a file name in snake case, such as server_events.yaml"
    assert faults_of(folder) == (f"demo/{shown}.yaml:1:1: {shown}.yaml: {message}",)


def test_a_link_to_a_file_of_the_same_folder_is_read(tmp_path: Path) -> None:
    folder = write_spec(tmp_path / "demo", {"protocol.yaml": "protocol: demo\n", ".shared": "doc: 7\n"})
    (folder / "items.yaml").symlink_to(".shared")
    assert faults_of(folder) == (
        "demo/items.yaml:1:6: expected text for 'doc', got the number 7 (put it in quotes if it is text)",
    )


def test_a_folder_to_import_from_that_is_a_link_is_not_read(tmp_path: Path) -> None:
    write_spec(tmp_path / "elsewhere" / "shared", {"protocol.yaml": "protocol: shared\n"})
    folder = write_spec(tmp_path / "spec" / "demo", {"protocol.yaml": "protocol: demo\nimport: {shared: [Text]}\n"})
    (folder.parent / "shared").symlink_to(tmp_path / "elsewhere" / "shared")
    assert any("no folder 'shared' beside that of this protocol" in fault for fault in faults_of(folder))


HUGE = {
    "one text of three million characters": ("doc: " + "a" * 3_000_000 + "\n", ()),
    "fifty thousand lists in a list": (
        "doc: [" + "[]," * 50_000 + "]\n",
        ("1:6: expected text for 'doc', got a list",),
    ),
    "aliases that would grow to more than a billion texts": (
        "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"{new}: &{new} [{', '.join([f'*{old}'] * 10)}]\n" for old, new in pairwise("abcdefghij")),
        (f"1:4: {NO_ALIASES}", f"2:4: {NO_ALIASES}"),
    ),
}


@pytest.mark.parametrize("what", HUGE)
def test_a_huge_file_is_read_in_bounded_memory(what: str, tmp_path: Path) -> None:
    """In a process of its own that may have half a gigabyte, which is many times what the text takes."""
    text, expected = HUGE[what]
    write_spec(tmp_path / "demo", {"protocol.yaml": "protocol: demo\n", "items.yaml": text})
    done = subprocess.run(
        [sys.executable, "-c", FAULTS_IN_BOUNDS], cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=60
    )
    assert done.stderr == ""
    assert tuple(done.stdout.splitlines()[: len(expected) or 1]) == tuple(
        f"demo/items.yaml:{line}" for line in expected
    )


def test_one_run_tells_twelve_mistakes_and_leaves_the_output_untouched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (case,) = fault_cases(HERE / "twelve.txt")
    write_spec(tmp_path / "spec", case.files)
    out = tmp_path / "out"
    write_spec(out / "demo", {"__init__.py": "old = True\n", "stray.py": ""})
    before = _state(out)

    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(main, ["generate", "--spec", "spec", "--out", "out"], prog_name="wiregen")

    assert (done.exit_code, done.stdout) == (2, "")
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
