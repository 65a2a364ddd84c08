"""Read the disk: kinds of things, and the texts of trees. Links and devices are never opened."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from pathlib import Path

from wiregen.files.locks import locked, placed

Texts = dict[str, str]
"""Texts by path inside a folder, with forward slashes. Bytes that are not UTF-8 become surrogates."""

Wrote = Callable[[str, bytes], bool]
"""A test of whether a file is the caller's own, by its path inside the folder and its first bytes."""

FILE, FOLDER, LINK = "a file", "a folder", "a link"
"""The usual kinds of things on a disk; the others are named by ``kind_of``."""

_HEAD = 4096
"""Bytes at the start of a file that are read to see who made it."""

_BYTECODE = re.compile(r"(?:.*/)?__pycache__/[^/]+\.pyc(?:\.\d+)?")
"""The folder of bytecode that Python makes beside imported modules, and makes again if it is gone."""


class ForeignError(Exception):
    """A folder holds what its owner did not write; ``found`` has the kind of each thing by its path inside."""

    def __init__(self, folder: Path, found: Mapping[str, str]) -> None:
        super().__init__(folder, found)
        self.folder, self.found = folder, found


def kind_of(path: Path) -> str | None:
    """Return what is at a path, without following a link; None for nothing."""
    try:
        mode = path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    kinds = {stat.S_IFREG: FILE, stat.S_IFDIR: FOLDER, stat.S_IFLNK: LINK, stat.S_IFIFO: "a FIFO"}
    return kinds.get(stat.S_IFMT(mode), "a socket" if stat.S_ISSOCK(mode) else "a device")


def read_tree(folder: Path) -> Texts:
    """Return the text of every file below a folder, except for Python's bytecode. Links and devices are never opened.

    Waits for another run that is writing. Raises OSError.
    """
    with _read_locked(folder):
        return texts_in(folder)


def read_file(file: Path) -> str:
    """Return the text of a file. Raises OSError, also if it is a link or a device."""
    return _text(_read(file))


def foreign_things(folder: Path, texts: Texts, wrote: Wrote) -> dict[str, str]:
    """Return the kind of everything at a folder that its owner did not write; ``texts`` are what the owner will write.

    A file counts as the owner's if it is the beginning of the text to write there: an earlier write was cut off.
    Waits for another run that is writing. Raises OSError.
    """
    with _read_locked(folder):
        return foreign(folder, texts, wrote)


@contextmanager
def _read_locked(folder: Path) -> Iterator[None]:
    parent = placed(folder).parent
    with locked(parent) if parent.is_dir() else nullcontext():
        yield


def texts_in(folder: Path) -> Texts:
    return {path: read_file(folder / path) for path, kind in things_in(folder) if kind == FILE}


def foreign(folder: Path, texts: Texts, wrote: Wrote) -> dict[str, str]:
    if (kind := kind_of(folder)) not in (None, FOLDER):
        return {"": str(kind)}
    return {
        path: kind
        for path, kind in sorted(things_in(folder))
        if kind != FILE or not (wrote(path, _read(folder / path, _HEAD)) or _is_cut_off(folder / path, texts.get(path)))
    }


def _is_cut_off(file: Path, text: str | None) -> bool:
    if text is None:
        return False
    expected = as_bytes(text)
    found = _read(file, len(expected) + 1)
    return expected.startswith(found) or not found.strip(b"\0")


def things_in(folder: Path, inside: str = "") -> Iterator[tuple[str, str]]:
    """Yield the path and the kind of everything below a folder except plain folders. A hidden folder is one thing."""
    if kind_of(folder) != FOLDER:
        return
    for name in sorted(os.listdir(folder)):
        path, kind = f"{inside}{name}", kind_of(folder / name)
        if kind == FOLDER and not name.startswith("."):
            yield from things_in(folder / name, f"{path}/")
        elif kind is not None and not (kind == FILE and _BYTECODE.fullmatch(path)):
            yield path, kind


def _read(path: Path, size: int = -1) -> bytes:
    """Read a file. Raises OSError if a link or a device has taken its place since it was listed."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "not a plain file", str(path))
        return file.read(size)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def as_bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
