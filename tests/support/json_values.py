"""JSON values in tests: equality that tells true from 1, and every place inside a value."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

Place = tuple[str | int, ...]


def same_json(left: Any, right: Any) -> bool:
    """Say whether two parsed values are the same JSON value: 1 and 1.0 are, 1 and true are not."""
    if isinstance(left, Decimal):
        left = float(left)
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same_json(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same_json, left, right))
    return type(left) in (type(right), int, float) and bool(left == right)


def places(value: Any, here: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Yield every place inside a value with what is there, the outermost first."""
    yield here, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from places(item, (*here, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places(item, (*here, index))


def replaced(value: Any, place: Place, new: Any) -> Any:
    """Return a value with something else at one place, and its other parts shared with the value given."""
    if not place:
        return new
    changed = value.copy()
    changed[place[0]] = replaced(value[place[0]], place[1:], new) if place[1:] else new
    return changed


def removed(value: Any, place: Place) -> Any:
    """Return a value without one place, and its other parts shared with the value given."""
    changed = value.copy()
    if place[1:]:
        changed[place[0]] = removed(value[place[0]], place[1:])
    else:
        del changed[place[0]]
    return changed
