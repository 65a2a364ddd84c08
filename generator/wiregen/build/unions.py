"""Unions of a spec, those of events included, as type aliases with their codec."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wiregen.build.annotations import DATACLASS_FIELD, annotation, union_annotation
from wiregen.build.code import Code, Import, literal
from wiregen.build.docs import deviation_doc, docstring
from wiregen.build.expressions import CODEC, SCALARS, read_alternatives, write_alternatives
from wiregen.lookup import Lookup
from wiregen.model import Union, Unknown, Variant
from wiregen.names import snake_case, upper_case
from wiregen.spec import RecordSpec, UnionSpec
from wiregen.type_expression import Name

TAGGED_CODEC_IMPORTS = frozenset(
    [Import(CODEC, name) for name in ("Readers", "decodes", "encodes", "new", "encode_unknown")]
    + [Import(SCALARS, "json_value"), Import("typing", "Any")]
)
"""What the codec functions of a union with a tag and of its unknown variant use."""

UNKNOWN_IMPORTS = (
    Import("dataclasses", "dataclass"),
    DATACLASS_FIELD,
    Import("typing", "Any"),
    Import("._runtime.errors", "Fault"),
    Import("._runtime.model", "Model"),
)
"""What the class of an unknown variant uses."""


@dataclass(frozen=True, slots=True)
class BuiltUnion:
    """A union and what the modules of its alias and of its codec import for it."""

    union: Union
    topic: str
    imports: frozenset[Import]
    codec_imports: frozenset[Import]


def build_union(lookup: Lookup, spec: UnionSpec) -> BuiltUnion:
    """Build a union of the spec."""
    return _tagged(lookup, spec, spec.tag) if spec.tag is not None else _untagged(lookup, spec)


def _untagged(lookup: Lookup, spec: UnionSpec) -> BuiltUnion:
    members = [annotation(lookup, use.expression) for use in spec.variants]
    alias = union_annotation(members)
    read = read_alternatives(lookup, tuple(lookup.alternatives(Name(spec.name))))
    written = write_alternatives(lookup, tuple(lookup.alternatives(Name(spec.name))))
    union = Union(
        name=spec.name,
        name_literal=literal(spec.name),
        function=snake_case(spec.name),
        doc=_union_doc(spec),
        members=tuple(alias.text.split(" | ")),
        read=f"read_{snake_case(spec.name)}(obj)",
        alternatives=read.alternatives,
        otherwise=read.otherwise,
        written=written.alternatives,
        written_otherwise=written.otherwise,
        recursive=spec.name in lookup.recursive_types,
    )
    imports = alias.imports | {Import("typing", "TypeAlias")}
    own = Import("..", f"{spec.topic} as models")
    return BuiltUnion(union, spec.topic, imports, read.imports | written.imports | {own, Import("typing", "Any")})


def _union_doc(spec: UnionSpec) -> str:
    return docstring(spec.doc, 0, deviation_doc(spec.deviation))


def _tagged(lookup: Lookup, spec: UnionSpec, tag: str) -> BuiltUnion:
    unknown = build_unknown(spec.unknown, tag, f"A variant of {spec.name}", tag_optional=spec.tag_optional)
    members = [annotation(lookup, use.expression) for use in spec.variants]
    alias = union_annotation([*members, Code(spec.unknown)])
    records = [record for record, _ in lookup.variant_records(spec)]
    variants = tuple(
        Variant(literal(record.tag.value), f"read_{snake_case(record.name)}")
        for record in records
        if record.tag is not None
    )
    union = Union(
        name=spec.name,
        name_literal=literal(spec.name),
        function=snake_case(spec.name),
        constant=upper_case(spec.name),
        doc=_union_doc(spec),
        members=tuple(alias.text.split(" | ")),
        unknown=unknown,
        variants=variants,
        read=f"read_{snake_case(spec.name)}(obj)",
        recursive=spec.name in lookup.recursive_types,
        bulk=hold_bulk(lookup, records),
    )
    class_imports = {*UNKNOWN_IMPORTS, Import("typing", "TypeAlias")}
    readers = {Import(f".{record.topic}", f"read_{snake_case(record.name)}") for record in records}
    codec = {Import(CODEC, "check_base"), Import("typing", "get_args"), Import("..", f"{spec.topic} as models")}
    return BuiltUnion(union, spec.topic, alias.imports | class_imports, TAGGED_CODEC_IMPORTS | readers | codec)


def hold_bulk(lookup: Lookup, records: Iterable[RecordSpec]) -> bool:
    """Say whether a field of one of the records is for large values."""
    return any(field.bulk for record in records for field in lookup.fields(record))


def build_unknown(name: str, tag: str, what: str, *, tag_optional: bool) -> Unknown:
    """Build the class that holds a variant of an unknown tag."""
    missing = ", or that has none" if tag_optional else ""
    doc = (
        f"{what} whose ``{tag}`` this package does not know{missing}, or that was kept with its faults. It is held "
        "whole and written as it came."
    )
    return Unknown(
        name=name,
        function=snake_case(name),
        doc=docstring(doc, 4),
        attribute=snake_case(tag),
        attribute_doc=docstring(f"The ``{tag}`` as it came on the wire; None if it is missing or not a string.", 4),
        payload_doc=docstring(f"The whole object as it came, the ``{tag}`` included.", 4),
        key_literal=literal(tag),
        tag_optional=tag_optional,
    )
