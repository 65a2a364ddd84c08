"""Fields: their names, groups, bounds and defaults."""

from __future__ import annotations

import json
import math
import re
import warnings
from collections.abc import Iterator

from wiregen.faults import Fault
from wiregen.lookup import Lookup
from wiregen.names import ANNOTATION_NAMES, MODEL_MEMBERS, snake_case, why_reserved
from wiregen.old_spec import Bound, FieldSpec, GroupSpec, RecordSpec
from wiregen.suggestions import suggestion
from wiregen.type_expression import ANY, ListOf, MapOf, Name, OneOf, TypeExpression


def faults(lookup: Lookup) -> Iterator[Fault]:
    """Find faults in every field of the spec."""
    spec = lookup.spec
    for owner in lookup.field_owners():
        yield from _include_faults(lookup, owner)
        for field in owner.fields:
            yield from _name_faults(field)
            yield from _flag_faults(field)
            yield from _bound_faults(lookup, field)
            yield from _default_faults(lookup, field)
    for record in spec.records:
        yield from _record_faults(lookup, record, record.tag.key if record.tag else None)
    for event in spec.events:
        direction = lookup.direction_of(event)
        yield from _record_faults(lookup, event.record, direction.tag if direction else None)


def _include_faults(lookup: Lookup, owner: RecordSpec | GroupSpec) -> Iterator[Fault]:
    for ref in owner.includes:
        if ref.name not in lookup.groups:
            yield Fault(ref.position, f"unknown group {ref.name!r}{suggestion(ref.name, lookup.groups)}")


def _name_faults(field: FieldSpec) -> Iterator[Fault]:
    reason = why_reserved(field.name) or MODEL_MEMBERS.get(field.name) or ANNOTATION_NAMES.get(field.name)
    if reason is not None:
        yield Fault(
            field.position,
            f"a field cannot be named {field.name!r}, {reason}: name it {field.name}_ and add wire: {field.name}",
        )


def _record_faults(lookup: Lookup, record: RecordSpec, tag: str | None) -> Iterator[Fault]:
    """Find fields that collide once the groups are resolved; a fault in a group is reported at the record."""
    names: dict[str, FieldSpec] = {}
    wires: dict[str, FieldSpec] = {}
    for field in lookup.fields(record):
        position = field.position if field in record.fields else record.position
        if field.name in names:
            other = names[field.name].position
            yield Fault(position, f"{record.name} has the field {field.name!r} twice; the other stands at {other}")
        elif field.wire in wires:
            other = wires[field.wire].position
            yield Fault(position, f"{record.name} has the wire name {field.wire!r} twice; the other stands at {other}")
        elif tag is not None and field.wire == tag:
            yield Fault(position, f"{record.name} has the field {field.name!r}, but {tag!r} is its tag on the wire")
        elif tag is not None and field.name == snake_case(tag):
            yield Fault(position, f"{record.name} has the field {field.name!r}, which is the name of its tag")
        names.setdefault(field.name, field)
        wires.setdefault(field.wire, field)


def _flag_faults(field: FieldSpec) -> Iterator[Fault]:
    if field.bulk and field.secret:
        yield Fault(field.position, f"{field.name!r} is both bulk and secret: secret alone hides it")
    if field.default is not None and not field.optional:
        yield Fault(field.default.position, f"{field.name!r} has a default but is required: add optional: true")


_BOUND_KINDS = {
    "min": ("number",),
    "max": ("number",),
    "min_length": ("string",),
    "max_length": ("string",),
    "pattern": ("string",),
    "min_items": ("array", "object"),
    "max_items": ("array", "object"),
    "max_key_length": ("object",),
    "max_value_length": ("array", "object"),
}


def _bound_faults(lookup: Lookup, field: FieldSpec) -> Iterator[Fault]:
    for bound in field.bounds:
        if lookup.has_known_kinds(field.type.expression):
            yield from _bound_kind_faults(lookup, bound, field.type.expression)
        if bound.name == "pattern":
            yield from _pattern_faults(bound)
    by_name = {bound.name: bound for bound in field.bounds}
    for least, greatest in (("min", "max"), ("min_length", "max_length"), ("min_items", "max_items")):
        if least in by_name and greatest in by_name:
            low, high = by_name[least].value, by_name[greatest].value
            if isinstance(low, (int, float)) and isinstance(high, (int, float)) and low > high:
                yield Fault(by_name[least].position, f"{least} {low} is greater than {greatest} {high}")


def _bound_kind_faults(lookup: Lookup, bound: Bound, found: TypeExpression) -> Iterator[Fault]:
    if not lookup.json_kinds(found) & set(_BOUND_KINDS[bound.name]):
        fitting = " or ".join(_BOUND_KINDS[bound.name])
        yield Fault(bound.position, f"{bound.name} bounds a JSON {fitting}, but the type is {found}")
    elif bound.name == "max_value_length" and not _holds_text(lookup, found):
        yield Fault(bound.position, f"{bound.name} bounds the strings in a list or map, but the type is {found}")


def _holds_text(lookup: Lookup, expression: TypeExpression) -> bool:
    """Say whether a list or a map among the alternatives of a type may hold strings."""
    held = [
        member.item if isinstance(member, ListOf) else member.value
        for member in lookup.alternatives(expression)
        if isinstance(member, (ListOf, MapOf))
    ]
    return any(not lookup.has_known_kinds(item) or lookup.json_kinds(item) & {"string", ANY} for item in held)


def _pattern_faults(bound: Bound) -> Iterator[Fault]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(str(bound.value))
    except (re.error, RecursionError, OverflowError, Warning) as error:
        yield Fault(bound.position, f"not a regular expression: {error}")


def _default_faults(lookup: Lookup, field: FieldSpec) -> Iterator[Fault]:
    if field.default is None:
        return
    value = field.default.value
    if value is None and (field.nullable or field.optional):
        return
    if not lookup.has_known_kinds(field.type.expression):
        return
    if not fits(lookup, value, field.type.expression):
        yield Fault(field.default.position, f"the default is no {field.type.expression}: {_shown(value)}")
        return
    for bound in field.bounds:
        if _breaks(value, bound):
            limit = f"{bound.name} {bound.value!r}"
            yield Fault(field.default.position, f"the default {_shown(value)} is beyond {limit}")


def _breaks(value: object, bound: Bound) -> bool:
    """Say whether a default of the right type is beyond a bound."""
    if bound.name == "pattern":
        return isinstance(value, str) and not list(_pattern_faults(bound)) and not re.fullmatch(str(bound.value), value)
    limit = float(bound.value)
    found = tuple(_measured(value, bound.name))
    return any(size < limit if bound.name.startswith("min") else size > limit for size in found)


def _measured(value: object, bound: str) -> Iterator[float]:
    """Yield what a bound of this name limits in a value."""
    match value, bound:
        case bool(), _:
            return
        case int() | float(), "min" | "max":
            yield value
        case str(), "min_length" | "max_length":
            yield len(value)
        case list() | dict(), "min_items" | "max_items":
            yield len(value)
        case dict(), "max_key_length":
            yield from map(len, value)
        case list() | dict(), "max_value_length":
            items = value if isinstance(value, list) else value.values()
            yield from (len(item) for item in items if isinstance(item, str))


def _shown(value: object) -> str:
    """Show a default as JSON, which is how YAML has it too."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    text = f"'{text[1:-1]}'" if isinstance(value, str) else text
    return text if len(text) <= 60 else f"{text[:60]}…"


def fits(lookup: Lookup, value: object, expression: TypeExpression) -> bool:
    """Say whether a default is of a type; objects are taken for records and tagged unions without a closer look."""
    match expression:
        case Name(name="string"):
            return isinstance(value, str)
        case Name(name="boolean"):
            return isinstance(value, bool)
        case Name(name="integer"):
            return isinstance(value, int) and not isinstance(value, bool)
        case Name(name="number"):
            return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
        case Name(name=name) if name == ANY:
            return True
        case Name(name=name) if name in lookup.enums:
            enum = lookup.enums[name]
            return isinstance(value, str) and value in {item.value for item in enum.values}
        case Name(name=name) if lookup.is_untagged_union(name):
            return any(fits(lookup, value, member) for member in lookup.alternatives(expression))
        case Name(name=name):
            return isinstance(value, dict) or not lookup.is_type(name)
        case ListOf(item=inner):
            return isinstance(value, list) and all(fits(lookup, item, inner) for item in value)
        case MapOf(value=inner):
            return isinstance(value, dict) and all(fits(lookup, item, inner) for item in value.values())
        case OneOf(members=members):
            return any(fits(lookup, value, member) for member in members)
