# From animals.yaml of the spec nested_union; remake: wiregen generate
"""Codec of the module animals.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import animals as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.scalars import integer, json_value, whole


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
        put_rest("Cat", o, m.model_rest)
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
        put_rest("Dog", o, m.model_rest)
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
        put_rest("Bird", o, m.model_rest)
    return o


@decodes(models.UnknownPet)
def read_unknown_pet(o: dict[str, Any]) -> models.UnknownPet:
    m = new(models.UnknownPet)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownPet)
def write_unknown_pet(m: models.UnknownPet) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


PET_READERS: Readers[models.Pet] = {
    "cat": read_cat,
    "dog": read_dog,
}


def read_pet(o: dict[str, Any]) -> models.Pet:
    return (PET_READERS.get(o["type"]) or read_unknown_pet)(o)


PET_CLASSES = frozenset(get_args(models.Pet))


def write_pet(m: models.Pet) -> dict[str, Any]:
    if type(m) not in PET_CLASSES:
        check_base(m, PET_CLASSES)
    return m.model_write()


@decodes(models.UnknownAnimal)
def read_unknown_animal(o: dict[str, Any]) -> models.UnknownAnimal:
    m = new(models.UnknownAnimal)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownAnimal)
def write_unknown_animal(m: models.UnknownAnimal) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


ANIMAL_READERS: Readers[models.Animal] = {
    "cat": read_cat,
    "dog": read_dog,
    "bird": read_bird,
}


def read_animal(o: dict[str, Any]) -> models.Animal:
    return (ANIMAL_READERS.get(o["type"]) or read_unknown_animal)(o)


ANIMAL_CLASSES = frozenset(get_args(models.Animal))


def write_animal(m: models.Animal) -> dict[str, Any]:
    if type(m) not in ANIMAL_CLASSES:
        check_base(m, ANIMAL_CLASSES)
    return m.model_write()


def read_animal_or_name(v: Any) -> models.AnimalOrName:
    if type(v) is str:
        return v
    return read_animal(v)


def write_animal_or_name(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_animal(v)
