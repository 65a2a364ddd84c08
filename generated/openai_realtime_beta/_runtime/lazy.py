# From templates/runtime/lazy.py of wiregen; remake: wiregen generate
"""Import the names of a package from its modules on first use (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module


def lazy_names(
    package: str, modules: Mapping[str, Iterable[str]], native: Mapping[str, str | None]
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """Return ``__getattr__``, ``__dir__`` and ``__all__`` of a package.

    ``modules`` has the public names of each module. ``native`` has the functions that the native codec can replace,
    each with the union that it decodes. A program imports only the modules that it uses.
    """
    homes = {name: module for module, names in modules.items() for name in names}
    offered = sorted(homes)
    namespace = vars(sys.modules[package])

    def get(name: str) -> object:
        if name in homes:
            value: object = None
            if name in native:
                value = import_module("._runtime.native", package).native_function(name, homes[name], native[name])
            if value is None:
                value = getattr(import_module(f".{homes[name]}", package), name)
            namespace[name] = value
            return value
        if name in modules:
            return import_module(f".{name}", package)
        raise AttributeError(f"module {package!r} has no attribute {name!r}{suggestion(name, offered)}")

    def list_names() -> list[str]:
        return sorted({*offered, *(name for name in namespace if name.startswith("__"))})

    return get, list_names, offered


def suggestion(name: str, offered: list[str]) -> str:
    """Return a question that suggests the most similar name, or an empty string."""
    if name.startswith("_"):  # tools look for such names, for instance __path__
        return ""
    from difflib import get_close_matches  # imported here: it takes longer than importing the package

    similar = get_close_matches(name, offered, n=1)
    return f". Did you mean {similar[0]!r}?" if similar else ""
