"""Contexts: builders of events that share fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wiregen.protocol.protocol import Event, Protocol
from wiregen.protocol.resolving.cycles import find_cycles
from wiregen.protocol.scalars import STRING
from wiregen.protocol.types import Field, Scalar
from wiregen.python.annotations import field_annotation
from wiregen.python.api import Api, Class, Function, Parameter, taken_parameter
from wiregen.python.code import (
    NONE,
    Attribute,
    Call,
    Code,
    Keyword,
    ListDisplay,
    Literal,
    Name,
    Subscript,
    either,
    imported,
)
from wiregen.python.docs import docstring
from wiregen.python.formats import written
from wiregen.python.helpers.comparison import Described, Difference, Sides, differences
from wiregen.python.helpers.scope import Scope
from wiregen.python.imports import ImportGroups, import_groups
from wiregen.python.model.helpers import HelperModule
from wiregen.python.plan.sources import sources
from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Node
from wiregen.source.suggestions import suggestion
from wiregen.spec.folder import PYTHON_FILE
from wiregen.spec.reading import entries, ref, refs, text
from wiregen.spec.values import Ref


@dataclass(frozen=True, slots=True)
class ContextSpec:
    """A context as written."""

    name: str
    position: Position
    doc: str
    holds: tuple[Ref, ...]
    within: Ref | None
    opened_by: str
    identifier: Ref | None
    drop_prefix: str
    groups: tuple[Ref, ...]
    events: tuple[Ref, ...]


def parse(python: Node | None, faults: list[Fault]) -> tuple[ContextSpec, ...]:
    """Read the contexts of a python.yaml."""
    return tuple(
        ContextSpec(
            name=entry.key,
            position=entry.key_position,
            doc=text(entry.value, "doc"),
            holds=refs(entry.value, "holds"),
            within=ref(entry.value, "within"),
            opened_by=text(entry.value, "opened_by"),
            identifier=ref(entry.value, "identifier"),
            drop_prefix=text(entry.value, "drop_prefix"),
            groups=refs(entry.value, "groups"),
            events=refs(entry.value, "events"),
        )
        for entry in entries(python, "contexts")
    )


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
        owners = _owners(specs, scope)
        for event in scope.protocol.events:
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
            fields = {field.name: field for event in reversed(self._reached(spec)) for field in event.record.fields}
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
        reached = {event for name in inner for event in self.events[name]}
        return [event for event in self.scope.protocol.events if event in reached]

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
                message = "only the outermost context names the identifier, for all within it"
                scope.fault(identifier.position, message)
            if identifier.name in around | {held.name for held in spec.holds}:
                message = f"{identifier.name!r} is held, so it cannot be made for each event"
                scope.fault(identifier.position, message)
        events = self._reached(spec)
        for named in (*spec.holds, *([spec.identifier] if spec.identifier else [])):
            fields = [field for event in events for field in event.record.fields if field.name == named.name]
            states = [(field.type, field.optional, field.nullable) for field in fields]
            if not states:
                scope.fault(named.position, f"no event of the context {spec.name} has the field {named.name!r}")
            elif any(state != states[0] for state in states):
                message = f"the field {named.name!r} is not the same in all events of {spec.name}"
                scope.fault(named.position, message)
            elif named is spec.identifier and not _is_identifier(fields[0]):
                scope.fault(named.position, f"{named.name!r} is not a required string, so it cannot be an identifier")
        for event in events:
            if any(field.name == "self" for field in event.record.fields):
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


def declare(contexts: Iterable[Context], api: Api) -> Iterator[Class]:
    """Yield the classes of contexts, each with the methods that open others and those that build events."""
    contexts = tuple(contexts)
    for context in contexts:
        yield Class(
            name=_class(context),
            fields=tuple(_held(field, api) for field in context.holds),
            methods=(
                *(_opener(inner, api) for inner in contexts if inner.within is context),
                *(_method(context, event, api) for event in context.events),
            ),
            what="the context",
            position=context.position,
        )


def check(contexts: Iterable[Context], declared: Iterable[Class], scope: Scope) -> None:
    """Find members of contexts that would have one name, or none that Python takes."""
    for context, item in zip(contexts, declared, strict=True):
        factories = (f"{outer.own_identifier}_factory" for outer in context.chain if outer.own_identifier)
        names = (*(field.name for field in item.fields), *factories, *(method.name.text for method in item.methods))
        scope.check_members(context.name, context.position, names)


def _class(context: Context) -> Name:
    return imported(".contexts", context.name)


def _held(field: Field, api: Api) -> Parameter:
    return Parameter(field.name, field_annotation(api.names, field))


def _opener(inner: Context, api: Api) -> Function:
    parameters = tuple(_held(field, api) for field in inner.added)
    return Function(Name(inner.opened_by), parameters, _class(inner), f"opens {inner.name}", inner.position)


def _method(context: Context, event: Event, api: Api) -> Function:
    """Return the method that builds an event: its identifier first, then what the event requires."""
    held = {field.name for field in context.holds}
    fields = [field for field in event.record.fields if field.name not in held]
    others = sorted((field for field in fields if field.name != context.identifier), key=lambda field: field.optional)
    made = None if any(not field.optional for field in others) else NONE
    return Function(
        name=Name(context.method(api.builders[event].name.text)),
        parameters=(
            *(
                Parameter(field.name, either(Name("str"), NONE), made)
                for field in fields
                if field.name == context.identifier
            ),
            *(taken_parameter(api.names, field) for field in others),
        ),
        returns=api.names.private(event.record),
        what=f"builds {event.wire_type!r}",
        position=event.record.position,
    )


@dataclass(frozen=True, slots=True)
class ContextMethod:
    """A method of a context, which returns an event, or a context within it."""

    function: Function
    doc: str
    arguments: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ContextClass:
    """A class that builds events which share fields."""

    name: str
    doc: str
    holds: tuple[Parameter, ...]
    identifier: str
    factory: Parameter | None
    """What makes the identifier of an event."""
    methods: tuple[ContextMethod, ...]


@dataclass(frozen=True, slots=True)
class ContextsModule:
    """The module of the contexts."""

    imports: ImportGroups
    contexts: tuple[ContextClass, ...]


_CALLABLE = imported("collections.abc", "Callable")
_DATACLASS = imported("dataclasses", "dataclass")
_FIELD = imported("dataclasses", "field", "_field")
_IDENTIFIER = imported("._runtime.identifiers", "identifier", "_identifier")
_SELF = Name("self")


def plan(contexts: tuple[Context, ...], protocol: Protocol, api: Api) -> Iterator[HelperModule]:
    """Yield the module of the contexts, if there are any."""
    classes = tuple(_planned(context, contexts, api) for context in contexts)
    if classes:
        module = ContextsModule(import_groups(".contexts", classes, _DATACLASS), classes)
        positions = [event.record.position for context in contexts for event in context.events]
        yield HelperModule("contexts.py", "contexts.py.j2", sources(protocol, positions, PYTHON_FILE), module)


def _planned(context: Context, contexts: Iterable[Context], api: Api) -> ContextClass:
    return ContextClass(
        name=context.name,
        doc=docstring(context.doc, 4),
        holds=tuple(_held(field, api) for field in context.holds),
        identifier=context.identifier,
        factory=_factory(context.identifier) if context.identifier else None,
        methods=(
            *(_planned_opener(context, inner, api) for inner in contexts if inner.within is context),
            *(_planned_method(context, event, api) for event in context.events),
        ),
    )


def _factory(identifier: str) -> Parameter:
    arguments = (Keyword("default", NONE), Keyword("kw_only", Literal(True)), Keyword("repr", Literal(False)))
    function = Subscript(_CALLABLE, (ListDisplay(()), Name("str")))
    return Parameter(f"{identifier}_factory", either(function, NONE), Call(_FIELD, arguments))


def _planned_opener(outer: Context, inner: Context, api: Api) -> ContextMethod:
    held = tuple(Attribute(_SELF, field.name) for field in outer.holds)
    factory = f"{outer.identifier}_factory"
    return ContextMethod(
        function=_opener(inner, api),
        doc=docstring(f"Return the {inner.name} within this one. {inner.doc}", 8),
        arguments=(
            *held,
            *(Name(field.name) for field in inner.added),
            *((Keyword(factory, Attribute(_SELF, factory)),) if outer.identifier else ()),
        ),
    )


def _planned_method(context: Context, event: Event, api: Api) -> ContextMethod:
    held = {field.name for field in context.holds}
    return ContextMethod(
        function=_method(context, event, api),
        doc=docstring(f"Build the event ``{event.wire_type}``.", 8),
        arguments=tuple(Keyword(field.name, _argument(context, field, held)) for field in event.record.fields),
    )


def _argument(context: Context, field: Field, held: set[str]) -> Code:
    given = Name(field.name)
    if field.name == context.identifier:
        return Call(_IDENTIFIER, (Literal(field.name), given, Attribute(_SELF, f"{field.name}_factory")))
    return Attribute(_SELF, field.name) if field.name in held else written(field, given)


def compare(old: tuple[Context, ...], new: tuple[Context, ...], sides: Sides) -> Iterator[Difference]:
    """Compare the contexts of two packages, and which events they build."""
    yield from differences(map(_described, old), map(_described, new))
    before, after = ({event: item.name for item in contexts for event in item.events} for contexts in (old, new))
    for direction, was, now in sides.kept_events():
        was_in, now_in = before.get(was, "none"), after.get(now, "none")
        if was_in != now_in:
            yield Difference(
                rule="helper-added" if was_in == "none" else "helper-removed",
                subject=f"events.{direction}.{now.wire_type}.context",
                text=f"built by the context {now_in}, was by {was_in}",
                old=was.record.position,
                new=now.record.position,
                directions=(direction,),
            )


def _described(context: Context) -> Described:
    within = "" if context.within is None else context.within.name
    held = [field.name for field in context.added]
    content = (held, within, context.own_identifier, context.opened_by, context.drop_prefix)
    return Described(f"contexts.{context.name}", context.position, context.doc, content)
