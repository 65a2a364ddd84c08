"""Fixtures of all tests."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

import openai_realtime
import openai_realtime_beta
import openai_realtime_translation
import wiregen.python.format
from tests.support.effort import EXHAUSTIVE
from tests.support.packages import GENERATED, ROOT, PackageOf, import_without_orjson, loaded, write_and_import
from wiregen.pipeline import rendered


@pytest.fixture(scope="session", autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep what the tests generate out of the user's cache, and the user's cache out of the tests."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session", autouse=True)
def _compiled_once() -> Iterator[None]:
    """Compile equal texts once: what every generated package shares is most of the code that the tests import."""
    compile_text = SourceFileLoader.source_to_code
    # Coverage is measured in this package, so its shared modules are compiled under their own paths.
    shared = (GENERATED / "openai_realtime" / "_runtime").rglob("*.py")
    compiled: dict[bytes, Any] = {
        path.read_bytes(): compile(path.read_bytes(), path, "exec", dont_inherit=True) for path in shared
    }

    def compiled_once(loader: SourceFileLoader, data: bytes, path: str, **options: Any) -> Any:
        if data not in compiled:
            compiled[data] = compile_text(loader, data, path, **options)
        return compiled[data]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SourceFileLoader, "source_to_code", compiled_once)
        yield


@pytest.fixture(scope="session", autouse=True)
def _formatted_once() -> Iterator[None]:
    """Format equal texts once: many tests generate the same small packages."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wiregen.python.format, "format_text", functools.cache(wiregen.python.format.format_text))
        yield


@pytest.fixture(scope="session", autouse=True)
def _drawn_alike() -> Iterator[None]:
    """Let the quick examples depend on their test alone.

    Hypothesis draws from what it finds in the source of the modules that happen to be imported, and reading them all
    takes seconds in each process.
    """
    with pytest.MonkeyPatch.context() as patch:
        if not EXHAUSTIVE:
            patch.setattr(providers, "_get_local_constants", Constants)
        yield


@pytest.fixture(scope="session")
def package_without_orjson(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The package as it works where orjson is not installed."""
    return import_without_orjson(tmp_path_factory.mktemp("without_orjson"))


@pytest.fixture(scope="session", params=["orjson", "stdlib"])
def rt(request: pytest.FixtureRequest, package_without_orjson: ModuleType) -> ModuleType:
    """The package, once with orjson and once without it."""
    return openai_realtime if request.param == "orjson" else package_without_orjson


@pytest.fixture(scope="session")
def translation_without_orjson(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The package of the translation API as it works where orjson is not installed."""
    return import_without_orjson(tmp_path_factory.mktemp("without_orjson"), "openai_realtime_translation")


@pytest.fixture(scope="session", params=["orjson", "stdlib"])
def tr(request: pytest.FixtureRequest, translation_without_orjson: ModuleType) -> ModuleType:
    """The package of the translation API, once with orjson and once without it."""
    return openai_realtime_translation if request.param == "orjson" else translation_without_orjson


@pytest.fixture(scope="session")
def beta_without_orjson(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The package of the preview API as it works where orjson is not installed."""
    return import_without_orjson(tmp_path_factory.mktemp("without_orjson"), "openai_realtime_beta")


@pytest.fixture(scope="session", params=["orjson", "stdlib"])
def beta(request: pytest.FixtureRequest, beta_without_orjson: ModuleType) -> ModuleType:
    """The package of the preview API, once with orjson and once without it."""
    return openai_realtime_beta if request.param == "orjson" else beta_without_orjson


@pytest.fixture(scope="session")
def package_of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PackageOf]:
    """What gives the package of a spec of this repository, made and imported once."""
    root = tmp_path_factory.mktemp("packages")

    @functools.cache
    def made(spec: Path) -> ModuleType:
        return write_and_import(root, "_".join(spec.relative_to(ROOT).parts), rendered(loaded(spec)))

    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(root)
        yield made


@pytest.fixture
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take proxies, keys and addresses out of the environment, since this process and those that it starts."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith("OPENAI_"):
            monkeypatch.delenv(name)


SLOW_MACHINES_TOO = [HealthCheck.too_slow]
settings.register_profile(
    "quick", max_examples=3, deadline=None, suppress_health_check=SLOW_MACHINES_TOO, derandomize=True
)
settings.register_profile("exhaustive", max_examples=200, deadline=None, suppress_health_check=SLOW_MACHINES_TOO)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="rewrite the golden files, and fail where one changed"
    )
