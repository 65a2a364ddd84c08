"""Unions, those of directions included, as type aliases with their unknown variants, and their codec."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import assert_never

from wiregen.protocol.kinds import alternatives, takes_arrays
from wiregen.protocol.reach import components, parts
from wiregen.protocol.scalars import STRING
from wiregen.protocol.spelling import spelled
from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag
from wiregen.protocol.types import RecordType, Scalar, Type, UnionType, UntaggedUnion
from wiregen.python.annotations import annotation
from wiregen.python.api import Parameter
from wiregen.python.class_names import ClassNames
from wiregen.python.code import (
    NONE,
    Attribute,
    Call,
    Code,
    Literal,
    Name,
    Or,
    Subscript,
    TupleDisplay,
    either,
    imported,
)
from wiregen.python.codec_names import function_name
from wiregen.python.docs import deprecated_doc, deviation_doc, docstring
from wiregen.python.members import is_plain, unknown_tags
from wiregen.python.model.codec import UnionCodec, Variant
from wiregen.python.model.records import ModelField, Union, Unknown
from wiregen.python.reading import read_alternatives
from wiregen.python.writing import write_alternatives
from wiregen.spec.naming import snake_case, upper_case

OBJECT = Name("obj")


def plan_union(
    names: ClassNames, union: UnionType | UntaggedUnion, members: tuple[Code, ...], unknown: Unknown | None
) -> Union:
    """Return the alias of a union."""
    doc = docstring(union.doc, 0, deviation_doc(union.deviation), deprecated_doc(union.deprecated))
    return Union(names.text(union), doc, either(*members), unknown)


def plan_unknown(names: ClassNames, union: UnionType, what: str) -> Unknown:
    """Return the class that holds a variant of an unknown tag; ``what`` is such a variant in words."""
    name, optional = names.unknowns[union].text, tag_optional(union)
    tags, keys = unknown_tags(union), tag_keys(union)
    shown = " and ".join(f"``{key}``" for key in keys) or "type"
    missing = " or without one" if optional else ""
    doc = f"{what} with an unknown {shown}{missing}, or with faults. The whole object is kept, and encoded as it came."
    whole = "object or array" if takes_arrays(union) else "object"
    included = f", with the {shown}" if keys else ""
    return Unknown(
        name=name,
        function=snake_case(name),
        doc=docstring(doc, 4),
        tags=tuple(
            ModelField(_tag_parameter(names, attribute, type_), docstring(tag_doc, 4))
            for (attribute, type_), tag_doc in zip(tags, _tag_docs(union, tags), strict=True)
        ),
        held=TupleDisplay(tuple(Attribute(Name("model"), attribute) for attribute, _ in tags)),
        names=" and ".join(attribute for attribute, _ in tags),
        type_name=_type_name(tags),
        payload_doc=docstring(f"The whole {whole} as received{included}.", 4),
        array=takes_arrays(union),
        plain=is_plain(union),
        key_literal=Literal(keys[0] if keys else ""),
        union_literal=Literal(names.text(union)),
        tag_optional=optional,
    )


def tag_keys(union: UnionType) -> tuple[str, ...]:
    """Return the keys on the wire that hold the tags of a union."""
    return tuple(key.wire for key in union.tagging.keys)


def tag_optional(union: UnionType) -> bool:
    """Say whether an object without a tag is kept as the unknown variant."""
    return isinstance(union.tagging, InternalTag) and union.tagging.optional


def _tag_parameter(names: ClassNames, attribute: str, type_: Type) -> Parameter:
    return Parameter(attribute, either(annotation(names, type_), NONE))


def _tag_docs(union: UnionType, tags: tuple[tuple[str, Type], ...]) -> Iterator[str]:
    match union.tagging:
        case InternalTag(keys=keys):
            for key, (_, type_) in zip(keys, tags, strict=True):
                kinds = " or ".join(_with_article(kind) for kind in spelled(type_).split(" | "))
                yield f"The ``{key.wire}`` as received; None if it is missing or not {kinds}."
        case ExternalTag():
            yield "The key that is its tag; None if there is none, or several."
        case OutsideTag():
            yield "The tag that the caller passed."
        case _:
            assert_never(union.tagging)


def _with_article(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


def _type_name(tags: tuple[tuple[str, Type], ...]) -> Code:
    """Return the expression for the tags as one text."""
    attributes = tuple(Attribute(Name("self"), attribute) for attribute, _ in tags)
    if len(tags) == 1 and tags[0][1] == Scalar(STRING):
        return Or(attributes[0], Literal("unknown"))
    return Call(imported("._runtime.attributes", "shown_tags"), attributes)


def plan_tagged_codec(
    names: ClassNames,
    union: UnionType,
    unknown: Unknown,
    reader_of: Callable[[RecordType], Code],
    wire_types: Mapping[RecordType, str] = MappingProxyType({}),
) -> UnionCodec:
    """Return the functions that read and write a union with a tag.

    The reader is found by the tag if it is one text, by the wire type if that comes from outside, else by the name of
    the record that the tags mark.
    """
    function, constant = function_name(names, union), upper_case(names.text(union))
    table = Name(f"{constant}_READERS")
    keys = tag_keys(union)
    if unknown.plain:
        variants = tuple(
            Variant(Literal(value), reader_of(record))
            for record in union.variants
            for tag in record.tags
            for value in tag.values
            if tag.key.wire == keys[0]
        )
        found = (
            Call(Attribute(OBJECT, "get"), (unknown.key_literal,))
            if unknown.tag_optional
            else Subscript(OBJECT, (unknown.key_literal,))
        )
        dispatch: Code = Or(Call(Attribute(table, "get"), (found,)), Name(f"read_{unknown.function}"))
    else:
        by_name = not isinstance(union.tagging, OutsideTag)
        variants = tuple(
            Variant(Literal(names.text(record) if by_name else wire_types[record]), reader_of(record))
            for record in union.variants
        )
        recognized = Call(imported("._runtime.recognition", "recognized"), (unknown.union_literal, OBJECT))
        dispatch = Subscript(table, (recognized,))
    outside = None
    if isinstance(union.tagging, OutsideTag):
        outside = Attribute(Name("unknown"), union.tagging.name)
    return UnionCodec(names.text(union), function, constant, unknown, Call(dispatch, (OBJECT,)), outside, variants)


def plan_untagged_codec(names: ClassNames, union: UntaggedUnion) -> UnionCodec:
    """Return the functions that read and write a union without a tag."""
    members = alternatives(union)
    readings, writings = read_alternatives(names, members), write_alternatives(names, members)
    return UnionCodec(
        name=names.text(union),
        function=function_name(names, union),
        constant=upper_case(names.text(union)),
        unknown=None,
        alternatives=readings.alternatives,
        otherwise=readings.otherwise,
        written=writings.alternatives,
        written_otherwise=writings.otherwise,
    )


def inner_first(unions: Iterable[UnionType | UntaggedUnion]) -> tuple[UnionType | UntaggedUnion, ...]:
    """Return unions, each after those among its members, else in the order of the files."""
    return tuple(union for component in components(unions, _inner) for union in component)


def _inner(union: UnionType | UntaggedUnion) -> list[UnionType | UntaggedUnion]:
    return [part for part in parts(union) if isinstance(part, UnionType | UntaggedUnion)]
