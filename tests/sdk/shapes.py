"""What a class of either side allows on the wire: one form for dataclasses, pydantic models and typed dictionaries."""

from __future__ import annotations

import collections.abc
import dataclasses
import functools
import types
import typing
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, cast

from pydantic import BaseModel
from typing_extensions import is_typeddict

import openai_realtime
import openai_realtime_translation

SCALARS: Mapping[Any, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    types.NoneType: "null",
    Any: "any",
    object: "any",
}

UNSET_TYPES = (openai_realtime.Unset, openai_realtime_translation.Unset)

ARRAYS = (list, collections.abc.Iterable, collections.abc.Sequence)


@dataclass(frozen=True)
class Shape:
    """The JSON kinds that an annotation allows, and what is inside them."""

    kinds: frozenset[str] = frozenset()
    literals: frozenset[str | int] = frozenset()
    items: tuple[Any, ...] = ()
    """Annotations of what its arrays hold."""
    values: tuple[Any, ...] = ()
    """Annotations of what its maps hold."""
    classes: tuple[type[Any], ...] = ()
    may_be_unset: bool = False


@dataclass(frozen=True)
class Field:
    """A key of an object."""

    shape: Shape
    required: bool


def merged(shapes: Iterable[Shape]) -> Shape:
    """Return what any of the shapes allows."""
    every = tuple(shapes)
    return Shape(
        kinds=frozenset[str]().union(*(shape.kinds for shape in every)),
        literals=frozenset[str | int]().union(*(shape.literals for shape in every)),
        items=tuple(dict.fromkeys(item for shape in every for item in shape.items)),
        values=tuple(dict.fromkeys(value for shape in every for value in shape.values)),
        classes=tuple(dict.fromkeys(cls for shape in every for cls in shape.classes)),
        may_be_unset=any(shape.may_be_unset for shape in every),
    )


def shape_of(annotation: Any) -> Shape:
    """Return what an annotation allows."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation in UNSET_TYPES:
        return Shape(may_be_unset=True)
    if annotation in SCALARS:
        return Shape(kinds=frozenset({SCALARS[annotation]}))
    if origin in (typing.Annotated, typing.ClassVar, typing.Required, typing.NotRequired):
        return shape_of(arguments[0])
    if origin in (types.UnionType, typing.Union):
        return merged(map(shape_of, arguments))
    if origin is typing.Literal:
        return Shape(kinds=frozenset(SCALARS[type(value)] for value in arguments), literals=frozenset(arguments))
    if origin in ARRAYS:
        return Shape(kinds=frozenset({"array"}), items=(arguments[0],))
    if origin is dict:
        return Shape(kinds=frozenset({"map"}), values=(arguments[1],))
    if issubclass(annotation, Enum):
        return Shape(kinds=frozenset({"string"}), literals=frozenset(member.value for member in annotation))
    return Shape(kinds=frozenset({"object"}), classes=(annotation,))


@functools.cache
def fields_of(cls: Any) -> Mapping[str, Field]:
    """Return the keys that a class has on the wire; the tag of a variant is one of them."""
    if is_typeddict(cls):
        hints = typing.get_type_hints(cls, include_extras=True)
        return {name: Field(shape_of(hint), is_required(hint, cls)) for name, hint in hints.items()}
    if issubclass(cls, BaseModel):
        return {
            field.alias or name: Field(shape_of(field.annotation), field.is_required())
            for name, field in cls.model_fields.items()
        }
    hints = typing.get_type_hints(cls)
    tags = {name: Field(shape_of(hint), True) for name, hint in hints.items() if is_tag(hint)}
    return tags | {
        field.name: Field(shape_of(hints[field.name]), field.default is dataclasses.MISSING)
        for field in dataclasses.fields(cast(Any, cls))
    }


def is_required(hint: Any, dictionary: Any) -> bool:
    """Say whether a key of a typed dictionary is required; its own account knows nothing of annotations in strings."""
    origin = typing.get_origin(hint)
    return origin is typing.Required or (dictionary.__total__ and origin is not typing.NotRequired)


def is_tag(hint: Any) -> bool:
    """Say whether the annotation is that of a tag, which a class of ours holds as a constant."""
    return typing.get_origin(hint) is typing.ClassVar


def held_by(cls: Any) -> set[type[Any]]:
    """Return the classes of the objects that the fields of a class can hold, in lists and maps too."""
    shapes = [field.shape for field in fields_of(cls).values()]
    inside = [shape_of(annotation) for shape in shapes for annotation in (*shape.items, *shape.values)]
    return {other for shape in (*shapes, *inside) for other in shape.classes}


def size_of(cls: Any) -> int:
    """Return how many classes the objects of a class can hold at any depth, the class itself counted."""
    found: set[type[Any]] = set()
    new = {cls}
    while new:
        found |= new
        new = {inner for other in new for inner in held_by(other)} - found
    return len(found)


def is_tagged(cls: type[Any]) -> bool:
    """Say whether a class of ours is a variant of a union that finds it by its tag."""
    return hasattr(cls, "type_name")


def tags_of(cls: Any) -> frozenset[str | int]:
    """Return the values of ``type`` by which a union finds the class; none where it has no such key."""
    found = fields_of(cls).get("type")
    return found.shape.literals if found else frozenset()
