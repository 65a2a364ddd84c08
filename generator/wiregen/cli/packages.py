"""The way from the specs in a folder to the files of their packages, as every command goes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from wiregen.build import build
from wiregen.check import check
from wiregen.conventions import MARK, PROTOCOL_FILE
from wiregen.faults import Fault, Position, SpecError, one_line
from wiregen.files import FILE, FOLDER, Texts, read_digests, read_tree, write_digests
from wiregen.format import digests, format_texts
from wiregen.load import load
from wiregen.parse import parse
from wiregen.render import render
from wiregen.report import Finding, Level
from wiregen.spec import Spec

_MARKED_LINES = 3
"""Among how many first lines the mark of a generated file stands, if a tool has not put its own before it."""

_MOST_NAMED = 20
"""How many things that wiregen did not make are named."""


@dataclass(frozen=True, slots=True)
class Package:
    """What the folder of a package has to hold, and where its spec is."""

    texts: Texts
    home: Path


def packages_of(folder: Path, out: Path) -> dict[str, Package]:
    """Return the package of every protocol in a folder by its name. Raises SpecError with every fault of every spec."""
    specs = _checked(folder)
    rendered = {name: render(build(spec)) for name, (_, spec) in specs.items()}
    known = read_digests(out)
    formatted = {name: format_texts(texts, known, _present(out / name)) for name, texts in rendered.items()}
    now_known: dict[str, str] = {}
    for name, texts in rendered.items():
        now_known |= digests(texts, formatted[name])
    if now_known != known:
        with suppress(OSError):  # what cannot be noted is formatted again
            write_digests(out, now_known)
    return {name: Package(texts, specs[name][0]) for name, texts in formatted.items()}


def _present(folder: Path) -> Texts:
    """Return what is in a folder; nothing if it cannot be read, which is told by whoever needs it."""
    try:
        return read_tree(folder)
    except OSError:
        return {}


def wrote(path: str, head: bytes) -> bool:
    """Say whether a file in a package is wiregen's own: one of its first lines says so, in JSON the second."""
    marked = any(MARK.encode() in line for line in head.splitlines()[:_MARKED_LINES])
    return marked or (path == "py.typed" and not head)


def foreign_findings(folder: Path, found: Mapping[str, str]) -> Iterator[Finding]:
    """Name what wiregen did not make in the folder of a package."""
    for path, kind in islice(found.items(), _MOST_NAMED):
        place = Position(one_line((folder / path).as_posix()), 1, 1)
        what = "not made by wiregen" if kind in (FILE, FOLDER) else f"{kind}, which wiregen neither reads nor replaces"
        yield Finding(Level.ERROR, what, place)
    if (more := len(found) - _MOST_NAMED) > 0:
        yield Finding(Level.ERROR, f"{more} more in {folder} not made by wiregen")


def checked_specs(folder: Path) -> dict[str, Spec]:
    """Return every spec in a folder by the name of its protocol. Raises SpecError with every fault of every spec."""
    return {name: spec for name, (_, spec) in _checked(folder).items()}


def _checked(folder: Path) -> dict[str, tuple[Path, Spec]]:
    specs: dict[str, tuple[Path, Spec]] = {}
    faults: list[Fault] = []
    for protocol_folder in _protocol_folders(folder):
        try:
            spec = check(parse(load(protocol_folder)))
        except SpecError as error:
            faults.extend(error.faults)
            continue
        if spec.protocol in specs:
            position = Position(f"{protocol_folder.as_posix()}/{PROTOCOL_FILE}", 1, 1)
            faults.append(Fault(position, f"another protocol in {folder.as_posix()} is named {spec.protocol!r} too"))
        specs[spec.protocol] = protocol_folder, spec
    if faults:
        raise SpecError(tuple(faults))
    return specs


def _protocol_folders(folder: Path) -> list[Path]:
    """Return the folder itself where it holds YAML, else those of its folders that do. Raises SpecError."""
    if holds_yaml(folder):
        return [folder]
    folders = sorted(path for path in folder.glob("*") if holds_yaml(path))
    if not folders:
        position = Position(folder.as_posix(), 1, 1)
        raise SpecError((Fault(position, f"no {PROTOCOL_FILE} here, nor in a folder below"),))
    return folders


def holds_yaml(folder: Path) -> bool:
    """Say whether a folder is a protocol's own, rather than one of such folders."""
    return folder.is_dir() and any(path.suffix.lower() in (".yaml", ".yml") for path in folder.iterdir())
