"""Folders that take long to make: the first of the processes that run the tests makes one, and the others find it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from wiregen.files.locks import locked


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """Return a folder of this name that ``make`` has filled."""
    own = factory.getbasetemp()
    root = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    lock = root / f"{name}.lock"
    lock.mkdir(exist_ok=True)
    with locked(lock) as alone:
        folder = (root if alone else own) / name
        if not folder.exists():
            with TemporaryDirectory(dir=root) as unfinished:
                make(Path(unfinished))
                shutil.copytree(unfinished, folder)
    return folder
