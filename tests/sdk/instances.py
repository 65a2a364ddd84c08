"""Random instances of the SDK's models, made by polyfactory."""

from __future__ import annotations

import functools
import typing
from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import settings
from polyfactory.factories.base import BaseFactory, BuildContext
from polyfactory.factories.pydantic_factory import ModelFactory
from polyfactory.field_meta import FieldMeta
from polyfactory.utils.predicates import is_optional
from pydantic import BaseModel

from tests.sdk.shapes import size_of

EXAMPLES = settings().max_examples * 3
"""More than Hypothesis tries, for these are cheaper; the exhaustive profile has many more."""

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


class Instances(ModelFactory[BaseModel]):
    """Makes instances of any model, with values that a careless codec would change."""

    __is_base_factory__ = True
    __randomize_collection_length__ = True
    __min_collection_length__ = 0
    __max_collection_length__ = 3

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
        """Return a value, of any member of a union: left alone, a literal that stands first is always taken."""
        if typing.get_origin(field_meta.annotation) is typing.Union and field_meta.children:
            if cls.should_set_none_value(field_meta):
                return None
            field_meta = cls.__random__.choice(field_meta.children)
        return super().get_field_value(field_meta, field_build_parameters, build_context)

    @classmethod
    def should_set_none_value(cls, field_meta: FieldMeta) -> bool:
        """Say whether a field is null: where others may be absent one of four, else all that may be."""
        every = not cls.__use_defaults__
        may_be = cls.__allow_none_optionals__ and is_optional(field_meta.annotation)
        return may_be and (every or cls.__random__.random() < 0.25)

    @classmethod
    def should_use_default_value(cls, field_meta: FieldMeta) -> bool:
        """Say whether a field is absent: where others may be null one of four, else all that may be."""
        every = not cls.__allow_none_optionals__
        return super().should_use_default_value(field_meta) and (every or cls.__random__.random() < 0.25)


FILLINGS: tuple[dict[str, Any], ...] = (
    {"__allow_none_optionals__": False, "__use_defaults__": False},
    {"__allow_none_optionals__": True, "__use_defaults__": True},
    {"__allow_none_optionals__": True, "__use_defaults__": False},
    {"__allow_none_optionals__": False, "__use_defaults__": True},
)
"""How optional fields are filled: every one; some, with others null or absent; none, but with null; none."""


@functools.cache
def factories(cls: Any) -> list[type[BaseFactory[BaseModel]]]:
    """Return what makes instances of a class, for each way of filling it."""
    return [Instances.create_factory(cls, **filling) for filling in FILLINGS]


def instances(cls: type[BaseModel]) -> Iterator[BaseModel]:
    """Yield instances of a class: more of one that holds more classes, every other one with keys that its models do
    not declare."""
    for seed in range(min(EXAMPLES // 6 * size_of(cls), EXAMPLES * 3)):
        for factory in factories(cls) if seed < 2 else factories(cls)[:2]:
            factory.seed_random(seed)
            instance = factory.build()
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
