"""The page with the source of every test that another page links to."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from docs.site.links import test_anchor


def test_source(root: Path, file: str, function: str) -> str:
    """Return the source of a test with its decorators, or the docstring of a file of tests.

    Raises LookupError if there is no such function.
    """
    text = (root / file).read_text(encoding="utf-8")
    tree = ast.parse(text)
    if not function:
        return f'"""{ast.get_docstring(tree)}"""'
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == function:
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            return "\n".join(text.splitlines()[first - 1 : node.end_lineno])
    raise LookupError(f"{file} has no test {function}")


def test_page(root: Path, tests: Iterable[tuple[str, str]]) -> str:
    """Return the page: a section for each file, and in it the tests that are linked to."""
    lines = ["# The tests behind the promises", ""]
    for file, found in groupby(sorted(tests), key=lambda test: test[0]):
        lines += [f"## `{file}` {{ #{test_anchor(file, '')} }}", ""]
        for _, function in found:
            if function:
                words = function.removeprefix("test_").replace("_", " ")
                lines += [f"### {words.capitalize()} {{ #{test_anchor(file, function)} }}", ""]
            lines += ["```python", test_source(root, file, function), "```", ""]
    return "\n".join(lines)
