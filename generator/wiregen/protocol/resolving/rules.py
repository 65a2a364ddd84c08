"""The rules of records: fields of which one is set, and variants that a list may hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.scalars import STRING
from wiregen.protocol.spelling import spelled
from wiregen.protocol.types import AllowedVariants, AnyJson, EnumType, Field, ListType, RecordType, Scalar, UnionType
from wiregen.source.suggestions import suggestion
from wiregen.spec.values import AllowedVariantsSpec, RecordSpec


def fill_rules(scope: Scope) -> None:
    """Give every record its rules. Records and unions must be filled."""
    for spec, record in scope.declared:
        fields = {field.name: field for field in record.fields} if spec.exactly_one_of or spec.allowed_variants else {}
        object.__setattr__(record, "exactly_one_of", tuple(_exactly_one_of(scope, spec, fields)))
        rules = tuple(rule for item in spec.allowed_variants for rule in _allowed_variants(scope, spec, item, fields))
        object.__setattr__(record, "allowed_variants", rules)


def _exactly_one_of(scope: Scope, spec: RecordSpec, fields: Mapping[str, Field]) -> Iterator[Field]:
    for ref in spec.exactly_one_of:
        field = fields.get(ref.name)
        if field is None:
            scope.fault(ref.position, f"{spec.name} has no field {ref.name!r}{suggestion(ref.name, fields)}")
        elif not field.optional:
            scope.fault(
                ref.position, f"{ref.name!r} is required, so the other fields could never be set: make it optional"
            )
        else:
            yield field


def _allowed_variants(
    scope: Scope, owner: RecordSpec, rule: AllowedVariantsSpec, fields: Mapping[str, Field]
) -> Iterator[AllowedVariants]:
    for ref in (rule.field, rule.by):
        if ref.name and ref.name not in fields:
            scope.fault(ref.position, f"{owner.name} has no field {ref.name!r}{suggestion(ref.name, fields)}")
    by, held = fields.get(rule.by.name), fields.get(rule.field.name)
    if by is not None:
        _case_faults(scope, rule, by)
    if held is None:
        return
    union = held.type.item if isinstance(held.type, ListType) else None
    if not isinstance(union, UnionType):
        scope.fault(rule.field.position, f"{rule.field.name!r} is not a list of a union with a tag")
        return
    variants = {record.name: record for record in union.variants}
    when: list[tuple[str, tuple[RecordType, ...]]] = []
    for case, names in rule.when:
        for ref in names:
            if ref.name not in variants:
                message = f"{ref.name!r} is not a variant of {union.name}{suggestion(ref.name, variants)}"
                scope.fault(ref.position, message)
        when.append((case.name, tuple(variants[ref.name] for ref in names if ref.name in variants)))
    if by is not None:
        yield AllowedVariants(held, by, tuple(when))


def _case_faults(scope: Scope, rule: AllowedVariantsSpec, by: Field) -> None:
    match by.type:
        case EnumType(base=base, values=known) if base is STRING:
            values = {str(item.value) for item in known}
            for case, _ in rule.when:
                if case.name not in values:
                    message = f"{case.name!r} is not a value of {spelled(by.type)}{suggestion(case.name, values)}"
                    scope.fault(case.position, message)
        case Scalar(kind=kind) if kind is STRING:
            return
        case AnyJson() if by.type_position in {fault.position for fault in scope.faults}:
            return
        case _:
            scope.fault(
                rule.by.position,
                f"{by.name!r} must be a string or an enum of strings to decide which variants are allowed",
            )
