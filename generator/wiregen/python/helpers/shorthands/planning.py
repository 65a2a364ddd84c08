"""Shorthands as functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from wiregen.protocol.kinds import alternatives
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.types import AnyJson, Field, ListType, Type
from wiregen.python.annotations import UNSET, UNSET_CLASS
from wiregen.python.api import Api, Function, Parameter
from wiregen.python.class_names import ClassNames
from wiregen.python.code import NONE, Call, Code, Keyword, ListDisplay, Name, either, imported
from wiregen.python.docs import docstring
from wiregen.python.formats import accessible, taken_annotation, written
from wiregen.python.helpers.constants import constant
from wiregen.python.helpers.shorthands.resolving import (
    ListValue,
    ParameterValue,
    RecordValue,
    Shorthand,
    ShorthandParameter,
    Value,
)
from wiregen.python.helpers.shorthands.spec import Constant
from wiregen.python.model.helpers import HelperModule
from wiregen.python.plan.sources import sources
from wiregen.spec.folder import PYTHON_FILE


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
    value = taken_annotation(names, parameter.type)
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


def plan(shorthands: tuple[Shorthand, ...], protocol: Protocol, api: Api) -> Iterator[HelperModule]:
    """Yield the module of the shorthands, if there are any."""
    functions = tuple(
        ShorthandFunction(function, docstring(shorthand.doc, 4), _Printer(shorthand, api.names).code())
        for shorthand, function in zip(shorthands, declare(shorthands, api), strict=True)
    )
    if functions:
        source = sources(protocol, (item.builds.record.position for item in shorthands), PYTHON_FILE)
        yield HelperModule("shorthands.py", "shorthands.py.j2", source, functions)


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
            if accessible(parameter.type):
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
