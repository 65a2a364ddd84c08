"""The methods of a class that give what the texts and numbers of its fields stand for."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.protocol.types import Field, RecordType
from wiregen.python.annotations import ANY
from wiregen.python.api import Function
from wiregen.python.code import NONE, Name, either
from wiregen.python.formats import FormattedType, accessible, format_of, value_annotation


def accessors(record: RecordType) -> Iterator[tuple[Field, FormattedType, Function]]:
    """Yield the fields of a record that have an accessor, each with its type and the accessor."""
    for field in record.fields:
        type_ = accessible(field.type)
        if type_ is not None:
            value = value_annotation(type_)
            returns = either(value, NONE) if (field.optional or field.nullable) and value != ANY else value
            name = Name(f"{field.name.rstrip('_')}{format_of(type_).suffix}")
            yield field, type_, Function(name, (), returns, f"the accessor of {field.name!r}", field.position)
