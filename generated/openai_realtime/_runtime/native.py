# From templates/runtime/native.py of wiregen; remake: wiregen generate
"""The native codec, wherever it can be imported and takes this package's table; everywhere else nothing of it shows.

The functions of the pure codec are loaded once a native one needs them: for what it leaves to them, and for its
signature.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, Final, Literal

PACKAGE: Final = __name__.rpartition("._runtime.")[0]


def codec() -> Literal["native", "pure"]:
    """Return which codec decodes and encodes: "native" if wiregen_native serves, else "pure"."""
    return "pure" if plan() is None else "native"


@cache
def extension() -> Any:
    """Return wiregen_native, or None if it cannot be imported or is switched off by WIREGEN_NATIVE=0."""
    if os.environ.get("WIREGEN_NATIVE") == "0" or sys.implementation.name != "cpython":
        return None
    try:
        return import_module("wiregen_native")
    except ImportError:
        return None


@cache
def plan() -> Any:
    """Return the table as wiregen_native compiled it, or None if there is no such module or it refuses the table."""
    try:
        return None if extension() is None else compile_plan(extension())
    except Exception:  # an older or a newer one may fail in any way
        return None


def compile_plan(native: ModuleType) -> Any:
    """Compile the table. Every name of a class or slot that the native codec needs is given to it here."""
    from .._table import TABLE
    from .model import Rest
    from .unset import UNSET

    modules = {name: record.module for name, record in TABLE.records.items()}
    modules |= {union.unknown: union.module for union in TABLE.tagged_unions.values()}
    modules |= dict.fromkeys(TABLE.enums, "enums")
    classes = {name: getattr(import_module(f"{PACKAGE}.{module}"), name) for name, module in modules.items()}
    return native.compile(TABLE, classes, (UNSET, Rest, "model_rest", "extra", "nulls", "payload", "faults"))


def native_function(name: str, module: str) -> Any:
    """Return the native function of a public name that a module defines, or None if the pure one serves."""
    from .._exports import DECODERS

    if plan() is None:
        return None
    load = _loader(name, module)
    return plan().encoder(name, PACKAGE, load) if name == "encode" else plan().decoder(DECODERS[name], name, PACKAGE, load)


def entry() -> Any:
    """Return what has the functions behind the methods of models."""
    return import_module(f"{PACKAGE}._runtime.entry") if plan() is None else _NativeEntry()


class _NativeEntry:
    """The native functions among those of ``entry``, and all others of it."""

    def __init__(self) -> None:
        self.encode = plan().encoder("encode", PACKAGE, _loader("encode", "_runtime.entry"))
        self.model_from_json = plan().reader("model_from_json", f"{PACKAGE}._runtime.entry", _loader("model_from_json", "_runtime.entry"))

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(f"{PACKAGE}._runtime.entry"), name)


def _loader(name: str, module: str) -> Callable[[], Any]:
    return lambda: getattr(import_module(f"{PACKAGE}.{module}"), name)
