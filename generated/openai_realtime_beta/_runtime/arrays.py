# From templates/runtime/arrays.py of wiregen; remake: wiregen generate
"""Records that are JSON arrays: their items under the keys of their tags and fields, and back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from .kinds import is_array
from .mismatch import fail
from .protocol import protocol_table


@cache
def layout_of(record: str) -> tuple[str, ...]:
    """Return the keys of an array's items in order."""
    return protocol_table().records[record].layout or ()


def beyond(layout: tuple[str, ...], more: int) -> Iterator[str]:
    """Yield the keys of further items, which are their places."""
    return (f"[{place}]" for place in range(len(layout), len(layout) + more))


def named_items(record: str, items: Any) -> dict[str, Any]:
    """Return the items of an array by the keys of its tags and fields, or give up if it is none."""
    layout = layout_of(record)
    found: list[Any] = items if is_array(items) else fail()
    named = dict(zip(layout, found, strict=False))
    if len(found) > len(layout):
        named |= zip(beyond(layout, len(found) - len(layout)), found[len(layout) :], strict=True)
    return named


def items_of(record: str, named: dict[str, Any]) -> list[Any]:
    """Return the items of an array, with null for those that are absent between others."""
    layout = layout_of(record)
    more = sum(key not in layout for key in named)
    keys = [*layout, *beyond(layout, more)]
    if not all(key in named for key in keys[len(layout) :]):
        fail()
    while keys and keys[-1] not in named:
        keys.pop()
    return [named.get(key) for key in keys]
