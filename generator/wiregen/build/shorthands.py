"""Shorthands: functions for values that people write by hand."""

from __future__ import annotations

from wiregen.build.annotations import UNSET, UNSET_TYPE, annotation
from wiregen.build.code import Code, Import
from wiregen.build.docs import docstring
from wiregen.build.values import shorthand_value
from wiregen.lookup import Lookup
from wiregen.model_code import Parameter
from wiregen.model_helpers import Shorthand
from wiregen.spec_helpers import ListValue, ParameterSpec, ParameterValue, RecordValue, ShorthandSpec, ShorthandValue
from wiregen.type_expression import Name


def build_shorthand(lookup: Lookup, spec: ShorthandSpec) -> Shorthand:
    """Build a shorthand: required parameters first, those that may be left out by keyword."""
    ordered = sorted(spec.parameters, key=lambda parameter: parameter.optional)
    return Shorthand(
        name=spec.name,
        doc=docstring(spec.doc, 4),
        parameters=tuple(Parameter(item.name, _declaration(lookup, spec, item).text) for item in ordered),
        annotation=spec.builds.record.name,
        value=shorthand_value(lookup, spec.builds, Name(spec.builds.record.name)).text,
    )


def _declaration(lookup: Lookup, spec: ShorthandSpec, parameter: ParameterSpec) -> Code:
    """Return a parameter's declaration; one that goes into a field of three states is left out as UNSET."""
    value = annotation(lookup, parameter.type.expression)
    if not parameter.optional:
        return Code(f"{parameter.name}: {value.text}", value.imports)
    if _has_three_states(lookup, spec.builds, parameter.name):
        text = f"{parameter.name}: {value.text} | Unset | None = UNSET"
        return Code(text, value.imports | {UNSET, UNSET_TYPE})
    return Code(f"{parameter.name}: {value.text} | None = None", value.imports)


def _has_three_states(lookup: Lookup, value: ShorthandValue, parameter: str) -> bool:
    if isinstance(value, ListValue):
        return any(_has_three_states(lookup, item, parameter) for item in value.items)
    if not isinstance(value, RecordValue):
        return False
    nullable = {field.name for field in lookup.fields(lookup.records[value.record.name]) if field.nullable}
    return any(
        ref.name in nullable
        if isinstance(inner, ParameterValue) and inner.parameter.name == parameter
        else _has_three_states(lookup, inner, parameter)
        for ref, inner in value.fields
    )


def shorthand_imports(lookup: Lookup) -> set[Import]:
    """Return what the module of shorthands imports."""
    imports: set[Import] = set()
    for spec in lookup.spec.shorthands:
        imports |= shorthand_value(lookup, spec.builds, Name(spec.builds.record.name)).imports
        for parameter in spec.parameters:
            imports |= _declaration(lookup, spec, parameter).imports
    return imports
