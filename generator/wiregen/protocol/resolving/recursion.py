"""Mark the types that may nest without end."""

from __future__ import annotations

from collections.abc import Iterable

from wiregen.protocol.reach import components, held_on_wire, parts
from wiregen.protocol.types import EnumType, NamedType


def mark_recursive(types: Iterable[NamedType]) -> None:
    """Mark every record and union whose values may nest without end: it holds itself, or a type that does."""
    endless: set[NamedType] = set()
    for component in components(types, lambda type_: dict.fromkeys(parts(type_, held_on_wire))):
        inner = {part for type_ in component for part in parts(type_, held_on_wire)}
        recursive = not inner.isdisjoint(component) or not endless.isdisjoint(inner)
        for type_ in component:
            if recursive:
                endless.add(type_)
            if not isinstance(type_, EnumType):
                object.__setattr__(type_, "recursive", recursive)
