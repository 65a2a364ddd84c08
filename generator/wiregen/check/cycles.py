"""Cycles: groups that include themselves, values that could never end, modules that would import each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wiregen.faults import Fault, Position
from wiregen.lookup import Lookup
from wiregen.spec_names import Ref
from wiregen.type_expression import Name, TypeExpression, names_in

Graph = Mapping[str, tuple[Ref, ...]]
"""For each name what it needs, and where it says so."""


def faults(lookup: Lookup) -> Iterator[Fault]:
    """Find every kind of cycle, once each."""
    groups = {group.name: group.includes for group in lookup.spec.groups}
    for cycle in find_cycles(groups):
        yield Fault(cycle[-1].position, f"the group {cycle[-1].name} includes itself: {_shown(cycle)}")
    unions = {
        union.name: tuple(
            Ref(name, use.position)
            for use in union.variants
            for name in names_in(use.expression)
            if name in lookup.unions
        )
        for union in lookup.spec.unions
    }
    cycles = list(find_cycles(unions))
    for cycle in cycles:
        yield Fault(
            cycle[-1].position, f"the union {cycle[-1].name} holds itself: {_shown(cycle)}: put a record between"
        )
    if not cycles:
        yield from _endless_value_faults(lookup)
    for cycle in find_cycles(topic_needs(lookup)):
        yield Fault(
            cycle[-1].position,
            f"{' and '.join(sorted({f'{ref.name}.yaml' for ref in cycle}))} need each other, but modules cannot "
            f"import in a circle ({_shown(cycle)}): move what both need into one file",
        )


def _shown(cycle: tuple[Ref, ...]) -> str:
    return " → ".join((cycle[-1].name, *(ref.name for ref in cycle)))


def find_cycles(graph: Graph) -> Iterator[tuple[Ref, ...]]:
    """Yield cycles of a graph, at most one through each name, each as the steps that lead round."""
    done: set[str] = set()
    for start in graph:
        path: list[Ref] = []
        stack = [iter(graph[start])] if start not in done else []
        names = [start]
        while stack:
            step = next(stack[-1], None)
            if step is None:
                stack.pop()
                done.add(names.pop())
                if path:
                    path.pop()
            elif step.name in names:
                yield tuple((*path, step)[names.index(step.name) :])
            elif step.name in graph and step.name not in done:
                names.append(step.name)
                path.append(step)
                stack.append(iter(graph[step.name]))


def _endless_value_faults(lookup: Lookup) -> Iterator[Fault]:
    """Find records whose every value would hold another one of the same, without end."""
    finite: set[str] = set()
    while True:
        grown = finite | {
            name
            for name, record in lookup.records.items()
            if all(
                field.optional or field.nullable or _is_finite(lookup, field.type.expression, finite)
                for field in lookup.fields(record)
            )
        }
        if grown == finite:
            break
        finite = grown
    endless = {
        name: tuple(
            Ref(needed, field.type.position)
            for field in lookup.fields(record)
            if not field.optional and not field.nullable
            for needed in _records_needed(lookup, field.type.expression)
        )
        for name, record in lookup.records.items()
        if name not in finite
    }
    for cycle in find_cycles(endless):
        need = f"{cycle[-1].name} needs itself" if len(cycle) == 1 else f"{_shown(cycle)} need each other"
        yield Fault(cycle[-1].position, f"no value can be built: {need} without end: make one of the fields optional")


def _is_finite(lookup: Lookup, expression: TypeExpression, finite: set[str]) -> bool:
    """Say whether a type has a value that ends; lists and maps may be empty, unions with a tag an unknown variant."""
    return any(
        not isinstance(member, Name) or member.name not in lookup.records or member.name in finite
        for member in lookup.alternatives(expression)
    )


def _records_needed(lookup: Lookup, expression: TypeExpression) -> Iterator[str]:
    """Yield the record that a type cannot do without."""
    members = tuple(lookup.alternatives(expression))
    if len(members) == 1 and isinstance(members[0], Name) and members[0].name in lookup.records:
        yield members[0].name


def topic_needs(lookup: Lookup) -> Graph:
    """Return for each topic which others its module has to import, and where that is said."""
    home = lookup.homes()
    uses: list[tuple[str, TypeExpression, Position]] = []
    for record in lookup.records_and_events():
        uses.extend((record.topic, field.type.expression, field.type.position) for field in lookup.fields(record))
        if record.flat_form is not None:
            flat = record.flat_form.union
            uses.append((record.topic, Name(flat.name), flat.position))
    for union in lookup.spec.unions:
        uses.extend((union.topic, use.expression, use.position) for use in union.variants)
    needs: dict[str, dict[str, Ref]] = {topic.name: {} for topic in lookup.spec.topics}
    for topic, expression, position in uses:
        for other in (home[name] for name in names_in(expression) if name in home):
            if other != topic:
                needs[topic].setdefault(other, Ref(other, position))
    return {topic: tuple(refs.values()) for topic, refs in needs.items()}
