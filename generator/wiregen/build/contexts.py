"""Contexts: builders of events that share fields."""

from __future__ import annotations

from wiregen.build.annotations import field_annotation, field_default
from wiregen.build.code import Import
from wiregen.build.docs import docstring
from wiregen.lookup import Lookup
from wiregen.model_code import Parameter
from wiregen.model_helpers import Context, ContextMethod, HeldField, Opener
from wiregen.old_spec import EventSpec, FieldSpec
from wiregen.spec_helpers import ContextSpec

FACTORY_IMPORTS = (
    Import("collections.abc", "Callable"),
    Import("dataclasses", "field as _field"),
    Import("._runtime.identifiers", "identifier as _identifier"),
)
"""What a context uses that can make identifiers."""


def build_context(lookup: Lookup, spec: ContextSpec) -> Context:
    """Build a context."""
    identifier = _identifier(lookup, spec)
    return Context(
        name=spec.name,
        doc=docstring(spec.doc, 4),
        holds=_held(lookup, spec),
        identifier=identifier,
        openers=tuple(
            _opener(lookup, spec, inner)
            for inner in lookup.spec.contexts
            if inner.within is not None and inner.within.name == spec.name
        ),
        methods=tuple(_method(lookup, spec, event, identifier) for event in _events(lookup, spec)),
    )


def _events(lookup: Lookup, spec: ContextSpec) -> list[EventSpec]:
    named = [(event, lookup.context_of(event)) for event in lookup.spec.events]
    return [event for event, ref in named if ref is not None and ref.name == spec.name]


def _identifier(lookup: Lookup, spec: ContextSpec) -> str | None:
    """Return the identifier of the innermost context around that names one."""
    names = [item.identifier.name for item in lookup.context_chain(spec) if item.identifier is not None]
    return names[-1] if names else None


def _held(lookup: Lookup, spec: ContextSpec) -> tuple[HeldField, ...]:
    """Return the fields that a context holds, the outer ones first, typed as in an event that has them."""
    fields = {
        field.name: field
        for event in reversed(lookup.events_within(lookup.context_chain(spec)[0]))
        for field in lookup.fields(event.record)
    }
    names = [ref.name for item in lookup.context_chain(spec) for ref in item.holds]
    return tuple(HeldField(name, field_annotation(lookup, fields[name]).text) for name in names)


def _opener(lookup: Lookup, outer: ContextSpec, inner: ContextSpec) -> Opener:
    held = [field.name for field in _held(lookup, outer)]
    added = [field for field in _held(lookup, inner) if field.name not in held]
    return Opener(
        name=inner.opened_by,
        context=inner.name,
        doc=docstring(f"Return the {inner.name} within this one. {inner.doc}", 8),
        parameters=tuple(Parameter(field.name, f"{field.name}: {field.annotation}") for field in added),
        arguments=(*(f"self.{name}" for name in held), *(field.name for field in added)),
    )


def _method(lookup: Lookup, spec: ContextSpec, event: EventSpec, identifier: str | None) -> ContextMethod:
    held = {field.name for field in _held(lookup, spec)}
    fields = [field for field in lookup.fields(event.record) if field.name not in held]
    named = [field for field in fields if field.name == identifier]
    others = sorted((field for field in fields if field.name != identifier), key=lambda field: field.optional)
    return ContextMethod(
        name=lookup.context_method(spec, event),
        class_name=f"_{event.record.topic}.{event.record.name}",
        doc=docstring(f"Build the event ``{event.wire_type}``.", 8),
        parameters=tuple(
            _parameter(lookup, field, identifier, alone=all(field.optional for field in others))
            for field in (*named, *others)
        ),
        arguments=tuple(f"{field.name}={_argument(field, held, identifier)}" for field in lookup.fields(event.record)),
    )


def _parameter(lookup: Lookup, field: FieldSpec, identifier: str | None, *, alone: bool) -> Parameter:
    if field.name == identifier:
        return Parameter(field.name, f"{field.name}: str | None{' = None' if alone else ''}")
    return Parameter(field.name, f"{field.name}: {field_annotation(lookup, field).text}{field_default(field)}")


def _argument(field: FieldSpec, held: set[str], identifier: str | None) -> str:
    if field.name == identifier:
        return f'_identifier("{field.name}", {field.name}, self.{field.name}_factory)'
    return f"self.{field.name}" if field.name in held else field.name


def context_imports(lookup: Lookup) -> set[Import]:
    """Return what the module of contexts imports."""
    imports = {Import("dataclasses", "dataclass")}
    for spec in lookup.spec.contexts:
        if _identifier(lookup, spec) is not None:
            imports.update(FACTORY_IMPORTS)
        for event in _events(lookup, spec):
            imports.add(Import(".", f"{event.record.topic} as _{event.record.topic}"))
            for field in lookup.fields(event.record):
                imports |= field_annotation(lookup, field).imports
    return imports
