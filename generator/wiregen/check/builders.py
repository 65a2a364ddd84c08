"""Contexts, fluent builders, extracts and flat forms that name what does not exist or do not fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wiregen.check.cycles import find_cycles
from wiregen.check.fields import fits
from wiregen.faults import Fault, Position
from wiregen.lookup import Lookup
from wiregen.names import ANNOTATION_NAMES, MODEL_MEMBERS, TAG_NAMES, snake_case, why_reserved
from wiregen.old_spec import DirectionSpec, FieldSpec, RecordSpec
from wiregen.spec_helpers import (
    ContextSpec,
    FluentBuilderSpec,
)
from wiregen.spec_names import Ref
from wiregen.suggestions import suggestion
from wiregen.type_expression import ListOf, MapOf


def faults(lookup: Lookup) -> Iterator[Fault]:
    """Find faults in everything that helps to build values."""
    yield from _context_faults(lookup)
    for fluent in lookup.spec.fluent_builders:
        yield from _fluent_faults(lookup, fluent)
    for direction in lookup.spec.directions:
        yield from _extract_faults(lookup, direction)
    for record in lookup.spec.records:
        yield from _flat_form_faults(lookup, record)


def _flat_form_faults(lookup: Lookup, record: RecordSpec) -> Iterator[Fault]:
    if record.flat_form is None:
        return
    union, name = record.flat_form.union, record.flat_form.name
    if not lookup.is_tagged_union(union.name):
        yield Fault(union.position, f"{union.name!r} is no union with a tag")
    if why_reserved(name) is not None or name in ("cls", "self") or f"to_{name}" in MODEL_MEMBERS:
        yield Fault(union.position, f"a flat form cannot be named {name!r}: choose another name")
    for field in lookup.fields(record):
        if field.name in (f"to_{name}", f"from_{name}", "classmethod"):
            yield Fault(record.position, f"{record.name} has the field {field.name!r}, which its flat form needs")


def _member_faults(owner: str, position: Position, names: Iterable[str]) -> Iterator[Fault]:
    """Find members of a generated class that would have one name, or none that Python takes."""
    seen: set[str] = set()
    for name in filter(None, names):
        if name in seen:
            yield Fault(position, f"{owner} would have two members named {name!r}")
        elif why_reserved(name) or name in ANNOTATION_NAMES or name == "self" or not name.isidentifier():
            yield Fault(position, f"{owner} would have a member named {name!r}, which cannot be one")
        seen.add(name)


def _repeated(refs: Iterable[Ref], owner: str) -> Iterator[Fault]:
    seen: set[str] = set()
    for ref in refs:
        if ref.name in seen:
            yield Fault(ref.position, f"{owner} names {ref.name!r} twice")
        seen.add(ref.name)


def unknown_fields(refs: tuple[Ref, ...], fields: dict[str, FieldSpec], owner: str) -> Iterator[Fault]:
    """Find names that are no fields."""
    for ref in refs:
        if ref.name not in fields:
            yield Fault(ref.position, f"{owner} has no field {ref.name!r}{suggestion(ref.name, fields)}")


def _context_faults(lookup: Lookup) -> Iterator[Fault]:
    within = {context.name: () if context.within is None else (context.within,) for context in lookup.spec.contexts}
    for cycle in find_cycles(within):
        yield Fault(cycle[-1].position, f"the context {cycle[-1].name} is within itself")
    for context in lookup.spec.contexts:
        if context.within is not None and context.within.name not in lookup.contexts:
            name = context.within.name
            yield Fault(context.within.position, f"unknown context {name!r}{suggestion(name, lookup.contexts)}")
        yield from _held_field_faults(lookup, context)
        yield from _member_faults(context.name, context.position, _context_members(lookup, context))
    named = [*(group.context for group in lookup.spec.groups), *(event.context for event in lookup.spec.events)]
    for ref in named:
        if ref is not None and ref.name not in lookup.contexts:
            yield Fault(ref.position, f"unknown context {ref.name!r}{suggestion(ref.name, lookup.contexts)}")


def _context_members(lookup: Lookup, context: ContextSpec) -> Iterator[str]:
    for outer in lookup.context_chain(context):
        yield from (ref.name for ref in outer.holds)
        if outer.identifier is not None:
            yield f"{outer.identifier.name}_factory"
    for inner in lookup.spec.contexts:
        if inner.within is not None and inner.within.name == context.name:
            yield inner.opened_by
    for event in lookup.spec.events:
        named = lookup.context_of(event)
        if named is not None and named.name == context.name:
            yield lookup.context_method(context, event)


def _held_field_faults(lookup: Lookup, context: ContextSpec) -> Iterator[Fault]:
    """Find held fields that no event of the context has, or that are not the same in two of them."""
    chain = lookup.context_chain(context)
    around = [ref for item in chain if item is not context for ref in item.holds]
    yield from _repeated(context.holds, f"the context {context.name}")
    for ref in context.holds:
        if any(ref.name == outer.name and ref is not outer for outer in around):
            yield Fault(ref.position, f"{ref.name!r} is held by a context around {context.name} already")
    held = {ref.name for item in chain for ref in item.holds}
    if context.identifier is not None:
        identifier = context.identifier
        if context.within is not None:
            yield Fault(identifier.position, "only the outermost context names the identifier, for all within it")
        if identifier.name in held:
            yield Fault(identifier.position, f"{identifier.name!r} is held, so it cannot be made for each event")
    events = lookup.events_within(context)
    for ref in (*context.holds, *([context.identifier] if context.identifier else [])):
        found = {
            (str(field.type.expression), field.optional, field.nullable)
            for event in events
            for field in lookup.fields(event.record)
            if field.name == ref.name
        }
        if not found:
            yield Fault(ref.position, f"no event of the context {context.name} has the field {ref.name!r}")
        elif len(found) > 1:
            yield Fault(ref.position, f"the field {ref.name!r} is not the same in all events of {context.name}")
        elif ref is context.identifier and found != {("string", False, False)}:
            yield Fault(ref.position, f"{ref.name!r} is no required string, so it cannot be an identifier")
    for event in events:
        if any(field.name == "self" for field in lookup.fields(event.record)):
            yield Fault(event.record.position, "a field named 'self' cannot be a parameter of a context's method")


def _fluent_faults(lookup: Lookup, fluent: FluentBuilderSpec) -> Iterator[Fault]:
    record = lookup.records.get(fluent.builds.name)
    if record is None:
        if not fluent.builds.name:
            return
        name = fluent.builds.name
        yield Fault(fluent.builds.position, f"{name!r} is no record{suggestion(name, lookup.records)}")
        return
    fields = {field.name: field for field in lookup.fields(record)}
    preset = tuple(item.field for item in fluent.presets)
    yield from unknown_fields((*fluent.takes, *preset, *fluent.maybe), fields, record.name)
    yield from _repeated((*fluent.takes, *preset), fluent.name)
    yield from _repeated((*fluent.takes, *fluent.maybe), fluent.name)
    for item in fluent.presets:
        field = fields.get(item.field.name)
        if isinstance(item.value, dict):
            yield Fault(item.field.position, "a preset cannot be an object: set it on the builder")
        elif field is not None and not _is_constant_of(lookup, field, item.value):
            yield Fault(item.field.position, f"the preset of {field.name!r} is no {field.type.expression}")
    if any(ref.name == "self" for ref in fluent.takes):
        yield Fault(fluent.position, "a field named 'self' cannot be a parameter")
    given = {ref.name for ref in (*fluent.takes, *preset)}
    for name, field in fields.items():
        if not field.optional and name not in given:
            yield Fault(fluent.position, f"{record.name} requires {name!r}: take it, or preset it")
    taken = {ref.name for ref in fluent.takes}
    setters = [name for name in fields if name not in taken]
    adders = [f"add_{name}" for name in setters if isinstance(fields[name].type.expression, (ListOf, MapOf))]
    maybes = [f"maybe_{ref.name}" for ref in fluent.maybe]
    yield from _member_faults(fluent.name, fluent.position, ("build", *setters, *adders, *maybes))


def _is_constant_of(lookup: Lookup, field: FieldSpec, value: object) -> bool:
    return (value is None and (field.optional or field.nullable)) or fits(lookup, value, field.type.expression)


def _extract_faults(lookup: Lookup, direction: DirectionSpec) -> Iterator[Fault]:
    for extract in direction.extracts:
        event = next(
            (
                event
                for event in lookup.spec.events
                if event.direction.name == direction.name and event.wire_type == extract.event.name
            ),
            None,
        )
        if event is None:
            if extract.event.name:
                yield Fault(extract.event.position, f"no event {extract.event.name!r} in direction {direction.name}")
            continue
        fields = {field.name: field for field in lookup.fields(event.record)}
        yield from unknown_fields(extract.fields, fields, repr(event.wire_type))
        yield from _repeated(extract.fields, f"the extract {extract.name}")
        for ref in extract.fields:
            if ref.name in ("count", "index"):
                yield Fault(ref.position, f"a part of an extract cannot be named {ref.name!r}, a method of every tuple")
    methods = [name for extract in direction.extracts for name in (extract.test, extract.get)]
    yield from _member_faults(
        f"every event of {direction.name}",
        direction.position,
        (*(TAG_NAMES | {snake_case(direction.tag): ""}), *methods),
    )
    for event in lookup.spec.events:
        if event.direction.name == direction.name:
            for field in lookup.fields(event.record):
                if field.name in methods:
                    message = f"{event.record.name} has the field {field.name!r}, which is a method of every event"
                    yield Fault(event.record.position, message)
