"""Contexts with the fields that they hold and the events that they build."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wiregen.protocol.protocol import Event
from wiregen.protocol.resolving.cycles import find_cycles
from wiregen.protocol.scalars import STRING
from wiregen.protocol.types import Field, Scalar
from wiregen.python.helpers.contexts.spec import ContextSpec
from wiregen.python.helpers.scope import Scope
from wiregen.python.members import attributes
from wiregen.source.faults import Position
from wiregen.source.suggestions import suggestion


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """A builder of events that share fields."""

    name: str
    position: Position
    doc: str
    within: Context | None
    opened_by: str
    """The method of the context around that returns this one."""
    own_identifier: str
    drop_prefix: str
    added: tuple[Field, ...]
    """The fields that it holds and the contexts around it do not."""
    events: tuple[Event, ...]

    @property
    def chain(self) -> tuple[Context, ...]:
        """The contexts around it and itself, the outermost first."""
        return (self,) if self.within is None else (*self.within.chain, self)

    @property
    def holds(self) -> tuple[Field, ...]:
        """The fields that it holds, those of the contexts around it first."""
        return tuple(field for context in self.chain for field in context.added)

    @property
    def identifier(self) -> str:
        """The field that names an event, or nothing."""
        return self.chain[0].own_identifier

    def method(self, builder: str) -> str:
        """Return the name of the method that builds an event; the builder's own if nothing is left of that."""
        name = builder
        for context in self.chain:
            name = name.removeprefix(context.drop_prefix.replace(".", "_")).lstrip("_") or name
        return name


def resolve(specs: tuple[ContextSpec, ...], scope: Scope) -> tuple[Context, ...]:
    """Return the contexts of a package; what is wrong with them is noted in the scope."""
    return _Resolver(specs, scope).contexts()


class _Resolver:
    def __init__(self, specs: tuple[ContextSpec, ...], scope: Scope) -> None:
        self.scope = scope
        self.specs = {spec.name: spec for spec in specs}
        self.events: dict[str, list[Event]] = {name: [] for name in self.specs}
        self._order = {event: number for number, event in enumerate(scope.protocol.events)}
        owners = _owners(specs, scope)
        for event in self._order:
            owner = owners.get(event)
            if owner is not None:
                self.events[owner].append(event)
        self._made: dict[str, Context] = {}

    def contexts(self) -> tuple[Context, ...]:
        within = {spec.name: () if spec.within is None else (spec.within,) for spec in self.specs.values()}
        cycles = tuple(find_cycles(within))
        for cycle in cycles:
            self.scope.fault(cycle[-1].position, f"the context {cycle[-1].name} is within itself")
        for spec in self.specs.values():
            if spec.within is not None and spec.within.name not in self.specs:
                name = spec.within.name
                self.scope.fault(spec.within.position, f"unknown context {name!r}{suggestion(name, self.specs)}")
            self._check(spec)
        return () if cycles else tuple(map(self._context, self.specs.values()))

    def _context(self, spec: ContextSpec) -> Context:
        if spec.name not in self._made:
            outer = None if spec.within is None else self.specs.get(spec.within.name)
            fields = {
                field.name: field for event in reversed(self._reached(spec)) for field in attributes(event.record)
            }
            self._made[spec.name] = Context(
                name=spec.name,
                position=spec.position,
                doc=spec.doc,
                within=None if outer is None else self._context(outer),
                opened_by=spec.opened_by,
                own_identifier="" if spec.identifier is None else spec.identifier.name,
                drop_prefix=spec.drop_prefix,
                added=tuple(fields[held.name] for held in spec.holds if held.name in fields),
                events=tuple(self.events[spec.name]),
            )
        return self._made[spec.name]

    def _chain(self, spec: ContextSpec) -> tuple[ContextSpec, ...]:
        chain = [spec]
        while (within := chain[0].within) is not None:
            outer = self.specs.get(within.name)
            if outer is None or outer in chain:
                break
            chain.insert(0, outer)
        return tuple(chain)

    def _reached(self, spec: ContextSpec) -> list[Event]:
        """Return the events of a context and of all within it, in the order of the protocol."""
        inner = [other.name for other in self.specs.values() if spec in self._chain(other)]
        return sorted((event for name in inner for event in self.events[name]), key=self._order.__getitem__)

    def _check(self, spec: ContextSpec) -> None:
        """Find held fields that no event of a context has, or that are not the same in two of them."""
        scope, chain = self.scope, self._chain(spec)
        around = {held.name for item in chain if item is not spec for held in item.holds}
        scope.check_repeated(spec.holds, f"the context {spec.name}")
        for held in spec.holds:
            if held.name in around:
                scope.fault(held.position, f"{held.name!r} is held by a context around {spec.name} already")
        if spec.identifier is not None:
            identifier = spec.identifier
            if spec.within is not None:
                message = "only the outermost context may have an identifier: move it there"
                scope.fault(identifier.position, message)
            if identifier.name in around | {held.name for held in spec.holds}:
                message = f"{identifier.name!r} is under holds, so it cannot be the identifier: remove one of the two"
                scope.fault(identifier.position, message)
        events = self._reached(spec)
        for named in (*spec.holds, *([spec.identifier] if spec.identifier else [])):
            fields = [field for event in events for field in attributes(event.record) if field.name == named.name]
            states = [(field.type, field.optional, field.nullable) for field in fields]
            if not states:
                scope.fault(named.position, f"no event of the context {spec.name} has the field {named.name!r}")
            elif any(state != states[0] for state in states):
                message = f"the field {named.name!r} is not the same in all events of {spec.name}"
                scope.fault(named.position, message)
            elif named is spec.identifier and not _is_identifier(fields[0]):
                scope.fault(named.position, f"{named.name!r} is not a required string, so it cannot be an identifier")
        for event in events:
            if any(field.name == "self" for field in attributes(event.record)):
                message = "a field named 'self' cannot be a parameter of a context's method"
                scope.fault(event.record.position, message)


def _owners(specs: Iterable[ContextSpec], scope: Scope) -> dict[Event, str]:
    """Return the context of each event: the one that names it, or else that of the last group with one it includes."""
    groups: dict[str, str] = {}
    named: dict[str, str] = {}
    known = {event.wire_type for event in scope.protocol.events}
    for spec in specs:
        for what, items, taken, declared in (
            ("group", spec.groups, groups, frozenset(scope.groups)),
            ("event", spec.events, named, known),
        ):
            scope.check_repeated(items, f"the context {spec.name}")
            for item in items:
                if item.name not in declared:
                    scope.fault(item.position, f"unknown {what} {item.name!r}{suggestion(item.name, declared)}")
                elif taken.setdefault(item.name, spec.name) != spec.name:
                    message = f"the {what} {item.name!r} is in the context {taken[item.name]} already"
                    scope.fault(item.position, message)
    owners: dict[Event, str] = {}
    for event in scope.protocol.events:
        including = [groups[group.name] for group in reversed(event.record.groups) if group.name in groups]
        owner = named.get(event.wire_type) or next(iter(including), None)
        if owner is not None:
            owners[event] = owner
    return owners


def _is_identifier(field: Field) -> bool:
    is_text = isinstance(field.type, Scalar) and field.type.kind is STRING
    return is_text and not field.optional and not field.nullable
