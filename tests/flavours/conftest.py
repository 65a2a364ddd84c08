"""Fixtures of the tests of other kinds of models."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tests.flavours import SMALL, Models, flavour, load, protocols
from tests.support.once import made_once
from tests.support.packages import ROOT


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """What gives the folder with the models of a kind, which are generated on first use."""

    def make(kind: str, out: Path) -> None:
        for protocol in protocols(kind):
            result = flavour(kind, ROOT / "spec" / protocol.package.__name__, out)
            assert result.exit_code == 0, result.output

    return lambda kind: made_once(tmp_path_factory, f"flavour_{kind}", functools.partial(make, kind))


@pytest.fixture(scope="session")
def models(folder: Callable[[str], Path]) -> Models:
    """What gives the models of a kind and a protocol."""

    @functools.cache
    def imported(kind: str, protocol: str) -> ModuleType:
        return load(folder(kind) / f"{protocol}.py")

    return imported


@pytest.fixture
def zoo(tmp_path: Path) -> Path:
    """The folder of a small protocol."""
    spec = tmp_path / "spec" / "zoo"
    spec.mkdir(parents=True)
    (spec / "protocol.yaml").write_text(SMALL)
    return spec
