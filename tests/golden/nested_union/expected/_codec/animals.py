# From animals.yaml of the spec nested_union; remake: wiregen generate
"""Codec of the module animals."""

from __future__ import annotations

from typing import Any

from .. import animals as models
from .._runtime.codec import Variants, Writers, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import integer, json_value, text, whole


@decodes(models.Cat, "type", "cat")
def read_cat(o: dict[str, Any]) -> models.Cat:
    m = new(models.Cat)
    m.lives = v if type(v := o["lives"]) is int else integer(v)
    m.model_rest = None if len(o) == 2 else rest_of("Cat", o)
    return m


@encodes(models.Cat)
def write_cat(m: models.Cat) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "cat",
        "lives": v if type(v := m.lives) is int else whole(v),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.Dog, "type", "dog")
def read_dog(o: dict[str, Any]) -> models.Dog:
    m = new(models.Dog)
    m.model_rest = None if len(o) == 1 else rest_of("Dog", o)
    return m


@encodes(models.Dog)
def write_dog(m: models.Dog) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "dog",
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.Bird, "type", "bird")
def read_bird(o: dict[str, Any]) -> models.Bird:
    m = new(models.Bird)
    m.model_rest = None if len(o) == 1 else rest_of("Bird", o)
    return m


@encodes(models.Bird)
def write_bird(m: models.Bird) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "bird",
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.UnknownPet)
def read_unknown_pet(o: dict[str, Any]) -> models.UnknownPet:
    m = new(models.UnknownPet)
    m.type = v if type(v := o["type"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownPet)
def write_unknown_pet(m: models.UnknownPet) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


PET_VARIANTS: Variants[models.Pet] = Variants(
    {
        "cat": read_cat,
        "dog": read_dog,
    },
    unknown=read_unknown_pet,
)

PET_WRITERS = Writers(models.Pet)


@decodes(models.UnknownAnimal)
def read_unknown_animal(o: dict[str, Any]) -> models.UnknownAnimal:
    m = new(models.UnknownAnimal)
    m.type = v if type(v := o["type"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownAnimal)
def write_unknown_animal(m: models.UnknownAnimal) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


ANIMAL_VARIANTS: Variants[models.Animal] = Variants(
    {
        "cat": read_cat,
        "dog": read_dog,
        "bird": read_bird,
    },
    unknown=read_unknown_animal,
)

ANIMAL_WRITERS = Writers(models.Animal)


def read_animal_or_name(v: Any) -> models.AnimalOrName:
    if type(v) is str:
        return v
    return ANIMAL_VARIANTS[v["type"]](v)


def write_animal_or_name(v: Any) -> Any:
    if isinstance(v, str):
        return v if type(v) is str else text(v)
    return ANIMAL_WRITERS[type(v)](v)
