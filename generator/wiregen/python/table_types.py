"""Types as the protocol table has them: names, and tuples that begin with a word."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

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
from wiregen.python.code import Code, Literal, TupleDisplay


def table_type(names: ClassNames, type_: Type, word: Callable[[str], Code] = Literal) -> Code:
    """Return the expression of a type; ``word`` makes those of list, map, tuple and one_of."""
    match type_:
        case Scalar(kind=kind):
            return Literal(kind.name)
        case AnyJson():
            return Literal("any")
        case EnumType() | RecordType() | UnionType() | UntaggedUnion():
            return Literal(names.text(type_))
        case ListType(item=item):
            return TupleDisplay((word("list"), table_type(names, item, word)))
        case MapType(value=value):
            return TupleDisplay((word("map"), table_type(names, value, word)))
        case TupleType(items=items):
            return TupleDisplay((word("tuple"), *(table_type(names, item, word) for item in items)))
        case Choice(members=members):
            return TupleDisplay((word("one_of"), *(table_type(names, member, word) for member in members)))
        case _:
            assert_never(type_)
