"""The events of a spec by direction, with their builders, and what their modules import."""

from __future__ import annotations

from wiregen.build.builders import build_builder, builder_imports
from wiregen.build.code import Import, import_groups, literal
from wiregen.build.docs import docstring
from wiregen.build.extracts import build_extract, extract_homes
from wiregen.build.shared_fields import SHARED
from wiregen.build.unions import TAGGED_CODEC_IMPORTS, UNKNOWN_IMPORTS, build_unknown, hold_bulk
from wiregen.lookup import Lookup
from wiregen.model import Direction, Events, SharedField, Union, Variant
from wiregen.names import snake_case, upper_case
from wiregen.spec import DirectionSpec


def build_events(lookup: Lookup, directions: tuple[Direction, ...]) -> Events:
    """Build what the modules of events, their codec and their builders hold."""
    events = lookup.spec.events
    topics = sorted({event.record.topic for event in events})
    unknowns = [direction.unknown.name for direction in directions]
    bases = {Import(".enums", direction.constants) for direction in directions}
    homes = {name: topic for spec in lookup.spec.directions for name, topic in extract_homes(lookup, spec).items()}
    if homes:
        bases.add(Import("typing", "TYPE_CHECKING"))
    bases |= {*UNKNOWN_IMPORTS, Import("._runtime.model", "TaggedModel")}
    if any(direction.shared for direction in directions):
        bases.add(SHARED)
    unions = {Import(".directions", name) for name in unknowns} | {Import(".", topic) for topic in topics}
    codec = {Import("..directions", name) for name in unknowns}
    codec |= {Import("..events", direction.union.name) for direction in directions}
    codec |= {Import(".", topic) for topic in topics}
    builders = {Import(".", f"{topic} as _{topic}") for topic in topics}
    return Events(
        directions=directions,
        tag_literal=literal(lookup.spec.directions[0].tag) if directions else "",
        base_imports=import_groups(bases),
        base_type_imports=import_groups(Import(f".{topic}", name) for name, topic in homes.items()),
        union_imports=import_groups({Import("typing", "TypeAlias"), *unions}),
        codec_imports=import_groups(TAGGED_CODEC_IMPORTS | codec),
        builder_imports=import_groups(builders.union(*(builder_imports(lookup, event) for event in events))),
        builders=tuple(build_builder(lookup, event) for event in events),
    )


def build_direction(lookup: Lookup, spec: DirectionSpec, shared: tuple[SharedField, ...]) -> Direction:
    """Build the union of the events of one direction."""
    events = [event for event in lookup.spec.events if event.direction.name == spec.name]
    names = [f"{event.record.topic}.{event.record.name}" for event in events]
    unknown = build_unknown(spec.unknown, spec.tag, f"An event of the {spec.name}", tag_optional=False)
    reader = f"{snake_case(spec.union)}_reader"
    return Direction(
        name=spec.name,
        base=f"{spec.union}Base",
        constants=spec.constants,
        unknown=unknown,
        extracts=tuple(build_extract(lookup, spec, extract) for extract in spec.extracts),
        shared=shared,
        union=Union(
            name=spec.union,
            name_literal=literal(spec.union),
            function=snake_case(spec.union),
            constant=upper_case(spec.union),
            doc=docstring(spec.doc, 0),
            members=(*names, spec.unknown),
            unknown=unknown,
            variants=tuple(
                Variant(
                    literal(event.wire_type),
                    f"{event.record.topic}.read_{snake_case(event.record.name)}",
                )
                for event in events
            ),
            read=f"({reader}(obj[{literal(spec.tag)}]) or read_{unknown.function})(obj)",
            recursive=any(event.record.name in lookup.recursive_types for event in events),
            bulk=hold_bulk(lookup, (event.record for event in events)),
        ),
    )
