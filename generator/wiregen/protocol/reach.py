"""Find what a type holds and reaches, and the types that hold themselves."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeAlias, TypeVar, assert_never

from wiregen.protocol.protocol import Protocol
from wiregen.protocol.scalars import DECIMAL
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    EnumType,
    ListType,
    MapType,
    NamedType,
    RecordType,
    Scalar,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)

Node = TypeVar("Node", bound=Hashable)


def nested(type_: Type) -> Iterator[Type]:
    """Yield a type and the types written in it: items, values and members. Named types are not opened."""
    yield type_
    match type_:
        case ListType(item=inner) | MapType(value=inner):
            yield from nested(inner)
        case TupleType(items=members) | Choice(members=members):
            for member in members:
                yield from nested(member)
        case Scalar() | AnyJson() | EnumType() | RecordType() | UnionType() | UntaggedUnion():
            return
        case _:
            assert_never(type_)


def scalars_in(type_: Type) -> Iterator[Scalar]:
    """Yield the scalars that are written in a type, in order."""
    return (inner for inner in nested(type_) if isinstance(inner, Scalar))


def formatted(type_: Type) -> Scalar | None:
    """Return the text or number with a format that is written in a type, the first of several, or None if it has none.

    All of them have the same format.
    """
    return next((scalar for scalar in scalars_in(type_) if scalar.format is not None), None)


def json_in(type_: Type) -> Type | None:
    """Return the type of the JSON that texts of a type hold, or None if they have none."""
    return next((scalar.json for scalar in scalars_in(type_) if scalar.json is not None), None)


def held_on_wire(type_: Type) -> Iterator[NamedType]:
    """Yield the named types in a type, in order, without those of the JSON in its texts."""
    return (inner for inner in nested(type_) if isinstance(inner, NamedType))


def held(type_: Type) -> Iterator[NamedType]:
    """Yield the named types in a type, in order, with those of the JSON in its texts."""
    yield from held_on_wire(type_)
    if (inner := json_in(type_)) is not None:
        yield from held(inner)


Holding: TypeAlias = Callable[[Type], Iterable[NamedType]]


def parts(type_: NamedType, of: Holding = held) -> Iterator[NamedType]:
    """Yield the named types of the fields or members of a named type."""
    return (part for inner in _types(type_) for part in of(inner))


def _types(type_: NamedType) -> Iterable[Type]:
    match type_:
        case EnumType():
            return ()
        case RecordType():
            return (field.type for field in type_.all_fields)
        case UnionType() | UntaggedUnion():
            return type_.members
        case _:
            assert_never(type_)


def reachable(roots: Iterable[NamedType]) -> tuple[NamedType, ...]:
    """Return the roots and all types that they hold, directly or through others, each once."""
    found = dict.fromkeys(roots)
    pending = list(found)
    while pending:
        for part in parts(pending.pop()):
            if part not in found:
                found[part] = None
                pending.append(part)
    return tuple(found)


def inner_events(protocol: Protocol) -> frozenset[UnionType]:
    """Return the unions of directions whose events are in fields."""
    fields = (field for record in protocol.all_records for field in record.all_fields)
    found = {type_ for field in fields for type_ in held(field.type)}
    return frozenset(direction.union for direction in protocol.directions if direction.union in found)


def holds_decimal(types: Iterable[Type]) -> bool:
    """Say whether some types hold a decimal, directly or through others."""
    roots = tuple(types)
    named = reachable(found for type_ in roots for found in held(type_))
    inner = (type_ for found in named for type_ in _types(found))
    return any(scalar.kind is DECIMAL for type_ in (*roots, *inner) for scalar in scalars_in(type_))


def components(nodes: Iterable[Node], after: Callable[[Node], Iterable[Node]]) -> Iterator[tuple[Node, ...]]:
    """Yield the strongly connected components of a graph in linear time, each after all that it leads to."""
    index: dict[Node, int] = {}
    low: dict[Node, int] = {}
    stack: list[Node] = []
    open_: set[Node] = set()
    for root in nodes:
        if root in index:
            continue
        work = [(root, iter(after(root)))]
        index[root] = low[root] = len(index)
        stack.append(root)
        open_.add(root)
        while work:
            node, rest = work[-1]
            step = next(rest, None)
            if step is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component = [stack.pop()]
                    while component[-1] is not node:
                        component.append(stack.pop())
                    open_.difference_update(component)
                    yield tuple(reversed(component))
            elif step not in index:
                index[step] = low[step] = len(index)
                stack.append(step)
                open_.add(step)
                work.append((step, iter(after(step))))
            elif step in open_:
                low[node] = min(low[node], index[step])
