"""The import statements of a module, from the code that stands in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any

from wiregen.python.code import Code, Import


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One ``from module import names`` statement."""

    module: str
    names: tuple[str, ...]


ImportGroups = tuple[tuple[ImportLine, ...], ...]
"""Import statements in groups, with a blank line between two."""


def import_groups(module: str, *content: object, late: Import | None = None) -> ImportGroups:
    """Return the import statements of a module, as ``.client`` or ``._codec.client``: the standard library's first.

    ``content`` is what the module prints: code, or frozen values and tuples with code somewhere inside; ``late`` what
    it imports at its end.
    """
    found = imports_of(*content) - {late}
    by_module: dict[str, set[Import]] = {}
    for item in found:
        if item.module != module:
            by_module.setdefault(_relative(item.module, module), set()).add(item)
    lines = [
        ImportLine(name, tuple(str(item) for item in sorted(by_module[name], key=_as_isort)))
        for name in sorted(by_module, key=_depth_first)
    ]
    groups = (
        tuple(line for line in lines if not line.module.startswith(".")),
        tuple(line for line in lines if line.module.startswith(".")),
    )
    return tuple(group for group in groups if group)


def imports_of(*content: object) -> set[Import]:
    """Return what the code in some content imports."""
    found: set[Import] = set()
    _collect(content, found)
    return found


def _collect(content: Iterable[object], found: set[Import]) -> None:
    for value in content:
        if isinstance(value, str | bool | None):
            continue
        if isinstance(value, Code):
            found.update(value.imports())
        elif isinstance(value, tuple):
            _collect(value, found)
        elif is_dataclass(value) and not isinstance(value, type):
            _collect([getattr(value, name) for name in _field_names(type(value))], found)


@cache
def _field_names(class_: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(class_))


def _relative(imported: str, importing: str) -> str:
    """Return how one module of the package names another; both are given from the package's root."""
    if not imported.startswith("."):
        return imported
    path, own = imported[1:].split("."), importing[1:].split(".")[:-1]
    while own and path and path[0] == own[0]:
        path, own = path[1:], own[1:]
    return "." * (len(own) + 1) + ".".join(path)


def _as_isort(item: Import) -> tuple[int, str]:
    """Sort constants before classes and classes before functions."""
    return (0 if item.name.isupper() else 1 if item.name[0].isupper() else 2, str(item))


def _depth_first(module: str) -> tuple[int, str]:
    """Sort ``..package`` before ``.package``."""
    name = module.lstrip(".")
    return (len(name) - len(module), name)
