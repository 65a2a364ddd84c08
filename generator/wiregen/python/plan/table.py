"""The protocol table: everything about the wire that is not code, as expressions of plain data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from wiregen.protocol.formats import Format
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.reach import formatted
from wiregen.protocol.scalars import STRING
from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag
from wiregen.protocol.types import (
    AllowedVariants,
    EnumType,
    Field,
    RecordType,
    Scalar,
    Type,
    UnionType,
    UntaggedUnion,
)
from wiregen.python.class_names import ClassNames, module_of
from wiregen.python.code import Attribute, Call, Code, DictDisplay, Entry, Keyword, Literal, Name, TupleDisplay
from wiregen.python.members import content_rules, frame, has_plain_tag, is_constant, unknown_tags, values
from wiregen.python.model.table import Table, TableRecord
from wiregen.python.plan.unions import tag_keys, tag_optional
from wiregen.python.table_types import table_type

MODULE = Name("t")


def plan_table(protocol: Protocol, names: ClassNames) -> Table:
    """Return the table of the whole protocol."""
    unions = protocol.all_unions
    tagged = [union for union in unions if isinstance(union, UnionType)]
    wire_types = protocol.wire_types
    unions_of = _unions_by_record(tagged)
    return Table(
        records=tuple(
            _record(names, record, unions_of.get(record, []), wire_types.get(record, _key(record)))
            for record in protocol.all_records
        ),
        tagged_unions=tuple(Entry(_named(names, union), _tagged_union(names, union)) for union in tagged),
        untagged_unions=tuple(
            Entry(_named(names, union), _one_of(names, union.members))
            for union in unions
            if isinstance(union, UntaggedUnion)
        ),
        enums=tuple(Entry(_named(names, enum), _enum(enum)) for enum in protocol.enums),
    )


def _key(record: RecordType) -> str:
    """Return the key that is the tag of a variant; empty if it has another tag."""
    return (record.content_key or "") if record.is_key else ""


def _enum(enum: EnumType) -> Code:
    values = TupleDisplay(tuple(Literal(item.value) for item in enum.values))
    base = () if enum.base is STRING else (Keyword("base", Literal(enum.base.name)),)
    return Call(Attribute(MODULE, "Enum"), (values, *_flag("closed", enum.closed), *base))


def _unions_by_record(unions: Iterable[UnionType]) -> dict[RecordType, list[UnionType]]:
    found: dict[RecordType, list[UnionType]] = {}
    for union in unions:
        for record in union.variants:
            found.setdefault(record, []).append(union)
    return found


def _tagged_union(names: ClassNames, union: UnionType) -> Code:
    unknown, tags, keys = names.unknowns[union], unknown_tags(union), tag_keys(union)
    home = Literal(module_of(unknown))
    arguments: list[Code] = [Literal(keys[0] if keys else ""), Literal(unknown.text), home, Literal(tags[0][0])]
    if inner := tuple(_named(names, item) for item in _inner_unions(union)):
        arguments.append(Keyword("inner", TupleDisplay(inner)))
    arguments.extend(_flag("tag_optional", tag_optional(union)))
    if keys and (len(keys) > 1 or tags[0][1] != Scalar(STRING)):
        parts = (
            (Literal(key), Literal(attribute), _type(names, type_))
            for key, (attribute, type_) in zip(keys, tags, strict=True)
        )
        made = (Call(Attribute(MODULE, "TagKey"), part) for part in parts)
        arguments.append(Keyword("keys", TupleDisplay(tuple(made))))
    if tagging := _tagging(union):
        arguments.append(Keyword("tagging", Literal(tagging)))
    if union.absent is not None:
        arguments.append(Keyword("absent", _named(names, union.absent)))
    if by_keys := tuple(_named(names, record) for record in union.variants if record.has):
        arguments.append(Keyword("known_by_keys", TupleDisplay(by_keys)))
    return Call(Attribute(MODULE, "TaggedUnion"), tuple(arguments))


def _tagging(union: UnionType) -> str:
    match union.tagging:
        case InternalTag():
            return ""
        case ExternalTag():
            return "external"
        case OutsideTag():
            return "outside"
        case _:
            assert_never(union.tagging)


def _inner_unions(union: UnionType) -> tuple[UnionType, ...]:
    """Return the unions that are variants of a union, and theirs, each once."""
    found: dict[UnionType, None] = {}
    for member in union.members:
        if isinstance(member, UnionType):
            found |= dict.fromkeys((member, *_inner_unions(member)))
    return tuple(found)


def _record(names: ClassNames, record: RecordType, unions: list[UnionType], wire_type: str) -> TableRecord:
    arguments: list[Code] = [Keyword("module", Literal(names.module(record)))]
    own = set(record.all_fields)
    chosen = tuple(field for field in frame(record).fields if field not in own)
    fields = record.fields if record.content is not None else (*chosen, *record.fields)
    if plain := has_plain_tag(record):
        (tag,) = record.tags
        arguments.append(Keyword("tag", TupleDisplay((Literal(tag.key.wire), *map(Literal, tag.values)))))
    if unions:
        arguments.append(Keyword("unions", TupleDisplay(tuple(_named(names, union) for union in unions))))
    if record.exactly_one_of:
        alternatives = tuple(Literal(field.name) for field in record.exactly_one_of)
        arguments.append(Keyword("exactly_one_of", TupleDisplay(alternatives)))
    if not plain:
        arguments.extend(_framing(names, record, wire_type))
    if rules := tuple(_rule(names, rule) for rule in record.allowed_variants):
        arguments.append(Keyword("allowed_variants", TupleDisplay(rules)))
    return TableRecord(_named(names, record), tuple(_field(names, field) for field in fields), tuple(arguments))


def _framing(names: ClassNames, record: RecordType, wire_type: str) -> Iterator[Code]:
    """Yield what the table says of the tags, the content and the envelope of a record."""
    if record.tags:
        tags = ((Literal(tag.key.wire), TupleDisplay(tuple(map(Literal, tag.values)))) for tag in record.tags)
        yield Keyword("tags", TupleDisplay(tuple(Call(Attribute(MODULE, "Tag"), tag) for tag in tags)))
    yield from _flag("tags_optional", record.tags_optional)
    if record.other_keys:
        yield Keyword("null_keys", TupleDisplay(tuple(map(Literal, record.other_keys))))
    if record.has:
        yield Keyword("has", TupleDisplay(tuple(Literal(field.wire) for field in record.has)))
    if (rules := content_rules(record)) is not None:
        flags = {"optional": rules.optional, "nullable": rules.nullable, "written": rules.written}
        said = (Keyword(name, Literal(value)) for name, value in flags.items())
        yield Keyword("content", Call(Attribute(MODULE, "Content"), (Literal(rules.key), *said)))
    envelope = tuple(field for field in frame(record).fields if record.content is not None)
    constants = tuple(field for field in record.envelope if field not in envelope)
    if envelope or constants:
        yield Keyword("envelope", TupleDisplay(tuple(_field(names, field) for field in (*constants, *envelope))))
    if wire_type:
        yield Keyword("event", Literal(wire_type))
    if record.layout is not None:
        yield Keyword("layout", TupleDisplay(tuple(map(Literal, record.layout))))


def _rule(names: ClassNames, rule: AllowedVariants) -> Code:
    when = tuple(
        Entry(Literal(value), TupleDisplay(tuple(_named(names, record) for record in records)))
        for value, records in rule.when
    )
    arguments = (Literal(rule.field.name), Literal(rule.by.name), DictDisplay(when))
    return Call(Attribute(MODULE, "AllowedVariants"), arguments)


def _field(names: ClassNames, field: Field) -> Code:
    flags = (
        *_flag("optional", field.optional),
        *_flag("nullable", field.nullable),
        *_flag("bulk", field.bulk),
        *_flag("secret", field.secret),
    )
    bounds = (Keyword(bound.kind.name, Literal(bound.value)) for bound in field.bounds)
    found = formatted(field.type)
    format_ = (Keyword("format", _format(names, found.format, found.json)),) if found and found.format else ()
    only = values(field)
    constant = (Keyword("values", TupleDisplay(tuple(map(Literal, only)))),) if only else ()
    arguments = (
        *(Literal(field.name), Literal(field.wire), _type(names, field.type)),
        *(*flags, *bounds, *format_, *constant, *_flag("constant", is_constant(field))),
    )
    return Call(Attribute(MODULE, "Field"), arguments)


def _format(names: ClassNames, format_: Format, json: Type | None) -> Code:
    name = Literal(format_.name)
    return name if json is None else TupleDisplay((name, _type(names, json)))


def _type(names: ClassNames, type_: Type) -> Code:
    return table_type(names, type_, lambda word: Attribute(MODULE, word.upper()))


def _one_of(names: ClassNames, members: tuple[Type, ...]) -> Code:
    return TupleDisplay((Attribute(MODULE, "ONE_OF"), *(_type(names, member) for member in members)))


def _named(names: ClassNames, type_: EnumType | RecordType | UnionType | UntaggedUnion) -> Literal:
    return Literal(names.text(type_))


def _flag(name: str, value: bool) -> Iterator[Code]:
    if value:
        yield Keyword(name, Literal(True))
