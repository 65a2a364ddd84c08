"""The methods of a class that give what the texts and numbers of its fields stand for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wiregen.protocol.types import Field
from wiregen.python.annotations import ANY
from wiregen.python.api import Function
from wiregen.python.class_names import ClassNames
from wiregen.python.code import NONE, Name, either
from wiregen.python.docs import docstring
from wiregen.python.formats import FormattedType, accessible, format_of, read_value, scalar_of, value_annotation
from wiregen.python.model.records import Accessor


def accessors(names: ClassNames, fields: Iterable[Field]) -> Iterator[tuple[Field, FormattedType, Function]]:
    """Yield the fields that have an accessor, each with its type and the accessor."""
    for field in fields:
        type_ = accessible(field.type)
        if type_ is not None:
            value = value_annotation(names, type_)
            returns = either(value, NONE) if (field.optional or field.nullable) and value != ANY else value
            name = Name(f"{field.name.rstrip('_')}{format_of(type_).suffix}")
            yield field, type_, Function(name, (), returns, f"the accessor of {field.name!r}", field.position)


def plan_accessors(
    names: ClassNames, fields: Iterable[Field], layout: tuple[str, ...] | None = None
) -> tuple[Accessor, ...]:
    """Return the methods of a class that has some fields, which are items of an array if it has a layout."""
    return tuple(_planned(names, field, type_, function, layout) for field, type_, function in accessors(names, fields))


def _planned(
    names: ClassNames, field: Field, type_: FormattedType, function: Function, layout: tuple[str, ...] | None
) -> Accessor:
    absent = ", or None if there is none" if field.optional or field.nullable else ""
    fault = f"Raises ValueError if it is not {format_of(type_).sentence}."
    if scalar_of(type_).json is not None:
        fault = f"{fault[:-1]}, and DecodeError if that is not of this type."
    doc = f"Return the value of ``{field.name}``{absent}. {fault}"
    place: str | int = field.wire if layout is None else layout.index(field.wire)
    return Accessor(function.name.text, function.returns, docstring(doc, 8), read_value(names, field, type_, place))
