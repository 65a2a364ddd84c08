"""Fixtures of the commands' tests."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.demo import DEMO, wiregen
from tests.faults import write_spec
from wiregen.files import read_digests, write_digests


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a spec, its generated package in ``out``."""
    folder = tmp_path_factory.mktemp("made")
    write_spec(folder / "spec", DEMO)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert wiregen("generate").exit_code == 0
    return folder


@pytest.fixture(name="place")
def _place(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a working directory with a copy of it."""
    place = shutil.copytree(made, tmp_path / "place")
    write_digests(place / "out", read_digests(made / "out"))
    monkeypatch.chdir(place)
    return place
