"""Hypothesis strategies for every generated class, derived from the annotations that users see."""

from __future__ import annotations

import dataclasses
import types
import typing
from enum import Enum
from typing import Any, cast

from hypothesis import strategies as st

from openai_realtime import UNSET, Model, Unset

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
    Unset: st.just(UNSET),
}


def values(annotation: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for the values that an annotation allows."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation in SCALARS:
        return SCALARS[annotation]
    if origin is types.UnionType or origin is typing.Union:
        return st.one_of([values(argument) for argument in arguments])
    if origin is list:
        return st.lists(values(arguments[0]), max_size=2)
    if origin is dict:
        return st.dictionaries(TEXT, values(arguments[1]), max_size=2)
    if issubclass(annotation, Enum):
        return st.sampled_from(list(annotation))
    return st.deferred(lambda: models(annotation))


def extra_keys() -> st.SearchStrategy[str]:
    """Return keys that no record has."""
    return TEXT.map(lambda text: f"later {text}")


@st.composite
def models(draw: st.DrawFn, cls: type[Model]) -> Model:
    """Draw a model of a class, with unknown fields now and then."""
    hints = typing.get_type_hints(cls)
    fields = dataclasses.fields(cast(Any, cls))  # every generated class is a dataclass
    if cls.__name__.startswith("Unknown"):
        tag, payload = (field.name for field in fields)
        wire_type = draw(TEXT.map(lambda text: f"later.{text}"))
        return cls(**{tag: wire_type, payload: {**draw(st.dictionaries(TEXT, FREE_JSON, max_size=2)), tag: wire_type}})
    model = cls(**{field.name: draw(values(hints[field.name])) for field in fields})
    if draw(st.booleans()):
        model.model_extra.update(draw(st.dictionaries(extra_keys(), FREE_JSON, max_size=2)))
    return model
