"""Write whole trees and whole files, in one step as seen from outside. What the caller did not write stays."""

from __future__ import annotations

import ctypes
import errno
import os
import re
import secrets
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from wiregen.files.locks import locked, placed
from wiregen.files.reading import (
    FILE,
    FOLDER,
    ForeignError,
    Texts,
    Wrote,
    as_bytes,
    foreign,
    kind_of,
    read_file,
    texts_in,
    things_in,
)

_ATTEMPTS = 10
"""Attempts to delete a tree into which another process keeps writing."""


def write_file(path: Path, text: str) -> None:
    """Make a file hold this text, in one step as seen from outside. Raises OSError."""
    update_file(path, lambda _: text)


def update_file(path: Path, change: Callable[[str], str]) -> None:
    """Make a file hold what the function makes of its text, which is empty at first. Raises OSError.

    If several runs do this at once, each sees the text that the one before it wrote.
    """
    path = placed(path)
    if (kind := kind_of(path)) not in (None, FILE):
        raise OSError(errno.EEXIST, f"expected a file here, found {kind}", str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    with locked(path.parent) as alone:
        if alone:
            _clear_leftovers(path)
        old = read_file(path) if path.exists() else None
        text = change(old or "")
        if text == old:
            return
        new = _beside(path, "new")  # not a temporary file of the library: only its owner could read it
        try:
            new.write_bytes(as_bytes(text))
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)


def remove_file(path: Path) -> None:
    """Remove a file, if it is there. Raises OSError."""
    path.unlink(missing_ok=True)


def write_new_file(path: Path, text: str) -> None:
    """Make a file that is not there yet. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="") as file:
        file.write(text)


def write_tree(folder: Path, texts: Texts, wrote: Wrote = lambda path, head: True) -> bool:
    """Make a folder hold these texts and nothing else; return whether anything had to change.

    The new tree is written beside the old one and takes its place in one step, so that a reader, or a kill at any
    moment, finds the old tree or the new one whole. If the system cannot swap two folders in one step, the old tree
    is moved aside first; a kill just then leaves it there, and the next run brings it back.

    Runs that write into the same parent wait for each other. Raises OSError, and ForeignError if the folder holds what
    the caller did not write.
    """
    folder = placed(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with locked(folder.parent) as alone:
        if alone:
            _clear_leftovers(folder)
        if dict(things_in(folder)) == dict.fromkeys(texts, FILE) and texts_in(folder) == texts:
            return False
        new = _beside(folder, "new")
        try:
            for path, text in texts.items():
                target = new / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(as_bytes(text))
            _refuse_foreign(folder, texts, wrote)
            _refuse_undeletable(folder)
            _put_in_place(new, folder)
        finally:
            _delete(new)
    return True


def remove_tree(folder: Path, wrote: Wrote) -> bool:
    """Remove a folder in one step as seen from outside; return whether there was one.

    Raises OSError, and ForeignError if the folder holds what the caller did not write.
    """
    folder = placed(folder)
    if kind_of(folder.parent) is None:
        return False
    with locked(folder.parent) as alone:
        if alone:
            _clear_leftovers(folder)
        if kind_of(folder) is None:
            return False
        _refuse_foreign(folder, {}, wrote)
        _refuse_undeletable(folder)
        gone = _beside(folder, "old")
        folder.rename(gone)
        _delete(gone)
    return True


def _refuse_foreign(folder: Path, texts: Texts, wrote: Wrote) -> None:
    if found := foreign(folder, texts, wrote):
        raise ForeignError(folder, found)


def _refuse_undeletable(tree: Path) -> None:
    """Raise PermissionError if the content of a tree could not be deleted later, before anything is moved."""
    effective = os.access in os.supports_effective_ids
    for folder, folders, files in os.walk(tree):
        if (folders or files) and not os.access(folder, os.W_OK | os.X_OK, effective_ids=effective):
            message = "its files were made by another user and cannot be replaced; delete it as that user"
            raise PermissionError(errno.EACCES, message, folder)


def _put_in_place(new: Path, folder: Path) -> None:
    if kind_of(folder) is None:
        new.rename(folder)
    elif not _exchange(new, folder):
        old = _beside(folder, "old")
        folder.rename(old)
        try:
            new.rename(folder)
        except OSError:
            old.rename(folder)
            raise
        _delete(old)


def _exchange(first: Path, second: Path) -> bool:
    """Swap two folders in one step if the system can; return whether it could."""
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
    if code in (errno.EINVAL, errno.ENOSYS, errno.EPERM):  # the file system, the kernel or a sandbox does not have it
        return False
    raise OSError(code, os.strerror(code), str(second))


def _beside(path: Path, what: str) -> Path:
    """Return a path beside another one that no other run uses, for a path to write or delete."""
    return path.with_name(f".{path.name}.{what}-{secrets.token_hex(8)}")


def _clear_leftovers(path: Path) -> None:
    """Clear away what a killed run left: bring the old tree back if it was moved aside, delete the rest.

    Only the holder of the lock may call this, since what a live run is writing looks the same.
    """
    leftover = re.compile(rf"\.{re.escape(path.name)}\.(new|old)-[0-9a-f]{{16}}")
    for name in os.listdir(path.parent):
        match, thing = leftover.fullmatch(name), path.with_name(name)
        if match and kind_of(thing) == FILE:
            thing.unlink()
        elif match and kind_of(thing) == FOLDER:
            if match[1] == "old" and kind_of(path) is None:
                thing.rename(path)
            else:
                _delete(thing)


def _delete(tree: Path) -> None:
    """Delete a tree if it is there, even while Python writes bytecode into it. Raises OSError with its path."""
    for attempt in range(1, _ATTEMPTS + 1):
        if kind_of(tree) is None:
            return
        try:
            shutil.rmtree(tree)
        except OSError as error:
            if attempt == _ATTEMPTS:
                raise OSError(error.errno, f"cannot be deleted: {error.strerror}", str(tree)) from error
