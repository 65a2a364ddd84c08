"""Act as a user who may not do everything, and give things away to another one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65534


@contextmanager
def another_user() -> Iterator[tuple[Path, Callable[[Path], None]]]:
    """Yield a folder to write in, and what gives a folder in it away. Root becomes nobody meanwhile."""
    user = os.geteuid()
    with tempfile.TemporaryDirectory() as folder:
        place, given = Path(folder), list[Path]()

        def give_away(folder: Path) -> None:
            folder.chmod(0o555)  # as far as its user can; the files in it cannot be deleted
            given.append(folder)

        if user == 0:
            os.chown(place, _NOBODY, -1)
            os.seteuid(_NOBODY)
        try:
            yield place, give_away
        finally:
            for folder_given in given:
                if folder_given.exists():
                    folder_given.chmod(0o755)
            os.seteuid(user)
