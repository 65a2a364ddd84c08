"""The extension, built once for the tests of it. They are left out if this machine cannot build it."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest

import openai_realtime
from tests.native.build import built_once, missing
from tests.native.subjects import Subject, load_native

collect_ignore_glob = ["test_*.py"] if missing() else []
if find_spec("_testcapi") is None:
    collect_ignore_glob.append("test_interpreter.py")


@pytest.fixture(scope="session")
def built() -> Path:
    """The folder from which the extension can be imported."""
    return built_once()


@pytest.fixture(scope="session")
def native(built: Path) -> ModuleType:
    """The extension."""
    return load_native(built)


@pytest.fixture(scope="session")
def realtime(native: ModuleType) -> Subject:
    """openai_realtime."""
    return Subject(openai_realtime, native)
