"""The smallest JSON value of a type, and values put into it."""

from __future__ import annotations

from typing import Any, assert_never

from wiregen.protocol.scalars import BOOLEAN, STRING
from wiregen.protocol.state import Path
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

Json = dict[str, Any]


def smallest(type_: Type) -> Any:
    """Return a JSON value of a type with nothing in it that may be left out."""
    match type_:
        case Scalar(kind=kind):
            return "" if kind is STRING else kind is not BOOLEAN and 0
        case AnyJson():
            return None
        case EnumType():
            return type_.values[0].value
        case RecordType():
            tags = {tag.key.wire: tag.values[0] for tag in type_.tags}
            needed = (field for field in type_.fields if not field.optional)
            return tags | {field.wire: field.const.value if field.const else smallest(field.type) for field in needed}
        case UnionType():
            return smallest(type_.variants[0])
        case ListType():
            return []
        case MapType():
            return {}
        case TupleType():
            return [smallest(item) for item in type_.items]
        case UntaggedUnion() | Choice():
            return smallest(type_.members[0])
        case _:
            assert_never(type_)


def assign(value: Json, path: Path, held: Any) -> None:
    """Put a value into a frame."""
    for step in path.steps[:-1]:
        inner = value.get(step.wire)
        if step.only is not None and (inner is None or not is_of(inner, step.only)):
            inner = value[step.wire] = smallest(step.only)
        if not isinstance(inner, dict):
            return
        value = inner
    for step in path.steps[-1:]:
        value[step.wire] = [held] if step.is_indexed else held  # a list with the first member, which has the index 0


def is_of(value: Json, record: RecordType) -> bool:
    """Say whether a JSON object has the tags of a record."""
    return all(value.get(tag.key.wire) in tag.values for tag in record.tags)
