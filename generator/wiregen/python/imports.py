"""The import statements of a module, which are collected while a template prints it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wiregen.python.code import Code, Import


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One ``from module import names`` statement."""

    module: str
    names: tuple[str, ...]


class Imports:
    """What a module imports: what the code in it needs, and the names that its template prints by itself.

    ``module`` is its own name from the package's root, as ``.client`` or ``._codec.client``.
    """

    def __init__(self, module: str) -> None:
        self._module = module
        self._found: set[Import] = set()
        self._for_types: set[Import] = set()
        self._late: set[Import] = set()

    def add(self, module: str, *names: str, **aliases: str) -> None:
        """Import names that a template prints, or names under others."""
        self._found |= _imports(module, *names, **aliases)

    def at_end(self, module: str, **aliases: str) -> None:
        """Import names at the end of the module, if they are needed."""
        self._late = _imports(module, **aliases)

    def print(self, value: object) -> object:
        """Return what a template prints, and import what it needs if it is code."""
        if isinstance(value, Code):
            self._found.update(value.imports())
        return value

    def for_types(self, code: Code) -> str:
        """Return the text of an annotation, and import what it needs for type checkers only."""
        self.add("typing", "TYPE_CHECKING")
        self._for_types.update(code.imports())
        return str(code)

    @property
    def modules(self) -> set[str]:
        """The modules imported from, by their names from the package's root. Some of the names may not be modules."""
        found = self._found | self._for_types
        return {name for item in found for name in (item.module, f"{item.module}.{item.name}")}

    @property
    def are_late(self) -> bool:
        """True if an import at the end is needed."""
        return not self._late.isdisjoint(self._found)

    @property
    def groups(self) -> tuple[tuple[ImportLine, ...], ...]:
        """The statements in groups, with a blank line between two: the standard library's first."""
        lines = self._lines(self._found - self._late)
        groups = (
            tuple(line for line in lines if not line.module.startswith(".")),
            tuple(line for line in lines if line.module.startswith(".")),
        )
        return tuple(group for group in groups if group)

    @property
    def type_lines(self) -> tuple[ImportLine, ...]:
        """The statements for type checkers only."""
        return self._lines(self._for_types)

    def _lines(self, found: Iterable[Import]) -> tuple[ImportLine, ...]:
        by_module: dict[str, list[Import]] = {}
        for item in sorted(found, key=_as_isort):
            if item.module != self._module:
                by_module.setdefault(_relative(item.module, self._module), []).append(item)
        return tuple(ImportLine(name, tuple(map(str, by_module[name]))) for name in sorted(by_module, key=_depth_first))


def _imports(module: str, *names: str, **aliases: str) -> set[Import]:
    return {Import(module, name, alias) for name, alias in (dict.fromkeys(names, "") | aliases).items()}


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
