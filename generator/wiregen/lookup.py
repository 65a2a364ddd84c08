"""Questions that both the check and the build ask of a spec: what a name stands for, which fields a record has."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from wiregen.old_spec import (
    DirectionSpec,
    EnumSpec,
    EventSpec,
    FieldSpec,
    GroupSpec,
    RecordSpec,
    Spec,
    TagSpec,
    UnionSpec,
)
from wiregen.spec_helpers import ContextSpec
from wiregen.spec_names import Ref
from wiregen.type_expression import ANY, SCALARS, ListOf, MapOf, Name, OneOf, TypeExpression, names_in


class Lookup:
    """A spec by name. Where a name is declared twice the first one counts; the check reports the second."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.enums: dict[str, EnumSpec] = {item.name: item for item in reversed(spec.enums)}
        self.groups: dict[str, GroupSpec] = {item.name: item for item in reversed(spec.groups)}
        self.directions: dict[str, DirectionSpec] = {item.name: item for item in spec.directions}
        self.unions: dict[str, UnionSpec] = {item.name: item for item in reversed(spec.unions)}
        self.records: dict[str, RecordSpec] = {item.name: item for item in reversed(spec.records)}
        self.contexts: dict[str, ContextSpec] = {item.name: item for item in reversed(spec.contexts)}
        self.tags: dict[str, TagSpec] = {item.name: item.tag for item in spec.records if item.tag is not None}

    def records_and_events(self) -> tuple[RecordSpec, ...]:
        """Return every record of the spec, the events' own included."""
        return (*self.spec.records, *(event.record for event in self.spec.events))

    def field_owners(self) -> tuple[RecordSpec | GroupSpec, ...]:
        """Return everything that declares fields."""
        return (*self.spec.groups, *self.records_and_events())

    def homes(self) -> dict[str, str]:
        """Return the topic of every record and union by name."""
        records = {record.name: record.topic for record in self.spec.records}
        return records | {union.name: union.topic for union in self.spec.unions}

    def is_type(self, name: str) -> bool:
        """Say whether a name can be used as a type."""
        return name in SCALARS or name == ANY or name in self.enums or name in self.records or name in self.unions

    def type_names(self) -> tuple[str, ...]:
        """Return every name that can be used as a type."""
        return (*SCALARS, ANY, *self.enums, *self.records, *self.unions)

    def fields(self, record: RecordSpec | GroupSpec) -> tuple[FieldSpec, ...]:
        """Return the fields of a record: those of its groups first, then its own."""
        return tuple(self._fields(record, ()))

    def _fields(self, owner: RecordSpec | GroupSpec, seen: tuple[str, ...]) -> Iterator[FieldSpec]:
        for ref in owner.includes:
            group = self.groups.get(ref.name)
            if group is not None and ref.name not in seen:
                yield from self._fields(group, (*seen, ref.name))
        yield from owner.fields

    def context_of(self, event: EventSpec) -> Ref | None:
        """Return the context that builds an event: the one it names, or that of the last group with one it includes."""
        return event.context or self._context(event.record, ())

    def _context(self, owner: RecordSpec | GroupSpec, seen: tuple[str, ...]) -> Ref | None:
        for ref in reversed(owner.includes):
            group = self.groups.get(ref.name)
            if group is not None and ref.name not in seen:
                context = group.context or self._context(group, (*seen, ref.name))
                if context is not None:
                    return context
        return None

    def context_chain(self, context: ContextSpec) -> tuple[ContextSpec, ...]:
        """Return a context and those around it, the outermost first."""
        chain = [context]
        while (within := chain[0].within) is not None:
            outer = self.contexts.get(within.name)
            if outer is None or outer in chain:
                break
            chain.insert(0, outer)
        return tuple(chain)

    def events_within(self, context: ContextSpec) -> list[EventSpec]:
        """Return the events of a context and of all within it."""
        inner = {item.name for item in self.spec.contexts if context in self.context_chain(item)}
        named = [(event, self.context_of(event)) for event in self.spec.events]
        return [event for event, ref in named if ref is not None and ref.name in inner]

    def context_method(self, context: ContextSpec, event: EventSpec) -> str:
        """Return the name of the method with which a context builds an event; whole where no name would be left."""
        name = event.builder
        for item in self.context_chain(context):
            name = name.removeprefix(item.drop_prefix.replace(".", "_")).lstrip("_") or name
        return name

    def direction_of(self, event: EventSpec) -> DirectionSpec | None:
        """Return the direction of an event, where it is declared."""
        return self.directions.get(event.direction.name)

    def variant_records(self, union: UnionSpec) -> tuple[tuple[RecordSpec, Ref], ...]:
        """Return the records of a tagged union, inner unions resolved, each with where it was named."""
        return tuple(self._variant_records(union, ()))

    def _variant_records(self, union: UnionSpec, seen: tuple[str, ...]) -> Iterator[tuple[RecordSpec, Ref]]:
        for use in union.variants:
            name = str(use.expression)
            if name in self.records:
                yield self.records[name], Ref(name, use.position)
            elif name in self.unions and name not in seen:
                for record, _ in self._variant_records(self.unions[name], (*seen, name)):
                    yield record, Ref(name, use.position)

    def alternatives(self, expression: TypeExpression, seen: tuple[str, ...] = ()) -> Iterator[TypeExpression]:
        """Yield the members of an untagged union, inner unions resolved, or the type itself alone."""
        if isinstance(expression, OneOf):
            for member in expression.members:
                yield from self.alternatives(member, seen)
        elif isinstance(expression, Name) and self.is_untagged_union(expression.name):
            if expression.name not in seen:
                for use in self.unions[expression.name].variants:
                    yield from self.alternatives(use.expression, (*seen, expression.name))
        else:
            yield expression

    def is_untagged_union(self, name: str) -> bool:
        """Say whether a name is a union told apart by the kind of JSON value."""
        return name in self.unions and self.unions[name].tag is None

    @cached_property
    def recursive_types(self) -> frozenset[str]:
        """The records and unions whose values may nest without end: those that hold themselves, or such ones."""
        reached = {
            record.name: {name for field in self.fields(record) for name in names_in(field.type.expression)}
            for record in self.records_and_events()
        }
        for union in self.spec.unions:
            reached[union.name] = {name for use in union.variants for name in names_in(use.expression)}
        while True:
            grown = {
                name: needed.union(*(reached.get(other, set()) for other in needed)) for name, needed in reached.items()
            }
            if grown == reached:
                break
            reached = grown
        themselves = {name for name, needed in reached.items() if name in needed}
        return frozenset(name for name, needed in reached.items() if name in themselves or needed & themselves)

    def is_tagged_union(self, name: str) -> bool:
        """Say whether a name is a union told apart by a tag."""
        return name in self.unions and self.unions[name].tag is not None

    def json_kind(self, expression: TypeExpression) -> str:
        """Return the kind of JSON value of a type that is no untagged union; ``any`` for any."""
        match expression:
            case ListOf():
                return "array"
            case MapOf():
                return "object"
            case Name(name="integer" | "number"):
                return "number"
            case Name(name=name) if name in self.enums:
                return "string"
            case Name(name=name) if name in SCALARS or name == ANY:
                return name
            case _:
                return "object"

    def has_known_kinds(self, expression: TypeExpression) -> bool:
        """Say whether it is known which kinds of JSON values a type takes: all that it names is declared in full."""
        members = tuple(self.alternatives(expression))
        return bool(members) and all(self.is_type(item.name) for item in members if isinstance(item, Name))

    def json_kinds(self, expression: TypeExpression) -> frozenset[str]:
        """Return all kinds of JSON values that a type takes."""
        return frozenset(map(self.json_kind, self.alternatives(expression)))
