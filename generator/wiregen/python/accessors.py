"""The methods of a class that return the values of its fields with a format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wiregen.protocol.reach import json_in
from wiregen.protocol.types import Field
from wiregen.python.annotations import ANY
from wiregen.python.api import Function
from wiregen.python.class_names import ClassNames
from wiregen.python.code import NONE, Name, either
from wiregen.python.docs import docstring
from wiregen.python.formats import accessible, read_value, value_annotation
from wiregen.python.model.records import Accessor


def accessors(names: ClassNames, fields: Iterable[Field]) -> Iterator[tuple[Field, Function]]:
    """Yield the fields that have an accessor, each with it."""
    for field in fields:
        format_ = accessible(field.type)
        if format_ is not None:
            value = value_annotation(names, field.type)
            returns = either(value, NONE) if (field.optional or field.nullable) and value != ANY else value
            name = Name(f"{field.name.rstrip('_')}{format_.suffix}")
            yield field, Function(name, (), returns, f"the accessor of {field.name!r}", field.position)


def plan_accessors(
    names: ClassNames, fields: Iterable[Field], layout: tuple[str, ...] | None = None
) -> tuple[Accessor, ...]:
    """Return the accessors of a class with these fields, which are items of an array if it has a layout."""
    return tuple(
        Accessor(
            name=function.name.text,
            returns=function.returns,
            doc=docstring(_doc(field), 8),
            value=read_value(names, field, field.wire if layout is None else layout.index(field.wire)),
        )
        for field, function in accessors(names, fields)
    )


def _doc(field: Field) -> str:
    format_ = accessible(field.type)
    assert format_ is not None, "it has an accessor"
    absent = ", or None if there is none" if field.optional or field.nullable else ""
    fault = f"Raises ValueError if it is not {format_.sentence}."
    if json_in(field.type) is not None:
        fault = f"{fault[:-1]}, and DecodeError if the JSON does not fit the type."
    return f"Return the value of ``{field.name}``{absent}. {fault}"
