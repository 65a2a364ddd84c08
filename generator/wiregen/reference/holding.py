"""For each record and union, the types that it holds directly, and the fields that hold them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from wiregen.protocol.protocol import Protocol
from wiregen.protocol.reach import held
from wiregen.protocol.types import NamedType, RecordType, UnionType, UntaggedUnion


@dataclass(frozen=True, slots=True)
class Held:
    """One type that a record or union holds; ``fields`` are the keys that hold it, empty for a variant."""

    type: NamedType
    fields: tuple[str, ...] = ()


Holdings = Mapping[NamedType, tuple[Held, ...]]
"""The types that each record and union holds directly, with events and directions, in the order of the spec."""


def holdings(protocol: Protocol) -> Holdings:
    """Return the types that each record and union holds."""
    return {holder: tuple(_held_by(holder)) for holder in (*protocol.all_records, *protocol.all_unions)}


def _held_by(holder: RecordType | UnionType | UntaggedUnion) -> Iterator[Held]:
    match holder:
        case RecordType(fields=fields):
            keys: dict[NamedType, list[str]] = {}
            for field in fields:
                for type_ in dict.fromkeys(held(field.type)):
                    keys.setdefault(type_, []).append(field.wire)
            for type_, by in keys.items():
                yield Held(type_, tuple(by))
        case UnionType(members=variants):
            yield from map(Held, variants)
        case UntaggedUnion(members=members):
            yield from map(Held, dict.fromkeys(type_ for member in members for type_ in held(member)))
        case _:
            assert_never(holder)


def holders(holding: Holdings) -> Mapping[NamedType, list[NamedType]]:
    """Return the records and unions that hold each type directly."""
    found: dict[NamedType, list[NamedType]] = {}
    for holder, items in holding.items():
        for item in items:
            found.setdefault(item.type, []).append(holder)
    return found
