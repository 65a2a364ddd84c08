"""Unions, those of directions included, as type aliases with their unknown variants, and their codec."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import assert_never

from wiregen.protocol.kinds import alternatives
from wiregen.protocol.reach import components, parts
from wiregen.protocol.tagging import InternalTag
from wiregen.protocol.types import RecordType, UnionType, UntaggedUnion
from wiregen.python.class_names import ClassNames
from wiregen.python.code import Call, Code, Literal, Name, Or, Subscript, imported
from wiregen.python.codec_names import function_name, reader, unknown_reader
from wiregen.python.docs import deprecated_doc, deviation_doc, docstring
from wiregen.python.model.codec import Decoder, UnionCodec, Variant
from wiregen.python.model.records import Union, Unknown
from wiregen.python.reading import read_alternatives
from wiregen.python.writing import write_alternatives
from wiregen.spec.naming import snake_case, upper_case

OBJECT = Name("obj")


def plan_union(
    names: ClassNames, union: UnionType | UntaggedUnion, members: tuple[Code, ...], unknown: Unknown | None
) -> Union:
    """Return the alias of a union."""
    doc = docstring(union.doc, 0, deviation_doc(union.deviation), deprecated_doc(union.deprecated))
    return Union(names.text(union), doc, members, unknown)


def plan_unknown(names: ClassNames, union: UnionType, what: str) -> Unknown:
    """Return the class that holds a variant of an unknown tag; ``what`` is such a variant in words."""
    name = names.unknowns[union].text
    match union.tagging:
        case InternalTag(key=key, optional=optional):
            missing = ", or that has none" if optional else ""
            doc = (
                f"{what} whose ``{key.wire}`` this package does not know{missing}, or that was kept with its faults. "
                "It is held whole and written as it came."
            )
            tag_doc = f"The ``{key.wire}`` as it came on the wire; None if it is missing or not a string."
            return Unknown(
                name=name,
                function=snake_case(name),
                doc=docstring(doc, 4),
                attribute=key.name,
                attribute_doc=docstring(tag_doc, 4),
                payload_doc=docstring(f"The whole object as it came, the ``{key.wire}`` included.", 4),
                key_literal=Literal(key.wire),
                tag_optional=optional,
            )
        case _:
            assert_never(union.tagging)


def plan_tagged_codec(
    names: ClassNames, union: UnionType, unknown: Unknown, reader_of: Callable[[RecordType], Code], read: Code
) -> UnionCodec:
    """Return the functions that read and write a union with a tag."""
    match union.tagging:
        case InternalTag():
            variants = tuple(
                Variant(Literal(tag.value), reader_of(record)) for record in union.variants for tag in record.tags
            )
        case _:
            assert_never(union.tagging)
    function, constant = function_name(names, union), upper_case(names.text(union))
    return UnionCodec(names.text(union), function, constant, unknown, read, variants)


def plan_untagged_codec(names: ClassNames, union: UntaggedUnion) -> UnionCodec:
    """Return the functions that read and write a union without a tag."""
    members = alternatives(union)
    readings, writings = read_alternatives(names, members), write_alternatives(names, members)
    return UnionCodec(
        name=names.text(union),
        function=function_name(names, union),
        constant=upper_case(names.text(union)),
        unknown=None,
        read=read_call(names, union),
        alternatives=readings.alternatives,
        otherwise=readings.otherwise,
        written=writings.alternatives,
        written_otherwise=writings.otherwise,
    )


def read_call(names: ClassNames, union: UnionType | UntaggedUnion) -> Code:
    """Return the call that reads a union of the object ``o``."""
    return Call(reader(names, union), (OBJECT,))


def read_event(names: ClassNames, union: UnionType) -> Code:
    """Return the expression that reads an event of the object ``o`` by way of the bound look-up of its reader."""
    match union.tagging:
        case InternalTag(key=key):
            function = imported(f"._codec.{names.module(union)}", f"{function_name(names, union)}_reader")
            found = Call(function, (Subscript(OBJECT, (Literal(key.wire),)),))
            return Call(Or(found, unknown_reader(names, union)), (OBJECT,))
        case _:
            assert_never(union.tagging)


def plan_decoder(names: ClassNames, union: UnionType | UntaggedUnion, read: Code) -> Decoder:
    """Return the public functions that decode a union."""
    match union:
        case UnionType():
            bulk = any(field.bulk for record in union.variants for field in record.fields)
        case UntaggedUnion():
            bulk = False
        case _:
            assert_never(union)
    return Decoder(
        name=names.types[union],
        name_literal=Literal(names.text(union)),
        function=function_name(names, union),
        reader=reader(names, union),
        read=read,
        recursive=union.recursive,
        bulk=bulk,
    )


def inner_first(unions: Iterable[UnionType | UntaggedUnion]) -> tuple[UnionType | UntaggedUnion, ...]:
    """Return unions, each after those among its members, else in the order of the files."""
    return tuple(union for component in components(unions, _inner) for union in component)


def _inner(union: UnionType | UntaggedUnion) -> list[UnionType | UntaggedUnion]:
    return [part for part in parts(union) if isinstance(part, UnionType | UntaggedUnion)]
