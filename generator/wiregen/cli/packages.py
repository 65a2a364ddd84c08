"""The packages of the specs in a folder, and the foreign files in the packages' folders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from wiregen.cli.progress import progress
from wiregen.cli.report import Finding, Level
from wiregen.files import FILE, FOLDER, Texts, read_digests, read_tree, write_digests
from wiregen.pipeline import load_with_homes, rendered
from wiregen.python.format import digests, format_texts
from wiregen.python.layout import MARK
from wiregen.source.faults import Position, one_line

_MARKED_LINES = 3
"""The number of first lines that may hold the mark of a generated file: a tool may add a line before it."""

_MOST_NAMED = 20
"""The most foreign files that are named."""


@dataclass(frozen=True, slots=True)
class Package:
    """The expected files of a package, and the folder of its spec."""

    texts: Texts
    home: Path


def packages_of(folder: Path, out: Path) -> dict[str, Package]:
    """Return the package of every protocol in a folder by its name. Raises SpecError with every fault of every spec."""
    plain: dict[str, dict[str, str]] = {}
    formatted: dict[str, dict[str, str]] = {}
    known = read_digests(out)
    with progress() as say:
        say(f"reading {folder}")
        loaded = load_with_homes(folder)
        for name, (_, item) in loaded.items():
            say(f"generating {name}")
            plain[name] = rendered(item)
        for name, texts in plain.items():
            say(f"formatting {name}")
            formatted[name] = format_texts(texts, known, _present(out / name))
    now_known: dict[str, str] = {}
    for name, texts in plain.items():
        now_known |= digests(texts, formatted[name])
    if now_known != known:
        with suppress(OSError):  # without the note, the text is formatted again next time
            write_digests(out, now_known)
    return {name: Package(texts, loaded[name][0]) for name, texts in formatted.items()}


def _present(folder: Path) -> Texts:
    """Return the files of a folder, or nothing if it cannot be read, which another step reports."""
    try:
        return read_tree(folder)
    except OSError:
        return {}


def wrote(path: str, head: bytes) -> bool:
    """Say whether wiregen made a file: one of its first lines says so, in JSON the second."""
    marked = any(MARK.encode() in line for line in head.splitlines()[:_MARKED_LINES])
    return marked or (path == "py.typed" and not head)


def foreign_findings(folder: Path, found: Mapping[str, str]) -> Iterator[Finding]:
    """Return a finding for each foreign file in the folder of a package."""
    for path, kind in islice(found.items(), _MOST_NAMED):
        place = Position(one_line((folder / path).as_posix()), 1, 1)
        what = "not made by wiregen" if kind in (FILE, FOLDER) else f"{kind}; wiregen does not read or replace it"
        yield Finding(Level.ERROR, what, place)
    if (more := len(found) - _MOST_NAMED) > 0:
        yield Finding(Level.ERROR, f"{more} more in {folder} not made by wiregen")
