"""Shorthands whose values are not what the fields take, and parameters that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wiregen.check.builders import unknown_fields
from wiregen.check.fields import fits
from wiregen.faults import Fault
from wiregen.lookup import Lookup
from wiregen.names import FUNCTION_NAMES, why_reserved
from wiregen.old_spec import FieldSpec
from wiregen.spec_helpers import (
    ConstantValue,
    ListValue,
    ParameterSpec,
    ParameterValue,
    RecordValue,
    ShorthandSpec,
    ShorthandValue,
)
from wiregen.suggestions import suggestion
from wiregen.type_expression import ANY, ListOf, Name, TypeExpression, names_in


def faults(lookup: Lookup) -> Iterator[Fault]:
    """Find faults in every shorthand."""
    for shorthand in lookup.spec.shorthands:
        yield from _shorthand_faults(lookup, shorthand)


def _shorthand_faults(lookup: Lookup, shorthand: ShorthandSpec) -> Iterator[Fault]:
    parameters = {parameter.name: parameter for parameter in shorthand.parameters}
    used: set[str] = set()
    for value in _values(shorthand.builds):
        if isinstance(value, ParameterValue):
            used.add(value.parameter.name)
            if value.parameter.name not in parameters:
                yield Fault(value.parameter.position, f"no parameter {value.parameter.name!r}")
        elif isinstance(value, RecordValue):
            yield from _record_value_faults(lookup, parameters, value)
    for parameter in shorthand.parameters:
        reason = why_reserved(parameter.name) or FUNCTION_NAMES.get(parameter.name)
        if reason is not None:
            yield Fault(parameter.position, f"a parameter cannot be named {parameter.name!r}, {reason}")
        if parameter.name not in used:
            yield Fault(parameter.position, f"the parameter {parameter.name!r} is not used")
        elif parameter.optional and len(_states(lookup, shorthand.builds, parameter.name)) > 1:
            message = f"{parameter.name!r} goes into fields of two and of three states, which are left out differently"
            yield Fault(parameter.position, message)


def _states(lookup: Lookup, value: ShorthandValue, parameter: str) -> set[bool]:
    """Return whether the fields that a parameter goes into have three states: one answer, or two that clash."""
    found: set[bool] = set()
    if isinstance(value, ListValue):
        for item in value.items:
            found |= _states(lookup, item, parameter)
    elif isinstance(value, RecordValue) and value.record.name in lookup.records:
        nullable = {field.name: field.nullable for field in lookup.fields(lookup.records[value.record.name])}
        for ref, inner in value.fields:
            if isinstance(inner, ParameterValue) and inner.parameter.name == parameter:
                found.add(nullable.get(ref.name, False))
            else:
                found |= _states(lookup, inner, parameter)
    return found


def _values(value: ShorthandValue) -> Iterator[ShorthandValue]:
    yield value
    if isinstance(value, RecordValue):
        for _, inner in value.fields:
            yield from _values(inner)
    elif isinstance(value, ListValue):
        for inner in value.items:
            yield from _values(inner)


def _record_value_faults(lookup: Lookup, parameters: dict[str, ParameterSpec], value: RecordValue) -> Iterator[Fault]:
    record = lookup.records.get(value.record.name)
    if record is None:
        if name := value.record.name:
            yield Fault(value.record.position, f"{name!r} is no record{suggestion(name, lookup.records)}")
        return
    fields = {field.name: field for field in lookup.fields(record)}
    yield from unknown_fields(tuple(ref for ref, _ in value.fields), fields, record.name)
    given = {ref.name for ref, _ in value.fields}
    for name, field in fields.items():
        if not field.optional and name not in given:
            yield Fault(value.record.position, f"{record.name} requires the field {name!r}")
    for ref, inner in value.fields:
        named = fields.get(ref.name)
        if named is None:
            continue
        if isinstance(inner, ParameterValue):
            yield from _parameter_faults(lookup, parameters, inner, named)
        elif isinstance(inner, ListValue) and isinstance(named.type.expression, ListOf):
            entry = replace(
                named,
                name=f"an entry of {ref.name}",
                type=replace(named.type, expression=named.type.expression.item),
                optional=False,
            )
            for item in inner.items:
                if isinstance(item, ParameterValue):
                    yield from _parameter_faults(lookup, parameters, item, entry)
        if not _takes(lookup, named.type.expression, inner) and not _is_null(inner, named):
            yield Fault(ref.position, f"{ref.name!r} is {named.type.expression}, which this value is not")


def _parameter_faults(
    lookup: Lookup, parameters: dict[str, ParameterSpec], value: ParameterValue, field: FieldSpec
) -> Iterator[Fault]:
    parameter = parameters.get(value.parameter.name)
    if parameter is None or not all(map(lookup.is_type, names_in(parameter.type.expression))):
        return
    kinds = lookup.json_kinds(parameter.type.expression)
    taken = lookup.json_kinds(field.type.expression)
    if not kinds <= taken and ANY not in taken:
        found = f"{parameter.type.expression}, but {field.name!r} is {field.type.expression}"
        yield Fault(value.parameter.position, f"the parameter {parameter.name!r} is {found}")
    if parameter.optional and not field.optional:
        message = f"the parameter {parameter.name!r} may be left out, but {field.name!r} is required"
        yield Fault(value.parameter.position, message)


def _is_null(value: ShorthandValue, field: FieldSpec) -> bool:
    return isinstance(value, ConstantValue) and value.value is None and (field.optional or field.nullable)


def _takes(lookup: Lookup, expression: TypeExpression, value: ShorthandValue) -> bool:
    """Say whether a type can have a value, as far as can be told without the values of the parameters."""
    members = tuple(lookup.alternatives(expression))
    if Name(ANY) in members:
        return True
    match value:
        case ListValue(items=items):
            lists = [member.item for member in members if isinstance(member, ListOf)]
            return any(all(_takes(lookup, inner, item) for item in items) for inner in lists)
        case ConstantValue(value=constant):
            return fits(lookup, constant, expression)
        case RecordValue(record=record):
            known = record.name in lookup.records
            return not known or any(record.name in _records_of(lookup, member) for member in members)
        case ParameterValue():
            return True


def _records_of(lookup: Lookup, member: TypeExpression) -> set[str]:
    """Return the records that a type other than an untagged union is or may be."""
    if not isinstance(member, Name):
        return set()
    if lookup.is_tagged_union(member.name):
        return {record.name for record, _ in lookup.variant_records(lookup.unions[member.name])}
    return {member.name} & lookup.records.keys()
