"""A small package that the tests of the commands make, look at and damage."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner, Result

from wiregen.cli import main
from wiregen.files import kind_of

DEMO = {
    "protocol.yaml": "protocol: demo\n",
    "items.yaml": "records:\n  Item: {doc: A thing.}\n",
}


def wiregen(command: str, spec: str = "spec") -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(main, [command, "--spec", spec, "--out", "out"])


def outcome(result: Result) -> tuple[int, str, str]:
    """Return the exit status and both streams."""
    return result.exit_code, result.stdout, result.stderr


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return the time of the last change of everything below a folder, links themselves, and the bytes of files."""
    return {
        path.as_posix(): (path.lstat().st_mtime_ns, path.read_bytes() if kind_of(path) == "a file" else b"")
        for path in folder.rglob("*")
    }


SECRET = "canary-7"


def _link(path: Path, secret: Path) -> None:
    path.symlink_to(secret)


def _link_to_folder(path: Path, secret: Path) -> None:
    path.symlink_to(secret.parent)


def _fifo(path: Path, secret: Path) -> None:
    os.mkfifo(path)


def _copy(path: Path, secret: Path) -> None:
    shutil.copy(secret, path)


NOT_OURS: dict[str, tuple[Callable[[Path, Path], None], str]] = {
    "link": (_link, "a link; wiregen does not read or replace it"),
    "link to a folder": (_link_to_folder, "a link; wiregen does not read or replace it"),
    "FIFO": (_fifo, "a FIFO; wiregen does not read or replace it"),
    "file": (_copy, "not made by wiregen"),
}
