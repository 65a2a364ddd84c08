"""Enums of a spec, and the constants of its wire types."""

from __future__ import annotations

from wiregen.build.code import literal
from wiregen.build.docs import deviation_doc, docstring, first_sentence
from wiregen.lookup import Lookup
from wiregen.model import Enum, EnumMember
from wiregen.names import upper_case
from wiregen.old_spec import DirectionSpec, EnumSpec


def build_enum(spec: EnumSpec) -> Enum:
    """Build an enum of the spec."""
    openness = "" if spec.closed else "A value that is not listed here is kept as a plain string."
    members = tuple(EnumMember(item.member, literal(item.value), docstring(item.doc, 4)) for item in spec.values)
    doc = docstring(spec.doc, 4, openness, deviation_doc(spec.deviation))
    return Enum(spec.name, upper_case(spec.name), doc, members, closed=spec.closed)


def build_constants(lookup: Lookup, spec: DirectionSpec) -> Enum:
    """Build the enum of the wire types of one direction."""
    members = tuple(
        EnumMember(
            upper_case(event.wire_type), literal(event.wire_type), docstring(f"{first_sentence(event.record.doc)}.", 4)
        )
        for event in lookup.spec.events
        if event.direction.name == spec.name
    )
    doc = docstring(f"Wire types of all {spec.name} events. {spec.doc}", 4)
    return Enum(spec.constants, upper_case(spec.constants), doc, members, closed=False)
