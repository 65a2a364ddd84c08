"""A spec that is broken anywhere gives a package that imports, or faults with their places, and never an exception."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.complete import write_files
from tests.complete.breaks import Break, breaks
from tests.support.effort import EXHAUSTIVE, sampled
from tests.support.packages import write_and_import
from wiregen import load
from wiregen.pipeline import rendered
from wiregen.source.faults import SpecError

BATCHES = 16 if EXHAUSTIVE else 1


def outcome(folder: Path, change: Break) -> tuple[str, ...]:
    """Return the faults of the changed protocol; where it has none, make the package and see that it is Python."""
    spec = write_files(folder, change.files())
    try:
        package = load(spec)
    except SpecError as error:
        return tuple(map(str, error.faults))
    name = f"{folder.name}_out"
    try:
        write_and_import(folder.parent, name, rendered(package))
    finally:
        for module in [module for module in sys.modules if module.partition(".")[0] == name]:
            del sys.modules[module]
    return ()


def misplaced(folder: Path, fault: str) -> bool:
    """Say whether a fault is not one line that points into a file."""
    found = re.fullmatch(r"((?:chat|base)/[a-z]+\.yaml):([0-9]+):([0-9]+): (\S.*)", fault)
    if found is None:
        return True
    lines = (folder / found[1]).read_text(encoding="utf-8").split("\n")
    line, column = int(found[2]), int(found[3])
    return not (1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_spec_that_is_broken_anywhere_is_reported_or_gives_a_package(
    batch: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    problems: list[str] = []
    chosen = sampled(breaks(), 797)[batch::BATCHES]
    packages = 0
    for number, change in enumerate(chosen):
        folder = tmp_path / f"b{batch}x{number}"
        try:
            faults = outcome(folder, change)
        except Exception as error:
            problems.append(f"{change}: {type(error).__name__}: {error}")
            continue
        packages += not faults
        problems.extend(f"{change}: {fault}" for fault in faults if misplaced(folder, fault))
        shutil.rmtree(folder)
        shutil.rmtree(tmp_path / f"{folder.name}_out", ignore_errors=True)
    print(f"{len(chosen)} broken specs, {packages} packages of them")
    assert problems == []
