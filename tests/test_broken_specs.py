"""A spec that is broken anywhere gives a package that imports, or faults with their places, and never an exception."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.complete import Stop, complete_files, stops, write_files
from tests.hostile_texts import HOSTILE
from tests.packages import write_and_import
from wiregen.build import build
from wiregen.check import check
from wiregen.faults import SpecError
from wiregen.load import load
from wiregen.parse import parse
from wiregen.render import render

EXHAUSTIVE = os.environ.get("HYPOTHESIS_PROFILE") == "exhaustive"

STEP = 1 if EXHAUSTIVE else 113
"""Of how many changes one is tried."""

BATCHES = 16 if EXHAUSTIVE else 2

ABSENT = object()
"""Instead of a value: nothing, not even its key."""


@dataclass(frozen=True, slots=True)
class Break:
    """One change of the complete protocol."""

    stop: Stop
    new: Any

    def __str__(self) -> str:
        what = "key " if self.stop.is_key else ""
        return f"{what}{'/'.join(map(str, self.stop.way))} -> {'absent' if self.new is ABSENT else repr(self.new)}"

    def files(self) -> dict[str, Any]:
        """Return the files of the protocol with this change."""
        files = complete_files()
        *before, last = self.stop.way
        holder: Any = files
        for step in before:
            holder = holder[step]
        if self.stop.is_key:
            entries = [(self.new if key == last else key, value) for key, value in holder.items()]
            holder.clear()
            holder.update(entries)
        elif self.new is ABSENT:
            del holder[last]
        else:
            holder[last] = self.new
        return files


@cache
def breaks() -> tuple[Break, ...]:
    """Return every change that is tried: each value gone, or of another kind, each text another one."""
    every = list(stops(complete_files()))
    texts = sorted({stop.value for stop in every if isinstance(stop.value, str)})
    return tuple(
        Break(stop, new)
        for number, stop in enumerate(every)
        for new in _instead(stop, texts[number % 7 :: 7], HOSTILE[number % 9 :: 9])
        if new is ABSENT or new != stop.value
    )


def _instead(stop: Stop, known: list[str], hostile: tuple[str, ...]) -> Iterator[Any]:
    if not stop.is_key:
        yield from (None, [], {}, 7, True, -1.5, "", "x", ["x"], {"x": "x"}, {"doc": "x"}, [None])
        if len(stop.way) > 1:
            yield ABSENT
    if stop.meaning in ("doc", "enum_value"):
        yield hostile[0]
    elif isinstance(stop.value, str):
        yield from known
        yield from hostile


def outcome(folder: Path, change: Break) -> tuple[str, ...]:
    """Return the faults of the changed protocol; where it has none, make the package and see that it is Python."""
    spec = write_files(folder, change.files())
    try:
        checked = check(parse(load(spec)))
    except SpecError as error:
        return tuple(map(str, error.faults))
    name = f"{folder.name}_out"
    try:
        write_and_import(folder.parent, name, render(build(checked)))
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
def test_a_spec_that_is_broken_anywhere_is_told_so_or_gives_a_package(
    batch: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    problems: list[str] = []
    chosen = breaks()[batch * STEP :: STEP * BATCHES]
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
