"""Read a protocol's folder and those it imports from, each file to nodes."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from wiregen.source.faults import Fault, Position, one_line
from wiregen.source.nodes import Entry, Mapping
from wiregen.source.reader import SPEC, read_file

PROTOCOL_FILE = "protocol.yaml"
"""The file of a protocol's folder that names the protocol."""

PYTHON_FILE = "python.yaml"
"""The file of a protocol's folder that says what only the Python package needs."""

STATE_FILE = "state.yaml"
"""The file of a protocol's folder that says what its events mean together."""


@dataclass(frozen=True, slots=True)
class SpecFile:
    """One file of a spec: its name without folder, and its content if there is any to go on with."""

    name: str
    content: Mapping | None


@dataclass(frozen=True, slots=True)
class Folder:
    """All files of a protocol's folder, and the faults of their text."""

    path: str
    """The folder as positions show it."""
    files: tuple[SpecFile, ...]
    faults: tuple[Fault, ...]
    imported: tuple[tuple[str, Folder], ...] = ()
    """The folders that this one imports from, by name."""


def read_folder(folder: Path) -> Folder:
    """Read every ``*.yaml`` file of a folder, sorted by name, so that the result does not depend on the disk.

    The folders beside it that it imports from are read too. Positions never have an absolute path.
    """
    return _read(folder, ())


def _read(folder: Path, importers: tuple[str, ...]) -> Folder:
    files: list[SpecFile] = []
    faults: list[Fault] = []
    shown_folder = _shown_folder(folder)
    own = os.path.realpath(folder)
    for path in sorted(folder.iterdir()):
        name = one_line(path.name)
        shown = f"{shown_folder}/{name}"
        if path.suffix.lower() not in (".yaml", ".yml") or path.name.startswith("."):
            continue
        if path.suffix != ".yaml":
            faults.append(Fault(Position(shown, 1, 1), "spec files end in .yaml: rename this one"))
        elif path.is_dir():
            faults.append(Fault(Position(shown, 1, 1), "a folder, not a file: rename it"))
        elif path.exists() and not path.is_file():
            faults.append(Fault(Position(shown, 1, 1), "not a file that can be read: rename or remove it"))
        elif os.path.dirname(os.path.realpath(path)) != own:  # a fault would show its content
            message = "a link out of this folder is not read: put a copy of the file here"
            faults.append(Fault(Position(shown, 1, 1), message))
        else:
            node, found = read_file(path, shown, SPEC)
            faults.extend(found)
            if node is not None and not isinstance(node, Mapping):
                message = "expected a mapping with keys such as records, unions and events"
                faults.append(Fault(Position(shown, 1, 1), message))
            files.append(SpecFile(name, node if isinstance(node, Mapping) else None))
    imported: list[tuple[str, Folder]] = []
    for entry in _imports(files):
        beside = folder.resolve().parent / entry.key
        if entry.key in (*importers, folder.resolve().name):
            faults.append(Fault(entry.key_position, f"importing from {entry.key} leads back to this protocol"))
        elif not re.fullmatch("[a-z0-9_]{1,100}", entry.key) or not beside.is_dir() or beside.is_symlink():
            faults.append(Fault(entry.key_position, f"no folder {entry.key!r} beside that of this protocol"))
        else:
            shown_beside = beside if folder.is_absolute() or not folder.name else folder.parent / entry.key
            imported.append((entry.key, _read(shown_beside, (*importers, folder.resolve().name))))
    return Folder(shown_folder, tuple(files), tuple(faults), tuple(imported))


def _imports(files: list[SpecFile]) -> tuple[Entry, ...]:
    """Return the entries under ``import`` in protocol.yaml, whose keys are folders."""
    main = next((file.content for file in files if file.name == PROTOCOL_FILE), None)
    imports = main.get("import") if main is not None else None
    return imports.entries if isinstance(imports, Mapping) else ()


def _shown_folder(folder: Path) -> str:
    return folder.resolve().name if folder.is_absolute() or str(folder) == "." else folder.as_posix()
