"""The record in OUT of the spec of each package. It shows which packages have lost their spec.

Several folders of specs may share one OUT, so a package without a spec in SPEC may have one elsewhere.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Mapping
from pathlib import Path

from wiregen.files import read_file, update_file

RECORD = ".wiregen"
"""The file of the record. It is kept under version control, beside the packages."""

_HEAD = "# The packages in this folder, each with the folder of its spec; remake: wiregen generate\n"


def orphans(spec: Path, out: Path, packages: Collection[str]) -> dict[str, str]:
    """Return the packages whose spec was in SPEC and is gone, each with the folder of that spec."""
    here = os.path.abspath(spec)
    return {
        name: home
        for name, home in _read(out / RECORD).items()
        if name not in packages and here in (place := os.path.normpath(out.absolute() / home), os.path.dirname(place))
    }


def record(out: Path, homes: Mapping[str, Path], gone: Collection[str]) -> None:
    """Record the spec of each package, and drop packages that are gone. Raises OSError."""
    now = {name: _relative(home, out) for name, home in homes.items()}

    def changed(text: str) -> str:
        entries = {name: home for name, home in _entries(text).items() if name not in gone} | now
        return _HEAD + "".join(f"{name} {home}\n" for name, home in sorted(entries.items()) if home)

    update_file(out / RECORD, changed)


def _read(file: Path) -> dict[str, str]:
    try:
        return _entries(read_file(file))
    except OSError:
        return {}


def _entries(text: str) -> dict[str, str]:
    """Return the entries of a record. A name that leads out of OUT is ignored."""
    lines = (re.fullmatch(r"([a-z][a-z0-9_]*) (\S.*)", line) for line in text.splitlines())
    return {line[1]: line[2] for line in lines if line}


def _relative(home: Path, out: Path) -> str:
    """Return the path from OUT to the folder of a spec, the same on any machine, or an empty one if there is none."""
    try:
        way = Path(os.path.relpath(home, out)).as_posix()
    except ValueError:  # another drive of Windows
        return ""
    return way if way.isprintable() else ""
