"""The protocol table: everything about the wire that is no code, as expressions of plain data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wiregen.build.code import literal
from wiregen.lookup import Lookup
from wiregen.model_table import Table, TableEntry, TableEnum, TableRecord, TableRule
from wiregen.names import snake_case
from wiregen.spec import AllowedVariantsSpec, FieldSpec, RecordSpec, UnionSpec
from wiregen.type_expression import ListOf, MapOf, Name, OneOf, TypeExpression


def build_table(lookup: Lookup) -> Table:
    """Build the table of the whole protocol."""
    spec = lookup.spec
    unions_of = _unions_by_record(lookup)
    records = [
        _record(lookup, record, (record.tag.key, record.tag.value) if record.tag else None, unions_of[record.name])
        for record in spec.records
    ]
    for event in spec.events:
        direction = lookup.directions[event.direction.name]
        records.append(_record(lookup, event.record, (direction.tag, event.wire_type), [direction.union]))
    tagged = [
        _entry(union.name, _tagged_union(union.tag, union.unknown, union.topic, *_union_arguments(lookup, union)))
        for union in spec.unions
        if union.tag is not None
    ]
    tagged.extend(
        _entry(direction.union, _tagged_union(direction.tag, direction.unknown, "directions"))
        for direction in spec.directions
    )
    untagged = [
        _entry(union.name, _type(OneOf(tuple(use.expression for use in union.variants))))
        for union in spec.unions
        if union.tag is None
    ]
    enums = [
        TableEnum(literal(enum.name), tuple(literal(item.value) for item in enum.values), enum.closed)
        for enum in spec.enums
    ]
    return Table(tuple(records), tuple(tagged), tuple(untagged), tuple(enums))


def _tagged_union(tag: str, unknown: str, module: str, *arguments: str) -> str:
    names = (literal(tag), literal(unknown), literal(module), literal(snake_case(tag)))
    return _call("TaggedUnion", *names, *arguments)


def _union_arguments(lookup: Lookup, union: UnionSpec) -> Iterator[str]:
    inner = dict.fromkeys(_inner_unions(lookup, union, (union.name,)))
    if inner:
        yield f"inner={_tuple(map(literal, inner))}"
    yield from _flag("tag_optional", union.tag_optional)


def _inner_unions(lookup: Lookup, union: UnionSpec, seen: tuple[str, ...]) -> Iterator[str]:
    """Yield the unions that are variants of a tagged union, and theirs."""
    for use in union.variants:
        name = str(use.expression)
        if name in lookup.unions and name not in seen:
            yield name
            yield from _inner_unions(lookup, lookup.unions[name], (*seen, name))


def _unions_by_record(lookup: Lookup) -> dict[str, list[str]]:
    unions: dict[str, list[str]] = {record.name: [] for record in lookup.spec.records}
    for union in lookup.spec.unions:
        if union.tag is not None:
            for record, _ in lookup.variant_records(union):
                unions[record.name].append(union.name)
    return unions


def _record(lookup: Lookup, record: RecordSpec, tag: tuple[str, str] | None, unions: list[str]) -> TableRecord:
    arguments: list[str] = []
    if tag is not None:
        arguments.append(f"tag={_tuple(map(literal, tag))}")
    if unions:
        arguments.append(f"unions={_tuple(map(literal, unions))}")
    if record.exactly_one_of:
        arguments.append(f"exactly_one_of={_tuple(literal(ref.name) for ref in record.exactly_one_of)}")
    return TableRecord(
        key_literal=literal(record.name),
        module_literal=literal(record.topic),
        fields=tuple(map(_field, lookup.fields(record))),
        arguments=tuple(arguments),
        allowed_variants=tuple(map(_rule, record.allowed_variants)),
    )


def _bound_literal(value: str | float) -> str:
    return literal(value) if isinstance(value, str) else repr(value)


def _rule(rule: AllowedVariantsSpec) -> TableRule:
    when = (f"{literal(case.name)}: {_tuple(literal(ref.name) for ref in names)}" for case, names in rule.when)
    return TableRule(literal(rule.field.name), literal(rule.by.name), tuple(when))


def _field(field: FieldSpec) -> tuple[str, ...]:
    flags = [
        *_flag("optional", field.optional),
        *_flag("nullable", field.nullable),
        *_flag("bulk", field.bulk),
        *_flag("secret", field.secret),
    ]
    bounds = [f"{bound.name}={_bound_literal(bound.value)}" for bound in field.bounds]
    return literal(field.name), literal(field.wire), _type(field.type.expression), *flags, *bounds


def _type(expression: TypeExpression) -> str:
    match expression:
        case Name(name=name):
            return literal(name)
        case ListOf(item=inner):
            return _tuple(("t.LIST", _type(inner)))
        case MapOf(value=inner):
            return _tuple(("t.MAP", _type(inner)))
        case OneOf(members=members):
            return _tuple(("t.ONE_OF", *map(_type, members)))


def _entry(name: str, expression: str) -> TableEntry:
    return TableEntry(literal(name), expression)


def _call(function: str, *arguments: str) -> str:
    return f"t.{function}({', '.join(arguments)})"


def _flag(name: str, value: bool) -> Iterator[str]:
    if value:
        yield f"{name}=True"


def _tuple(items: Iterable[str]) -> str:
    """Return a tuple; no comma behind several items, for the formatter would put each on a line of its own."""
    texts = list(items)
    return f"({texts[0]},)" if len(texts) == 1 else f"({', '.join(texts)})"
