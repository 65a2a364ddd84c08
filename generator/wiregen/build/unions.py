"""Unions of a spec, those of events included, as type aliases with their codec."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.build.annotations import annotation, union_annotation
from wiregen.build.code import Code, Import
from wiregen.build.docs import deviation_doc, docstring
from wiregen.build.expressions import CODEC, FAIL, read_one_of
from wiregen.lookup import Lookup
from wiregen.model import Direction, Union, Unknown, Variant
from wiregen.names import snake_case, upper_case
from wiregen.spec import DirectionSpec, UnionSpec
from wiregen.type_expression import Name

UNKNOWN_CODEC_NAMES = ("decodes", "encodes", "new", "write_unknown")
"""What the codec functions of an unknown variant use."""


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
    read = read_one_of(lookup, tuple(lookup.alternatives(Name(spec.name))), "v", "v")
    union = Union(
        name=spec.name,
        name_literal=repr(spec.name),
        function=snake_case(spec.name),
        constant=upper_case(spec.name),
        doc=_union_doc(spec),
        members=tuple(alias.text.split(" | ")),
        unknown=None,
        variants=(),
        read=f"read_{snake_case(spec.name)}(v)",
        alternatives=read.text,
    )
    imports = alias.imports | {Import("typing", "TypeAlias")}
    own = Import("..", f"{spec.topic} as models")
    return BuiltUnion(union, spec.topic, imports, read.imports | {own, Import("typing", "Any")})


def _union_doc(spec: UnionSpec) -> str:
    return docstring(spec.doc, 0, deviation_doc(spec.deviation))


def _tagged(lookup: Lookup, spec: UnionSpec, tag: str) -> BuiltUnion:
    unknown = _unknown(spec.unknown, tag, f"A variant of {spec.name}", tag_optional=spec.tag_optional)
    members = [annotation(lookup, use.expression) for use in spec.variants]
    alias = union_annotation([*members, Code(spec.unknown)])
    records = [record for record, _ in lookup.variant_records(spec)]
    variants = tuple(
        Variant(repr(record.tag.value), f"read_{snake_case(record.name)}", record.name)
        for record in records
        if record.tag is not None
    )
    union = Union(
        name=spec.name,
        name_literal=repr(spec.name),
        function=snake_case(spec.name),
        constant=upper_case(spec.name),
        doc=_union_doc(spec),
        members=tuple(alias.text.split(" | ")),
        unknown=unknown,
        variants=variants,
        read=_tagged_read(upper_case(spec.name), tag, tag_optional=spec.tag_optional),
        alternatives="",
    )
    class_imports = {
        Import("dataclasses", "dataclass"),
        Import("typing", "Any"),
        Import("typing", "TypeAlias"),
        Import("._runtime.model", "Model"),
    }
    readers = {Import(f".{record.topic}", f"read_{snake_case(record.name)}") for record in records}
    codec = {Import(CODEC, name) for name in ("Variants", *UNKNOWN_CODEC_NAMES)} | {FAIL}
    own = {Import("..", f"{spec.topic} as models")}
    scalars = {Import(".._runtime.scalars", "json_value"), Import("typing", "Any")}
    return BuiltUnion(union, spec.topic, alias.imports | class_imports, frozenset(readers | codec | own | scalars))


def _tagged_read(constant: str, tag: str, *, tag_optional: bool) -> str:
    return f"{constant}[v.get({tag!r})](v)" if tag_optional else f"{constant}[v[{tag!r}]](v)"


def _unknown(name: str, tag: str, what: str, *, tag_optional: bool) -> Unknown:
    missing = " or that has none" if tag_optional else ""
    doc = f"{what} whose {tag} this package does not know{missing}. It is kept whole and written as it came."
    return Unknown(name, snake_case(name), docstring(doc, 4), snake_case(tag), repr(tag), tag_optional)


def build_direction(lookup: Lookup, spec: DirectionSpec) -> Direction:
    """Build the union of the events of one direction."""
    events = [event for event in lookup.spec.events if event.direction.name == spec.name]
    names = [f"{event.record.topic}.{event.record.name}" for event in events]
    unknown = _unknown(spec.unknown, spec.tag, f"An event of the direction {spec.name}", tag_optional=False)
    return Direction(
        name=spec.name,
        base=f"{spec.union}Base",
        constants=spec.constants,
        unknown=unknown,
        union=Union(
            name=spec.union,
            name_literal=repr(spec.union),
            function=snake_case(spec.union),
            constant=upper_case(spec.union),
            doc=docstring(spec.doc, 0),
            members=(*names, spec.unknown),
            unknown=unknown,
            variants=tuple(
                Variant(
                    repr(event.wire_type),
                    f"{event.record.topic}.read_{snake_case(event.record.name)}",
                    event.record.name,
                )
                for event in events
            ),
            read=_tagged_read(upper_case(spec.union), spec.tag, tag_optional=False),
            alternatives="",
        ),
    )
