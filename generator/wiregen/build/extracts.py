"""Extracts: what every event of a direction can be asked for though one event has it."""

from __future__ import annotations

from wiregen.build.annotations import field_annotation
from wiregen.build.code import Import
from wiregen.build.docs import docstring
from wiregen.lookup import Lookup
from wiregen.model import Extract, ExtractField
from wiregen.old_spec import DirectionSpec, EventSpec, ExtractSpec


def build_extract(lookup: Lookup, direction: DirectionSpec, spec: ExtractSpec) -> Extract:
    """Build an extract."""
    event = next(
        item
        for item in lookup.spec.events
        if item.direction.name == direction.name and item.wire_type == spec.event.name
    )
    fields = {field.name: field for field in lookup.fields(event.record)}
    return Extract(
        name=spec.name,
        doc=docstring(spec.doc, 4),
        fields=tuple(
            ExtractField(ref.name, field_annotation(lookup, fields[ref.name]).text, docstring(fields[ref.name].doc, 4))
            for ref in spec.fields
        ),
        arguments=tuple(f"{ref.name}=self.{ref.name}" for ref in spec.fields),
        test=spec.test,
        test_doc=docstring(f"Say whether this is ``{spec.event.name}``.", 8),
        get=spec.get,
        get_doc=docstring(f"Return what ``{spec.event.name}`` tells; None for any other event.", 8),
        own_get_doc=docstring("Return what this event tells.", 8),
    )


def extracts_of(lookup: Lookup, event: EventSpec) -> tuple[Extract, ...]:
    """Return the extracts that one event gives."""
    direction = lookup.directions[event.direction.name]
    return tuple(
        build_extract(lookup, direction, spec) for spec in direction.extracts if spec.event.name == event.wire_type
    )


def extract_imports(lookup: Lookup, event: EventSpec) -> set[Import]:
    """Return what the module of an event imports for the extracts that it gives; their fields are the event's own."""
    return {Import("typing", "NamedTuple")} if extracts_of(lookup, event) else set()


def extract_homes(lookup: Lookup, direction: DirectionSpec) -> dict[str, str]:
    """Return the topic of each extract of a direction: that of its event."""
    topics = {
        event.wire_type: event.record.topic for event in lookup.spec.events if event.direction.name == direction.name
    }
    return {spec.name: topics[spec.event.name] for spec in direction.extracts}
