# From templates/runtime/containers.py of wiregen; remake: wiregen generate
"""Lists and maps in the straight-line codec: each reads a parsed value, or writes what a caller set, or gives up.

None is named read_… or write_…, as the functions of the spec's own records and unions are: one may be named List.
They are loops, for up to Python 3.11 a comprehension costs the call of a function of its own. A value is named anew
with its type where a function would tell type checkers the same at the cost of a call.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from .kinds import is_dict, is_list
from .mismatch import fail

V = TypeVar("V")


def array(value: Any) -> list[Any]:
    """Return a JSON array, or give up."""
    found: list[Any] = value
    return found if type(found) is list else fail()


def mapping(value: Any) -> dict[str, Any]:
    """Return a JSON object, or give up; what its keys are is not looked at."""
    found: dict[str, Any] = value
    return found if type(found) is dict else fail()


def sequence(value: Any) -> list[Any]:
    """Return the items of what a caller set as a JSON array, or give up: an iterator could be read only once.

    It is a list of its own, so that one that another thread changes meanwhile is written as it was at one moment.
    """
    items: list[Any] | tuple[Any, ...] = value
    return list(items) if type(items) is list or is_list(value) else fail()


def pairs(value: Any) -> Iterable[tuple[str, Any]]:
    """Return the entries of what a caller set as a JSON object, or give up; what the keys are is not looked at."""
    found: dict[str, Any] = value
    return found.items() if type(found) is dict or is_dict(value) else fail()


def list_in(read: Callable[[Any], V], value: Any) -> list[V]:
    """Read every item of a JSON array."""
    items: list[Any] = value
    found: list[V] = []
    for item in items if type(items) is list else fail():
        found.append(read(item))
    return found


def texts_in(value: Any) -> list[str]:
    """Read a JSON array of strings."""
    items: list[str] = value
    found: list[str] = []
    for item in items if type(items) is list else fail():
        found.append("" + item)
    return found


def members_in(members: dict[str, V], value: Any) -> list[V]:
    """Read a JSON array of enum values."""
    items: list[str] = value
    found: list[V] = []
    for item in items if type(items) is list else fail():
        found.append(members[item])
    return found


def text_map_in(value: Any) -> dict[str, str]:
    """Read a JSON object of strings."""
    entries: dict[str, str] = value
    found: dict[str, str] = {}
    for key, item in entries.items() if type(entries) is dict else fail():
        found["" + key] = "" + item
    return found


def list_out(write: Callable[[Any], Any], value: Any) -> list[Any]:
    """Write every item of a list or tuple."""
    items: list[Any] = value
    written: list[Any] = []
    for item in items.copy() if type(items) is list else sequence(value):
        written.append(write(item))
    return written


def texts_out(value: Any) -> list[str]:
    """Write a list or tuple of strings."""
    items: list[str] = value
    written: list[str] = []
    for item in items.copy() if type(items) is list else sequence(value):
        written.append("" + item)
    return written


def text_map_out(value: Any) -> dict[str, str]:
    """Write a map of strings."""
    written: dict[str, str] = {}
    for key, item in pairs(value):
        written["" + key] = "" + item
    return written
