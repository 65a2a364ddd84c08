"""Random instances of the SDK's models, made by polyfactory."""

from __future__ import annotations

import functools
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from hypothesis import settings
from polyfactory.factories.base import BuildContext
from polyfactory.factories.pydantic_factory import ModelFactory
from polyfactory.field_meta import FieldMeta
from polyfactory.utils.predicates import is_optional
from pydantic import BaseModel

from tests.sdk.shapes import size_of

EXAMPLES = settings().max_examples * 4
"""More than Hypothesis tries, since these are cheaper; the exhaustive profile has many more."""

CHARACTERS = 'az09 _-."\\/\n\t\u00e9\u2028\N{GRINNING FACE}'

FREE_JSON: tuple[Any, ...] = (
    None,
    True,
    0,
    -1.5,
    "x",
    [],
    [None, {"type": "later"}],
    {},
    {"type": "object", "a": [{}]},
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """How optional fields are filled."""

    null: bool
    absent: bool


FILLINGS = (
    Filling(null=False, absent=False),
    Filling(null=True, absent=True),
    Filling(null=True, absent=False),
    Filling(null=False, absent=True),
)
"""Every field has a value; some, with others null or absent; none, but with null; none."""


class Instances(ModelFactory[BaseModel]):
    """Makes instances of any model, with values that a careless codec would change."""

    __is_base_factory__ = True
    __set_as_default_factory_for_type__ = True  # otherwise one is made again for each object inside an object
    __randomize_collection_length__ = True
    __min_collection_length__ = 0
    __max_collection_length__ = 3
    __use_defaults__ = True
    __random__ = Random()

    filling = Filling(null=False, absent=False)

    @classmethod
    def get_provider_map(cls) -> dict[Any, Callable[[], Any]]:
        """Return what makes values of the types that are not models."""
        random = cls.__random__
        return {
            bool: lambda: random.random() < 0.5,
            str: lambda: "".join(random.choices(CHARACTERS, k=random.randrange(6))),
            int: lambda: random.choice((0, -1, 24000, 2**53 + 1, -(2**70), random.randrange(10**6))),
            float: lambda: random.choice((0.0, 3.0, -1.5, 1e-7, 1e300, random.random())),
            object: lambda: random.choice(FREE_JSON),
        }

    @classmethod
    def get_field_value(
        cls, field_meta: FieldMeta, field_build_parameters: Any = None, build_context: BuildContext | None = None
    ) -> Any:
        """Return a value, of any member of a union: left alone, a literal that comes first is always taken."""
        if typing.get_origin(field_meta.annotation) is typing.Union and field_meta.children:
            if cls.should_set_none_value(field_meta):
                return None
            field_meta = cls.__random__.choice(field_meta.children)
        return super().get_field_value(field_meta, field_build_parameters, build_context)

    @classmethod
    def should_set_none_value(cls, field_meta: FieldMeta) -> bool:
        """Say whether a field is null: where others may be absent one of four, else all that may be."""
        filling = Instances.filling
        may_be = filling.null and is_optional(field_meta.annotation)
        return may_be and (not filling.absent or cls.__random__.random() < 0.25)

    @classmethod
    def should_use_default_value(cls, field_meta: FieldMeta) -> bool:
        """Say whether a field is absent: where others may be null one of four, else all that may be."""
        filling = Instances.filling
        may_be = filling.absent and super().should_use_default_value(field_meta)
        return may_be and (not filling.null or cls.__random__.random() < 0.25)


factory_of = functools.cache(Instances.create_factory)


def instances(cls: type[BaseModel]) -> Iterator[BaseModel]:
    """Yield instances of a class: more of one that holds more classes, every other one with keys that its models do
    not declare."""
    for seed in range(min(EXAMPLES // 6 * size_of(cls), EXAMPLES * 3)):
        for filling in FILLINGS if seed < 2 else FILLINGS[:2]:
            Instances.filling = filling
            Instances.__random__.seed(seed)
            instance = factory_of(cls).build()
            if seed % 2:
                for number, model in enumerate(models_in(instance)):
                    assert model.model_extra is not None, "the SDK keeps what it does not know"
                    model.model_extra[f"later {number}"] = FREE_JSON[number % len(FREE_JSON)]
            yield instance


def models_in(value: Any) -> Iterator[BaseModel]:
    """Yield every model in a value of the SDK's, the outermost first."""
    if isinstance(value, BaseModel):
        yield value
        for name in type(value).model_fields:
            yield from models_in(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            yield from models_in(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from models_in(item)
