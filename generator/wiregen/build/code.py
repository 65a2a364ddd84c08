"""Pieces of Python code that know what they import."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wiregen.model_code import ImportGroups, ImportLine


def literal(value: str) -> str:
    """Return text as a Python literal, in double quotes where that needs no escape, as the formatter has it."""
    plain = value.isprintable() and value.isascii() and '"' not in value and "\\" not in value
    return f'"{value}"' if plain else repr(value)


@dataclass(frozen=True, slots=True)
class Import:
    """A name and the module that it is imported from."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Code:
    """An expression and the imports that it needs."""

    text: str
    imports: frozenset[Import] = frozenset()


def code(template: str, *parts: Code, imports: Iterable[Import] = ()) -> Code:
    """Return a template with ``{}`` filled by code, the imports of all together."""
    needed = frozenset(imports).union(*(part.imports for part in parts))
    return Code(template.format(*(part.text for part in parts)), needed)


def import_groups(imports: Iterable[Import], own_module: str = "") -> ImportGroups:
    """Return the import statements for all but the own module: the standard library's, then the package's."""
    by_module: dict[str, set[str]] = {}
    for item in imports:
        if item.module != own_module:
            by_module.setdefault(item.module, set()).add(item.name)
    lines = [
        ImportLine(module, tuple(sorted(by_module[module], key=_as_isort)))
        for module in sorted(by_module, key=_depth_first)
    ]
    groups = (
        tuple(line for line in lines if not line.module.startswith(".")),
        tuple(line for line in lines if line.module.startswith(".")),
    )
    return tuple(group for group in groups if group)


def _as_isort(name: str) -> tuple[int, str]:
    """Sort constants before classes and classes before functions."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def _depth_first(module: str) -> tuple[int, str]:
    """Sort ``..package`` before ``.package``."""
    name = module.lstrip(".")
    return (len(name) - len(module), name)
