"""Find faults of fields: colliding names, and flags, bounds, formats, defaults and examples that do not fit."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterable, Iterator

from wiregen.protocol.bounds import BOUNDS, Bound
from wiregen.protocol.fitting import fits
from wiregen.protocol.kinds import alternatives, json_kind, json_kinds
from wiregen.protocol.reach import json_in
from wiregen.protocol.resolving.fields import Fields
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.resolving.type_uses import ambiguity_faults
from wiregen.protocol.scalars import JsonKind
from wiregen.protocol.spelling import spelled
from wiregen.protocol.types import AnyJson, Field, ListType, MapType, RecordType, Scalar, Type
from wiregen.source.suggestions import suggestion
from wiregen.spec.patterns import takes_exponential_time
from wiregen.spec.values import FieldSpec, GroupSpec, JsonSpec, RecordSpec, Ref


def field_faults(scope: Scope, fields: Fields) -> None:
    """Find faults in every field of the spec. Records and unions must be filled."""
    owners: tuple[GroupSpec | RecordSpec, ...] = (*scope.spec.groups, *(spec for spec, _ in scope.declared))
    for owner in owners:
        _include_faults(scope, owner.includes)
        for spec in owner.fields:
            _flag_faults(scope, spec)
            _json_faults(scope, spec, fields.type_of(spec))
            _const_faults(scope, spec, fields.type_of(spec))
            type_ = fields.type_of(spec)
            field = fields.field(spec, "")
            _range_faults(scope, field.bounds)
            if type_ is not None:
                ambiguity_faults(scope, type_, spec.type.position)
                _bound_faults(scope, field)
                _value_faults(scope, "default", spec.default, field)
                _value_faults(scope, "example", spec.example, field)
    for record_spec, record in scope.declared:
        _collisions(scope, record_spec, record)


def _include_faults(scope: Scope, includes: Iterable[Ref]) -> None:
    for ref in includes:
        if ref.name not in scope.groups:
            scope.fault(ref.position, f"unknown group {ref.name!r}{suggestion(ref.name, scope.groups)}")


def _collisions(scope: Scope, spec: RecordSpec, record: RecordType) -> None:
    """Find fields that collide once the groups are in place; a fault in a group is reported at the record."""
    own = {field.position for field in spec.fields}
    names: dict[str, Field] = {}
    wires: dict[str, Field] = {}
    around: dict[str, Field] = {}
    inner = set(record.fields)
    keys = {tag.key.wire for tag in record.tags}
    tag_names = {tag.key.name for tag in record.tags}
    for field in record.all_fields:
        position = field.position if field.position in own else record.position
        if field.name in names:
            first = names[field.name]
            message = f"{record.name} has the field {field.name!r} twice; the other is at {first.position}"
            apart = field in inner and first not in inner
            scope.fault(position, f"{message}: rename one, and add wire: {field.wire}" if apart else message)
        elif field.wire in (wires if field in inner else around):
            other = (wires if field in inner else around)[field.wire].position
            scope.fault(position, f"{record.name} has the wire name {field.wire!r} twice; the other is at {other}")
        elif field.wire in keys and (record.content is None or field not in inner):
            message = f"{record.name} has the field {field.name!r}, but {field.wire!r} is its tag on the wire"
            scope.fault(position, message)
        elif field.wire == record.content and field not in inner:
            message = f"{record.name} has the field {field.name!r}, but {field.wire!r} is the key of its content"
            scope.fault(position, message)
        elif field.name in tag_names:
            scope.fault(position, f"{record.name} has the field {field.name!r}, which is the name of its tag")
        names.setdefault(field.name, field)
        (wires if field in inner else around).setdefault(field.wire, field)


def _flag_faults(scope: Scope, field: FieldSpec) -> None:
    if field.bulk and field.secret:
        scope.fault(
            field.position, f"{field.name!r} is both bulk and secret: leave out bulk, since secret hides the value"
        )
    if field.default is not None and not field.optional:
        scope.fault(field.default.position, f"{field.name!r} has a default but is required: add optional: true")


def _json_faults(scope: Scope, field: FieldSpec, type_: Type | None) -> None:
    """Find faults in the type of the JSON that a text holds."""
    if field.json is None:
        return
    position = field.json.position
    if field.format is not None:
        remedy = "json alone says both" if field.format.name == "json" else "leave one of them out"
        scope.fault(position, f"{field.name!r} has the format {field.format.name} and the type of its JSON: {remedy}")
    inner = None if type_ is None else json_in(type_)
    if inner is not None:
        ambiguity_faults(scope, inner, position)
        if JsonKind.STRING in json_kinds(inner):
            message = f"the JSON in {field.name!r} cannot be a string: builders treat a string as the JSON text"
            scope.fault(position, message)


def _const_faults(scope: Scope, field: FieldSpec, type_: Type | None) -> None:
    if field.const is None or type_ is None:
        return
    if not isinstance(type_, Scalar) or not fits(field.const.value, type_):
        message = f"the constant {_shown(field.const.value)} of {field.name!r} is not of type {spelled(type_)}"
        scope.fault(field.const.position, f"{message}: a constant is a text in quotes, an integer or a boolean")
    if field.nullable:
        scope.fault(field.const.position, f"{field.name!r} is always {_shown(field.const.value)}, so it is never null")


def _range_faults(scope: Scope, bounds: Iterable[Bound]) -> None:
    by_name = {bound.kind.name: bound for bound in bounds}
    for least, greatest in (("min", "max"), ("min_length", "max_length"), ("min_items", "max_items")):
        if least in by_name and greatest in by_name:
            low, high = by_name[least].value, by_name[greatest].value
            if isinstance(low, (int, float)) and isinstance(high, (int, float)) and low > high:
                scope.fault(by_name[least].position, f"{least} {low} is greater than {greatest} {high}")
    if "pattern" in by_name:
        problem = pattern_problem(str(by_name["pattern"].value))
        if problem:
            scope.fault(by_name["pattern"].position, problem)


def pattern_problem(pattern: str) -> str:
    """Say what is wrong with a regular expression; empty if nothing is."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(pattern)
    except (re.error, RecursionError, OverflowError, Warning) as error:
        return f"not a regular expression: {error}"
    if takes_exponential_time(pattern):
        advice = "change repetitions that can match the same text in two ways, such as (a+)+"
        return f"this pattern takes exponential time on some texts: {advice}"
    return ""


def _bound_faults(scope: Scope, field: Field) -> None:
    kinds = {json_kind(member) for member in alternatives(field.type) if not isinstance(member, AnyJson)}
    for bound in field.bounds:
        name, found = bound.kind.name, spelled(field.type)
        if not kinds & bound.kind.kinds:
            fitting = " or ".join(sorted(kind.value for kind in bound.kind.kinds))
            scope.fault(bound.position, f"{name} bounds a JSON {fitting}, but the type is {found}")
        elif bound.kind is BOUNDS["max_value_length"] and not _holds_text(field.type):
            scope.fault(bound.position, f"{name} bounds the strings in a list or map, but the type is {found}")


def _holds_text(type_: Type) -> bool:
    """Say whether a list or a map among the alternatives of a type may hold texts."""
    held = [
        member.item if isinstance(member, ListType) else member.value
        for member in alternatives(type_)
        if isinstance(member, ListType | MapType)
    ]
    return any(JsonKind.STRING in json_kinds(item) for item in held)


def _value_faults(scope: Scope, what: str, spec: JsonSpec | None, field: Field) -> None:
    """Find a default or an example that is not a value of its field."""
    if spec is None or (spec.value is None and (field.nullable or field.optional)):
        return
    if not fits(spec.value, field.type):
        scope.fault(spec.position, f"the {what} is not of type {spelled(field.type)}: {_shown(spec.value)}")
        return
    for bound in field.bounds:
        if _breaks(spec.value, bound):
            limit = f"{bound.kind.name} {bound.value!r}"
            scope.fault(spec.position, f"the {what} {_shown(spec.value)} is beyond {limit}")


def _breaks(value: object, bound: Bound) -> bool:
    """Say whether a value of the right type is beyond a bound."""
    if isinstance(bound.value, str):
        known = isinstance(value, str) and not pattern_problem(bound.value)
        return known and not re.fullmatch(bound.value, str(value))
    limit = bound.value
    return any(size < limit if bound.kind.is_lower else size > limit for size in _measured(value, bound.kind.name))


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
    """Show a value as JSON, which YAML reads too."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    text = f"'{text[1:-1]}'" if isinstance(value, str) else text
    return text if len(text) <= 60 else f"{text[:60]}…"
