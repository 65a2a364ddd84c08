"""Let one run at a time write into a folder, by a lock of the system that a killed run loses."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":
    import fcntl


def placed(path: Path) -> Path:
    """Return the absolute path of a thing. Links on the way to it are followed, but the thing itself may be a link."""
    path = Path(os.path.abspath(path))
    return path.parent.resolve() / path.name


@contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """Let one run at a time write into a folder, and yield whether the system can lock it.

    The lock is the system's own, on the folder itself: it leaves no file behind, and a killed run loses it. Without it,
    on Windows and on some network file systems, only the names of what they write keep runs apart.
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
