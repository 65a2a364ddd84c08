"""Constants of a python.yaml as code."""

from __future__ import annotations

from wiregen.protocol.kinds import alternatives
from wiregen.protocol.types import AnyJson, EnumType, ListType, Type
from wiregen.python.class_names import ClassNames
from wiregen.python.code import Attribute, Code, ListDisplay, Literal


def constant(value: object, type_: Type, names: ClassNames) -> Code:
    """Return a JSON value that is not an object as code; one that an enum lists is its member."""
    if isinstance(value, list):
        items = [member.item for member in alternatives(type_) if isinstance(member, ListType)]
        inner = items[0] if items else AnyJson()
        return ListDisplay(tuple(constant(item, inner, names) for item in value))
    for member in alternatives(type_):
        if isinstance(member, EnumType) and not isinstance(value, bool):
            for item in member.values:
                if item.value == value:
                    return Attribute(names.types[member], item.member)
    assert value is None or isinstance(value, str | int | float | bool)
    return Literal(value)
