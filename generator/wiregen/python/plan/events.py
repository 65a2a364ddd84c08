"""The modules about all events of a direction: base classes, unions, their codec, builders and ``peek_type``."""

from __future__ import annotations

from typing import assert_never

from wiregen.protocol.protocol import Direction, Event, Protocol
from wiregen.protocol.tagging import InternalTag
from wiregen.python.api import Api, Function
from wiregen.python.class_names import ClassNames
from wiregen.python.code import Attribute, Code, Keyword, Literal, Name, imported
from wiregen.python.codec_names import reader
from wiregen.python.docs import deprecated_doc, docstring
from wiregen.python.formats import written
from wiregen.python.imports import import_groups
from wiregen.python.model.events import (
    Builder,
    Builders,
    DirectionBase,
    DirectionBases,
    DirectionCodec,
    DirectionUnion,
    EventsCodec,
    EventUnions,
    Peek,
)
from wiregen.python.model.helpers import PlannedHelpers
from wiregen.python.model.records import Unknown
from wiregen.python.plan.modules import TAGGED_MODEL, UNKNOWN_CLASS, UNKNOWN_CODEC, base_class
from wiregen.python.plan.shared_fields import SHARED, shared_fields
from wiregen.python.plan.unions import plan_tagged_codec, plan_union, plan_unknown, read_event


def _unknown(names: ClassNames, direction: Direction) -> Unknown:
    return plan_unknown(names, direction.union, f"An event of the {direction.name}")


def plan_bases(protocol: Protocol, api: Api, helpers: PlannedHelpers) -> DirectionBases:
    """Return the module of base classes and unknown events."""
    directions = tuple(
        DirectionBase(
            name=direction.name,
            base=base_class(api.names, direction).text,
            constants=api.constants[direction].name,
            unknown=_unknown(api.names, direction),
            extracts=tuple(extract for _, extract in helpers.extracts.get(direction, ())),
            shared=shared_fields(direction),
        )
        for direction in protocol.directions
    )
    constants = tuple(direction.constants for direction in directions)
    extracts = tuple(extract.name for direction in directions for extract in direction.extracts)
    reading = (SHARED,) if any(direction.shared for direction in directions) else ()
    checking = (imported("typing", "TYPE_CHECKING"),) if extracts else ()
    return DirectionBases(
        imports=import_groups(".directions", constants, checking, reading, UNKNOWN_CLASS, TAGGED_MODEL),
        type_imports=import_groups(".directions", extracts),
        directions=directions,
    )


def plan_event_unions(protocol: Protocol, names: ClassNames) -> EventUnions:
    """Return the module of the unions of events."""
    directions = []
    for direction in protocol.directions:
        records = (event.record for event in direction.events)
        classes = (names.within_module(record) for record in records)
        members = (*classes, names.unknowns[direction.union])
        directions.append(DirectionUnion(plan_union(names, direction.union, members, _unknown(names, direction))))
    imports = import_groups(".events", tuple(directions), imported("typing", "TypeAlias"))
    return EventUnions(imports, tuple(directions))


def plan_events_codec(protocol: Protocol, names: ClassNames) -> EventsCodec:
    """Return the module of the codec of the unions of events."""
    directions = []
    for direction in protocol.directions:
        unknown, read = _unknown(names, direction), read_event(names, direction.union)
        readers = {event.record: _reader(names, event) for event in direction.events}
        union = plan_tagged_codec(names, direction.union, unknown, readers.__getitem__, read)
        directions.append(DirectionCodec(unknown, union))
    printed = [names.types[direction.union] for direction in protocol.directions]
    printed += [names.unknowns[direction.union] for direction in protocol.directions]
    imports = import_groups("._codec.events", tuple(directions), tuple(printed), UNKNOWN_CODEC)
    return EventsCodec(imports, tuple(directions))


def _reader(names: ClassNames, event: Event) -> Code:
    """Return the function that reads an event, by way of its module."""
    return Attribute(imported("._codec", names.module(event.record)), reader(names, event.record).text)


def plan_builders(api: Api) -> Builders:
    """Return the module of builder functions."""
    builders = []
    for event, function in api.builders.items():
        doc = f"Build the event ``{event.wire_type}``. {event.record.doc}"
        builders.append(
            Builder(
                name=function.name.text,
                class_name=function.returns,
                doc=docstring(doc, 4, deprecated_doc(event.record.deprecated)),
                parameters=tuple(item for item in function.parameters if not item.keyword_only),
                keyword_only=tuple(item for item in function.parameters if item.keyword_only),
                arguments=_arguments(event, function),
            )
        )
    return Builders(import_groups(".builders", tuple(builders)), tuple(builders))


def _arguments(event: Event, function: Function) -> tuple[Keyword, ...]:
    """Return what a builder passes on, in the order of its parameters."""
    fields = {field.name: field for field in event.record.fields}
    return tuple(Keyword(item.name, written(fields[item.name], Name(item.name))) for item in function.parameters)


def plan_peek(protocol: Protocol) -> Peek | None:
    """Return the module of ``peek_type``, if there are directions: all have one tag."""
    for direction in protocol.directions:
        match direction.union.tagging:
            case InternalTag(key=key):
                return Peek(Literal(key.wire))
            case _:
                assert_never(direction.union.tagging)
    return None
