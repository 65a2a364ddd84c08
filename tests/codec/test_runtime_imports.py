"""The shared modules of a package: which it has, and that they import each other in one direction."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.support.packages import ROOT
from wiregen import load
from wiregen.pipeline import rendered
from wiregen.python.shared_modules import imports_in, module_name, shared_file, shared_paths


def imported(path: Path) -> Iterator[str]:
    """Yield the shared modules that one imports anywhere, those that few packages have too."""
    text = path.read_text(encoding="utf-8")
    yield from imports_in(module_name(path), text)
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Call(func=ast.Name("optional"), args=[ast.Constant(value=str(module))]):
                yield module
            case _:
                pass


def test_no_shared_module_imports_one_that_imports_it() -> None:
    modules = {module_name(path): set(imported(path)) for path in shared_paths()}
    order = list(TopologicalSorter(modules).static_order())  # raises CycleError if there is a circle
    assert order.index("base") < order.index("encode_faults") < order.index("entry") < order.index("model")
    assert order.index("arrays") < order.index("recognition")


OF_STATE = {f"state.{name}" for name in ("__init__", "queue", "steps", "streams", "things", "tracker", "values")}

OF_FEW = {"array_model", "arrays", "batch", "decimals", "enveloped_model", "typed_json", "union_peek", *OF_STATE}
"""The modules that few packages use."""


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("spec/openai_realtime", OF_STATE),
        ("examples/protocols/anthropic_messages", OF_STATE - {"state.queue"}),
        ("examples/protocols/twilio_media_streams", set[str]()),
        ("examples/protocols/kraken_v2", {"decimals", "union_peek"}),
        ("examples/protocols/discord_gateway", {"enveloped_model", "union_peek"}),
        ("examples/protocols/ocpp", {"array_model", "arrays", "union_peek"}),
        ("examples/protocols/home_assistant", {"batch"}),
    ],
)
def test_a_package_has_the_shared_modules_that_it_uses_and_no_others(folder: str, expected: set[str]) -> None:
    own, all_paths = rendered(load(ROOT / folder)), shared_paths()
    shared = {module_name(path) for path in all_paths if shared_file(path, "")[0] in own}
    assert len(shared) == sum(path.startswith("_runtime/") for path in own)
    assert shared & OF_FEW == expected
