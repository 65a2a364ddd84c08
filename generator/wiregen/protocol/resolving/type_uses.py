"""Resolve type expressions. Find unknown names, and choices that JSON cannot distinguish."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import assert_never

from wiregen.protocol.kinds import OneKind, alternatives, json_kind
from wiregen.protocol.reach import nested
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.scalars import NULL, SCALARS, JsonKind
from wiregen.protocol.spelling import spelled
from wiregen.protocol.types import AnyJson, Choice, ListType, MapType, Scalar, TupleType, Type
from wiregen.source.faults import Position
from wiregen.spec.type_expression import (
    ANY,
    ListOf,
    MapOf,
    Name,
    OneOf,
    TupleOf,
    TypeExpression,
    misplaced_null,
    names_in,
)
from wiregen.spec.values import TypeUse

_FOREIGN_NAMES = {
    "str": "string",
    "text": "string",
    "char": "string",
    "varchar": "string",
    "int": "integer",
    "int32": "integer",
    "int64": "integer",
    "long": "integer",
    "float": "number",
    "double": "number",
    "bool": "boolean",
    "object": "map[any]",
    "dict": "map[any]",
    "array": "list[any]",
    "json": "any",
}
"""The names of our types in other languages."""

_WITH_FORMAT = {
    "datetime": "type: string, format: date-time",
    "date": "type: string, format: date",
    "time": "type: string, format: time",
    "timestamp": "type: integer, format: unix-seconds",
    "timedelta": "type: string, format: duration",
    "duration": "type: string, format: duration",
    "uuid": "type: string, format: uuid",
    "uri": "type: string, format: uri",
    "url": "type: string, format: uri",
    "bytes": "type: string, format: base64",
    "base64": "type: string, format: base64",
    "binary": "type: string, format: base64",
}
"""Types of other languages that are a scalar with a format here."""


_MOST_HINTS = 200
"""How many unknown names get a hint at what may be meant: each hint takes time in proportion to all known names."""


def resolve_type(scope: Scope, use: TypeUse) -> Type | None:
    """Return the type of an expression, or None if it names what is not there; that is a fault."""
    unknown = [name for name in names_in(use.expression) if not is_type(scope, name)]
    for name in unknown:
        if name not in scope.hints and len(scope.hints) < _MOST_HINTS:
            scope.hints[name] = _hint(scope, name)
        scope.fault(use.position, f"unknown type {name!r}{scope.hints.get(name, '')}")
    if misplaced_null(use.expression):
        message = "for a field that may be null, write nullable: true; null is for items of lists, maps and tuples"
        scope.fault(use.position, f"{message} beside another type, such as list[string | null]")
        return None
    return None if unknown else _type(scope, use.expression)


def is_type(scope: Scope, name: str) -> bool:
    """Say whether a name can be used as a type."""
    return name in SCALARS or name == ANY or scope.type_named(name) is not None


def _type(scope: Scope, expression: TypeExpression) -> Type:
    match expression:
        case Name(name=name):
            if name == ANY:
                return AnyJson()
            found = scope.type_named(name)
            return Scalar(SCALARS[name]) if found is None else found
        case ListOf(item=inner):
            return ListType(_type(scope, inner))
        case MapOf(value=inner):
            return MapType(_type(scope, inner))
        case TupleOf(items=items):
            return TupleType(tuple(_type(scope, item) for item in items))
        case OneOf(members=members):
            return Choice(tuple(_type(scope, member) for member in members))
        case _:
            assert_never(expression)


def _hint(scope: Scope, name: str) -> str:
    if any(name == event.record.name for event in scope.spec.events):
        return ": it is an event: use the union of its direction"
    if name in scope.groups:
        return ": it is a group: use include"
    if name.lower() in ("none", "nil"):
        return ": write nullable: true beside the type"
    if name.lower() in _WITH_FORMAT:
        return f": write {{{_WITH_FORMAT[name.lower()]}}}"
    known = (*(name for name in SCALARS if name != NULL.name), ANY, *scope.enums, *scope.records, *scope.unions)
    close = difflib.get_close_matches(name, known, n=1, cutoff=0.7)
    meant = _FOREIGN_NAMES.get(name.lower()) or (close[0] if close else None)
    return f": did you mean {meant!r}?" if meant else ""


def ambiguity_faults(scope: Scope, type_: Type, position: Position) -> None:
    """Find choices within a type whose members JSON cannot distinguish."""
    for inner in nested(type_):
        if isinstance(inner, Choice):
            kind_faults(scope, alternatives(inner), position)


def kind_faults(scope: Scope, members: Iterable[OneKind | AnyJson], position: Position) -> None:
    """Find members of an untagged union that have the same JSON kind."""
    seen: dict[JsonKind, OneKind] = {}
    for member in members:
        if isinstance(member, AnyJson):
            scope.fault(position, "any cannot be part of a union, since it allows every value")
        elif (kind := json_kind(member)) in seen:
            both = f"{spelled(seen[kind])} and {spelled(member)} are both JSON {kind.value}s"
            scope.fault(position, f"{both}, so a union without a tag cannot distinguish them")
        else:
            seen[kind] = member
