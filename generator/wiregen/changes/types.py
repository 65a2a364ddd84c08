"""Types of two specs: whether one takes every value that the other takes."""

from __future__ import annotations

from wiregen.changes.sides import Sides
from wiregen.lookup import Lookup
from wiregen.spec import EnumSpec
from wiregen.type_expression import ANY, ListOf, MapOf, Name, TypeExpression


def type_rule(sides: Sides, old: tuple[TypeExpression, ...], new: tuple[TypeExpression, ...]) -> str | None:
    """Return the rule that a change between two types falls under, each given as what it may be.

    What a record, an enum or a tagged union of the same name has in itself is compared where that is declared.
    """
    widens = _fit(sides.old, old, sides.new, new)
    narrows = _fit(sides.new, new, sides.old, old)
    if not widens:
        return "type-narrowed" if narrows else "type-changed"
    if not narrows:
        return "type-widened"
    return None if set(map(str, old)) == set(map(str, new)) else "type-respelled"


def _fit(source: Lookup, given: tuple[TypeExpression, ...], target: Lookup, wanted: tuple[TypeExpression, ...]) -> bool:
    if tuple(map(str, given)) == tuple(map(str, wanted)) and len(given) == 1 and isinstance(given[0], Name):
        return _kind(source, given[0].name) == _kind(target, given[0].name)
    taken = [other for expression in wanted for other in target.alternatives(expression)]
    alternatives = [item for expression in given for item in source.alternatives(expression)]
    return all(any(_fits(source, item, target, other) for other in taken) for item in alternatives)


def _fits(source: Lookup, given: TypeExpression, target: Lookup, wanted: TypeExpression) -> bool:
    """Say whether a type takes all that another takes; neither is an untagged union."""
    match given, wanted:
        case _, Name(name=name) if name == ANY:
            return True
        case (ListOf(item=inner), ListOf(item=other)) | (MapOf(value=inner), MapOf(value=other)):
            return _fit(source, (inner,), target, (other,))
        case Name(name=name), MapOf(value=Name(name=other)):
            return other == ANY and source.json_kind(given) == "object" and name != ANY
        case Name(name=name), Name(name=other):
            return _name_fits(source, name, target, other)
        case _:
            return False


def _name_fits(source: Lookup, name: str, target: Lookup, wanted: str) -> bool:
    if name == wanted and _kind(source, name) == _kind(target, wanted):
        return True
    if name == "integer" and wanted == "number":
        return True
    if name == "string" or name in source.enums:
        return wanted == "string" or (
            wanted in target.enums and _enum_fits(source.enums.get(name), target.enums[wanted])
        )
    objects = _objects(source, name)
    return bool(objects) and wanted in target.unions and objects <= _objects(target, wanted)


def _enum_fits(given: EnumSpec | None, wanted: EnumSpec) -> bool:
    if not wanted.closed:
        return True
    closed = given is not None and given.closed
    return (
        closed and given is not None and {item.value for item in given.values} <= {item.value for item in wanted.values}
    )


def _objects(lookup: Lookup, name: str) -> set[str]:
    """Return the records that a name stands for: itself, or the variants of a tagged union."""
    if name in lookup.unions:
        return {record.name for record, _ in lookup.variant_records(lookup.unions[name])}
    return {name} if name in lookup.records else set()


def _kind(lookup: Lookup, name: str) -> str:
    """Return what kind of type a name is."""
    if name in lookup.unions:
        return "tagged union" if lookup.is_tagged_union(name) else "untagged union"
    return "enum" if name in lookup.enums else "record" if name in lookup.records else "built-in"
