"""Hypothesis strategies for every generated class, derived from the annotations that users see."""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Any, cast

from hypothesis import strategies as st

from openai_realtime import Model

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)

NUMBERS = st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False))

FREE_JSON: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, TEXT),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)),
    max_leaves=6,
)

SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    bool: st.booleans(),
    int: st.integers(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    Any: FREE_JSON,
    type(None): st.none(),
}


@dataclass(frozen=True, eq=False)
class Drawing:
    """Which of the values that the annotations allow are drawn."""

    unknown: bool = True
    """Whether variants and enum values that the spec does not name are among them."""
    forms: Mapping[str, Sequence[Mapping[str, Any]]] = dataclasses.field(default_factory=dict)
    """By the name of a class: sets of annotations, one of which takes the place of what its fields have."""


ANYTHING = Drawing()


@functools.cache
def values(annotation: Any, drawing: Drawing = ANYTHING) -> st.SearchStrategy[Any]:
    """Return a strategy for the values that an annotation allows."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation in SCALARS:
        return SCALARS[annotation]
    if origin is types.UnionType or origin is typing.Union:
        return st.one_of([values(argument, drawing) for argument in members(arguments, drawing)])
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    if origin is list:
        return st.lists(values(arguments[0], drawing), max_size=2)
    if origin is dict:
        return st.dictionaries(TEXT, values(arguments[1], drawing), max_size=2)
    if issubclass(annotation, Enum):  # one of them is Unset, an enum of UNSET alone
        return st.sampled_from(list(annotation))
    return st.deferred(lambda: models(annotation, drawing))


def members(arguments: Sequence[Any], drawing: Drawing) -> list[Any]:
    """Return the members of a union that are drawn: a str beside an enum stands for values that the spec lacks."""
    if drawing.unknown:
        return list(arguments)
    named = any(isinstance(argument, type) and issubclass(argument, StrEnum) for argument in arguments)
    return [argument for argument in arguments if not is_unknown(argument) and not (named and argument is str)]


def is_unknown(annotation: Any) -> bool:
    """Say whether an annotation is the class of an unknown variant."""
    return isinstance(annotation, type) and annotation.__name__.startswith("Unknown")


EXTRA = st.dictionaries(TEXT.map(lambda text: f"later {text}"), FREE_JSON, max_size=2)
"""Keys that no record has, with values."""

PAYLOADS = st.dictionaries(TEXT, FREE_JSON, max_size=2)

WIRE_TYPES = TEXT.map(lambda text: f"later.{text}")


@functools.cache
def field_annotations(cls: Any) -> dict[str, Any]:
    """Return the annotation of every field of a class."""
    hints = typing.get_type_hints(cls)
    return {field.name: hints[field.name] for field in dataclasses.fields(cls)}


@st.composite
def models(draw: st.DrawFn, cls: type[Model], drawing: Drawing = ANYTHING) -> Model:
    """Draw a model of a class, with unknown fields now and then."""
    annotations = field_annotations(cast(Any, cls))  # to mypy, a dataclass that can be compared cannot be hashed
    if is_unknown(cls):
        tag, payload, _ = annotations
        wire_type = draw(WIRE_TYPES)
        return cls(**{tag: wire_type, payload: {**draw(PAYLOADS), tag: wire_type}})
    if cls.__name__ in drawing.forms:
        annotations = {**annotations, **draw(st.sampled_from(drawing.forms[cls.__name__]))}
    model = cls(**{name: draw(values(annotation, drawing)) for name, annotation in annotations.items()})
    if draw(st.booleans()):
        model.model_extra.update(draw(EXTRA))
    return model
