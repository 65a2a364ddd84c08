"""Rules of records that name fields, variants or values which do not exist."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.faults import Fault
from wiregen.lookup import Lookup
from wiregen.old_spec import AllowedVariantsSpec, FieldSpec, RecordSpec
from wiregen.suggestions import suggestion
from wiregen.type_expression import ListOf, Name


def faults(lookup: Lookup) -> Iterator[Fault]:
    """Find faults in the rules of every record and event."""
    for record in lookup.records_and_events():
        fields = {field.name: field for field in lookup.fields(record)}
        yield from _exactly_one_faults(record, fields)
        for rule in record.allowed_variants:
            yield from _allowed_variants_faults(lookup, record.name, rule, fields)


def _exactly_one_faults(record: RecordSpec, fields: dict[str, FieldSpec]) -> Iterator[Fault]:
    for ref in record.exactly_one_of:
        if ref.name not in fields:
            yield Fault(ref.position, f"{record.name} has no field {ref.name!r}{suggestion(ref.name, fields)}")
        elif not fields[ref.name].optional:
            yield Fault(ref.position, f"{ref.name!r} is required, so no choice is left: make it optional")


def _allowed_variants_faults(
    lookup: Lookup, owner: str, rule: AllowedVariantsSpec, fields: dict[str, FieldSpec]
) -> Iterator[Fault]:
    for ref in (rule.field, rule.by):
        if ref.name and ref.name not in fields:
            yield Fault(ref.position, f"{owner} has no field {ref.name!r}{suggestion(ref.name, fields)}")
    if rule.by.name in fields:
        yield from _case_faults(lookup, rule, fields[rule.by.name])
    held = fields.get(rule.field.name)
    if held is None:
        return
    item = held.type.expression.item if isinstance(held.type.expression, ListOf) else None
    if not isinstance(item, Name) or not lookup.is_tagged_union(item.name):
        yield Fault(rule.field.position, f"{rule.field.name!r} is no list of a union with a tag")
        return
    variants = {record.name for record, _ in lookup.variant_records(lookup.unions[item.name])}
    for _, names in rule.when:
        for ref in names:
            if ref.name not in variants:
                yield Fault(ref.position, f"{ref.name!r} is no variant of {item.name}{suggestion(ref.name, variants)}")


def _case_faults(lookup: Lookup, rule: AllowedVariantsSpec, by: FieldSpec) -> Iterator[Fault]:
    name = str(by.type.expression)
    if name in lookup.enums:
        values = {item.value for item in lookup.enums[name].values}
        for case, _ in rule.when:
            if case.name not in values:
                yield Fault(case.position, f"{case.name!r} is no value of {name}{suggestion(case.name, values)}")
    elif name != "string" and lookup.is_type(name):
        yield Fault(rule.by.position, f"{by.name!r} is no string and no enum, so it cannot decide")
