"""Tests of a value's kind, and functions that return a value of one kind or give up.

After them, type checkers know what is inside: anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeGuard

from .mismatch import fail


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Say whether a parsed value is a JSON array."""
    return type(value) is list


def is_array_of(value: object, length: int) -> TypeGuard[list[Any]]:
    """Say whether a parsed value is a JSON array of ``length`` items."""
    return is_array(value) and len(value) == length


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Say whether a parsed value is a JSON object."""
    return type(value) is dict


def is_list(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Say whether a value that a caller set is written as a JSON array."""
    return isinstance(value, (list, tuple))


def is_list_of(value: object, length: int) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Say whether a value that a caller set is written as a JSON array of ``length`` items."""
    return is_list(value) and len(value) == length


def is_dict(value: object) -> TypeGuard[dict[Any, Any]]:
    """Say whether a value that a caller set is written as a JSON object."""
    return isinstance(value, dict)


def is_container(value: object) -> TypeGuard[list[Any] | tuple[Any, ...] | dict[Any, Any]]:
    """Say whether a value that a caller set is written as a JSON array or object."""
    return isinstance(value, (list, tuple, dict))


def is_bytes(value: object) -> TypeGuard[bytes | bytearray | memoryview[int]]:
    """Say whether a value holds bytes."""
    return isinstance(value, (bytes, bytearray, memoryview))


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
