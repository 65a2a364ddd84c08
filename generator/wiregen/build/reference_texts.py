"""Doc texts, types, fields and rules of a spec as texts with links."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from wiregen.build.docs import field_facts, prose
from wiregen.lookup import Lookup
from wiregen.model_reference import Departure, FieldRow, Piece, Text
from wiregen.spec import Deviation, FieldSpec, RecordSpec
from wiregen.type_expression import ListOf, MapOf, Name, OneOf, TypeExpression

Links = Mapping[str, str]
"""Where each enum, record, event and union is described, from the root of the site, by the name of its class."""


def paragraphs(text: str) -> tuple[Text, ...]:
    """Return the paragraphs of a doc text, with what stands between backticks as code."""
    return tuple(map(sentence, prose(text).split("\n\n"))) if text.strip() else ()


def sentence(text: str) -> Text:
    """Return one paragraph, with what stands between backticks as code."""
    parts = re.split(r"`+([^`]+)`+", text)
    return tuple(Piece(part, code=number % 2 == 1) for number, part in enumerate(parts) if part)


def departure(deviation: Deviation | None) -> Departure | None:
    """Return what to tell of a deviation."""
    if deviation is None:
        return None
    return Departure(sentence(prose(deviation.upstream)), sentence(prose(deviation.reason)))


def names(links: Links, listed: Iterable[str], between: str = ", ") -> Text:
    """Return names with their links."""
    return tuple(_joined(((Piece(name, code=True, link=links.get(name, "")),) for name in listed), between))


def type_text(links: Links, expression: TypeExpression) -> Text:
    """Return a type in words, its names with their links."""
    match expression:
        case ListOf(item=inner):
            return (Piece("list of "), *_held(links, inner))
        case MapOf(value=inner):
            return (Piece("map of "), *_held(links, inner))
        case OneOf(members=members):
            return tuple(_joined((type_text(links, member) for member in members), " or "))
        case Name(name=name):
            return names(links, [name])


def _held(links: Links, expression: TypeExpression) -> Text:
    text = type_text(links, expression)
    return (Piece("("), *text, Piece(")")) if isinstance(expression, OneOf) else text


def _joined(texts: Iterable[Text], between: str) -> Iterator[Piece]:
    for number, text in enumerate(texts):
        if number:
            yield Piece(between)
        yield from text


def field_row(links: Links, field: FieldSpec) -> FieldRow:
    """Return the line of a field."""
    marks = {
        "required": not field.optional,
        "optional": field.optional,
        "nullable": field.nullable,
        "bulk": field.bulk,
        "secret": field.secret,
    }
    return FieldRow(
        name=field.wire,
        type=type_text(links, field.type.expression),
        marks=tuple(mark for mark, holds in marks.items() if holds),
        doc=paragraphs(field.doc),
        facts=field_facts(field),
        departure=departure(field.deviation),
    )


def tag_row(key: str, value: str) -> FieldRow:
    """Return the line of the tag of a record."""
    tag = Piece(json.dumps(value, ensure_ascii=False), code=True)
    return FieldRow(key, (tag,), ("required",), (sentence("Always this value."),), (), None)


def rules(lookup: Lookup, links: Links, record: RecordSpec) -> Iterator[Text]:
    """Yield what ``validate()`` demands of a record as a whole."""
    wire = {field.name: field.wire for field in lookup.fields(record)}
    if record.exactly_one_of:
        yield (Piece("Exactly one of "), *names({}, (wire[ref.name] for ref in record.exactly_one_of)), Piece("."))
    for rule in record.allowed_variants:
        for value, variants in rule.when:
            yield (
                Piece("Where "),
                Piece(wire[rule.by.name], code=True),
                Piece(" is "),
                Piece(value.name, code=True),
                Piece(", "),
                Piece(wire[rule.field.name], code=True),
                Piece(" holds only "),
                *names(links, (ref.name for ref in variants), " or "),
                Piece("."),
            )
