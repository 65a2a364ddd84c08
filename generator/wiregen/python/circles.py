"""Modules that would import each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from wiregen.protocol.protocol import Protocol
from wiregen.protocol.reach import held
from wiregen.protocol.resolving.cycles import find_cycles
from wiregen.protocol.types import EnumType, NamedType, UnionType, UntaggedUnion
from wiregen.source.faults import Fault, Position
from wiregen.spec.values import Ref

Need = tuple[str, NamedType, Position]
"""A topic whose module imports a type, and the position of that use."""


def circle_faults(protocol: Protocol, more: Iterable[Need]) -> Iterator[Fault]:
    """Find topics that need each other; ``more`` is what helpers need beside the fields and members.

    The unions of events are imported where a module ends.
    """
    needs: dict[str, dict[str, Ref]] = {topic.name: {} for topic in protocol.topics}
    late = {direction.union for direction in protocol.directions}
    for topic, type_, position in (*_needs(protocol), *more):
        if not isinstance(type_, EnumType) and type_.topic != topic and type_ not in late:
            needs[topic].setdefault(type_.topic, Ref(type_.topic, position))
    for cycle in find_cycles({topic: tuple(refs.values()) for topic, refs in needs.items()}):
        files = " and ".join(sorted({f"{ref.name}.yaml" for ref in cycle}))
        way = " → ".join((cycle[-1].name, *(ref.name for ref in cycle)))
        message = f"{files} need each other, but Python modules cannot import each other ({way})"
        yield Fault(cycle[-1].position, f"{message}: move the declarations that both need to one file")


def _needs(protocol: Protocol) -> Iterator[Need]:
    for record in protocol.all_records:
        for field in record.all_fields:
            for type_ in held(field.type):
                yield record.topic, type_, field.type_position
    for union in protocol.unions:
        match union:
            case UnionType():
                for variant, position in zip(union.members, union.member_positions, strict=True):
                    yield union.topic, variant, position
            case UntaggedUnion():
                for member in union.members:
                    for type_ in held(member):
                        yield union.topic, type_, union.position
            case _:
                assert_never(union)
