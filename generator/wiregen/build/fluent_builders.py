"""Fluent builders: records made field by field."""

from __future__ import annotations

from wiregen.build.annotations import annotation
from wiregen.build.code import Code, Import
from wiregen.build.docs import docstring
from wiregen.build.values import constant
from wiregen.lookup import Lookup
from wiregen.model_code import Parameter
from wiregen.model_helpers import FluentBuilder, Setter
from wiregen.old_spec import FieldSpec
from wiregen.spec_helpers import FluentBuilderSpec
from wiregen.type_expression import ListOf, MapOf


def build_fluent_builder(lookup: Lookup, spec: FluentBuilderSpec) -> FluentBuilder:
    """Build a fluent builder."""
    fields = {field.name: field for field in lookup.fields(lookup.records[spec.builds.name])}
    taken = [fields[ref.name] for ref in spec.takes]
    maybe = {ref.name for ref in spec.maybe}
    return FluentBuilder(
        name=spec.name,
        record=spec.builds.name,
        doc=docstring(spec.doc, 4),
        parameters=tuple(
            Parameter(field.name, f"{field.name}: {annotation(lookup, field.type.expression).text}") for field in taken
        ),
        arguments=(
            *(f"{field.name}={field.name}" for field in taken),
            *(f"{code.text}" for code in _presets(lookup, spec)),
        ),
        setters=tuple(
            _setter(lookup, field, maybe=field.name in maybe) for field in fields.values() if field not in taken
        ),
    )


def _presets(lookup: Lookup, spec: FluentBuilderSpec) -> list[Code]:
    fields = {field.name: field for field in lookup.fields(lookup.records[spec.builds.name])}
    found = []
    for preset in spec.presets:
        value = constant(lookup, preset.value, fields[preset.field.name].type.expression)
        found.append(Code(f"{preset.field.name}={value.text}", value.imports))
    return found


def _setter(lookup: Lookup, field: FieldSpec, *, maybe: bool) -> Setter:
    value, item, entry = field.name, "", ""
    match field.type.expression:
        case ListOf(item=inner):
            value, item = f"list({field.name})", annotation(lookup, inner).text
        case MapOf(value=inner):
            value, entry = f"dict({field.name})", annotation(lookup, inner).text
        case _:
            pass
    taken = annotation(lookup, field.type.expression).text
    if field.nullable and value != field.name:
        value = f"None if {field.name} is None else {value}"
    return Setter(field.name, taken, field.nullable, value, item, entry, maybe)


def fluent_imports(lookup: Lookup) -> set[Import]:
    """Return what the module of fluent builders imports."""
    imports = {Import("copy", "deepcopy"), Import("typing", "Self")}
    for spec in lookup.spec.fluent_builders:
        record = lookup.records[spec.builds.name]
        imports.add(Import(f".{record.topic}", record.name))
        for field in lookup.fields(record):
            imports |= annotation(lookup, field.type.expression).imports
        for preset in _presets(lookup, spec):
            imports |= preset.imports
    return imports
