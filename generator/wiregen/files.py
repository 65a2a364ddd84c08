"""Write to disk: the only module that does. It writes whole trees or whole files, one run at a time, and neither reads
what a link leads to nor deletes what its caller did not write."""

from __future__ import annotations

import ctypes
import errno
import os
import re
import secrets
import shutil
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from hashlib import sha256
from pathlib import Path

from platformdirs import user_cache_path

if sys.platform != "win32":
    import fcntl

Texts = dict[str, str]
"""Texts by path inside a folder, with forward slashes. Bytes that are not UTF-8 are the surrogates that escape them."""

Wrote = Callable[[str, bytes], bool]
"""Whether a file is the caller's own, by its path inside the folder and its first bytes."""

FILE, FOLDER, LINK = "a file", "a folder", "a link"
"""The usual kinds of things on a disk; the others are named by ``kind_of``."""

_HEAD = 4096
"""How many bytes of a file its owner is told by."""

_ATTEMPTS = 10
"""How often a tree is deleted into which another process keeps writing."""

_BYTECODE = re.compile(r"(?:.*/)?__pycache__/[^/]+\.pyc(?:\.\d+)?")
"""What Python leaves beside the modules that it imports, and makes again."""


class ForeignError(Exception):
    """A folder holds what its owner did not write; ``found`` has the kind of each thing by its path inside."""

    def __init__(self, folder: Path, found: Mapping[str, str]) -> None:
        super().__init__(folder, found)
        self.folder, self.found = folder, found


def kind_of(path: Path) -> str | None:
    """Return what stands at a path, without following a link; None for nothing."""
    try:
        mode = path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    kinds = {stat.S_IFREG: FILE, stat.S_IFDIR: FOLDER, stat.S_IFLNK: LINK, stat.S_IFIFO: "a FIFO"}
    return kinds.get(stat.S_IFMT(mode), "a socket" if stat.S_ISSOCK(mode) else "a device")


def read_tree(folder: Path) -> Texts:
    """Return the text of every file below a folder, but for Python's bytecode. Links and devices are never opened.

    What another run is writing is waited for. Raises OSError.
    """
    with _read_locked(folder):
        return _texts(folder)


def read_file(file: Path) -> str:
    """Return the text of a file. Raises OSError, also if it is a link or a device."""
    return _text(_read(file))


def foreign_things(folder: Path, texts: Texts, wrote: Wrote) -> dict[str, str]:
    """Return the kind of everything at a folder that its owner, who is about to write these texts, did not write.

    A file counts as the owner's if it begins as what is to be written there and stops short: a write was cut off.
    What another run is writing is waited for. Raises OSError.
    """
    with _read_locked(folder):
        return _foreign(folder, texts, wrote)


@contextmanager
def _read_locked(folder: Path) -> Iterator[None]:
    parent = _placed(folder).parent
    with _locked(parent) if parent.is_dir() else nullcontext():
        yield


def _texts(folder: Path) -> Texts:
    return {path: read_file(folder / path) for path, kind in _things(folder) if kind == FILE}


def _foreign(folder: Path, texts: Texts, wrote: Wrote) -> dict[str, str]:
    if (kind := kind_of(folder)) not in (None, FOLDER):
        return {"": str(kind)}
    return {
        path: kind
        for path, kind in sorted(_things(folder))
        if kind != FILE or not (wrote(path, _read(folder / path, _HEAD)) or _is_cut_off(folder / path, texts.get(path)))
    }


def _is_cut_off(file: Path, text: str | None) -> bool:
    if text is None:
        return False
    expected = _bytes(text)
    found = _read(file, len(expected) + 1)
    return expected.startswith(found) or not found.strip(b"\0")


def _things(folder: Path, inside: str = "") -> Iterator[tuple[str, str]]:
    """Yield the path and the kind of everything below a folder but plain folders. A hidden folder is one thing."""
    if kind_of(folder) != FOLDER:
        return
    for name in sorted(os.listdir(folder)):
        path, kind = f"{inside}{name}", kind_of(folder / name)
        if kind == FOLDER and not name.startswith("."):
            yield from _things(folder / name, f"{path}/")
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


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def write_file(path: Path, text: str) -> None:
    """Make a file hold this text, in one step as seen from outside. Raises OSError."""
    update_file(path, lambda _: text)


def update_file(path: Path, change: Callable[[str], str]) -> None:
    """Make a file hold what the function makes of its text, which is empty at first. Raises OSError.

    Of several runs at once each sees what the last one wrote.
    """
    path = _placed(path)
    if (kind := kind_of(path)) not in (None, FILE):
        raise OSError(errno.EEXIST, f"{kind} stands here, not a file", str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    with _locked(path.parent) as alone:
        if alone:
            _clear_leftovers(path)
        old = read_file(path) if path.exists() else None
        text = change(old or "")
        if text == old:
            return
        new = _beside(path, "new")  # no temporary file of the library's: only its owner could read that
        try:
            new.write_bytes(_bytes(text))
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
    moment, finds the old tree or the new one whole. Where the system cannot swap two folders in one step, the old tree
    is moved aside first; a kill just then leaves it there, and the next run brings it back.

    Runs that write into the same parent wait for each other. Raises OSError, and ForeignError if the folder holds what
    the caller did not write.
    """
    folder = _placed(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _locked(folder.parent) as alone:
        if alone:
            _clear_leftovers(folder)
        if dict(_things(folder)) == dict.fromkeys(texts, FILE) and _texts(folder) == texts:
            return False
        new = _beside(folder, "new")
        try:
            for path, text in texts.items():
                target = new / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(_bytes(text))
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
    folder = _placed(folder)
    if kind_of(folder.parent) is None:
        return False
    with _locked(folder.parent) as alone:
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


def read_digests(out: Path) -> dict[str, str]:
    """Return the pairs of digests that the last run kept for a folder; none if they cannot be read."""
    try:
        lines = read_file(_digest_file(out)).splitlines()
    except OSError:
        return {}
    return {line[:64]: line[65:] for line in lines if re.fullmatch("[0-9a-f]{64} [0-9a-f]{64}", line)}


def write_digests(out: Path, digests: Mapping[str, str]) -> None:
    """Keep the pairs of digests of this run in place of those of the last one. Raises OSError."""
    write_file(_digest_file(out), "".join(f"{key} {value}\n" for key, value in digests.items()))


def _digest_file(out: Path) -> Path:
    return user_cache_path("wiregen") / f"{sha256(os.fsencode(out.resolve())).hexdigest()[:32]}.digests"


def _placed(path: Path) -> Path:
    """Return the absolute path of a thing: links on the way to it are followed, the thing itself may be one."""
    path = Path(os.path.abspath(path))
    return path.parent.resolve() / path.name


def _refuse_foreign(folder: Path, texts: Texts, wrote: Wrote) -> None:
    if found := _foreign(folder, texts, wrote):
        raise ForeignError(folder, found)


def _refuse_undeletable(tree: Path) -> None:
    """Raise PermissionError before anything is moved if what is in a tree could not be deleted afterwards."""
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
    if code in (errno.EINVAL, errno.ENOSYS, errno.EPERM):  # a file system, a kernel or a sandbox without it
        return False
    raise OSError(code, os.strerror(code), str(second))


def _beside(path: Path, what: str) -> Path:
    """Return a path beside another one that no other run uses, for what is written or about to be deleted."""
    return path.with_name(f".{path.name}.{what}-{secrets.token_hex(8)}")


def _clear_leftovers(path: Path) -> None:
    """Clear away what a killed run left: bring the old tree back if it was moved aside, delete the rest.

    Only for the holder of the lock: what a live run is writing looks the same.
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
    """Delete a tree if it is there, also if Python is just writing bytecode into it. Raises OSError with its path."""
    for attempt in range(1, _ATTEMPTS + 1):
        if kind_of(tree) is None:
            return
        try:
            shutil.rmtree(tree)
        except OSError as error:
            if attempt == _ATTEMPTS:
                raise OSError(error.errno, f"cannot be deleted: {error.strerror}", str(tree)) from error


@contextmanager
def _locked(folder: Path) -> Iterator[bool]:
    """Let one run at a time write into a folder, and yield whether the system can see to that.

    The lock is the system's own, on the folder itself: it leaves no file behind, and a killed run loses it. Without it,
    on Windows and on some network file systems, runs are kept apart by the names of what they write alone.
    """
    if sys.platform == "win32":
        yield False
        return
    lock = os.open(folder, os.O_RDONLY)
    try:
        alone = True
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
        except OSError as error:
            if error.errno not in (errno.EBADF, errno.EINVAL, errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP):
                raise
            alone = False
        yield alone
    finally:
        os.close(lock)
