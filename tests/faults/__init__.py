"""Broken specs as data: each ``*.txt`` file holds cases, a case the files of a spec and its faults.

A case opens with ``== its name``, a file of the spec with ``-- its name``, the expected lines with ``-- faults``. Where
a case has no protocol.yaml of its own, it gets one that only names the protocol. A file of another protocol beside the
spec is named with the way there: ``-- ../base/protocol.yaml``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class FaultCase:
    """One spec with its faults as they are shown, in order."""

    name: str
    files: dict[str, str]
    faults: tuple[str, ...]


def fault_cases(path: Path) -> list[FaultCase]:
    """Return the cases of one file."""
    _, *cases = re.split(r"(?m)^== ", path.read_text(encoding="utf-8"))
    return [_case(f"{path.stem}: {case.partition(chr(10))[0]}", case.partition("\n")[2]) for case in cases]


def _case(name: str, body: str) -> FaultCase:
    _, *pieces = re.split(r"(?m)^-- (.*)\n", body)
    parts = dict(zip(pieces[::2], pieces[1::2], strict=True))
    faults = tuple(line for line in parts.pop("faults").split("\n") if line)
    return FaultCase(name, {"protocol.yaml": "protocol: demo\n"} | parts, faults)


def write_spec(folder: Path, files: dict[str, str]) -> Path:
    """Write the files of a spec into a new folder, those of other protocols into folders beside it, and return it."""
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return folder
