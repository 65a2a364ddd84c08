# From templates/runtime/tag_values.py of wiregen; remake: wiregen generate
"""Read the values of tags: strings or integers."""

from __future__ import annotations

from typing import Any, TypeAlias

from .mismatch import MismatchError, fail
from .scalars import exact_integer, integer
from .table import TagKey

Tags: TypeAlias = tuple[str | int | None, ...]
"""The values of all tag keys of a union, with None for a key that is absent or null."""


def tag_value(value: Any, key: TagKey, *, exact: bool = False) -> str | int | None:
    """Return the value of a tag key, a float without a fraction as an integer. Give up on a value of the wrong kind."""
    if value is None:
        return None
    if type(value) is str:
        return value if key.type != "integer" else fail()
    if key.type == "string":
        fail()
    if isinstance(value, float):
        return exact_integer(value) if exact else integer(value)
    return value if type(value) is int else fail()


def tag_or_none(value: Any, key: TagKey) -> str | int | None:
    """Return the value of a tag key, or None if it is of the wrong kind."""
    try:
        return tag_value(value, key, exact=True)
    except MismatchError:
        return None
