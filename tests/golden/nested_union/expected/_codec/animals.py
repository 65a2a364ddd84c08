# From animals.yaml of the spec nested_union; remake: wiregen generate
"""The readers and writers of the classes in the module animals.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import animals as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.scalars import integer, json_value, string, whole


@decodes(models.Cat, "type", "cat")
def read_cat(obj: dict[str, Any]) -> models.Cat:
    model = new(models.Cat)
    model.lives = integer(obj["lives"])
    model.model_rest = None if len(obj) == 2 else rest_of("Cat", obj)
    return model


@encodes(models.Cat)
def write_cat(model: models.Cat) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "cat", "lives": value if type(value := model.lives) is int else whole(value)}
    return obj if model.model_rest is None else with_rest("Cat", obj, model.model_rest)


@decodes(models.Dog, "type", "dog")
def read_dog(obj: dict[str, Any]) -> models.Dog:
    model = new(models.Dog)
    model.model_rest = None if len(obj) == 1 else rest_of("Dog", obj)
    return model


@encodes(models.Dog)
def write_dog(model: models.Dog) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "dog"}
    return obj if model.model_rest is None else with_rest("Dog", obj, model.model_rest)


@decodes(models.Bird, "type", "bird")
def read_bird(obj: dict[str, Any]) -> models.Bird:
    model = new(models.Bird)
    model.model_rest = None if len(obj) == 1 else rest_of("Bird", obj)
    return model


@encodes(models.Bird)
def write_bird(model: models.Bird) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "bird"}
    return obj if model.model_rest is None else with_rest("Bird", obj, model.model_rest)


@decodes(models.UnknownPet)
def read_unknown_pet(obj: dict[str, Any]) -> models.UnknownPet:
    model = new(models.UnknownPet)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownPet)
def write_unknown_pet(model: models.UnknownPet) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


PET_READERS: Readers[models.Pet] = {
    "cat": read_cat,
    "dog": read_dog,
}


def read_pet(obj: dict[str, Any]) -> models.Pet:
    return (PET_READERS.get(obj["type"]) or read_unknown_pet)(obj)


PET_CLASSES = frozenset(get_args(models.Pet))


def write_pet(model: models.Pet) -> dict[str, Any]:
    if type(model) not in PET_CLASSES:
        check_base(model, PET_CLASSES)
    return model.model_write()


@decodes(models.UnknownAnimal)
def read_unknown_animal(obj: dict[str, Any]) -> models.UnknownAnimal:
    model = new(models.UnknownAnimal)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownAnimal)
def write_unknown_animal(model: models.UnknownAnimal) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


ANIMAL_READERS: Readers[models.Animal] = {
    "cat": read_cat,
    "dog": read_dog,
    "bird": read_bird,
}


def read_animal(obj: dict[str, Any]) -> models.Animal:
    return (ANIMAL_READERS.get(obj["type"]) or read_unknown_animal)(obj)


ANIMAL_CLASSES = frozenset(get_args(models.Animal))


def write_animal(model: models.Animal) -> dict[str, Any]:
    if type(model) not in ANIMAL_CLASSES:
        check_base(model, ANIMAL_CLASSES)
    return model.model_write()


def read_animal_or_name(value: Any) -> models.AnimalOrName:
    if type(value) is str:
        return value
    return read_animal(value)


def write_animal_or_name(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_animal(value)
