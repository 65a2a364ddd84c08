"""What is not the writer's own, in a tree or in its place, is named and stays."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.faults.another_user import another_user
from wiregen.files import (
    ForeignError,
    Texts,
    Wrote,
    foreign_things,
    kind_of,
    read_file,
    read_tree,
    remove_tree,
    write_file,
    write_tree,
)

OLD: Texts = {"__init__.py": "old = 1\n", "stale.py": "", "deep/er/a.py": "é\n"}
NEW: Texts = {"__init__.py": "new = 1\n", "deep/b.py": "b\n", "py.typed": ""}


def anything(path: str, head: bytes) -> bool:
    return True


def ways_to_lose(folder: Path, texts: Texts = NEW, wrote: Wrote = anything) -> list[Callable[[], bool]]:
    """Return what could lose something in a folder: to replace it, and to remove it."""
    return [partial(write_tree, folder, texts, wrote), partial(remove_tree, folder, wrote)]


def special(path: Path, kind: str) -> None:
    """Make something that is neither a file nor a folder."""
    match kind:
        case "a link":
            path.symlink_to("/etc/passwd")
        case "a link to a folder":
            path.symlink_to("/etc")
        case "a FIFO":
            os.mkfifo(path)
        case _:
            with socket.socket(socket.AF_UNIX) as listener:
                listener.bind(str(path))


@pytest.mark.parametrize("kind", ["a link", "a link to a folder", "a FIFO", "a socket"])
def test_links_fifos_and_sockets_in_a_tree_are_named_and_neither_read_nor_replaced(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket is short
    folder = Path("demo")
    write_tree(folder, OLD)
    special(folder / "x.py", kind)
    named = {"x.py": kind.removesuffix(" to a folder")}
    assert read_tree(folder) == OLD
    assert foreign_things(folder, OLD, anything) == named
    for write in ways_to_lose(folder):
        with pytest.raises(ForeignError) as raised:
            write()
        assert raised.value.found == named
    assert kind_of(folder / "x.py") == named["x.py"]
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]


@pytest.mark.parametrize("kind", ["a file", "a link", "a link to a folder", "a FIFO", "a socket"])
def test_a_file_in_place_of_a_tree_is_named_and_stays(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Path("demo")
    folder.write_text("mine") if kind == "a file" else special(folder, kind)
    named = {"": kind.removesuffix(" to a folder")}
    assert read_tree(folder) == {}
    for write in ways_to_lose(folder):
        with pytest.raises(ForeignError) as raised:
            write()
        assert raised.value.found == named
    assert kind_of(folder) == named[""]
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]


@pytest.mark.parametrize("kind", ["a link", "a FIFO"])
def test_a_file_is_not_written_where_something_else_stands(kind: str, tmp_path: Path) -> None:
    special(tmp_path / "file.py", kind)
    with pytest.raises(OSError, match=f"expected a file here, found {kind}: .*file.py"):
        write_file(tmp_path / "file.py", "text")
    with pytest.raises(OSError, match=r"file\.py"):
        read_file(tmp_path / "file.py")
    assert kind_of(tmp_path / "file.py") == kind


def by_mark(path: str, head: bytes) -> bool:
    return head.startswith(b"# mine")


FOREIGN: dict[str, Texts] = {
    "a module": {"custom.py": "x = 1\n"},
    "a file where one is to be written": {"b.py": "x = 1\n"},
    "a hidden file": {"deep/.notes": "x"},
    "an empty file": {"extra/__init__.py": ""},
    "something among the bytecode": {"__pycache__/notes.txt": "x"},
}


@pytest.mark.parametrize("foreign", FOREIGN.values(), ids=FOREIGN)
def test_what_the_writer_did_not_write_is_named_and_nothing_changes(foreign: Texts, tmp_path: Path) -> None:
    old, new = {"a.py": "# mine\n1\n", "b.py": "# mine\n2\n"}, {"b.py": "# mine\n3\n"}
    write_tree(tmp_path / "demo", old | foreign)
    for write in ways_to_lose(tmp_path / "demo", new, by_mark):
        with pytest.raises(ForeignError) as raised:
            write()
        assert raised.value.found == dict.fromkeys(foreign, "a file")
    assert read_tree(tmp_path / "demo") == old | foreign
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]


def test_a_hidden_folder_is_named_as_one_thing(tmp_path: Path) -> None:
    texts = {"a.py": "# mine\n1\n"}
    write_tree(tmp_path / "demo", texts | {".git/HEAD": "x", ".git/objects/ab": "x"})
    assert foreign_things(tmp_path / "demo", texts, by_mark) == {".git": "a folder"}


@pytest.mark.parametrize("left", ["", "# mi", "# mine\n1", "\0\0\0"], ids=["empty", "no mark", "a part", "zeros"])
def test_a_file_whose_writing_was_cut_off_is_repaired(left: str, tmp_path: Path) -> None:
    texts = {"a.py": "# mine\n1\n", "b.py": "# mine\n2\n"}
    write_tree(tmp_path / "demo", {"a.py": left})
    assert write_tree(tmp_path / "demo", texts, by_mark) is True
    assert read_tree(tmp_path / "demo") == texts


def test_files_of_another_user_are_not_moved_and_the_message_has_their_path() -> None:
    with another_user() as (place, given_away):
        write_tree(place / "demo", OLD)
        given_away(place / "demo/deep")
        before = read_tree(place / "demo")
        for write in ways_to_lose(place / "demo"):
            with pytest.raises(PermissionError, match=r"made by another user.*demo/deep"):
                write()
        assert read_tree(place / "demo") == before
        assert [path.name for path in place.iterdir()] == ["demo"]
