# From templates/runtime/kinds.py of wiregen; remake: wiregen generate
"""Test the kind of a value. Type checkers then know its type, with Any inside."""

from __future__ import annotations

from typing import Any, TypeGuard


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
