"""Read a field that all events of a direction share, for classes that do not declare it."""

from __future__ import annotations

from typing import Any, TypeVar

T = TypeVar("T")


def shared_field(held: dict[str, Any] | list[Any], key: str, kind: type[T]) -> T | None:
    """Return the value at a key, or None if it is absent or of another type."""
    value = held.get(key) if isinstance(held, dict) else None
    return value if type(value) is kind else None
