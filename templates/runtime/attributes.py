"""What the methods and properties of generated classes return."""

from __future__ import annotations

from typing import Any, TypeVar

T = TypeVar("T")


def shared_field(held: dict[str, Any] | list[Any], key: str, kind: type[T]) -> T | None:
    """Return the value at a key, or None if it is absent or of another type."""
    value = held.get(key) if isinstance(held, dict) else None
    return value if type(value) is kind else None


def shown_tags(*tags: str | int | None) -> str:
    """Return the tags as one text, or "unknown" if all are None."""
    return ".".join(str(tag) for tag in tags if tag is not None) or "unknown"
