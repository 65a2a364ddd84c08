"""Enums, and the constants of the wire types of each direction."""

from __future__ import annotations

from wiregen.protocol.prose import first_sentence
from wiregen.protocol.protocol import Direction
from wiregen.protocol.scalars import INTEGER
from wiregen.protocol.types import EnumType, EnumValue
from wiregen.python.api import EnumClass
from wiregen.python.class_names import ClassNames
from wiregen.python.code import Literal, imported
from wiregen.python.docs import deprecated_doc, deviation_doc, docstring
from wiregen.python.model.package import Enum, EnumMember
from wiregen.spec.naming import upper_case

STRING_ENUM = imported("._runtime.enums", "StringEnum")
INTEGER_ENUM = imported("._runtime.enums", "IntegerEnum")


def plan_enum(names: ClassNames, enum: EnumType) -> Enum:
    """Return an enum of the spec."""
    plain = "integer" if enum.base is INTEGER else "string"
    openness = "" if enum.closed else f"Any other value is kept as a plain {plain}."
    more = (openness, deviation_doc(enum.deviation), deprecated_doc(enum.deprecated))
    name = names.text(enum)
    return Enum(
        name=name,
        constant=upper_case(name),
        doc=docstring(enum.doc or f"The enum {enum.name}.", 4, *more),
        base=INTEGER_ENUM if enum.base is INTEGER else STRING_ENUM,
        members=tuple(map(_member, enum.values)),
        closed=enum.closed,
        integer=enum.base is INTEGER,
    )


def _member(value: EnumValue) -> EnumMember:
    return EnumMember(value.member, Literal(value.value), docstring(value.doc, 4, deprecated_doc(value.deprecated)))


def plan_constants(direction: Direction, constants: EnumClass) -> Enum:
    """Return the enum of the wire types of one direction."""
    members = tuple(
        EnumMember(
            member,
            Literal(event.wire_type),
            docstring(_brief(event.record.doc), 4, deprecated_doc(event.record.deprecated)),
        )
        for event, member in zip(direction.events, constants.members, strict=True)
    )
    doc = docstring(f"Wire types of all {direction.name} events. {direction.doc}", 4)
    return Enum(
        name=constants.name.text,
        constant=upper_case(constants.name.text),
        doc=doc,
        base=STRING_ENUM,
        members=members,
        closed=False,
        integer=False,
    )


def _brief(doc: str) -> str:
    return f"{first_sentence(doc)}." if doc else ""
