"""Expressions of the codec that read a value of a type from JSON, or give up if it is of another kind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from wiregen.protocol.kinds import alternatives
from wiregen.protocol.scalars import BOOLEAN, NULL, STRING, JsonKind, ScalarKind
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
from wiregen.python.class_names import ClassNames
from wiregen.python.code import (
    NONE,
    Attribute,
    Call,
    Code,
    Conditional,
    DictComprehension,
    Is,
    ListComprehension,
    Literal,
    Name,
    Subscript,
    TupleDisplay,
    imported,
)
from wiregen.python.codec_names import members_table, reader, value_function
from wiregen.python.kinds import Alternative, Alternatives, Member, kind_of, numbers_last
from wiregen.python.members import has_plain_tag
from wiregen.python.values import VALUE, Value, key_name, member_name, variable

FAIL = imported("._runtime.mismatch", "fail")


def scalar_function(name: str, home: str = "scalars") -> Name:
    """Return a function of the runtime that reads or writes scalars, by the module that has it."""
    return imported(f"._runtime.{home}", name)


def container_function(name: str) -> Name:
    """Return a function of the runtime that reads or writes lists and maps."""
    return imported("._runtime.kinds", name)


def is_of(value: Code, builtin: str) -> Code:
    """Return the test of whether a value is of exactly this builtin class, not of a subclass."""
    return Is(Call(Name("type"), (value,)), Name(builtin))


def read(names: ClassNames, type_: Type, value: Value, depth: int = 0) -> Code:
    """Return the expression that reads a value of a type."""
    match type_:
        case UntaggedUnion():
            return Call(reader(names, type_), (value.first,))
        case Choice():
            return read_alternatives(names, alternatives(type_), value, depth).expression()
        case _:
            return _read(names, type_, value, depth)


def read_alternatives(
    names: ClassNames, members: Iterable[Member], value: Value = VALUE, depth: int = 0
) -> Alternatives:
    """Return a test and a reading for each type but the last, which is tried if none of the tests holds."""
    found: list[Alternative] = []
    *tested, last = numbers_last(members)
    for member in tested:
        found.append(Alternative(_test(member, value.first), _tested(names, member, value.named, depth)))
        value = value.named
    return Alternatives(tuple(found), _read(names, last, value, depth))


def _test(type_: Member, value: Code) -> Code:
    """Return the test of a value's kind. Functions test containers, or type checkers would lose their types."""
    match kind_of(type_):
        case JsonKind.NULL:
            return Is(value, NONE)
        case JsonKind.STRING:
            return is_of(value, "str")
        case JsonKind.BOOLEAN:
            return is_of(value, "bool")
        case JsonKind.ARRAY:
            return Call(imported("._runtime.kinds", "is_array"), (value,))
        case JsonKind.OBJECT:
            return Call(imported("._runtime.kinds", "is_object"), (value,))
        case JsonKind.NUMBER | None as kind:
            raise ValueError(f"no test for {kind}: it is read last")
        case kind:
            assert_never(kind)


def _tested(names: ClassNames, type_: Member, value: Value, depth: int) -> Code:
    """Return the expression that reads a value whose kind has been tested; that may leave nothing to do."""
    match type_:
        case Scalar(kind=kind) if kind is NULL:
            return NONE
        case Scalar(kind=kind) if kind is STRING or kind is BOOLEAN:
            return value.again
        case _:
            return _read(names, type_, value, depth)


def _read(names: ClassNames, type_: Member, value: Value, depth: int) -> Code:
    """Return the expression that reads a value of a type with one JSON kind, and tests that itself."""
    match type_:
        case Scalar(kind=kind):
            return _read_scalar(kind, value)
        case AnyJson():
            return Call(scalar_function("json_value"), (value.first,))
        case EnumType(base=base):
            key = value.first if base is STRING else _read_scalar(base, value)
            return Subscript(members_table(names, type_), (key,))
        case RecordType():
            return _read_record(names, type_, value.first)
        case ListType(item=item):
            return _read_list(names, item, value.first, depth + 1)
        case TupleType(items=items):
            return _read_tuple(names, items, value, depth)
        case MapType(value=inner):
            return _read_map(names, inner, value.first, depth + 1)
        case UnionType():
            return Call(value_function(names, type_, "read"), (value.first,))
        case _:
            assert_never(type_)


def _read_scalar(kind: ScalarKind, value: Value) -> Code:
    return Call(scalar_function(kind.reader, kind.home), (value.first,))


def _read_record(names: ClassNames, record: RecordType, value: Code) -> Code:
    if has_plain_tag(record):
        tagged = imported("._runtime.codec", "tagged")
        (tag,) = record.tags
        value = Call(tagged, (value, Literal(tag.key.wire), *map(Literal, tag.values)))
    return Call(reader(names, record), (value,))


def _read_list(names: ClassNames, item: Type, value: Code, depth: int) -> Code:
    each = read(names, item, variable(member_name(depth)), depth)
    return ListComprehension(each, member_name(depth), Call(container_function("array"), (value,)))


def _read_tuple(names: ClassNames, items: tuple[Type, ...], value: Value, depth: int) -> Code:
    """Return the expression that reads each item by its place, once the array is found to have as many."""
    read_items = TupleDisplay(tuple(read(names, item, value.item(place), depth) for place, item in enumerate(items)))
    return Conditional(read_items, of_length(value.first, len(items), "is_array_of"), Call(FAIL))


def of_length(value: Code, length: int, function: str) -> Code:
    """Return the test of whether a value is an array of this length."""
    return Call(imported("._runtime.kinds", function), (value, Literal(length)))


def _read_map(names: ClassNames, item: Type, value: Code, depth: int) -> Code:
    key = Call(scalar_function(STRING.reader), (Name(key_name(depth)),))
    each = read(names, item, variable(member_name(depth)), depth)
    entries = Call(Attribute(Call(container_function("mapping"), (value,)), "items"))
    return DictComprehension(key, each, (key_name(depth), member_name(depth)), entries)
