"""Fixtures of the constructs' tests."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest

from tests.support.golden import CONSTRUCTS, GOLDEN, Construct, printed
from wiregen.files import write_tree

PACKAGES = "golden_packages"


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder for the packages of the constructs."""
    return tmp_path_factory.mktemp("golden") / PACKAGES


@pytest.fixture
def construct(request: pytest.FixtureRequest, packages: Path, monkeypatch: pytest.MonkeyPatch) -> Construct:
    """The construct that the test's module is named for."""
    monkeypatch.syspath_prepend(packages.parent)
    name = request.path.stem.removeprefix("test_")
    texts = printed(GOLDEN / name / "spec")
    if not (packages / name).exists():
        write_tree(packages / name, texts)
        importlib.invalidate_caches()
    return Construct(importlib.import_module(f"{PACKAGES}.{name}"), json.loads(texts["schema.json"]))


@pytest.fixture
def all_packages(packages: Path) -> Path:
    """The folder with the package of every construct."""
    for folder in CONSTRUCTS:
        if not (packages / folder.name).exists():
            write_tree(packages / folder.name, printed(folder / "spec"))
    return packages
