# From animals.yaml, protocol.yaml of the spec nested_union; remake: wiregen generate
"""The decoders of every union, from JSON text and from values of ``json.loads``.

By default, faults raise a DecodeError that lists all of them. With ``on_fault="keep"`` the object around a fault
becomes the Unknown variant of its union, which holds the whole object and lists its ``faults``. Everything else is
decoded as usual. A DecodeError is raised then only for a value that is not a JSON object, and for a fault outside
every tagged union.

Errors are raised after the ``except`` block and the ``del``, so that no traceback shows the frame.
"""

from __future__ import annotations

from ._codec.animals import read_animal, read_animal_or_name, read_pet
from ._runtime.entry import union_from_text, union_from_value
from ._runtime.errors import DecodeError, OnFault
from ._runtime.json_text import JsonText
from .animals import Animal, AnimalOrName, Pet


def decode_pet(data: JsonText, *, on_fault: OnFault = "raise") -> Pet:
    """Decode the JSON text of one Pet. Raises DecodeError."""
    found = union_from_text(data, read_pet, "Pet", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def pet_from_dict(obj: object, *, on_fault: OnFault = "raise") -> Pet:
    """Make one Pet from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_pet, "Pet", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_animal(data: JsonText, *, on_fault: OnFault = "raise") -> Animal:
    """Decode the JSON text of one Animal. Raises DecodeError."""
    found = union_from_text(data, read_animal, "Animal", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def animal_from_dict(obj: object, *, on_fault: OnFault = "raise") -> Animal:
    """Make one Animal from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_animal, "Animal", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_animal_or_name(data: JsonText, *, on_fault: OnFault = "raise") -> AnimalOrName:
    """Decode the JSON text of one AnimalOrName. Raises DecodeError."""
    found = union_from_text(data, read_animal_or_name, "AnimalOrName", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def animal_or_name_from_dict(obj: object, *, on_fault: OnFault = "raise") -> AnimalOrName:
    """Make one AnimalOrName from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_animal_or_name, "AnimalOrName", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found
