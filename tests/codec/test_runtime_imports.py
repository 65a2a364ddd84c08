"""The shared modules of a package: which it has, and that they import each other in one direction."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter

from tests.support.packages import GENERATED, ROOT
from wiregen import load
from wiregen.pipeline import rendered

RUNTIME = GENERATED / "openai_realtime" / "_runtime"


def imported(source: str) -> set[str]:
    """Return the sibling modules that a module imports anywhere."""
    found = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom) and node.level == 1]
    return {name for node in found for name in ([node.module] if node.module else [alias.name for alias in node.names])}


def test_no_shared_module_imports_one_that_imports_it() -> None:
    modules = {path.stem: imported(path.read_text(encoding="utf-8")) for path in RUNTIME.glob("*.py")}
    order = list(TopologicalSorter(modules).static_order())  # raises CycleError if there is a circle
    assert order.index("base") < order.index("encode_faults") < order.index("entry") < order.index("model")


def test_what_keeps_a_state_is_only_in_packages_with_a_state() -> None:
    with_state, without = (
        {path.removeprefix("_runtime/") for path in rendered(load(ROOT / folder)) if path.startswith("_runtime/")}
        for folder in ("examples/protocols/anthropic_messages", "examples/protocols/twilio_media_streams")
    )
    assert with_state - without == {
        "state.py",
        "state_queue.py",
        "state_steps.py",
        "state_streams.py",
        "state_things.py",
        "state_values.py",
    }
    assert without <= with_state
