"""The shared modules of a package: which it has, and that they import each other in one direction."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter

import pytest

from tests.support.packages import ROOT
from wiregen import load
from wiregen.pipeline import rendered

RUNTIME = ROOT / "templates" / "runtime"


def imported(source: str) -> Iterator[str]:
    """Yield the sibling modules that a module imports anywhere, those that few packages have too."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.ImportFrom(module=str(module), level=1):
                yield module
            case ast.ImportFrom(module=None, level=1, names=names):
                yield from (alias.name for alias in names)
            case ast.Call(func=ast.Name("optional"), args=[ast.Constant(value=str(module))]):
                yield module
            case _:
                pass


def test_no_shared_module_imports_one_that_imports_it() -> None:
    modules = {path.stem: set(imported(path.read_text(encoding="utf-8"))) for path in RUNTIME.glob("*.py")}
    order = list(TopologicalSorter(modules).static_order())  # raises CycleError if there is a circle
    assert order.index("base") < order.index("encode_faults") < order.index("entry") < order.index("model")
    assert order.index("arrays") < order.index("recognition")


OF_STATE = {f"state{part}" for part in ("", "_queue", "_steps", "_streams", "_things", "_values")}

OF_FEW = {"array_model", "arrays", "batch", "decimals", "enveloped_model", "typed_json", "union_peek", *OF_STATE}
"""The modules that few packages use."""


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("spec/openai_realtime", OF_STATE),
        ("examples/protocols/anthropic_messages", OF_STATE - {"state_queue"}),
        ("examples/protocols/twilio_media_streams", set[str]()),
        ("examples/protocols/kraken_v2", {"decimals", "union_peek"}),
        ("examples/protocols/discord_gateway", {"enveloped_model", "union_peek"}),
        ("examples/protocols/ocpp", {"array_model", "arrays", "union_peek"}),
        ("examples/protocols/home_assistant", {"batch"}),
    ],
)
def test_a_package_has_the_shared_modules_that_it_uses_and_no_others(folder: str, expected: set[str]) -> None:
    paths = rendered(load(ROOT / folder))
    shared = {path.removeprefix("_runtime/").removesuffix(".py") for path in paths if path.startswith("_runtime/")}
    assert {path.stem for path in RUNTIME.glob("*.py")} >= shared
    assert shared & OF_FEW == expected
