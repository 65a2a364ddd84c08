# From templates/runtime/native.py of wiregen; remake: wiregen generate
"""Use the native codec if it can be imported and accepts this package's table. Nothing else depends on it.

A function of the pure codec is loaded when it is needed: for values that the native codec refuses, or its signature.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any, Final, Literal

from .protocol import generated_class, protocol_table
from .table import own_tag

PACKAGE: Final = __name__.rpartition("._runtime.")[0]


def codec() -> Literal["native", "pure"]:
    """Return the codec in use: "native" if wiregen_native serves this package, else "pure"."""
    return "pure" if plan() is None else "native"


@cache
def extension() -> Any:
    """Return wiregen_native, or None if it cannot be imported, is switched off, or would enable the GIL."""
    has_gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    if os.environ.get("WIREGEN_NATIVE") == "0" or sys.implementation.name != "cpython" or not has_gil:
        return None
    try:
        return import_module("wiregen_native")
    except ImportError:
        return None


@cache
def plan() -> Any:
    """Return the table as compiled by wiregen_native, or None if the extension is missing or refuses the table."""
    try:
        return None if extension() is None else compile_plan(extension())
    except Exception:  # an extension of another version may fail in any way
        return None


def compile_plan(native: Any) -> Any:
    """Compile the table, with every class and slot name that the native codec needs."""
    from .base import Rest
    from .unset import UNSET

    table = protocol_table()
    modules = {name: record.module for name, record in table.records.items()}
    modules |= {union.unknown: union.module for union in table.tagged_unions.values()}
    modules |= dict.fromkeys(table.enums, "enums")
    classes = {name: generated_class(module, name) for name, module in modules.items()}
    slots = ("model_rest", "extra", "nulls", "exceptional", "envelope", "payload", "faults")
    return native.compile(table, classes, (UNSET, Rest, *slots))


def native_function(name: str, module: str, union: str | None) -> Any:
    """Return the native function for decoding a union, or for encoding if ``union`` is None."""
    if plan() is None:
        return None
    load = _loader(name, module)
    return plan().encoder(name, PACKAGE, load) if union is None else plan().decoder(union, name, PACKAGE, load)


def entry() -> Any:
    """Return the module, or an object like it, that implements the methods of models."""
    return import_module(f"{PACKAGE}._runtime.entry") if plan() is None else _NativeEntry()


class _NativeEntry:
    """The functions of ``entry``, with the native ones in place of the pure ones."""

    def __init__(self) -> None:
        module = "_runtime.entry"
        self.encode = native_function("encode", module, None)
        self.model_from_json = plan().reader("model_from_json", PACKAGE, _loader("model_from_json", module))

    def tag_of(self, cls: type) -> str:
        """Return the tag value of a generated class, or of the generated class that a user's class derives from."""
        for base in cls.__mro__:
            record = protocol_table().records.get(base.__name__)
            if record is not None and generated_class(record.module, base.__name__) is base:
                return own_tag(record)
        raise TypeError(f"expected a generated class, or one derived from it, got {cls.__name__}")

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(f"{PACKAGE}._runtime.entry"), name)


def _loader(name: str, module: str) -> Callable[[], Any]:
    return lambda: getattr(import_module(f"{PACKAGE}.{module}"), name)
