# From templates/runtime/lazy.py of wiregen; remake: wiregen generate
"""Names that are imported from their modules on first use, as PEP 562 lets a package do."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def lazy_names(
    package: str, modules: Mapping[str, str], native: Mapping[str, str | None]
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """Return ``__getattr__``, ``__dir__`` and ``__all__`` of a package, given the module of each name that it offers,
    and the functions that the native codec may serve for, each with the union that it decodes.

    A program then pays at its start for the modules that it uses, and for no others.
    """
    names, submodules = sorted(modules), frozenset(modules.values())
    namespace = vars(sys.modules[package])

    def get(name: str) -> object:
        if name in modules:
            value: object = None
            if name in native:
                value = import_module("._runtime.native", package).native_function(name, modules[name], native[name])
            if value is None:
                value = getattr(import_module(f".{modules[name]}", package), name)
            namespace[name] = value
            return value
        if name in submodules:
            return import_module(f".{name}", package)
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def list_names() -> list[str]:
        return sorted({*names, *(name for name in namespace if name.startswith("__"))})

    return get, list_names, names
