"""Contexts as classes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wiregen.protocol.protocol import Event, Protocol
from wiregen.protocol.types import Field
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
from wiregen.python.docs import deprecated_doc, docstring
from wiregen.python.formats import written
from wiregen.python.helpers.contexts.resolving import Context
from wiregen.python.members import attributes
from wiregen.python.model.helpers import HelperModule
from wiregen.python.plan.sources import sources
from wiregen.spec.folder import PYTHON_FILE


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
    fields = [field for field in attributes(event.record) if field.name not in held]
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


_CALLABLE = imported("collections.abc", "Callable")
_FIELD = imported("dataclasses", "field", "_field")
_IDENTIFIER = imported("._runtime.identifiers", "identifier", "_identifier")
_SELF = Name("self")


def plan(contexts: tuple[Context, ...], protocol: Protocol, api: Api) -> Iterator[HelperModule]:
    """Yield the module of the contexts, if there are any."""
    classes = tuple(_planned(context, contexts, api) for context in contexts)
    if classes:
        positions = [event.record.position for context in contexts for event in context.events]
        yield HelperModule("contexts.py", "contexts.py.j2", sources(protocol, positions, PYTHON_FILE), classes)


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
        doc=docstring(f"Return the {inner.name} inside this one. {inner.doc}", 8),
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
        doc=docstring(f"Build the event ``{event.wire_type}``.", 8, deprecated_doc(event.record.deprecated)),
        arguments=tuple(Keyword(field.name, _argument(context, field, held)) for field in attributes(event.record)),
    )


def _argument(context: Context, field: Field, held: set[str]) -> Code:
    given = Name(field.name)
    if field.name == context.identifier:
        return Call(_IDENTIFIER, (Literal(field.name), given, Attribute(_SELF, f"{field.name}_factory")))
    return Attribute(_SELF, field.name) if field.name in held else written(field, given)
