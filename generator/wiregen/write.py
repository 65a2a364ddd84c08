"""Write to disk: the only module that does, and only whole trees, or whole files, at a time."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from pathlib import Path

from wiregen.python.layout import MARK

Texts = dict[str, str]
"""Texts by path inside a folder, with forward slashes. Bytes that are no text are the surrogates that escape them."""

_IGNORED = ("__pycache__",)


def read_tree(folder: Path) -> Texts:
    """Return the text of every file below a folder, caches aside."""
    if not folder.is_dir():
        return {}
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode("utf-8", "surrogateescape")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part in _IGNORED for part in path.relative_to(folder).parts)
    }


def generated_packages(folder: Path) -> list[Path]:
    """Return the packages in a folder that this generator made, by the first line of their ``__init__.py``."""
    return [path.parent for path in sorted(folder.glob("[!.]*/__init__.py")) if _is_marked(path)]


def is_foreign(folder: Path, file: str = "__init__.py", mark: str = MARK) -> bool:
    """Say whether a folder holds something, and was not made by this generator, which marks a file in it."""
    return bool(read_tree(folder)) and not _is_marked(folder / file, mark)


def _is_marked(file: Path, mark: str = MARK) -> bool:
    return file.is_file() and file.read_bytes().partition(b"\n")[0].endswith(mark.encode())


def write_file(path: Path, text: str) -> None:
    """Make a file hold this text, in one step as seen from outside. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = _beside(path, f"{os.getpid()}.new")  # no temporary file of the library's: only its owner could read that
    try:
        new.write_bytes(text.encode())
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def write_new_file(path: Path, text: str) -> None:
    """Make a file that is not there yet. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="") as file:
        file.write(text)


def remove_file(path: Path) -> None:
    """Remove a file. Raises OSError."""
    path.unlink()


def remove_tree(folder: Path) -> None:
    """Remove a folder in one step as seen from outside. Raises OSError."""
    gone = _beside(folder, "old")
    folder.rename(gone)
    shutil.rmtree(gone)


def write_tree(folder: Path, texts: Texts) -> bool:
    """Make a folder hold these texts and nothing else; return whether anything had to change.

    The new tree is written beside the old one and takes its place in one step, so that a reader, or a kill at any
    moment, finds the old tree or the new one whole. Where the system cannot swap two folders in one step, the old tree
    is moved aside first; a kill just then leaves it there, and the next run brings it back. Raises OSError.
    """
    folder = folder.resolve()
    remove_leftovers(folder)
    if read_tree(folder) == texts:
        return False
    folder.parent.mkdir(parents=True, exist_ok=True)
    new = _beside(folder, "new")
    try:
        for path, text in texts.items():
            target = new / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode("utf-8", "surrogateescape"))
        _put_in_place(new, folder)
    finally:
        remove_leftovers(folder)
    return True


def _put_in_place(new: Path, folder: Path) -> None:
    if not folder.exists():
        new.rename(folder)
    elif not _exchange(new, folder):
        folder.rename(_beside(folder, "old"))
        new.rename(folder)


def remove_leftovers(folder: Path) -> None:
    """Clear away what a killed run left: bring the old tree back where it had gone, drop a half-written new one."""
    old, new = _beside(folder, "old"), _beside(folder, "new")
    if old.exists() and not folder.exists():
        old.rename(folder)
    for leftover in (old, new):
        if leftover.is_dir():
            shutil.rmtree(leftover)
        else:
            leftover.unlink(missing_ok=True)


def _beside(folder: Path, what: str) -> Path:
    return folder.with_name(f".{folder.name}.{what}")


def _exchange(first: Path, second: Path) -> bool:
    """Swap two folders in one step where the system can; return whether it could."""
    if sys.platform != "linux":
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    here, exchange = -100, 2  # AT_FDCWD, RENAME_EXCHANGE of linux/fs.h
    if renameat2(here, os.fsencode(first), here, os.fsencode(second), exchange) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.EINVAL, errno.ENOSYS, errno.EPERM):  # a file system, a kernel or a sandbox without it
        return False
    raise OSError(code, os.strerror(code), str(second))
