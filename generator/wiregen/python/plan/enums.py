"""Enums, and the constants of the wire types of each direction."""

from __future__ import annotations

from wiregen.protocol.prose import first_sentence
from wiregen.protocol.protocol import Direction
from wiregen.protocol.types import EnumType, EnumValue
from wiregen.python.api import EnumClass
from wiregen.python.class_names import ClassNames
from wiregen.python.code import Literal
from wiregen.python.docs import deprecated_doc, deviation_doc, docstring
from wiregen.python.model.package import Enum, EnumMember
from wiregen.spec.naming import upper_case


def plan_enum(names: ClassNames, enum: EnumType) -> Enum:
    """Return an enum of the spec."""
    plain = "string" if enum.base.annotation == "str" else "number"
    openness = "" if enum.closed else f"A value that is not listed here is kept as a plain {plain}."
    more = (openness, deviation_doc(enum.deviation), deprecated_doc(enum.deprecated))
    name = names.text(enum)
    return Enum(name, upper_case(name), docstring(enum.doc, 4, *more), tuple(map(_member, enum.values)), enum.closed)


def _member(value: EnumValue) -> EnumMember:
    return EnumMember(value.member, Literal(value.value), docstring(value.doc, 4, deprecated_doc(value.deprecated)))


def plan_constants(direction: Direction, constants: EnumClass) -> Enum:
    """Return the enum of the wire types of one direction."""
    members = tuple(
        EnumMember(
            member,
            Literal(event.wire_type),
            docstring(f"{first_sentence(event.record.doc)}.", 4, deprecated_doc(event.record.deprecated)),
        )
        for event, member in zip(direction.events, constants.members, strict=True)
    )
    doc = docstring(f"Wire types of all {direction.name} events. {direction.doc}", 4)
    return Enum(constants.name.text, upper_case(constants.name.text), doc, members, closed=False)
