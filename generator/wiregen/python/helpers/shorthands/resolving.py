"""Shorthands with the records that they build, and parameters with their types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, assert_never

from wiregen.protocol.fitting import fits
from wiregen.protocol.kinds import alternatives, json_kinds
from wiregen.protocol.resolving.type_uses import ambiguity_faults, resolve_type
from wiregen.protocol.spelling import spelled
from wiregen.protocol.types import AnyJson, Field, ListType, RecordType, Type, UnionType
from wiregen.python.formats import accessible
from wiregen.python.helpers.scope import Scope
from wiregen.python.helpers.shorthands.spec import (
    Constant,
    ListSpec,
    ParameterRef,
    ParameterSpec,
    RecordSpec,
    ShorthandSpec,
    ValueSpec,
)
from wiregen.python.members import attributes
from wiregen.python.reserved import FUNCTION_NAMES, why_reserved
from wiregen.source.faults import Position
from wiregen.spec.values import Ref


@dataclass(frozen=True, slots=True)
class ShorthandParameter:
    """A parameter of a shorthand."""

    name: str
    type: Type
    """If all fields that it goes into are of one type with a format, it is that type, and takes values too."""
    optional: bool
    three_states: bool
    """True if it goes into a field that may be absent, null or a value, so that UNSET leaves it out."""


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
    """True for a field, False for an entry."""


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
                    self._type(parameter.name),
                    parameter.optional,
                    any(place.nullable for place in self.used.get(parameter.name, ())),
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
            message = (
                f"{name!r} is used for fields of two and of three states (optional and nullable): use two parameters"
            )
            self.scope.fault(parameter.position, message)

    def _type(self, name: str) -> Type:
        """Return the type of a parameter, with the format that it has if each of its places is a whole field of it."""
        type_, places = self.types[name] or AnyJson(), self.used.get(name, [])
        found = places[0].type if places else type_
        same = all(place.whole and place.type == found for place in places)
        return found if same and spelled(found) == spelled(type_) and accessible(found) else type_

    def _record(self, spec: RecordSpec) -> RecordValue | None:
        record = self.scope.record(spec.record)
        if record is None:
            for _, value in spec.fields:
                self._value(value, None)
            return None
        given = {ref.name for ref, _ in spec.fields}
        for field in attributes(record):
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
                message = f"expected {spelled(place.type)} for {ref.name!r}, got something else"
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
    """Say whether a type can have a value, as far as is known without the values of the parameters."""
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
