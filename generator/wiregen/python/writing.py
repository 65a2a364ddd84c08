"""Expressions of the codec that write a value of a type, or give up if JSON or the field cannot carry it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from wiregen.protocol.kinds import alternatives
from wiregen.protocol.scalars import INTEGER, NULL, STRING, JsonKind, ScalarKind
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    EnumType,
    ListType,
    MapType,
    RecordType,
    Scalar,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)
from wiregen.python.base_classes import MODEL
from wiregen.python.class_names import ClassNames
from wiregen.python.code import (
    NONE,
    Add,
    Call,
    Code,
    Conditional,
    DictComprehension,
    Is,
    ListComprehension,
    ListDisplay,
    Literal,
    Name,
    Subscript,
    imported,
)
from wiregen.python.codec_names import value_function, values_table, writer
from wiregen.python.kinds import Alternative, Alternatives, Member, kind_of, numbers_last
from wiregen.python.reading import FAIL, container_function, is_of, of_length, scalar_function
from wiregen.python.values import VALUE, Value, key_name, member_name, variable


def write(names: ClassNames, type_: Type, value: Value, depth: int = 0) -> Code:
    """Return the expression that writes a value of a type."""
    match type_:
        case Scalar(kind=kind):
            return _write_scalar(kind, value)
        case AnyJson():
            return Call(scalar_function("free_json"), (value.first,))
        case EnumType(closed=True, base=base):
            key = value.first if base is STRING else _write_scalar(base, value)
            return Subscript(values_table(names, type_), (key,))
        case EnumType(base=base):
            return _write_scalar(base, value)
        case UnionType():
            return Call(value_function(names, type_, "write"), (value.first,))
        case RecordType() | UntaggedUnion():
            return Call(writer(names, type_), (value.first,))
        case ListType(item=item):
            return _write_list(names, item, value.first, depth + 1)
        case TupleType(items=items):
            return _write_tuple(names, items, value, depth)
        case MapType(value=inner):
            return _write_map(names, inner, value.first, depth + 1)
        case Choice():
            return write_alternatives(names, alternatives(type_), value, depth).expression()
        case _:
            assert_never(type_)


def write_alternatives(
    names: ClassNames, members: Iterable[Member], value: Value = VALUE, depth: int = 0
) -> Alternatives:
    """Return the ways to write a value of several types: with a test for each type but the last.

    The last type needs no test, since every expression that writes gives up on what it cannot write.
    """
    *tested, last = numbers_last(members)
    found: list[Alternative] = []
    for member in tested:
        found.append(Alternative(_test(member, value.first), write(names, member, value.named, depth)))
        value = value.named
    return Alternatives(tuple(found), write(names, last, value, depth))


def _test(type_: Member, value: Code) -> Code:
    """Return the test of whether a value that a caller set is of a type."""
    match type_:
        case RecordType(layout=tuple()):
            return Call(imported("._runtime.array_model", "is_array_model"), (value,))
        case RecordType() | UnionType():
            return _is_instance(value, MODEL)
        case _:
            pass
    match kind_of(type_):
        case JsonKind.NULL:
            return Is(value, NONE)
        case JsonKind.STRING:
            return _is_instance(value, Name("str"))
        case JsonKind.BOOLEAN:
            return _is_instance(value, Name("bool"))
        case JsonKind.ARRAY:
            return Call(imported("._runtime.kinds", "is_list"), (value,))
        case JsonKind.OBJECT:
            return Call(imported("._runtime.kinds", "is_dict"), (value,))
        case JsonKind.NUMBER | None as kind:
            raise ValueError(f"no test for {kind}: it is written last")
        case kind:
            assert_never(kind)


def _is_instance(value: Code, class_: Code) -> Code:
    return Call(Name("isinstance"), (value, class_))


def _write_scalar(kind: ScalarKind, value: Value) -> Code:
    """Return the expression that writes a scalar. The commonest two are spelled out: calls would double the cost."""
    if kind is NULL:
        return NONE
    if kind is STRING:
        return plain_text(value.first)
    if kind is INTEGER:
        return Conditional(value.again, is_of(value.first, "int"), Call(scalar_function(kind.writer), (value.again,)))
    return Call(scalar_function(kind.writer, kind.home), (value.first,))


def plain_text(value: Code) -> Code:
    """Return the expression that gives a string of any class as plain text, and raises TypeError for anything else."""
    return Add(Literal(""), value)


def _write_list(names: ClassNames, item: Type, value: Code, depth: int) -> Code:
    each = write(names, item, variable(member_name(depth)), depth)
    return ListComprehension(each, member_name(depth), Call(container_function("sequence"), (value,)))


def _write_tuple(names: ClassNames, items: tuple[Type, ...], value: Value, depth: int) -> Code:
    written = ListDisplay(tuple(write(names, item, value.item(place), depth) for place, item in enumerate(items)))
    return Conditional(written, of_length(value.first, len(items), "is_list_of"), Call(FAIL))


def _write_map(names: ClassNames, item: Type, value: Code, depth: int) -> Code:
    key = plain_text(Name(key_name(depth)))
    each = write(names, item, variable(member_name(depth)), depth)
    entries = Call(container_function("pairs"), (value,))
    return DictComprehension(key, each, (key_name(depth), member_name(depth)), entries)
