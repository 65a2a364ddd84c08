"""Types of two specs: whether one takes every value that the other takes."""

from __future__ import annotations

from wiregen.changes.sides import Sides
from wiregen.lookup import Lookup
from wiregen.old_spec import EnumSpec
from wiregen.type_expression import ANY, ListOf, MapOf, Name, OneOf, TypeExpression, names_in


def type_rule(sides: Sides, old: TypeExpression, new: TypeExpression) -> str | None:
    """Return the rule that a change between two types falls under.

    What a record, an enum or a union of the same name has in itself is compared where that is declared.
    """
    if _same(sides.old, old, sides.new, new):
        return None
    widens = _fit(sides.old, old, sides.new, new)
    narrows = _fit(sides.new, new, sides.old, old)
    if not widens:
        return "type-narrowed" if narrows else "type-changed"
    return "type-respelled" if narrows else "type-widened"


def _same(source: Lookup, given: TypeExpression, target: Lookup, wanted: TypeExpression) -> bool:
    """Say whether two types name the same things, in any order."""
    return _unordered(given) == _unordered(wanted) and all(
        _kind(source, name) == _kind(target, name) for name in names_in(given)
    )


def _unordered(expression: TypeExpression) -> object:
    match expression:
        case ListOf(item=inner):
            return "list", _unordered(inner)
        case MapOf(value=inner):
            return "map", _unordered(inner)
        case OneOf(members=members):
            return frozenset(map(_unordered, members))
        case Name(name=name):
            return name


def _fit(source: Lookup, given: TypeExpression, target: Lookup, wanted: TypeExpression) -> bool:
    if _same(source, given, target, wanted):
        return True
    taken = list(target.alternatives(wanted))
    return all(any(_fits(source, item, target, other) for other in taken) for item in source.alternatives(given))


def _fits(source: Lookup, given: TypeExpression, target: Lookup, wanted: TypeExpression) -> bool:
    """Say whether a type takes all that another takes; neither is an untagged union."""
    match given, wanted:
        case _, Name(name=name) if name == ANY:
            return True
        case (ListOf(item=inner), ListOf(item=other)) | (MapOf(value=inner), MapOf(value=other)):
            return _fit(source, inner, target, other)
        case Name(), MapOf(value=Name(name=other)):
            return other == ANY and source.json_kind(given) == "object"
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
    if wanted not in target.unions or (_lacks_tags(source, name) and not _lacks_tags(target, wanted)):
        return False
    objects = _objects(source, name)
    return bool(objects) and objects <= _objects(target, wanted)


def _enum_fits(given: EnumSpec | None, wanted: EnumSpec) -> bool:
    if not wanted.closed:
        return True
    if given is None or not given.closed:
        return False
    return {item.value for item in given.values} <= {item.value for item in wanted.values}


def _objects(lookup: Lookup, name: str) -> set[str]:
    """Return the records that a name stands for: itself, or the variants of a tagged union."""
    if name in lookup.unions:
        return {record.name for record, _ in lookup.variant_records(lookup.unions[name])}
    return {name} if name in lookup.records else set()


def _lacks_tags(lookup: Lookup, name: str) -> bool:
    """Say whether a name is a union that takes objects without its tag."""
    return name in lookup.unions and lookup.unions[name].tag_optional


def _kind(lookup: Lookup, name: str) -> str:
    """Return what kind of type a name is."""
    if name in lookup.unions:
        return "tagged union" if lookup.is_tagged_union(name) else "untagged union"
    return "enum" if name in lookup.enums else "record" if name in lookup.records else "built-in"
