# From templates/runtime/shared_field.py of wiregen; remake: wiregen generate
"""Fields that all events of a direction share, read of an event whose class does not have them."""

from __future__ import annotations

from typing import Any, TypeVar

T = TypeVar("T")


def shared_field(held: dict[str, Any] | list[Any], key: str, kind: type[T]) -> T | None:
    """Return what stands at a key, or None if there is nothing or a value of another kind."""
    value = held.get(key) if isinstance(held, dict) else None
    return value if type(value) is kind else None
