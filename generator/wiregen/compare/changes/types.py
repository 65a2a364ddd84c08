"""Compare types: whether one allows every value that the other allows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from wiregen.protocol.reach import scalars_in
from wiregen.protocol.spelling import may_lack_tag, spelled
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


def type_rule(old: Type, new: Type) -> str | None:
    """Return the rule for a change between two types.

    A change inside an enum, a record or a union of the same name is reported at its declaration.
    """
    if _content(old) == _content(new):
        return None
    widens, narrows = _takes(new, old), _takes(old, new)
    if not widens:
        return "type-narrowed" if narrows else "type-changed"
    return "type-respelled" if narrows else "type-widened"


def formats(type_: Type) -> Iterator[str]:
    """Yield the names of the formats in a type; the name of a JSON format includes the type of its content."""
    for scalar in scalars_in(type_):
        if scalar.format is not None:
            name, json = scalar.format.name, scalar.json
            yield name if json is None else f"{name} of {spelled(json)}"


def _content(type_: Type) -> object:
    """Return a value that is equal for types that differ only in formats and in the order of alternatives."""
    match type_:
        case Scalar(kind=kind):
            return Scalar, kind.name
        case AnyJson():
            return AnyJson
        case EnumType(name=name) | RecordType(name=name) | UnionType(name=name) | UntaggedUnion(name=name):
            return type(type_), name
        case ListType(item=inner) | MapType(value=inner):
            return type(type_), _content(inner)
        case TupleType(items=items):
            return TupleType, tuple(map(_content, items))
        case Choice(members=members):
            return frozenset(map(_content, members))
        case _:
            assert_never(type_)


def _takes(wanted: Type, given: Type) -> bool:
    """Return whether a type allows every value of another one."""
    if _content(wanted) == _content(given):
        return True
    if isinstance(given, Choice | UntaggedUnion):
        return all(_takes(wanted, member) for member in given.members)
    match wanted:
        case AnyJson():
            return True
        case Scalar(kind=kind):
            match given:
                case Scalar(kind=found) | EnumType(base=found):
                    return found == kind or kind.name in found.widens_to
                case _:
                    return False
        case EnumType():
            match given:
                case Scalar(kind=kind):
                    return kind == wanted.base and not wanted.closed
                case EnumType():
                    return given.base == wanted.base and _values_fit(wanted, given)
                case _:
                    return False
        case ListType(item=item):
            if isinstance(given, TupleType):
                return all(_takes(item, found) for found in given.items)
            return isinstance(given, ListType) and _takes(item, given.item)
        case TupleType(items=items):
            if not isinstance(given, TupleType) or len(items) != len(given.items):
                return False
            return all(map(_takes, items, given.items))
        case MapType(value=value):
            if isinstance(given, MapType):
                return _takes(value, given.value)
            is_object = isinstance(given, UnionType) or (isinstance(given, RecordType) and given.layout is None)
            return isinstance(value, AnyJson) and is_object
        case RecordType():
            return False
        case UnionType():
            return _variants_fit(wanted, given)
        case Choice(members=members) | UntaggedUnion(members=members):
            return any(_takes(member, given) for member in members)
        case _:
            assert_never(wanted)


def _values_fit(wanted: EnumType, given: EnumType) -> bool:
    if not wanted.closed:
        return True
    return given.closed and {item.value for item in given.values} <= {item.value for item in wanted.values}


def _variants_fit(wanted: UnionType, given: Type) -> bool:
    match given:
        case RecordType(name=name):
            names = {name}
        case UnionType(variants=variants):
            if may_lack_tag(given.tagging) and not may_lack_tag(wanted.tagging):
                return False
            names = {record.name for record in variants}
        case _:
            return False
    return names <= {record.name for record in wanted.variants}
