"""Names of classes and builders other than those that follow from the protocol, and parameters by keyword only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wiregen.protocol.protocol import Direction, Event, Protocol
from wiregen.protocol.types import NamedType
from wiregen.python.class_names import Choices
from wiregen.python.helpers.scope import Scope
from wiregen.python.members import attributes
from wiregen.source.faults import Fault
from wiregen.source.nodes import Node
from wiregen.source.suggestions import suggestion
from wiregen.spec.reading import entries, refs, text, value_of
from wiregen.spec.values import Ref

TYPES = ("enums", "records", "unions")
"""The keys under ``names`` for kinds of types; every other key there is a direction."""


@dataclass(frozen=True, slots=True)
class EventNamesSpec:
    """The names of an event's class and builder, as written; empty if they follow from the protocol."""

    direction: Ref
    event: Ref
    class_name: str
    builder: str


@dataclass(frozen=True, slots=True)
class NamesSpec:
    """The names and keyword parameters of a python.yaml, as written."""

    events: tuple[EventNamesSpec, ...]
    types: tuple[tuple[str, Ref, str], ...]
    """The kind of a type, its name in the spec, and the name of its class."""
    keyword_only: tuple[tuple[Ref, tuple[Ref, ...]], ...]
    """The fields that builders of a direction take by keyword if they are optional."""


def parse(python: Node | None, faults: list[Fault]) -> NamesSpec:
    """Read what a python.yaml says of names and keywords."""
    names = value_of(python, "names")
    return NamesSpec(
        events=tuple(
            EventNamesSpec(
                direction=Ref(direction.key, direction.key_position),
                event=Ref(entry.key, entry.key_position),
                class_name=text(entry.value, "class"),
                builder=text(entry.value, "builder"),
            )
            for direction in entries(python, "names")
            if direction.key not in TYPES
            for entry in entries(names, direction.key)
        ),
        types=tuple(
            (kind, Ref(entry.key, entry.key_position), text(value_of(names, kind), entry.key))
            for kind in TYPES
            for entry in entries(names, kind)
        ),
        keyword_only=tuple(
            (Ref(entry.key, entry.key_position), refs(value_of(python, "keyword_only"), entry.key))
            for entry in entries(python, "keyword_only")
        ),
    )


def resolve(spec: NamesSpec, scope: Scope) -> Choices:
    """Return the names that python.yaml chooses; what is wrong with them is noted in the scope."""
    for direction in {item.direction.name: item.direction for item in spec.events}.values():
        scope.check_direction(direction)
    classes: dict[NamedType, str] = {}
    builders: dict[Event, str] = {}
    for item in spec.events:
        event = scope.event(item.direction, item.event)
        if event is not None and item.class_name:
            classes[event.record] = item.class_name
        if event is not None and item.builder:
            builders[event] = item.builder
    declared = {kind: _declared(kind, scope.protocol) for kind in TYPES}
    for kind, ref, name in spec.types:
        if ref.name in declared[kind]:
            classes[declared[kind][ref.name]] = name
        else:
            what = kind.removesuffix("s")
            scope.fault(ref.position, f"unknown {what} {ref.name!r}{suggestion(ref.name, declared[kind])}")
    return Choices(
        classes=MappingProxyType(classes),
        builders=MappingProxyType(builders),
        keyword_only=MappingProxyType(_keyword_only(spec, scope)),
    )


def _declared(kind: str, protocol: Protocol) -> dict[str, NamedType]:
    types: Mapping[str, Iterable[NamedType]] = {
        "enums": protocol.enums,
        "records": protocol.records,
        "unions": protocol.unions,
    }
    return {type_.name: type_ for type_ in types[kind]}


def _keyword_only(spec: NamesSpec, scope: Scope) -> dict[Direction, frozenset[str]]:
    found: dict[Direction, frozenset[str]] = {}
    for ref, fields in spec.keyword_only:
        scope.check_direction(ref)
        direction = scope.directions.get(ref.name)
        if direction is None:
            continue
        known = {field.name for event in direction.events for field in attributes(event.record)}
        for field in fields:
            if direction.events and field.name not in known:
                hint = suggestion(field.name, known)
                message = f"no event of direction {direction.name} has the field {field.name!r}{hint}"
                scope.fault(field.position, message)
        found[direction] = frozenset(field.name for field in fields)
    return found
