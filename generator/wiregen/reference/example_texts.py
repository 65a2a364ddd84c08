"""Examples of texts that hold JSON of a type: the JSON of an example of that type."""

from __future__ import annotations

import json
from collections.abc import Callable

from wiregen.protocol.kinds import alternatives
from wiregen.protocol.types import ListType, MapType, NamedType, RecordType, TupleType, Type, UnionType
from wiregen.python.members import attributes, constants
from wiregen.reference.example_calls import (
    ExampleCall,
    ExampleJson,
    ExampleList,
    ExampleMap,
    ExampleMember,
    ExampleTuple,
    ExampleValue,
)


def example_text(type_: Type, value: ExampleValue, class_name: Callable[[NamedType], str]) -> str:
    """Return the JSON of an example of a type, which is made of the first of its alternatives."""
    return json.dumps(_plain(type_, value, class_name), ensure_ascii=False, separators=(",", ":"))


def _plain(type_: Type, value: ExampleValue, class_name: Callable[[NamedType], str]) -> object:
    first = alternatives(type_)[0]
    match first, value:
        case RecordType() | UnionType(), ExampleCall(callee=callee, arguments=arguments):
            variants = (first,) if isinstance(first, RecordType) else first.variants
            record = next(variant for variant in variants if class_name(variant) == callee)
            fields = {field.name: field for field in attributes(record)}
            given = {fields[name].wire: _plain(fields[name].type, argument, class_name) for name, argument in arguments}
            return {**{item.wire: item.value for item in constants(record)}, **given}
        case ListType(item=item), ExampleList(items=items):
            return [_plain(item, entry, class_name) for entry in items]
        case TupleType(items=types), ExampleTuple(items=items):
            return [_plain(item, entry, class_name) for item, entry in zip(types, items, strict=True)]
        case MapType(value=inner), ExampleMap(entries=entries):
            return {key: _plain(inner, entry, class_name) for key, entry in entries}
        case _, ExampleMap(entries=entries):
            return dict(entries)
        case _, ExampleMember(value=known) | ExampleJson(value=known):
            return known
        case _:
            return value
