"""A tree, and a file, is replaced as a whole: at every moment, whatever fails, the old or the new one is there."""

from __future__ import annotations

import errno
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from wiregen.files import Texts, kind_of, read_file, read_tree, remove_tree, write_file, write_tree

OLD: Texts = {"__init__.py": "old = 1\n", "stale.py": "", "deep/er/a.py": "é\n"}
NEW: Texts = {"__init__.py": "new = 1\n", "deep/b.py": "b\n", "py.typed": ""}

NEW_OF_A_KILLED, OLD_OF_A_KILLED = ".demo.new-0123456789abcdef", ".demo.old-fedcba9876543210"
"""What a killed run may leave behind."""

ALTERNATE = """
import sys
from pathlib import Path
from wiregen.files import write_tree
folder = Path(sys.argv[1])
trees = [{f"part{part}/{number}.py": name * 500 for number in range(count)}
         for name, part, count in (("first ", 1, 40), ("second ", 2, 30))]
write_tree(folder, trees[0])
print("ready", flush=True)
while True:
    for tree in reversed(trees):
        write_tree(folder, tree)
"""


def test_a_tree_is_written_where_nothing_was(tmp_path: Path) -> None:
    folder = tmp_path / "a/b/demo"
    assert write_tree(folder, OLD) is True
    assert read_tree(folder) == OLD
    assert (folder / "deep/er/a.py").read_bytes() == b"\xc3\xa9\n"


def test_a_tree_is_replaced_and_nothing_of_the_old_one_stays(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    write_tree(folder, OLD)
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__/stale.pyc").write_bytes(b"\0")
    assert write_tree(folder, NEW) is True
    found = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*"))
    assert found == ["demo", "demo/__init__.py", "demo/deep", "demo/deep/b.py", "demo/py.typed"]


def test_an_equal_tree_is_left_untouched(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    write_tree(folder, NEW)
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__/b.pyc").write_bytes(b"\0")
    before = {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in tmp_path.rglob("*")}
    assert write_tree(folder, NEW) is False
    assert {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in tmp_path.rglob("*")} == before


@pytest.mark.parametrize("extra", ["orphan.py", "deep/.hidden", "other/notes.txt"])
def test_a_file_that_does_not_belong_is_removed(extra: str, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    write_tree(folder, NEW)
    (folder / extra).parent.mkdir(exist_ok=True)
    (folder / extra).write_text("")
    assert write_tree(folder, NEW) is True
    assert read_tree(folder) == NEW


@pytest.mark.parametrize("data", [b"\xff", b"new = 1\r\n", b"new = 1"])
def test_bytes_that_differ_are_replaced(data: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    write_tree(folder, NEW)
    (folder / "__init__.py").write_bytes(data)
    assert write_tree(folder, NEW) is True
    assert (folder / "__init__.py").read_bytes() == b"new = 1\n"


def test_bytes_that_are_not_text_differ_from_every_text(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    texts = {"a.py": r"pattern = '\xff'"}
    write_tree(folder, texts)
    (folder / "a.py").write_bytes(b"pattern = '\xff'")
    assert write_tree(folder, texts) is True
    assert (folder / "a.py").read_bytes() == rb"pattern = '\xff'"


def test_bytes_that_are_not_text_are_written_as_they_were_read(tmp_path: Path) -> None:
    (tmp_path / "from").mkdir()
    (tmp_path / "from/image.png").write_bytes(bytes(range(256)))
    write_tree(tmp_path / "to", read_tree(tmp_path / "from"))
    assert (tmp_path / "to/image.png").read_bytes() == bytes(range(256))


@pytest.mark.parametrize(
    "bad",
    [
        {"a.py": "new\n", "b.py": "a text that no file can hold: \ud800"},
        {"a.py": "new\n", "a.py/b.py": "a file below a file"},
        {"a.py": "new\n", f"{'x' * 300}.py": "a name that no disk takes"},
    ],
    ids=["text", "path", "name"],
)
def test_a_failing_write_leaves_the_old_tree_and_the_next_one_succeeds(bad: Texts, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    write_tree(folder, OLD)
    with pytest.raises((OSError, UnicodeError)):
        write_tree(folder, bad)
    assert read_tree(folder) == OLD
    assert write_tree(folder, NEW) is True
    assert read_tree(folder) == NEW
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ({"demo": OLD, NEW_OF_A_KILLED: {"half.py": ""}}, OLD),
        ({OLD_OF_A_KILLED: OLD, NEW_OF_A_KILLED: NEW}, OLD),
        ({"demo": NEW, OLD_OF_A_KILLED: OLD}, NEW),
        ({NEW_OF_A_KILLED: {"half.py": ""}}, {}),
    ],
    ids=["killed while writing", "killed between two renames", "killed while clearing up", "killed at the first run"],
)
def test_what_a_killed_run_left_is_cleared_away(before: dict[str, Texts], expected: Texts, tmp_path: Path) -> None:
    for name, texts in before.items():
        for path, text in texts.items():
            (tmp_path / name / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name / path).write_text(text, encoding="utf-8")
    assert write_tree(tmp_path / "demo", expected) is False
    assert read_tree(tmp_path / "demo") == expected
    assert [path.name for path in tmp_path.iterdir()] == (["demo"] if expected else [])


def test_what_only_looks_like_a_leftover_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / ".demo.new").mkdir()
    (tmp_path / ".demo.new-1").write_text("mine")
    (tmp_path / NEW_OF_A_KILLED).symlink_to("elsewhere")
    write_tree(tmp_path / "demo", NEW)
    found = {path.name: kind_of(path) for path in tmp_path.iterdir()}
    expected = {".demo.new": "a folder", ".demo.new-1": "a file", NEW_OF_A_KILLED: "a link", "demo": "a folder"}
    assert found == expected


def test_a_link_to_the_parent_is_followed_and_stays(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to("real")
    for texts in (OLD, NEW):
        assert write_tree(tmp_path / "out/demo", texts) is True
        assert read_tree(tmp_path / "real/demo") == texts
    assert remove_tree(tmp_path / "out/demo", lambda path, head: True) is True
    assert (tmp_path / "out").readlink() == Path("real")
    assert list((tmp_path / "real").iterdir()) == []


def test_where_the_system_cannot_swap_folders_the_tree_is_replaced_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "demo"
    monkeypatch.setattr("wiregen.files.writing.sys.platform", "darwin")
    for texts in (OLD, NEW):
        assert write_tree(folder, texts) is True
        assert read_tree(folder) == texts
        assert [path.name for path in tmp_path.iterdir()] == ["demo"]


def test_a_tree_that_is_missing_is_empty(tmp_path: Path) -> None:
    assert read_tree(tmp_path / "nowhere") == {}


def test_a_kill_at_any_moment_leaves_one_tree_whole(tmp_path: Path) -> None:
    """The moments are random, but the promise holds at each of them; a failure names its seed."""
    folder = tmp_path / "demo"
    trees = [
        {f"part1/{number}.py": "first " * 500 for number in range(40)},
        {f"part2/{number}.py": "second " * 500 for number in range(30)},
    ]
    seed = random.randrange(2**32)
    moments = random.Random(seed)
    for kill in range(6):
        with subprocess.Popen([sys.executable, "-c", ALTERNATE, str(folder)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"ready\n"
            time.sleep(moments.uniform(0, 0.03))
            writer.kill()
        assert read_tree(folder) in trees, f"kill {kill} of seed {seed}"
    write_tree(folder, NEW)
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]


def test_a_file_is_replaced_whole_and_is_as_readable_as_any_other(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()
    for text in ("first\n", "second\r\n"):
        write_file(tmp_path / "made" / "file.py", text)
        assert (tmp_path / "made" / "file.py").read_bytes() == text.encode()
    assert (tmp_path / "made" / "file.py").stat().st_mode == usual.stat().st_mode
    assert [path.name for path in (tmp_path / "made").iterdir()] == ["file.py"]


def test_a_file_that_cannot_be_replaced_stays_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / "file.py").mkdir()
    with pytest.raises(OSError, match=r"file\.py"):
        write_file(tmp_path / "file.py", "text")
    assert [path.name for path in tmp_path.iterdir()] == ["file.py"]


def test_changes_of_a_file_by_many_writers_at_once_are_all_kept(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from wiregen.files import update_file
for number in range(50):
    update_file(Path(sys.argv[1]), lambda text: text + f"{sys.argv[2]}{number} ")
"""
    file = tmp_path / "file"
    writers = [subprocess.Popen([sys.executable, "-c", code, str(file), name]) for name in "ab"]
    assert [writer.wait() for writer in writers] == [0, 0]
    assert sorted(read_file(file).split()) == sorted(f"{name}{number}" for name in "ab" for number in range(50))
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_tree_that_python_writes_bytecode_into_is_deleted_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempts: list[Path] = []
    really = shutil.rmtree

    def late(tree: Path) -> None:
        attempts.append(tree)
        if len(attempts) < 3:
            raise OSError(errno.ENOTEMPTY, "Directory not empty", "__pycache__")
        really(tree)

    write_tree(tmp_path / "demo", OLD)
    monkeypatch.setattr("wiregen.files.writing.shutil.rmtree", late)
    assert write_tree(tmp_path / "demo", NEW) is True
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]


def test_an_old_tree_that_cannot_be_deleted_is_reported_with_its_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(tree: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", "a.py")

    write_tree(tmp_path / "demo", OLD)
    monkeypatch.setattr("wiregen.files.writing.shutil.rmtree", refuse)
    with pytest.raises(OSError, match=r"cannot be deleted: Permission denied: '.*/\.demo\.new-[0-9a-f]{16}'"):
        write_tree(tmp_path / "demo", NEW)
    assert read_tree(tmp_path / "demo") == NEW
