"""Fixtures of the constructs' tests."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest

from tests.support.golden import CONSTRUCTS, GOLDEN, Construct, generated
from wiregen.files import write_tree

PACKAGES = "golden_packages"


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package of every construct."""
    root = tmp_path_factory.mktemp("golden") / PACKAGES
    for folder in CONSTRUCTS:
        write_tree(root / folder.name, generated(folder / "spec"))
    return root


@pytest.fixture
def construct(request: pytest.FixtureRequest, packages: Path, monkeypatch: pytest.MonkeyPatch) -> Construct:
    """The construct that the test's module is named for."""
    monkeypatch.syspath_prepend(packages.parent)
    name = request.path.stem.removeprefix("test_")
    schema = generated(GOLDEN / name / "spec")["schema.json"]
    return Construct(importlib.import_module(f"{PACKAGES}.{name}"), json.loads(schema))
