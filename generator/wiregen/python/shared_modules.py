"""The modules that packages share: each package has a copy of those that it uses."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from wiregen.python.layout import MARK, SHARED_FOLDER
from wiregen.python.templates import templates_folder

PACKAGE = f".{SHARED_FOLDER.removesuffix('/')}."
"""What the name of a shared module begins with, from the root of a package."""


def shared_files(imported: Iterable[str]) -> dict[str, str]:
    """Return the texts of shared modules by path: of those imported, and of all that these import in turn.

    ``lazy`` is always among them, since every package imports it.
    """
    paths = {module_name(path): path for path in shared_paths()}
    pending = ["lazy", *(name.removeprefix(PACKAGE) for name in imported if name.startswith(PACKAGE))]
    found: dict[str, str] = {}
    while pending:
        name = pending.pop()
        if name in paths and name not in found:
            found[name] = paths[name].read_text(encoding="utf-8")
            pending += imports_in(name, found[name])
    return dict(sorted(shared_file(paths[name], text) for name, text in found.items()))


def shared_paths() -> tuple[Path, ...]:
    """Return the paths of all shared modules among the templates."""
    return tuple(sorted(_folder().rglob("*.py")))


def module_name(path: Path) -> str:
    """Return the name of a shared module, as ``kinds`` or ``state.things``."""
    return ".".join(path.relative_to(_folder()).with_suffix("").parts)


def shared_file(path: Path, text: str) -> tuple[str, str]:
    """Return the path of a shared module in a package, and how it is there."""
    name = path.relative_to(_folder()).as_posix()
    return f"{SHARED_FOLDER}{name}", f"# From templates/runtime/{name} of wiregen{MARK}\n{text}"


@cache
def imports_in(name: str, text: str) -> tuple[str, ...]:
    """Return the shared modules that a shared module imports, and the package that it is in."""
    parts = name.split(".")
    package = ".".join((*parts[:-1], "__init__"))
    found = [package] if package != name else []
    for item in ast.walk(ast.parse(text)):
        if isinstance(item, ast.ImportFrom) and item.level:
            names = [item.module] if item.module else [alias.name for alias in item.names]
            found += [".".join((*parts[: -item.level], imported)) for imported in names]
    return tuple(found)


def _folder() -> Path:
    return templates_folder() / "runtime"
