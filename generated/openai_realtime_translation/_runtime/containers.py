# From templates/runtime/containers.py of wiregen; remake: wiregen generate
"""Checks of the straight-line codec that a value, parsed or set by a caller, is an array or object."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .kinds import is_array, is_dict, is_list, is_object
from .mismatch import fail


def array(value: Any) -> list[Any]:
    """Return a JSON array, or give up."""
    return value if is_array(value) else fail()


def mapping(value: Any) -> dict[str, Any]:
    """Return a JSON object, or give up. Its keys are not checked."""
    return value if is_object(value) else fail()


def sequence(value: Any) -> list[Any]:
    """Return the items of a list or tuple that a caller set, or give up. An iterator could be read only once.

    The result is a copy: if another thread changes the original meanwhile, one moment's state is written.
    """
    return list(value) if is_list(value) else fail()


def pairs(value: Any) -> Iterable[tuple[str, Any]]:
    """Return the entries of a dict that a caller set, or give up. Its keys are not checked."""
    return value.items() if is_dict(value) else fail()
