"""The records and unions of our 46 server events, as other libraries can have them, taken from our annotations."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import MISSING, dataclass, fields, is_dataclass
from enum import Enum
from functools import reduce
from operator import or_
from types import GenericAlias, UnionType
from typing import Any, ClassVar, Union, get_args, get_origin, get_type_hints

import openai_realtime as rt

SCALARS = frozenset({str, int, float, bool, Any})
TAG = "type"


@dataclass(frozen=True, slots=True)
class FieldShape:
    """A field of a record."""

    name: str
    hint: Any
    """Annotation, made of the other library's classes, without None."""
    required: bool


@dataclass(frozen=True, slots=True)
class RecordShape:
    """A record, for which another library makes a class."""

    name: str
    tag: str | None
    """The value of ``type``, if the record is a variant of a union."""
    fields: tuple[FieldShape, ...]


def make_events(make_class: Callable[[RecordShape], Any], make_union: Callable[[tuple[Any, ...]], Any]) -> Any:
    """Return the union of all server events.

    ``make_class`` makes a class of a record, those that it holds first; ``make_union`` annotates a tagged union of
    such classes. What is unknown, be it an enum's value or a variant, other libraries cannot keep: enums become plain
    strings, which is also faster, and the variants for unknown types go.
    """
    classes: dict[Any, Any] = {}

    def translated(hint: Any) -> Any:
        if get_origin(hint) is list:
            return GenericAlias(list, (translated(get_args(hint)[0]),))
        if get_origin(hint) is dict:
            return GenericAlias(dict, (str, translated(get_args(hint)[1])))
        if get_origin(hint) in (Union, UnionType):
            return of_union(get_args(hint))
        if is_dataclass(hint):
            if hint not in classes:
                classes[hint] = make_class(record_shape(hint))
            return classes[hint]
        if isinstance(hint, type) and issubclass(hint, Enum):
            return str
        assert hint in SCALARS, hint
        return hint

    def of_union(hints: tuple[Any, ...]) -> Any:
        members = {translated(hint): None for hint in hints if not _is_left_out(hint)}
        tagged = tuple(member for member in members if member in classes.values())
        if len(tagged) > 1:
            members = {member: None for member in members if member not in tagged} | {make_union(tagged): None}
        return union_of(members)

    def record_shape(cls: Any) -> RecordShape:
        hints = get_type_hints(cls)
        tag = next((get_args(get_args(hint)[0])[0] for hint in hints.values() if get_origin(hint) is ClassVar), None)
        shapes = [
            FieldShape(field.name, translated(hints[field.name]), field.default is MISSING) for field in fields(cls)
        ]
        return RecordShape(cls.__name__, tag, tuple(shapes))

    return translated(rt.ServerEvent)


def union_of(members: Iterable[Any]) -> Any:
    """Return ``A | B | …``."""
    return reduce(or_, members)


def _is_left_out(hint: Any) -> bool:
    return hint in (rt.Unset, type(None)) or (
        is_dataclass(hint) and getattr(hint, "__name__", "").startswith("Unknown")
    )
