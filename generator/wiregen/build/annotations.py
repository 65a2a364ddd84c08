"""Types of a spec as annotations of Python."""

from __future__ import annotations

from wiregen.build.code import Code, Import, code
from wiregen.lookup import Lookup
from wiregen.spec import FieldSpec
from wiregen.type_expression import ANY, ListOf, MapOf, Name, OneOf, TypeExpression

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}

UNSET = Import("._runtime.unset", "UNSET")
UNSET_TYPE = Import("._runtime.unset", "Unset")


def annotation(lookup: Lookup, expression: TypeExpression) -> Code:
    """Return the annotation of a type, with imports relative to the package."""
    match expression:
        case Name(name=name) if name in _SCALARS:
            return Code(_SCALARS[name])
        case Name(name=name) if name == ANY:
            return code("Any", imports=[Import("typing", "Any")])
        case Name(name=name) if name in lookup.enums:
            text = "{}" if lookup.enums[name].closed else "{} | str"
            return code(text, Code(name, frozenset([Import(".enums", name)])))
        case Name(name=name):
            return Code(name, frozenset([Import(f".{topic_of(lookup, name)}", name)]))
        case ListOf(item=inner):
            return code("list[{}]", annotation(lookup, inner))
        case MapOf(value=inner):
            return code("dict[str, {}]", annotation(lookup, inner))
        case OneOf(members=members):
            return union_annotation([annotation(lookup, member) for member in members])


def union_annotation(members: list[Code]) -> Code:
    """Return the union of annotations, each part once."""
    parts = dict.fromkeys(part for member in members for part in _parts(member.text))
    return Code(" | ".join(parts), frozenset[Import]().union(*(member.imports for member in members)))


def _parts(text: str) -> list[str]:
    return [text] if "[" in text else text.split(" | ")


def topic_of(lookup: Lookup, name: str) -> str:
    """Return the topic that declares a record or union."""
    return lookup.records[name].topic if name in lookup.records else lookup.unions[name].topic


def field_annotation(lookup: Lookup, field: FieldSpec) -> Code:
    """Return the annotation of a field, absence and null included."""
    value = annotation(lookup, field.type.expression)
    if field.optional and field.nullable:
        return code("{} | Unset | None", value, imports=[UNSET, UNSET_TYPE])
    if value.text == "Any" or not (field.optional or field.nullable):
        return value
    return code("{} | None", value)


DATACLASS_FIELD = Import("dataclasses", "field as _field")
"""Under a name that no field of a record can have."""


def field_default(field: FieldSpec) -> str:
    """Return what stands behind the annotation of a field."""
    if not field.optional:
        return ""
    return " = UNSET" if field.nullable else " = None"
