# From all files of the spec nested_union; remake: wiregen generate
"""Unions as variants of unions."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "Animal",
    "animal_from_dict",
    "AnimalOrName",
    "animal_or_name_from_dict",
    "Bird",
    "Cat",
    "decode_animal",
    "decode_animal_or_name",
    "DecodeError",
    "decode_pet",
    "Dog",
    "encode",
    "EncodeError",
    "Fault",
    "Model",
    "Pet",
    "pet_from_dict",
    "StringEnum",
    "UnknownAnimal",
    "UnknownPet",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
