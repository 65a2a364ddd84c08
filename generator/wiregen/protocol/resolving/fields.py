"""Fields as meant: with their types, their names on the wire, their bounds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import assert_never

from wiregen.protocol.bounds import BOUNDS, Bound
from wiregen.protocol.formats import FORMATS, Format
from wiregen.protocol.kinds import beside_null
from wiregen.protocol.resolving.scope import Scope, deviation
from wiregen.protocol.resolving.type_uses import resolve_type
from wiregen.protocol.spelling import spelled
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    Const,
    Default,
    EnumType,
    Example,
    Field,
    ListType,
    MapType,
    RecordType,
    Scalar,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)
from wiregen.source.suggestions import suggestion
from wiregen.spec.naming import pascal_case
from wiregen.spec.values import FieldSpec, Ref

_STYLES: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {
        "camelCase": lambda name: f"{name[:1]}{pascal_case(name)[1:]}",
        "PascalCase": pascal_case,
        "snake_case": lambda name: name,
        "kebab-case": lambda name: name.replace("_", "-"),
        "SCREAMING_SNAKE_CASE": lambda name: name.upper(),
        "SCREAMING-KEBAB-CASE": lambda name: name.upper().replace("_", "-"),
    }
)


ITEMS = "items"
"""The style for arrays: their items have no names on the wire, so the fields keep their own names."""


def wire_name(spec: FieldSpec, style: str) -> str:
    """Return the name of a field on the wire."""
    if style == ITEMS:
        return spec.name
    if spec.wire is not None:
        return spec.wire
    return _STYLES[style](spec.name.removesuffix("_")) if style in _STYLES else spec.name


class Fields:
    """Makes the field of each field spec, once for each style of names on the wire."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._types: dict[int, Type | None] = {}
        self._made: dict[tuple[int, str], Field] = {}

    def type_of(self, spec: FieldSpec) -> Type | None:
        """Return the type of a field with its format, or None if it names what is not there."""
        if id(spec) not in self._types:
            found = resolve_type(self._scope, spec.type)
            if found is not None and spec.format is not None:
                found = self._with_format(found, spec.format)
            if spec.json is not None:
                inner = resolve_type(self._scope, spec.json)
                if found is not None and inner is not None:
                    found = self._with_format(found, Ref("json", spec.json.position), inner)
            self._types[id(spec)] = found
        return self._types[id(spec)]

    def _with_format(self, type_: Type, ref: Ref, json: Type | None = None) -> Type:
        format_ = FORMATS.get(ref.name)
        if format_ is None:
            self._scope.fault(ref.position, f"unknown format {ref.name!r}{suggestion(ref.name, FORMATS)}")
            return type_
        found = with_format(type_, format_, json)
        if found is None:
            fitting = " or ".join(format_.scalars)
            places = f"for {fitting}, also in a list, map or tuple"
            message = f"the format {ref.name} is {places}, but the type is {spelled(type_)}"
            self._scope.fault(ref.position, message)
        return found or type_

    def field(self, spec: FieldSpec, style: str) -> Field:
        """Return a field; one whose type has a fault takes any value."""
        key = (id(spec), style)
        if key not in self._made:
            self._made[key] = _field(spec, style, self.type_of(spec) or AnyJson())
        return self._made[key]


def with_format(type_: Type, format_: Format, json: Type | None = None) -> Type | None:
    """Return a type with a format for its text or number, or for each in a container; None if it does not fit.

    Null may be beside it in a container, and in a tuple what it does not fit. ``json`` is the type of the JSON in
    the text; any JSON is what the format means without one.
    """
    match type_:
        case Scalar(kind=kind) if kind.name in format_.scalars:
            return Scalar(kind, format_, None if isinstance(json, AnyJson) else json)
        case ListType(item=inner):
            found = with_format(inner, format_, json)
            return None if found is None else ListType(found)
        case MapType(value=inner):
            found = with_format(inner, format_, json)
            return None if found is None else MapType(found)
        case TupleType(items=items):
            made = [with_format(item, format_, json) for item in items]
            if all(item is None for item in made):
                return None
            return TupleType(tuple(own if item is None else item for own, item in zip(items, made, strict=True)))
        case Choice(members=members):
            inner_type = beside_null(type_)
            found = None if inner_type is None else with_format(inner_type, format_, json)
            return None if found is None else Choice(tuple(found if it is inner_type else it for it in members))
        case Scalar() | AnyJson() | EnumType() | RecordType() | UnionType() | UntaggedUnion():
            return None
        case _:
            assert_never(type_)


def _field(spec: FieldSpec, style: str, type_: Type) -> Field:
    return Field(
        name=spec.name,
        wire=wire_name(spec, style),
        type=type_,
        doc=spec.doc,
        optional=spec.optional,
        nullable=spec.nullable,
        const=_const(spec),
        default=None if spec.default is None else Default(spec.default.value),
        example=None if spec.example is None else Example(spec.example.value),
        bounds=tuple(Bound(BOUNDS[bound.name], bound.value, bound.position) for bound in spec.bounds),
        bulk=spec.bulk,
        secret=spec.secret,
        deprecated=spec.deprecated,
        deviation=deviation(spec.deviation),
        position=spec.position,
        type_position=spec.type.position,
    )


def _const(spec: FieldSpec) -> Const | None:
    value = None if spec.const is None else spec.const.value
    return Const(value) if isinstance(value, str | int) else None
