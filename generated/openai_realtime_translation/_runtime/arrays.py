# From templates/runtime/arrays.py of wiregen; remake: wiregen generate
"""Convert between a JSON array and an object that has its items under the keys of the record's tags and fields."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from .kinds import is_array
from .mismatch import fail
from .protocol import protocol_table


@cache
def layout_of(record: str) -> tuple[str, ...]:
    """Return the keys of a record's items in order."""
    return protocol_table().records[record].layout or ()


def beyond(layout: tuple[str, ...], more: int) -> Iterator[str]:
    """Yield keys for the items beyond the layout, made from their positions."""
    return (f"[{place}]" for place in range(len(layout), len(layout) + more))


def named_items(record: str, items: Any) -> dict[str, Any]:
    """Return the items of an array by the keys of its tags and fields. Give up if the value is not an array."""
    layout = layout_of(record)
    found: list[Any] = items if is_array(items) else fail()
    named = dict(zip(layout, found, strict=False))
    if len(found) > len(layout):
        named |= zip(beyond(layout, len(found) - len(layout)), found[len(layout) :], strict=True)
    return named


def items_of(record: str, named: dict[str, Any]) -> list[Any]:
    """Return the items of an array, with null for each absent item that is followed by a present one."""
    layout = layout_of(record)
    more = sum(key not in layout for key in named)
    keys = [*layout, *beyond(layout, more)]
    if not all(key in named for key in keys[len(layout) :]):
        fail()
    while keys and keys[-1] not in named:
        keys.pop()
    return [named.get(key) for key in keys]
