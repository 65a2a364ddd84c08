"""Cycles: groups and unions that hold themselves, and values that could never end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wiregen.protocol.kinds import alternatives
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.types import Field, RecordType
from wiregen.spec.type_expression import names_in
from wiregen.spec.values import Ref, UnionSpec

Graph = Mapping[str, tuple[Ref, ...]]
"""The names that each name needs, with the position of each need."""


def cycle_faults(scope: Scope) -> None:
    """Find every kind of cycle, once each. Records and unions must be filled."""
    groups = {name: group.includes for name, group in scope.groups.items()}
    for cycle in find_cycles(groups):
        scope.fault(cycle[-1].position, f"the group {cycle[-1].name} includes itself: {_shown(cycle)}")
    unions: dict[str, tuple[Ref, ...]] = {}
    for spec, _ in scope.declared_unions:
        unions.setdefault(spec.name, _inner(scope, spec))
    cycles = list(find_cycles(unions))
    for cycle in cycles:
        way = _shown(cycle)
        scope.fault(cycle[-1].position, f"the union {cycle[-1].name} holds itself: {way}: put a record between")
    if not cycles:
        _endless_value_faults(scope)


def _inner(scope: Scope, spec: UnionSpec) -> tuple[Ref, ...]:
    return tuple(
        Ref(inner, use.position)
        for use in spec.variants
        for inner in names_in(use.expression)
        if inner in scope.unions and scope.type_named(inner) is scope.unions[inner]
    )


def _shown(cycle: tuple[Ref, ...]) -> str:
    return " → ".join((cycle[-1].name, *(ref.name for ref in cycle)))


def find_cycles(graph: Graph) -> Iterator[tuple[Ref, ...]]:
    """Yield cycles of a graph, at most one through each name, each as the steps that lead round."""
    done: set[str] = set()
    for start in graph:
        if start in done:
            continue
        path: list[Ref] = []
        names = {start: 0}
        stack = [(start, iter(graph[start]))]
        while stack:
            step = next(stack[-1][1], None)
            if step is None:
                name, _ = stack.pop()
                done.add(name)
                del names[name]
                if path:
                    path.pop()
            elif step.name in names:
                yield (*path[names[step.name] :], step)
            elif step.name in graph and step.name not in done:
                names[step.name] = len(names)
                path.append(step)
                stack.append((step.name, iter(graph[step.name])))


def _endless_value_faults(scope: Scope) -> None:
    """Find records whose every value would hold another value of the same record, without end."""
    finite = _finite(scope)
    endless = {
        name: tuple(
            Ref(members[0].name, field.type_position)
            for field in _needed(record)
            if len(members := alternatives(field.type)) == 1 and isinstance(members[0], RecordType)
        )
        for name, record in scope.records.items()
        if record not in finite
    }
    for cycle in find_cycles(endless):
        need = f"{cycle[-1].name} needs itself" if len(cycle) == 1 else f"{_shown(cycle)} need each other"
        message = f"no value can be built, since {need} without end: make one of the fields optional"
        scope.fault(cycle[-1].position, message)


def _needed(record: RecordType) -> Iterator[Field]:
    return (field for field in record.fields if not field.optional and not field.nullable)


def _finite(scope: Scope) -> frozenset[RecordType]:
    """Return the records with a finite value. Lists and maps may be empty, and tagged unions an unknown variant."""
    waiting: dict[RecordType, list[tuple[RecordType, Field]]] = {}
    open_fields: dict[RecordType, set[Field]] = {}
    ready: list[RecordType] = []
    for record in scope.records.values():
        open_fields[record] = set()
        for field in _needed(record):
            members = [member for member in alternatives(field.type) if isinstance(member, RecordType)]
            if members and len(members) == len(alternatives(field.type)):
                open_fields[record].add(field)
                for member in members:
                    waiting.setdefault(member, []).append((record, field))
        if not open_fields[record]:
            ready.append(record)
    finite: set[RecordType] = set()
    while ready:
        found = ready.pop()
        finite.add(found)
        for record, field in waiting.get(found, ()):
            if field in open_fields[record]:
                open_fields[record].remove(field)
                if not open_fields[record]:
                    ready.append(record)
    return frozenset(finite)
