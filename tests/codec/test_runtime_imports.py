"""The shared modules of a package import each other in one direction, inside functions too."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter

from tests.support.packages import GENERATED

RUNTIME = GENERATED / "openai_realtime" / "_runtime"


def imported(source: str) -> set[str]:
    """Return the sibling modules that a module imports anywhere."""
    found = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom) and node.level == 1]
    return {name for node in found for name in ([node.module] if node.module else [alias.name for alias in node.names])}


def test_no_shared_module_imports_one_that_imports_it() -> None:
    modules = {path.stem: imported(path.read_text(encoding="utf-8")) for path in RUNTIME.glob("*.py")}
    order = list(TopologicalSorter(modules).static_order())  # raises CycleError if there is a circle
    assert order.index("base") < order.index("encode_faults") < order.index("entry") < order.index("model")
