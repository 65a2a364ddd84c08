"""Build the model of a package from a checked spec."""

from __future__ import annotations

from wiregen.build.code import Import, import_groups
from wiregen.build.decoders import build_decoders
from wiregen.build.docs import docstring
from wiregen.build.enums import build_constants, build_enum
from wiregen.build.events import build_direction, build_events
from wiregen.build.exports import build_exports
from wiregen.build.helpers import build_helpers
from wiregen.build.json_schema import build_json_schema
from wiregen.build.records import BuiltRecord, build_event, build_record
from wiregen.build.shared_fields import shared_fields
from wiregen.build.sources import build_sources
from wiregen.build.table import build_table
from wiregen.build.unions import BuiltUnion, build_union
from wiregen.lookup import Lookup
from wiregen.model import Module, Package
from wiregen.spec import Spec, TopicSpec, UnionSpec
from wiregen.type_expression import names_in


def build(spec: Spec) -> Package:
    """Return the model of the package that a spec describes."""
    lookup = Lookup(spec)
    records = [build_record(lookup, record) for record in spec.records]
    shared = {direction.name: shared_fields(lookup, direction) for direction in spec.directions}
    records.extend(build_event(lookup, event, shared[event.direction.name]) for event in spec.events)
    unions = [build_union(lookup, union) for union in _inner_unions_first(lookup)]
    modules = tuple(
        module for topic in spec.topics if (module := _module(topic, records, unions)).records or module.unions
    )
    directions = tuple(build_direction(lookup, direction, shared[direction.name]) for direction in spec.directions)
    events = build_events(lookup, directions)
    value_enums = tuple(map(build_enum, spec.enums))
    sources = build_sources(spec)
    return Package(
        name=spec.protocol,
        doc=docstring(spec.doc or f"The protocol {spec.protocol}.", 0),
        sources=sources,
        enums=(*(build_constants(lookup, direction) for direction in spec.directions), *value_enums),
        value_enums=value_enums,
        modules=modules,
        events=events,
        helpers=build_helpers(lookup),
        decoders=build_decoders(lookup, [item.union for item in unions], directions),
        exports=build_exports(lookup),
        table=build_table(lookup),
        json_schema=build_json_schema(lookup, sources.everything),
    )


def _inner_unions_first(lookup: Lookup) -> tuple[UnionSpec, ...]:
    """Return the unions of the spec, each after those that are its variants, else in the order of the files."""
    ordered: dict[str, UnionSpec] = {}

    def place(union: UnionSpec) -> None:
        for use in union.variants:
            for name in names_in(use.expression):
                if name in lookup.unions and name not in ordered and name != union.name:
                    place(lookup.unions[name])
        ordered.setdefault(union.name, union)

    for union in lookup.spec.unions:
        place(union)
    return tuple(ordered.values())


def _module(topic: TopicSpec, records: list[BuiltRecord], unions: list[BuiltUnion]) -> Module:
    own_records = [item for item in records if item.topic == topic.name]
    own_unions = [item for item in unions if item.topic == topic.name]
    own: list[BuiltRecord | BuiltUnion] = [*own_records, *own_unions]
    imports = frozenset[Import]().union(*(item.imports for item in own))
    codec_imports = frozenset[Import]().union(*(item.codec_imports for item in own))
    return Module(
        name=topic.name,
        file=topic.file,
        doc=docstring(topic.doc or f"The {topic.name.replace('_', ' ')} of the protocol.", 0),
        imports=import_groups(imports, f".{topic.name}"),
        codec_imports=import_groups(codec_imports, f".{topic.name}"),
        records=tuple(item.record for item in own_records),
        unions=tuple(item.union for item in own_unions),
    )
