# From animals.yaml, protocol.yaml of the spec nested_union; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from ._codec.animals import read_animal, read_animal_or_name, read_pet
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .animals import Animal, AnimalOrName, Pet


def decode_pet(data: JsonText) -> Pet:
    """Decode the JSON text of one Pet. Raises DecodeError."""
    try:
        o = parse(data)
        return read_pet(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Pet", read_pet)


def pet_from_dict(obj: object) -> Pet:
    """Make one Pet of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_pet(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Pet", read_pet)


def decode_animal(data: JsonText) -> Animal:
    """Decode the JSON text of one Animal. Raises DecodeError."""
    try:
        o = parse(data)
        return read_animal(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Animal", read_animal)


def animal_from_dict(obj: object) -> Animal:
    """Make one Animal of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_animal(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Animal", read_animal)


def decode_animal_or_name(data: JsonText) -> AnimalOrName:
    """Decode the JSON text of one AnimalOrName. Raises DecodeError."""
    try:
        o = parse(data)
        return read_animal_or_name(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "AnimalOrName", read_animal_or_name)


def animal_or_name_from_dict(obj: object) -> AnimalOrName:
    """Make one AnimalOrName of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_animal_or_name(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "AnimalOrName", read_animal_or_name)
