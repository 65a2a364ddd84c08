"""Convert names of the document to unique names of the dialect, without counters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from wiregen.python.reserved import (
    ANNOTATION_NAMES,
    BUILTIN_CLASSES,
    FUNCTION_NAMES,
    MODULE_NAMES,
    PACKAGE_NAMES,
    TAG_NAMES,
    why_not_a_field,
    why_reserved,
)
from wiregen.spec.naming import snake_case, upper_case

_CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")


def class_case(text: str) -> str:
    """Return the class name closest to a text: ``HTTPError`` stays, ``pet_item`` gives PetItem."""
    words = re.findall("[A-Za-z0-9]+", text)
    name = "".join(word[0].upper() + word[1:] for word in words)
    return name if _CLASS_NAME.fullmatch(name) else f"Schema{name}" if name else spelled(text)


def spelled(text: str) -> str:
    """Return a class name that only this text has: each character is named by its code point."""
    return "Schema" + "".join(f"U{ord(char):X}" for char in text)


def doc_of(name: str) -> str:
    """Return a doc text made of a name: ``event_id`` gives ``Event id.``"""
    words = " ".join(re.findall(r"[^\W_]+", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name))).lower()
    if words:
        return f"{words[0].upper()}{words[1:]}."
    return f"`{name}`." if name else "The empty text."


class ClassNames:
    """Gives each class of the draft a unique name, so that its generated functions have unique names too."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, *candidates: str, last: str) -> str:
        """Return the first free name, or else the last one spelled out, and take it."""
        for name in (*candidates, spelled(last)):
            if self._is_free(name):
                break
        else:
            raise AssertionError(f"{last!r} is spelled in one way only")
        self._taken.add(snake_case(name))
        return name

    def _is_free(self, name: str) -> bool:
        if not _CLASS_NAME.fullmatch(name) or name in {*PACKAGE_NAMES, *BUILTIN_CLASSES} or why_reserved(name):
            return False
        return snake_case(name) not in self._taken


def field_name(wire: str, taken: Container[str]) -> str:
    """Return the name of a field: snake case if that is a free name, else spelled out."""
    name = snake_case(wire)
    if name and not name[0].isalpha():
        name = f"field_{name}"
    if why_not_a_field(name):
        name += "_"
    for candidate in (name, f"{name}_") if name else ():
        if candidate not in taken and not candidate.endswith("__"):
            return candidate
    return "field_" + "_".join(f"u{ord(char):x}" for char in wire) if wire else "field_empty"


def member_names(values: list[str]) -> dict[str, str]:
    """Return the names of enum members, by value, if a name cannot be derived from the value or is taken."""
    derived = [upper_case(value) for value in values]
    names: dict[str, str] = {}
    for value, name in zip(values, derived, strict=True):
        if not name.isidentifier() or (derived.count(name) > 1 and derived.index(name) != values.index(value)):
            names[value] = _member_spelled(value, {*derived, *names.values()})
    return names


def _member_spelled(value: str, taken: Container[str]) -> str:
    """Return the name of a member with its special characters spelled out: ``-1`` gives HYPHEN_MINUS_1."""
    words = [char if char.isascii() and char.isalnum() else f"_{_char_name(char)}_" for char in value]
    name = re.sub("[^A-Z0-9]+", "_", "".join(words).upper()).strip("_") or "EMPTY"
    name = name if name[0].isalpha() else f"VALUE_{name}"
    return name if name not in taken else "VALUE_" + "_".join(f"U{ord(char):X}" for char in value)


def _char_name(char: str) -> str:
    return unicodedata.name(char, f"U{ord(char):X}")


def tag_spec(key: str) -> str | dict[str, str] | None:
    """Return a key as a tag of the dialect, named otherwise if its own name is taken; None if no name can be made."""
    name = snake_case(key)
    if not name.isidentifier():
        return None
    taken = why_reserved(name) or name in TAG_NAMES or name in ANNOTATION_NAMES
    return {"key": key, "name": f"{name.strip('_')}_tag"} if taken else key


def is_tag_name(key: str) -> bool:
    """Say whether a key can be the tag of a record under its own name."""
    return tag_spec(key) == key


def builder_name(name: str, taken: set[str]) -> str:
    """Return the name of the builder of an event, and take it."""
    if why_reserved(name) or name in FUNCTION_NAMES or name in MODULE_NAMES or name in taken:
        name += "_event"
    while name in taken:
        name += "_event"
    taken.add(name)
    return name
