"""The modules that packages share: each package has a copy of those that it uses."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from functools import cache

from wiregen.python.layout import MARK, SHARED_FOLDER
from wiregen.python.templates import templates_folder

PACKAGE = f".{SHARED_FOLDER.removesuffix('/')}."
"""What the name of a shared module begins with, from the root of a package."""

ALWAYS = ("__init__", "lazy")
"""The modules that every package has, though none of its rendered modules may import them."""


def shared_files(imported: Iterable[str]) -> dict[str, str]:
    """Return the texts of shared modules by path: of those imported, and of all that these import in turn."""
    folder = templates_folder() / "runtime"
    pending = [*ALWAYS, *(name.removeprefix(PACKAGE) for name in imported if name.startswith(PACKAGE))]
    found: dict[str, str] = {}
    while pending:
        path = folder / f"{pending.pop()}.py"
        if path.name not in found and path.is_file():
            text = path.read_text(encoding="utf-8")
            found[path.name] = text
            pending += _imported(text)
    return {f"{SHARED_FOLDER}{name}": shared_text(name, found[name]) for name in sorted(found)}


def shared_text(name: str, text: str) -> str:
    """Return a shared module as it stands in a package."""
    return f"# From templates/runtime/{name} of wiregen{MARK}\n{text}"


@cache
def _imported(text: str) -> tuple[str, ...]:
    """Return the modules beside it that a shared module imports."""
    found = (item for item in ast.walk(ast.parse(text)) if isinstance(item, ast.ImportFrom) and item.level == 1)
    return tuple(name for item in found for name in ([item.module] if item.module else _names(item)))


def _names(item: ast.ImportFrom) -> list[str]:
    return [alias.name for alias in item.names]
