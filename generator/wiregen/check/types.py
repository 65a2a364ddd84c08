"""Types that name nothing, and untagged unions whose members JSON cannot tell apart."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from wiregen.faults import Fault
from wiregen.lookup import Lookup
from wiregen.spec_names import TypeUse
from wiregen.type_expression import ANY, ListOf, MapOf, Name, OneOf, TypeExpression, names_in


def faults(lookup: Lookup) -> Iterator[Fault]:
    """Find faults in every type expression of the spec."""
    for owner in lookup.field_owners():
        for field in owner.fields:
            yield from _type_faults(lookup, field.type)
    for shorthand in lookup.spec.shorthands:
        for parameter in shorthand.parameters:
            yield from _type_faults(lookup, parameter.type)
    for union in lookup.spec.unions:
        for use in union.variants:
            yield from _type_faults(lookup, use)


def _type_faults(lookup: Lookup, use: TypeUse) -> Iterator[Fault]:
    unknown = [name for name in names_in(use.expression) if not lookup.is_type(name)]
    for name in unknown:
        yield Fault(use.position, f"unknown type {name!r}{_hint(lookup, name)}")
    if not unknown:
        yield from _ambiguities(lookup, use, use.expression)


_FOREIGN_NAMES = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "object": "map[any]",
    "dict": "map[any]",
    "array": "list[any]",
    "json": "any",
}
"""What other languages call our types."""


def _hint(lookup: Lookup, name: str) -> str:
    if any(name == event.record.name for event in lookup.spec.events):
        return ": it is an event, and an event cannot be part of anything"
    if name in lookup.groups:
        return ": it is a group, whose fields come by include"
    if any(name == direction.union for direction in lookup.spec.directions):
        return ": it is the union of a direction's events, and events cannot be part of anything"
    if name.lower() in ("null", "none", "nil"):
        return ": what may be null says nullable: true beside its type"
    close = difflib.get_close_matches(name, lookup.type_names(), n=1, cutoff=0.7)
    meant = _FOREIGN_NAMES.get(name.lower()) or (close[0] if close else None)
    return f": did you mean {meant!r}?" if meant else ""


def _ambiguities(lookup: Lookup, use: TypeUse, expression: TypeExpression) -> Iterator[Fault]:
    match expression:
        case OneOf(members=members):
            yield from kind_faults(lookup, use, tuple(lookup.alternatives(expression)))
            for member in members:
                yield from _ambiguities(lookup, use, member)
        case ListOf(item=inner) | MapOf(value=inner):
            yield from _ambiguities(lookup, use, inner)
        case Name():
            pass


def kind_faults(lookup: Lookup, use: TypeUse, members: tuple[TypeExpression, ...]) -> Iterator[Fault]:
    """Find members of an untagged union that have the same kind of JSON value."""
    seen: dict[str, TypeExpression] = {}
    for member in members:
        kind = lookup.json_kind(member)
        if kind == ANY:
            yield Fault(use.position, "any cannot be part of a union, for it takes every value itself")
        elif kind in seen:
            yield Fault(
                use.position,
                f"{seen[kind]} and {member} are both JSON {kind}s, so a union without a tag cannot tell them apart",
            )
        else:
            seen[kind] = member
