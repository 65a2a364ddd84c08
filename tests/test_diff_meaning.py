"""``wiregen diff`` tells what changed in meaning, all of it, as what it is, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.changes import HERE, change_cases, golden, printed


@pytest.mark.parametrize("path", sorted(HERE.glob("*.txt")), ids=lambda path: path.stem)
def test_a_change_is_told_as_its_case_says(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    text = ""
    for number, case in enumerate(change_cases(path)):
        folder = tmp_path / str(number)
        folder.mkdir()
        monkeypatch.chdir(folder)
        text += str(replace(case, told=printed(folder, case.change)))
    golden(path, text, update=bool(request.config.getoption("--update-golden")))
