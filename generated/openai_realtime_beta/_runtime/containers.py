# From templates/runtime/containers.py of wiregen; remake: wiregen generate
"""The arrays and objects of the straight-line codec: what was parsed, or what a caller set, is one, or it gives up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .kinds import is_array, is_dict, is_list, is_object
from .mismatch import fail


def array(value: Any) -> list[Any]:
    """Return a JSON array, or give up."""
    return value if is_array(value) else fail()


def mapping(value: Any) -> dict[str, Any]:
    """Return a JSON object, or give up; what its keys are is not looked at."""
    return value if is_object(value) else fail()


def sequence(value: Any) -> list[Any]:
    """Return the items of what a caller set as a JSON array, or give up: an iterator could be read only once.

    It is a list of its own, so that one that another thread changes meanwhile is written as it was at one moment.
    """
    return list(value) if is_list(value) else fail()


def pairs(value: Any) -> Iterable[tuple[str, Any]]:
    """Return the entries of what a caller set as a JSON object, or give up; what the keys are is not looked at."""
    return value.items() if is_dict(value) else fail()
