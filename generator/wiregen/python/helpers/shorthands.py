"""Shorthands: functions for values that people write by hand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias, assert_never

from wiregen.protocol.fitting import fits
from wiregen.protocol.kinds import alternatives, json_kinds
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.resolving.type_uses import ambiguity_faults, resolve_type
from wiregen.protocol.spelling import spelled
from wiregen.protocol.types import AnyJson, Field, ListType, RecordType, Type, UnionType
from wiregen.python.annotations import UNSET, UNSET_CLASS, annotation
from wiregen.python.api import Api, Function, Parameter
from wiregen.python.class_names import ClassNames
from wiregen.python.code import NONE, Call, Code, Keyword, ListDisplay, Name, either, imported
from wiregen.python.docs import docstring
from wiregen.python.formats import FormattedType, accessible, taken_annotation, written
from wiregen.python.helpers.comparison import Described, Difference, Sides, differences
from wiregen.python.helpers.constants import constant
from wiregen.python.helpers.scope import Scope
from wiregen.python.imports import ImportGroups, import_groups
from wiregen.python.model.helpers import HelperModule
from wiregen.python.plan.sources import sources
from wiregen.python.reserved import FUNCTION_NAMES, why_reserved
from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Entry, Node, Scalar, Sequence
from wiregen.source.nodes import Mapping as MappingNode
from wiregen.spec.folder import PYTHON_FILE
from wiregen.spec.reading import entries, text, value_of
from wiregen.spec.type_expression import ANY, parse_type
from wiregen.spec.type_expression import Name as TypeName
from wiregen.spec.values import Ref, TypeUse


@dataclass(frozen=True, slots=True)
class ParameterSpec:
    """A parameter of a shorthand as written."""

    name: str
    position: Position
    type: TypeUse
    optional: bool


@dataclass(frozen=True, slots=True)
class RecordSpec:
    """A record in a shorthand as written: its name, and a value for each field named."""

    record: Ref
    fields: tuple[tuple[Ref, ValueSpec], ...]


@dataclass(frozen=True, slots=True)
class ListSpec:
    """A list in a shorthand as written."""

    items: tuple[ValueSpec, ...]


@dataclass(frozen=True, slots=True)
class ParameterRef:
    """The value of a parameter in a shorthand, as written."""

    parameter: Ref


@dataclass(frozen=True, slots=True)
class Constant:
    """A string, number, boolean or null in a shorthand."""

    value: object


ValueSpec: TypeAlias = RecordSpec | ListSpec | ParameterRef | Constant


@dataclass(frozen=True, slots=True)
class ShorthandSpec:
    """A shorthand as written."""

    name: str
    position: Position
    doc: str
    parameters: tuple[ParameterSpec, ...]
    builds: RecordSpec


def parse(python: Node | None, faults: list[Fault]) -> tuple[ShorthandSpec, ...]:
    """Read the shorthands of a python.yaml. Types and values that cannot be read are faults."""
    specs: list[ShorthandSpec] = []
    for entry in entries(python, "shorthands"):
        value = _parse_value(value_of(entry.value, "builds"), faults)
        specs.append(
            ShorthandSpec(
                name=entry.key,
                position=entry.key_position,
                doc=text(entry.value, "doc"),
                parameters=tuple(_parse_parameter(item, faults) for item in entries(entry.value, "parameters")),
                builds=value if isinstance(value, RecordSpec) else RecordSpec(Ref("", entry.key_position), ()),
            )
        )
    return tuple(specs)


def _parse_parameter(entry: Entry, faults: list[Fault]) -> ParameterSpec:
    position = entry.value.position
    written = entry.value.value if isinstance(entry.value, Scalar) else None
    use = TypeUse(TypeName(ANY), position)
    if not isinstance(written, str):
        return ParameterSpec(entry.key, entry.key_position, use, optional=False)
    expression = written.rstrip()
    try:
        use = TypeUse(parse_type(expression.removesuffix("?")), position)
    except ValueError as error:
        faults.append(Fault(position, str(error)))
    return ParameterSpec(entry.key, entry.key_position, use, optional=expression.endswith("?"))


def _parse_value(node: Node | None, faults: list[Fault]) -> ValueSpec | None:
    match node:
        case Scalar(value=str(name), position=position) if name.startswith("$"):
            return ParameterRef(Ref(name[1:], position))
        case Scalar(value=value):
            return Constant(value)
        case Sequence(items=items):
            values = [_parse_value(item, faults) for item in items]
            return ListSpec(tuple(value for value in values if value is not None))
        case MappingNode(entries=(entry,)) if isinstance(entry.value, MappingNode):
            fields = [
                (Ref(field.key, field.key_position), _parse_value(field.value, faults)) for field in entry.value.entries
            ]
            given = tuple((field, value) for field, value in fields if value is not None)
            return RecordSpec(Ref(entry.key, entry.key_position), given)
        case MappingNode(position=position):
            faults.append(Fault(position, "expected {RecordName: {field: value}}"))
    return None


@dataclass(frozen=True, slots=True)
class ShorthandParameter:
    """A parameter of a shorthand."""

    name: str
    type: Type
    optional: bool
    three_states: bool
    """It goes into a field that may be absent, null or a value, so it is left out as UNSET."""
    formatted: FormattedType | None
    """The format of all fields that it goes into: what that stands for is taken too."""


@dataclass(frozen=True, slots=True)
class RecordValue:
    """A record in a shorthand, with the values of its fields."""

    record: RecordType
    fields: tuple[tuple[Field, Value], ...]


@dataclass(frozen=True, slots=True)
class ListValue:
    """A list in a shorthand."""

    items: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class ParameterValue:
    """The value of a parameter in a shorthand."""

    parameter: str


Value: TypeAlias = RecordValue | ListValue | ParameterValue | Constant


@dataclass(frozen=True, slots=True, eq=False)
class Shorthand:
    """A function for a value that people write by hand."""

    name: str
    position: Position
    doc: str
    parameters: tuple[ShorthandParameter, ...]
    """The required ones first."""
    builds: RecordValue


def resolve(specs: tuple[ShorthandSpec, ...], scope: Scope) -> tuple[Shorthand, ...]:
    """Return the shorthands of a package; what is wrong with them is noted in the scope."""
    return tuple(found for spec in specs if (found := _Resolver(spec, scope).shorthand()) is not None)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value stands: a field, or an entry of the list in one."""

    name: str
    type: Type
    optional: bool
    nullable: bool
    whole: bool
    """It is a field, and not an entry."""


class _Resolver:
    """Resolves one shorthand."""

    def __init__(self, spec: ShorthandSpec, scope: Scope) -> None:
        self.spec = spec
        self.scope = scope
        self.parameters = {parameter.name: parameter for parameter in spec.parameters}
        self.types: dict[str, Type | None] = {}
        for parameter in spec.parameters:
            type_ = resolve_type(scope.types, parameter.type)
            self.types[parameter.name] = type_
            if type_ is not None:
                ambiguity_faults(scope.types, type_, parameter.type.position)
        self.used: dict[str, list[_Place]] = {}
        """For each parameter that is used, the fields that it goes into."""

    def shorthand(self) -> Shorthand | None:
        builds = self._record(self.spec.builds)
        parameters = sorted(self.spec.parameters, key=lambda parameter: parameter.optional)
        for parameter in self.spec.parameters:
            self._check_parameter(parameter)
        if builds is None:
            return None
        return Shorthand(
            name=self.spec.name,
            position=self.spec.position,
            doc=self.spec.doc,
            parameters=tuple(
                ShorthandParameter(
                    parameter.name,
                    self.types[parameter.name] or AnyJson(),
                    parameter.optional,
                    any(place.nullable for place in self.used.get(parameter.name, ())),
                    self._format(parameter.name),
                )
                for parameter in parameters
            ),
            builds=builds,
        )

    def _check_parameter(self, parameter: ParameterSpec) -> None:
        name, places = parameter.name, self.used.get(parameter.name)
        reason = why_reserved(name) or FUNCTION_NAMES.get(name)
        if reason is not None:
            self.scope.fault(parameter.position, f"a parameter cannot be named {name!r}, {reason}")
        if places is None:
            self.scope.fault(parameter.position, f"the parameter {name!r} is not used")
        elif parameter.optional and len({place.nullable for place in places}) > 1:
            message = f"{name!r} goes into fields of two and of three states, which are left out differently"
            self.scope.fault(parameter.position, message)

    def _format(self, name: str) -> FormattedType | None:
        """Return the format that a parameter has in all its places; each is a whole field of its type."""
        type_, places = self.types[name], self.used.get(name, [])
        formats = [accessible(place.type) for place in places]
        same_type = type_ is not None and all(spelled(place.type) == spelled(type_) for place in places)
        whole = all(place.whole for place in places)
        return formats[0] if same_type and whole and formats and all(item == formats[0] for item in formats) else None

    def _record(self, spec: RecordSpec) -> RecordValue | None:
        record = self.scope.record(spec.record)
        if record is None:
            for _, value in spec.fields:
                self._value(value, None)
            return None
        given = {ref.name for ref, _ in spec.fields}
        for field in record.fields:
            if not field.optional and field.name not in given:
                self.scope.fault(spec.record.position, f"{record.name} requires the field {field.name!r}")
        found: list[tuple[Field, Value]] = []
        for ref, value in spec.fields:
            fields = self.scope.fields((ref,), record, record.name)
            place = next(
                (_Place(item.name, item.type, item.optional, item.nullable, whole=True) for item in fields), None
            )
            resolved = self._value(value, place)
            if place is not None and not _takes(place.type, resolved) and not _is_null(value, place):
                message = f"{ref.name!r} is {spelled(place.type)}, which this value is not"
                self.scope.fault(ref.position, message)
            if resolved is not None:
                found.extend((field, resolved) for field in fields)
        return RecordValue(record, tuple(found))

    def _value(self, value: ValueSpec, place: _Place | None) -> Value | None:
        match value:
            case RecordSpec():
                return self._record(value)
            case ListSpec(items=items):
                lists = [] if place is None else [item for item in (place.type,) if isinstance(item, ListType)]
                entry = _entry(place.name, lists[0]) if place and lists else None
                found = [self._value(item, entry) for item in items]
                return ListValue(tuple(item for item in found if item is not None))
            case ParameterRef(parameter=ref):
                self._use(ref, place)
                return ParameterValue(ref.name)
            case Constant():
                return value
            case _:
                assert_never(value)

    def _use(self, ref: Ref, place: _Place | None) -> None:
        """Note that a parameter is used, and check whether it fits where it is."""
        parameter = self.parameters.get(ref.name)
        places = self.used.setdefault(ref.name, [])
        if parameter is None:
            self.scope.fault(ref.position, f"no parameter {ref.name!r}")
            return
        type_ = self.types[ref.name]
        if place is None or type_ is None:
            return
        places.append(place)
        takes_any = any(isinstance(member, AnyJson) for member in alternatives(place.type))
        if not takes_any and not json_kinds(type_) <= json_kinds(place.type):
            found = f"{spelled(type_)}, but {place.name!r} is {spelled(place.type)}"
            self.scope.fault(ref.position, f"the parameter {ref.name!r} is {found}")
        if parameter.optional and not place.optional:
            message = f"the parameter {ref.name!r} may be left out, but {place.name!r} is required"
            self.scope.fault(ref.position, message)


def _entry(name: str, type_: ListType) -> _Place:
    return _Place(f"an entry of {name}", type_.item, optional=False, nullable=False, whole=False)


def _is_null(value: ValueSpec, place: _Place) -> bool:
    return isinstance(value, Constant) and value.value is None and (place.optional or place.nullable)


def _takes(type_: Type, value: Value | None) -> bool:
    """Say whether a type can have a value, as far as can be said without the values of the parameters."""
    members = alternatives(type_)
    if any(isinstance(member, AnyJson) for member in members):
        return True
    match value:
        case None | ParameterValue():
            return True
        case ListValue(items=items):
            inner = [member.item for member in members if isinstance(member, ListType)]
            return any(all(_takes(entry, item) for item in items) for entry in inner)
        case Constant(value=written):
            return fits(written, type_)
        case RecordValue(record=record):
            return any(
                member is record or (isinstance(member, UnionType) and record in member.variants) for member in members
            )
        case _:
            assert_never(value)


def declare(shorthands: Iterable[Shorthand], api: Api) -> Iterator[Function]:
    """Yield the functions that shorthands are."""
    for shorthand in shorthands:
        yield Function(
            name=imported(".shorthands", shorthand.name),
            parameters=tuple(_parameter(parameter, api.names) for parameter in shorthand.parameters),
            returns=api.names.types[shorthand.builds.record],
            what="the shorthand",
            position=shorthand.position,
        )


def _parameter(parameter: ShorthandParameter, names: ClassNames) -> Parameter:
    value = annotation(names, parameter.type) if parameter.formatted is None else taken_annotation(parameter.formatted)
    if not parameter.optional:
        return Parameter(parameter.name, value)
    if parameter.three_states:
        return Parameter(parameter.name, either(value, UNSET_CLASS, NONE), UNSET)
    return Parameter(parameter.name, either(value, NONE), NONE)


@dataclass(frozen=True, slots=True)
class ShorthandFunction:
    """A function for a value that people write by hand."""

    function: Function
    doc: str
    value: Code


@dataclass(frozen=True, slots=True)
class ShorthandsModule:
    """The module of the shorthands."""

    imports: ImportGroups
    shorthands: tuple[ShorthandFunction, ...]


def plan(shorthands: tuple[Shorthand, ...], protocol: Protocol, api: Api) -> Iterator[HelperModule]:
    """Yield the module of the shorthands, if there are any."""
    functions = tuple(
        ShorthandFunction(function, docstring(shorthand.doc, 4), _Printer(shorthand, api.names).code())
        for shorthand, function in zip(shorthands, declare(shorthands, api), strict=True)
    )
    if functions:
        module = ShorthandsModule(import_groups(".shorthands", functions), functions)
        source = sources(protocol, (item.builds.record.position for item in shorthands), PYTHON_FILE)
        yield HelperModule("shorthands.py", "shorthands.py.j2", source, module)


class _Printer:
    """Makes code of what a shorthand builds."""

    def __init__(self, shorthand: Shorthand, names: ClassNames) -> None:
        self.shorthand = shorthand
        self.names = names
        self.parameters = {parameter.name: parameter for parameter in shorthand.parameters}

    def code(self) -> Code:
        """Return the whole as code."""
        return self._record(self.shorthand.builds)

    def _record(self, value: RecordValue) -> Code:
        given = tuple(Keyword(field.name, self._field(field, inner)) for field, inner in value.fields)
        return Call(self.names.types[value.record], given)

    def _field(self, field: Field, value: Value) -> Code:
        if isinstance(value, ParameterValue):
            parameter = self.parameters[value.parameter]
            if parameter.formatted is not None:
                absent = replace(field, optional=parameter.optional, nullable=parameter.three_states)
                return written(absent, Name(parameter.name))
        return self._code(value, field.type)

    def _code(self, value: Value, type_: Type) -> Code:
        match value:
            case ParameterValue(parameter=parameter):
                return Name(parameter)
            case Constant(value=constant_):
                return constant(constant_, type_, self.names)
            case ListValue(items=items):
                lists = [member.item for member in alternatives(type_) if isinstance(member, ListType)]
                inner = lists[0] if lists else AnyJson()
                return ListDisplay(tuple(self._code(item, inner) for item in items))
            case RecordValue():
                return self._record(value)
            case _:
                assert_never(value)


def compare(old: tuple[Shorthand, ...], new: tuple[Shorthand, ...], sides: Sides) -> Iterator[Difference]:
    """Compare the shorthands of two packages. Fields that are set may have got other names."""
    yield from differences(
        (_described(shorthand, sides) for shorthand in old), (_described(shorthand, None) for shorthand in new)
    )


def _described(shorthand: Shorthand, renaming: Sides | None) -> Described:
    required, optional = (
        [(item.name, spelled(item.type)) for item in shorthand.parameters if item.optional == flag]
        for flag in (False, True)
    )
    content = (required, sorted(optional), _content(shorthand.builds, renaming))
    return Described(f"shorthands.{shorthand.name}", shorthand.position, shorthand.doc, content)


def _content(value: Value, renaming: Sides | None) -> object:
    match value:
        case Constant(value=written):
            return json.dumps(written, ensure_ascii=False)
        case ParameterValue(parameter=parameter):
            return "parameter", parameter
        case ListValue(items=items):
            return [_content(item, renaming) for item in items]
        case RecordValue(record=record, fields=fields):
            renamed = {} if renaming is None else renaming.renamed_in(record.name)
            return record.name, {
                renamed.get(field.name, field.name): _content(inner, renaming) for field, inner in fields
            }
        case _:
            assert_never(value)
