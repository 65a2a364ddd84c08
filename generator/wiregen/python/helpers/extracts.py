"""Extracts: fields of one event as a method of every event of its direction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wiregen.protocol.protocol import Direction, Event
from wiregen.protocol.types import Field, RecordType
from wiregen.python.accessors import accessors, plan_accessors
from wiregen.python.annotations import field_annotation
from wiregen.python.api import Api, Class, Parameter
from wiregen.python.code import Attribute, Keyword, Name, imported
from wiregen.python.docs import docstring
from wiregen.python.helpers.comparison import Described, Difference, Sides, differences
from wiregen.python.helpers.scope import Scope
from wiregen.python.members import attributes, unknown_tags
from wiregen.python.model import records as model
from wiregen.python.reserved import TAG_NAMES
from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Node
from wiregen.spec.reading import entries, ref, refs, text, value_of
from wiregen.spec.values import Ref


@dataclass(frozen=True, slots=True)
class ExtractSpec:
    """An extract as written."""

    name: str
    position: Position
    doc: str
    direction: Ref
    event: Ref
    fields: tuple[Ref, ...]
    test: str
    get: str


def parse(python: Node | None, faults: list[Fault]) -> tuple[ExtractSpec, ...]:
    """Read the extracts of a python.yaml, direction by direction."""
    found = value_of(python, "extracts")
    return tuple(
        ExtractSpec(
            name=entry.key,
            position=entry.key_position,
            doc=text(entry.value, "doc"),
            direction=Ref(direction.key, direction.key_position),
            event=ref(entry.value, "event") or Ref("", entry.key_position),
            fields=refs(entry.value, "fields"),
            test=text(entry.value, "test"),
            get=text(entry.value, "get"),
        )
        for direction in entries(python, "extracts")
        for entry in entries(found, direction.key)
    )


@dataclass(frozen=True, slots=True, eq=False)
class Extract:
    """Fields of an event as a tuple, which every event of its direction can be asked for."""

    name: str
    position: Position
    doc: str
    direction: Direction
    event: Event
    fields: tuple[Field, ...]
    test: str
    get: str


def resolve(specs: tuple[ExtractSpec, ...], scope: Scope) -> tuple[Extract, ...]:
    """Return the extracts of a package; what is wrong with them is noted in the scope."""
    for direction in {spec.direction.name: spec.direction for spec in specs}.values():
        scope.check_direction(direction)
        _check_methods(direction, [spec for spec in specs if spec.direction == direction], scope)
    return tuple(found for spec in specs if (found := _resolved(spec, scope)) is not None)


def _resolved(spec: ExtractSpec, scope: Scope) -> Extract | None:
    event = scope.event(spec.direction, spec.event)
    if event is None:
        return None
    fields = scope.fields(spec.fields, event.record, repr(event.wire_type))
    scope.check_repeated(spec.fields, f"the extract {spec.name}")
    for part in spec.fields:
        if part.name in ("count", "index"):
            message = f"a part of an extract cannot be named {part.name!r}, a method of every tuple"
            scope.fault(part.position, message)
    direction = scope.directions[spec.direction.name]
    return Extract(spec.name, spec.position, spec.doc, direction, event, fields, spec.test, spec.get)


def _check_methods(ref: Ref, specs: list[ExtractSpec], scope: Scope) -> None:
    """Find methods that every event of a direction would have twice, or beside a field of that name."""
    direction = scope.directions.get(ref.name)
    if direction is None:
        return
    methods = [name for spec in specs for name in (spec.test, spec.get)]
    taken = TAG_NAMES.keys() | {name for name, _ in unknown_tags(direction.union)}
    scope.check_members(f"every event of {direction.name}", ref.position, (*taken, *methods))
    for event in direction.events:
        for field in attributes(event.record):
            if field.name in methods:
                message = f"{event.record.name} has the field {field.name!r}, which is a method of every event"
                scope.fault(event.record.position, message)


def declare(extracts: Iterable[Extract], api: Api) -> Iterator[Class]:
    """Yield the classes of extracts; each is in the module of its event."""
    for extract in extracts:
        fields = tuple(_part(field, api) for field in extract.fields)
        methods = tuple(accessor for _, accessor in accessors(api.names, extract.fields))
        yield Class(_class(extract, api), fields, methods, f"the extract {extract.name}", extract.position)


def _class(extract: Extract, api: Api) -> Name:
    return imported(f".{api.names.module(extract.event.record)}", extract.name)


def _part(field: Field, api: Api) -> Parameter:
    return Parameter(field.name, field_annotation(api.names, field))


def plan(extracts: Iterable[Extract], api: Api) -> dict[Direction, tuple[tuple[RecordType, model.Extract], ...]]:
    """Return the extracts by direction, each with the record of the event that has it."""
    planned: dict[Direction, tuple[tuple[RecordType, model.Extract], ...]] = {}
    for extract in extracts:
        before = planned.get(extract.direction, ())
        planned[extract.direction] = (*before, (extract.event.record, _planned(extract, api)))
    return planned


def _planned(extract: Extract, api: Api) -> model.Extract:
    return model.Extract(
        name=_class(extract, api),
        doc=docstring(extract.doc, 4),
        fields=tuple(model.ModelField(_part(field, api), docstring(field.doc, 4)) for field in extract.fields),
        accessors=plan_accessors(api.names, extract.fields),
        arguments=tuple(Keyword(field.name, Attribute(Name("self"), field.name)) for field in extract.fields),
        test=extract.test,
        test_doc=docstring(f"Say whether this is ``{extract.event.wire_type}``.", 8),
        get=extract.get,
        get_doc=docstring(f"Return the fields of ``{extract.event.wire_type}``, or None for any other event.", 8),
        own_get_doc=docstring("Return the fields of this event.", 8),
    )


def compare(old: tuple[Extract, ...], new: tuple[Extract, ...], sides: Sides) -> Iterator[Difference]:
    """Compare the extracts of directions that both protocols have."""
    both = {direction.name for direction in sides.old.directions} & {item.name for item in sides.new.directions}
    before, after = ([item for item in side if item.direction.name in both] for side in (old, new))
    yield from differences(map(_described, before), map(_described, after))


def _described(extract: Extract) -> Described:
    content = (extract.event.wire_type, [field.name for field in extract.fields], extract.test, extract.get)
    subject = f"directions.{extract.direction.name}.extracts.{extract.name}"
    return Described(subject, extract.position, extract.doc, content)
