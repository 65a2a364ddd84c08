"""Types as annotations of Python."""

from __future__ import annotations

from typing import assert_never

from wiregen.protocol.kinds import takes_arrays
from wiregen.protocol.scalars import NULL, ScalarKind
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    EnumType,
    Field,
    ListType,
    MapType,
    RecordType,
    Scalar,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)
from wiregen.python.class_names import ClassNames
from wiregen.python.code import NONE, Code, Either, Literal, Name, Subscript, either, imported
from wiregen.python.members import values

ANY = imported("typing", "Any")
UNSET = imported("._runtime.unset", "UNSET")
DATACLASS_FIELD = imported("dataclasses", "field", alias="_field")
"""Under a name that no field of a record can have."""
UNSET_CLASS = imported("._runtime.unset", "Unset")


def annotation(names: ClassNames, type_: Type) -> Code:
    """Return the annotation of a type."""
    match type_:
        case Scalar(kind=kind):
            return NONE if kind is NULL else scalar_annotation(kind)
        case AnyJson():
            return ANY
        case EnumType(closed=True):
            return names.types[type_]
        case EnumType(base=base):
            return either(names.types[type_], Name(base.annotation))
        case RecordType() | UnionType() | UntaggedUnion():
            return names.annotated(type_)
        case ListType(item=item):
            return Subscript(Name("list"), (annotation(names, item),))
        case TupleType(items=items):
            return Subscript(Name("tuple"), tuple(annotation(names, item) for item in items))
        case MapType(value=value):
            return Subscript(Name("dict"), (Name("str"), annotation(names, value)))
        case Choice(members=members):
            return either(*(annotation(names, member) for member in members))
        case _:
            assert_never(type_)


def scalar_annotation(kind: ScalarKind) -> Code:
    """Return the class of a scalar's values, under a name that no field, event or record has if it is imported."""
    name = kind.annotation
    return imported(kind.module, name, f"_{name}") if kind.module else Name(name)


def union_members(names: ClassNames, union: UnionType | UntaggedUnion) -> tuple[Code, ...]:
    """Return the annotations that the alias of a union is made of, each once."""
    match union:
        case UnionType():
            return (*(names.types[member] for member in union.members), names.unknowns[union])
        case UntaggedUnion():
            alias = either(*(annotation(names, member) for member in union.members))
            return alias.members if isinstance(alias, Either) else (alias,)
        case _:
            assert_never(union)


def payload_annotation(union: UnionType) -> Code:
    """Return the annotation of the payload of the unknown variant of a union."""
    obj, array = Subscript(Name("dict"), (Name("str"), ANY)), Subscript(Name("list"), (ANY,))
    return either(obj, array) if takes_arrays(union) else obj


def with_absence(value: Code, *, optional: bool, nullable: bool) -> Code:
    """Return an annotation with absence and null added, if they are allowed."""
    if optional and nullable:
        return either(value, UNSET_CLASS, NONE)
    if value == ANY or not (optional or nullable):
        return value
    return either(value, NONE)


def field_annotation(names: ClassNames, field: Field) -> Code:
    """Return the annotation of a field, absence and null included."""
    value = annotation(names, field.type)
    if field.const is not None:
        value = Subscript(imported("typing", "Literal"), tuple(map(Literal, values(field))))
    return with_absence(value, optional=field.optional, nullable=field.nullable)


def field_default(field: Field) -> Code | None:
    """Return the default that means absent, or None if the field is required."""
    if not field.optional:
        return None
    return UNSET if field.nullable else NONE
