"""Doc texts, types, fields and rules of a protocol as texts with links."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import assert_never

from wiregen.protocol.facts import field_facts
from wiregen.protocol.prose import prose
from wiregen.protocol.tagging import TagValue
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    Deviation,
    EnumType,
    Field,
    ListType,
    MapType,
    NamedType,
    RecordType,
    Scalar,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)
from wiregen.reference.model import Departure, FieldRow, Piece, Text

Links = Mapping[NamedType, str]
"""The place that describes each enum, record, event and union, from the root of the site."""


def paragraphs(text: str) -> tuple[Text, ...]:
    """Return the paragraphs of a doc text, with text between backticks as code."""
    return tuple(map(sentence, prose(text).split("\n\n"))) if text.strip() else ()


def sentence(text: str) -> Text:
    """Return one paragraph, with text between backticks as code."""
    parts = re.split(r"`+([^`]+)`+", text)
    return tuple(Piece(part, code=number % 2 == 1) for number, part in enumerate(parts) if part)


def departure(deviation: Deviation | None) -> Departure | None:
    """Return the text of a deviation."""
    if deviation is None:
        return None
    return Departure(sentence(prose(deviation.upstream)), sentence(prose(deviation.reason)))


def deprecation(deprecated: str | None) -> tuple[Text, ...]:
    """Return the paragraph that says what to use instead, if something is deprecated."""
    return () if deprecated is None else (sentence(prose(f"Deprecated: {deprecated}")),)


def names(links: Links, listed: Iterable[NamedType], between: str = ", ") -> Text:
    """Return names with their links."""
    return tuple(_joined(((Piece(item.name, code=True, link=links[item]),) for item in listed), between))


def type_text(links: Links, type_: Type) -> Text:
    """Return a type in words, its names with their links."""
    match type_:
        case ListType(item=item):
            return (Piece("list of "), *_held(links, item))
        case MapType(value=value):
            return (Piece("map of "), *_held(links, value))
        case TupleType(items=items):
            held = _joined((_held(links, item) for item in items), ", ")
            return (Piece("tuple of "), *held)
        case Choice(members=members):
            return tuple(_joined((type_text(links, member) for member in members), " or "))
        case Scalar(kind=kind, format=format_, json=json_):
            name = Piece(kind.name, code=True)
            inner = () if json_ is None else (Piece(": "), *type_text(links, json_))
            return (name,) if format_ is None else (name, Piece(f" ({format_.sentence}"), *inner, Piece(")"))
        case AnyJson():
            return (Piece("any", code=True),)
        case EnumType() | RecordType() | UnionType() | UntaggedUnion():
            return names(links, [type_])
        case _:
            assert_never(type_)


def _held(links: Links, type_: Type) -> Text:
    text = type_text(links, type_)
    return (Piece("("), *text, Piece(")")) if isinstance(type_, Choice) else text


def _joined(texts: Iterable[Text], between: str) -> Iterator[Piece]:
    for number, text in enumerate(texts):
        if number:
            yield Piece(between)
        yield from text


def field_row(
    links: Links,
    field: Field,
    python: Sequence[str],
    within: str | None = None,
    layout: tuple[str, ...] | None = None,
) -> FieldRow:
    """Return the line of a field, which may be below a key or in an array, with what to say of it in Python."""
    marks = {
        "required": not field.optional,
        "optional": field.optional,
        "nullable": field.nullable,
        "bulk": field.bulk,
        "secret": field.secret,
        "deprecated": field.deprecated is not None,
    }
    const = () if field.const is None else (f"Always {json.dumps(field.const.value, ensure_ascii=False)}.",)
    return FieldRow(
        name=_placed(field.wire, layout) if within is None else f"{within}.{field.wire}",
        type=type_text(links, field.type),
        marks=tuple(mark for mark, holds in marks.items() if holds),
        doc=(*paragraphs(field.doc), *deprecation(field.deprecated)),
        facts=(*const, *field_facts(field), *python),
        departure=departure(field.deviation),
    )


def _placed(key: str, layout: tuple[str, ...] | None) -> str:
    """Return a key, with its place if it is the key of an item of an array."""
    return key if layout is None else f"[{layout.index(key)}] {key}"


def tag_row(tag: TagValue, *, optional: bool, layout: tuple[str, ...] | None = None) -> FieldRow:
    """Return the line of a tag of a record, which may be left out."""
    values = _joined(((Piece(json.dumps(value, ensure_ascii=False), code=True),) for value in tag.values), " or ")
    doc = "Always this value." if tag.is_constant else "One of these values."
    mark = "optional" if optional else "required"
    return FieldRow(_placed(tag.key.wire, layout), tuple(values), (mark,), (sentence(doc),), (), None)


def rules(links: Links, record: RecordType) -> Iterator[Text]:
    """Yield the rules of a record as a whole: that it is an array, and what ``validate()`` demands."""
    if record.layout is not None:
        yield sentence("A JSON array. Optional items at the end may be missing; further items are kept.")
    if record.exactly_one_of:
        keys = _joined(((Piece(field.wire, code=True),) for field in record.exactly_one_of), ", ")
        yield (Piece("Exactly one of "), *keys, Piece("."))
    for rule in record.allowed_variants:
        for value, variants in rule.when:
            yield (
                Piece("If "),
                Piece(rule.by.wire, code=True),
                Piece(" is "),
                Piece(value, code=True),
                Piece(", "),
                Piece(rule.field.wire, code=True),
                Piece(" holds only "),
                *names(links, variants, " or "),
                Piece("."),
            )
