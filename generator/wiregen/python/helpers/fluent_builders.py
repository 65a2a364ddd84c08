"""Fluent builders: records made field by field."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from wiregen.protocol.fitting import fits
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.spelling import spelled
from wiregen.protocol.types import Field, ListType, MapType, RecordType, Type
from wiregen.python.api import Api, Class, Parameter
from wiregen.python.code import NONE, Call, Code, Conditional, Is, Keyword, Name, imported
from wiregen.python.docs import docstring
from wiregen.python.formats import taken_annotation, written
from wiregen.python.helpers.comparison import Described, Difference, Sides, differences
from wiregen.python.helpers.constants import constant
from wiregen.python.helpers.scope import Scope
from wiregen.python.members import attributes
from wiregen.python.model.helpers import HelperModule
from wiregen.python.plan.sources import sources
from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Node, plain
from wiregen.spec.folder import PYTHON_FILE
from wiregen.spec.reading import entries, ref, refs, text
from wiregen.spec.values import Ref


@dataclass(frozen=True, slots=True)
class FluentBuilderSpec:
    """A fluent builder as written."""

    name: str
    position: Position
    doc: str
    builds: Ref
    takes: tuple[Ref, ...]
    presets: tuple[tuple[Ref, object], ...]
    maybe: tuple[Ref, ...]


def parse(python: Node | None, faults: list[Fault]) -> tuple[FluentBuilderSpec, ...]:
    """Read the fluent builders of a python.yaml."""
    return tuple(
        FluentBuilderSpec(
            name=entry.key,
            position=entry.key_position,
            doc=text(entry.value, "doc"),
            builds=ref(entry.value, "builds") or Ref("", entry.key_position),
            takes=refs(entry.value, "takes"),
            presets=tuple(
                (Ref(preset.key, preset.key_position), plain(preset.value))
                for preset in entries(entry.value, "presets")
            ),
            maybe=refs(entry.value, "maybe"),
        )
        for entry in entries(python, "fluent_builders")
    )


@dataclass(frozen=True, slots=True, eq=False)
class FluentBuilder:
    """A builder that makes a record field by field."""

    name: str
    position: Position
    doc: str
    builds: RecordType
    takes: tuple[Field, ...]
    """The fields that are given when the builder is made."""
    presets: tuple[tuple[Field, object], ...]
    """The fields with the value that they have from the start."""
    maybe: tuple[Field, ...]
    """The fields with a second method, which does nothing if it is given None."""

    @property
    def sets(self) -> tuple[Field, ...]:
        """The fields that it has a method for."""
        taken = {field.name for field in self.takes}
        return tuple(field for field in attributes(self.builds) if field.name not in taken)


def resolve(specs: tuple[FluentBuilderSpec, ...], scope: Scope) -> tuple[FluentBuilder, ...]:
    """Return the fluent builders of a package; what is wrong with them is noted in the scope."""
    return tuple(found for spec in specs if (found := _resolved(spec, scope)) is not None)


def _resolved(spec: FluentBuilderSpec, scope: Scope) -> FluentBuilder | None:
    record = scope.record(spec.builds)
    if record is None:
        return None
    preset = tuple(named for named, _ in spec.presets)
    takes, maybe = (scope.fields(refs, record, record.name) for refs in (spec.takes, spec.maybe))
    scope.check_repeated((*spec.takes, *preset), spec.name)
    scope.check_repeated((*spec.takes, *spec.maybe), spec.name)
    presets: list[tuple[Field, object]] = []
    for named, value in spec.presets:
        for field in scope.fields((named,), record, record.name):
            presets.append((field, value))
            if not isinstance(value, dict) and not _is_constant_of(field, value):
                scope.fault(named.position, f"the preset of {field.name!r} is not of type {spelled(field.type)}")
        if isinstance(value, dict):
            scope.fault(named.position, "a preset cannot be an object: set it on the builder")
    if any(taken.name == "self" for taken in spec.takes):
        scope.fault(spec.position, "a field named 'self' cannot be a parameter")
    given = {item.name for item in (*spec.takes, *preset)}
    for field in attributes(record):
        if not field.optional and field.name not in given:
            scope.fault(spec.position, f"{record.name} requires {field.name!r}: add it to takes or presets")
    found = FluentBuilder(spec.name, spec.position, spec.doc, record, takes, tuple(presets), maybe)
    adders = [f"add_{field.name}" for field in found.sets if isinstance(field.type, ListType | MapType)]
    maybes = [f"maybe_{item.name}" for item in spec.maybe]
    names = ("build", *(field.name for field in found.sets), *adders, *maybes)
    scope.check_members(spec.name, spec.position, names)
    return found


def _is_constant_of(field: Field, value: object) -> bool:
    return (value is None and (field.optional or field.nullable)) or fits(value, field.type)


def declare(builders: Iterable[FluentBuilder], api: Api) -> Iterator[Class]:
    """Yield the classes of fluent builders."""
    for builder in builders:
        name = imported(".fluent_builders", builder.name)
        yield Class(name, _parameters(builder, api), (), "the fluent builder", builder.position)


def _parameters(builder: FluentBuilder, api: Api) -> tuple[Parameter, ...]:
    return tuple(Parameter(field.name, taken_annotation(api.names, field.type)) for field in builder.takes)


def _written(field: Field, type_: Type, name: str, *, nullable: bool = False) -> Code:
    """Return the expression put into a field, or into the list or map in it, made from the parameter."""
    return written(replace(field, type=type_, optional=False, nullable=nullable), Name(name))


@dataclass(frozen=True, slots=True)
class Adder:
    """The parameter of a method that adds to a list or map, and the expression that it adds."""

    annotation: Code
    value: Code


@dataclass(frozen=True, slots=True)
class Setter:
    """A method of a fluent builder that sets a field, with its companions."""

    name: str
    doc: str
    annotation: Code
    nullable: bool
    value: Code
    """The assigned expression, made from the parameter with the field's name."""
    item: Adder | None
    """For a list, what ``add_…`` appends."""
    entry: Adder | None
    """For a map, what ``add_…`` puts."""
    maybe: bool


@dataclass(frozen=True, slots=True)
class FluentBuilderClass:
    """A class that makes a record field by field."""

    name: str
    record: Code
    doc: str
    parameters: tuple[Parameter, ...]
    arguments: tuple[Code, ...]
    """The arguments of the record's class from the start."""
    setters: tuple[Setter, ...]


def plan(builders: tuple[FluentBuilder, ...], protocol: Protocol, api: Api) -> Iterator[HelperModule]:
    """Yield the module of the fluent builders, if there are any."""
    classes = tuple(_planned(builder, api) for builder in builders)
    if classes:
        source = sources(protocol, (builder.builds.position for builder in builders), PYTHON_FILE)
        yield HelperModule("fluent_builders.py", "fluent_builders.py.j2", source, classes)


def _planned(builder: FluentBuilder, api: Api) -> FluentBuilderClass:
    return FluentBuilderClass(
        name=builder.name,
        record=api.names.types[builder.builds],
        doc=docstring(builder.doc, 4),
        parameters=_parameters(builder, api),
        arguments=(
            *(Keyword(field.name, _written(field, field.type, field.name)) for field in builder.takes),
            *(Keyword(field.name, constant(value, field.type, api.names)) for field, value in builder.presets),
        ),
        setters=tuple(_setter(field, api, maybe=field in builder.maybe) for field in builder.sets),
    )


def _setter(field: Field, api: Api, *, maybe: bool) -> Setter:
    given = Name(field.name)
    value = _written(field, field.type, field.name, nullable=field.nullable)
    item: Adder | None = None
    entry: Adder | None = None
    copy: Code = given
    match field.type:
        case ListType(item=inner):
            item = Adder(taken_annotation(api.names, inner), _written(field, inner, "item"))
            copy = Call(Name("list"), (given,))
        case MapType(value=inner):
            entry = Adder(taken_annotation(api.names, inner), _written(field, inner, "value"))
            copy = Call(Name("dict"), (given,))
        case _:
            pass
    if value == given and copy != given:
        value = Conditional(NONE, Is(given, NONE), copy) if field.nullable else copy
    doc, taken = docstring(f"Set ``{field.name}``. {field.doc}", 8), taken_annotation(api.names, field.type)
    return Setter(field.name, doc, taken, field.nullable, value, item, entry, maybe)


def compare(old: tuple[FluentBuilder, ...], new: tuple[FluentBuilder, ...], sides: Sides) -> Iterator[Difference]:
    """Compare the fluent builders of two packages. Preset fields may have new names."""
    yield from differences(
        (_described(builder, sides.renamed_in(builder.builds.name)) for builder in old),
        (_described(builder, {}) for builder in new),
    )


def _described(builder: FluentBuilder, renamed: Mapping[str, str]) -> Described:
    presets = {
        renamed.get(field.name, field.name): json.dumps(value, ensure_ascii=False, sort_keys=True)
        for field, value in builder.presets
    }
    takes, maybe = ([field.name for field in fields] for fields in (builder.takes, builder.maybe))
    content = (builder.builds.name, takes, presets, sorted(maybe))
    return Described(f"fluent_builders.{builder.name}", builder.position, builder.doc, content)
