"""The extension, built once for the tests of it. They are left out if this machine cannot build it."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest

from tests.native.build import build, missing
from tests.native.subjects import Subject, golden_subjects, load_native, own_subjects

collect_ignore_glob = ["test_*.py"] if missing() else []
if find_spec("_testcapi") is None:
    collect_ignore_glob.append("test_interpreter.py")

GOLDENS = (
    *(
        "any_field",
        "awkward_name",
        "enum_closed",
        "enum_of_integers",
        "list_and_map",
        "nested_union",
        "nullable_field",
        "recursion",
    ),
    *("tagged_union_optional_tag", "untagged_union", "wire_name"),
)
"""Golden packages of the quick tests; ``tests.native.differ`` takes all of them."""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder from which the extension can be imported."""
    return build(tmp_path_factory.mktemp("native"))


@pytest.fixture(scope="session")
def native(built: Path) -> ModuleType:
    """The extension."""
    return load_native(built)


@pytest.fixture(scope="session")
def subjects(native: ModuleType, built: Path) -> list[Subject]:
    """The project's packages, and some golden ones."""
    return [*own_subjects(native), *golden_subjects(native, built, GOLDENS)]


@pytest.fixture(scope="session")
def realtime(subjects: list[Subject]) -> Subject:
    """openai_realtime."""
    return subjects[0]
