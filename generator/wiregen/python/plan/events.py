"""The modules about all events of a direction: base classes, unions, their codec, builders and ``peek_type``."""

from __future__ import annotations

from wiregen.protocol.protocol import Direction, Event, Protocol
from wiregen.protocol.reach import inner_events
from wiregen.protocol.types import UnionType
from wiregen.python.annotations import annotation
from wiregen.python.api import Api, Function
from wiregen.python.class_names import ClassNames
from wiregen.python.code import NONE, Attribute, Call, Code, Keyword, Literal, Name, Subscript, either, imported
from wiregen.python.codec_names import reader
from wiregen.python.docs import deprecated_doc, docstring
from wiregen.python.event_bases import base_class, shared_directions
from wiregen.python.formats import written
from wiregen.python.members import attribute_map, is_plain, unknown_tags
from wiregen.python.model.events import (
    Builder,
    DirectionBase,
    DirectionBases,
    DirectionCodec,
    EventBase,
    Peeker,
)
from wiregen.python.model.helpers import PlannedHelpers
from wiregen.python.model.records import Union, Unknown
from wiregen.python.peeking import PEEK_TYPE, Peeked, peeked
from wiregen.python.plan.shared_fields import shared_fields
from wiregen.python.plan.unions import plan_tagged_codec, plan_union, plan_unknown, tag_keys


def _unknown(names: ClassNames, direction: Direction) -> Unknown:
    return plan_unknown(names, direction.union, f"An event of the {direction.name}")


def plan_bases(protocol: Protocol, api: Api, helpers: PlannedHelpers) -> DirectionBases:
    """Return the module of base classes and unknown events."""
    directions = tuple(
        DirectionBase(
            base=_base(api, helpers, (direction,), f"Base of all {direction.name} events."),
            unknown=_unknown(api.names, direction),
            shared=shared_fields(direction),
        )
        for direction in protocol.directions
    )
    shared = tuple(
        _base(api, helpers, several, f"Base of the events of {' and '.join(item.name for item in several)}.")
        for several in shared_directions(protocol)
    )
    return DirectionBases(directions, shared)


def _base(api: Api, helpers: PlannedHelpers, directions: tuple[Direction, ...], doc: str) -> EventBase:
    """Return the base class of the events of some directions, whose wire types are constants of the first."""
    return EventBase(
        name=base_class(api.names, directions).text,
        doc=doc,
        constants=api.constants[directions[0]].name,
        extracts=tuple(extract for item in directions for _, extract in helpers.extracts.get(item, ())),
    )


def plan_event_unions(protocol: Protocol, names: ClassNames) -> tuple[Union, ...]:
    """Return the unions of events."""
    unions = []
    for direction in protocol.directions:
        records = (event.record for event in direction.events)
        classes = (names.within_module(record) for record in records)
        members = (*classes, names.unknowns[direction.union])
        unions.append(plan_union(names, direction.union, members, _unknown(names, direction)))
    return tuple(unions)


def plan_event_codecs(protocol: Protocol, names: ClassNames) -> tuple[DirectionCodec, ...]:
    """Return the codec of the unions of events."""
    inner, directions = inner_events(protocol), []
    for direction in protocol.directions:
        unknown = _unknown(names, direction)
        readers = {event.record: _reader(names, event) for event in direction.events}
        wire_types = {event.record: event.wire_type for event in direction.events}
        union = plan_tagged_codec(names, direction.union, unknown, readers.__getitem__, wire_types)
        directions.append(DirectionCodec(unknown, union, written=direction.union in inner))
    return tuple(directions)


def _reader(names: ClassNames, event: Event) -> Code:
    """Return the function that reads an event, by way of its module."""
    return Attribute(imported("._codec", names.module(event.record)), reader(names, event.record).text)


def plan_builders(api: Api) -> tuple[Builder, ...]:
    """Return the builder functions."""
    builders = []
    for event, function in api.builders.items():
        doc = f"Build the event ``{event.wire_type}``. {event.record.doc}"
        whole_doc = docstring(doc, 4, deprecated_doc(event.record.deprecated))
        builders.append(Builder(function, whole_doc, _arguments(event, function)))
    return tuple(builders)


def _arguments(event: Event, function: Function) -> tuple[Keyword, ...]:
    """Return what a builder passes on, in the order of its parameters."""
    fields = attribute_map(event.record)
    return tuple(Keyword(item.name, written(fields[item.name], Name(item.name))) for item in function.parameters)


def plan_peekers(protocol: Protocol, names: ClassNames) -> tuple[Peeker, ...]:
    """Return ``peek_type``, or a function for each direction."""
    return tuple(_peeker(item, names) for item in peeked(protocol))


def _peeker(item: Peeked, names: ClassNames) -> Peeker:
    unions = tuple(direction.union for direction in item.directions)
    plain, (first, *_) = all(map(is_plain, unions)), unions
    tag = _peeked_type(unions, names)
    if plain:
        (key,) = tag_keys(first)
        made = Call(imported("._runtime.peek", "TypePeeker"), (Literal(key),))
        missing = "if it has no string type"
    else:
        literals = tuple(Literal(names.text(union)) for union in unions)
        made = Call(Subscript(imported("._runtime.union_peek", "UnionPeeker"), (tag,)), literals)
        missing = "if it has none"
    return Peeker(
        name=item.name,
        variable="_peek" if item.name == PEEK_TYPE else f"_{item.name}",
        made=made,
        returns=either(tag, NONE),
        doc=f"Return the wire type of a frame without decoding the rest, or None {missing}.",
    )


def _peeked_type(unions: tuple[UnionType, ...], names: ClassNames) -> Code:
    """Return the annotation of a wire type: a tuple if there are several keys."""
    by_key = [[annotation(names, type_) for _, type_ in unknown_tags(union)] for union in unions]
    tags = [either(*found) for found in zip(*by_key, strict=True)]
    if len(tags) > 1:
        return Subscript(Name("tuple"), tuple(either(tag, NONE) for tag in tags))
    by_name = any(not record.tags for union in unions for record in union.variants)
    return either(*tags, *((Name("str"),) if by_name else ()))
