"""The generated packages as users may have them: with orjson, and copied under another name without it."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from wiregen import load
from wiregen.files import write_tree
from wiregen.python.package import ResolvedPackage

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"
TESTS = ROOT / "tests"
WIRE = TESTS / "wire"
WIRE_BETA = TESTS / "wire_beta"
WIRE_TRANSLATION = TESTS / "wire_translation"

PackageOf = Callable[[Path], ModuleType]
"""The fixture that gives the package of a spec."""


@contextmanager
def _missing(*names: str) -> Iterator[None]:
    modules: dict[str, Any] = vars(sys)["modules"]
    present = {name: modules[name] for name in names if name in modules}
    modules.update(dict.fromkeys(names))  # None is what makes an import fail
    try:
        yield
    finally:
        for name in names:
            del modules[name]
        modules.update(present)


@cache
def loaded(spec: Path) -> ResolvedPackage:
    """Return the package of a spec that no test changes, resolved once."""
    return load(spec)


def exported_names(package: ModuleType) -> list[str]:
    """Return a package's ``__all__``, which exists at run time only: type checkers read its imports instead."""
    names: list[str] = vars(package)["__all__"]
    return names


def import_without_orjson(folder: Path, package: str = "openai_realtime") -> ModuleType:
    """Copy a package into a folder, under another name, and import it there as if nothing faster were installed."""
    name = f"{package}_copy"
    shutil.copytree(GENERATED / package, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    sys.path.insert(0, str(folder))
    try:
        with _missing("orjson", "wiregen_native"):
            module = importlib.import_module(name)
            for exported in exported_names(module):  # imported on first use, which has to happen here
                getattr(module, exported)
            return module
    finally:
        sys.path.remove(str(folder))


def write_and_import(folder: Path, name: str, texts: dict[str, str]) -> ModuleType:
    """Write a package into a folder that Python looks into, and import it with all its modules."""
    write_tree(folder / name, texts)
    importlib.invalidate_caches()  # Python may have looked for something else when the folder was not there yet
    for path in sorted(texts):
        if path.endswith(".py"):
            importlib.import_module(".".join((name, *Path(path).with_suffix("").parts)).removesuffix(".__init__"))
    return importlib.import_module(name)
