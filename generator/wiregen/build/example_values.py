"""Example values of every event and record, derived from names, types, bounds and rules of the spec."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

from wiregen.faults import Fault, SpecError
from wiregen.lookup import Lookup
from wiregen.model_examples import Example, ExampleCall, ExampleList, ExampleMap, ExampleMember, ExampleValue
from wiregen.names import snake_case
from wiregen.spec import FieldSpec, RecordSpec
from wiregen.type_expression import ANY, ListOf, MapOf, Name, OneOf, TypeExpression

_OPTIONAL_FIELDS, _OPTIONAL_LEVELS = 3, 4
"""How many optional fields an example shows in one record, and down to which level any."""

_BASE64 = "UklGRg=="
_UNIX_TIME = 1_767_225_600


class _NoExampleError(Exception):
    """A type has no value here: it would hold itself without end, or no text is found that fits its bounds."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value stands, as far as it matters to the value."""

    name: str
    """The field that holds it, perhaps in a list."""
    path: tuple[str, ...]
    """The records around it, the outermost first."""
    held_as: str = ""
    """The name of the field that holds the record around it, for an identifier."""
    bounds: Mapping[str, int | float | str] = field(default_factory=dict)
    default: object = None
    bulk: bool = False
    variant: str | None = None
    """The one record that a rule allows here."""

    def inner(self) -> _Place:
        """Return the place of an entry of a list or map that stands here."""
        bounds = {"max_length": self.bounds["max_value_length"]} if "max_value_length" in self.bounds else {}
        return _Place(self.name, self.path, bounds=bounds, variant=self.variant)


def build_examples(lookup: Lookup) -> tuple[Example, ...]:
    """Return an example of every event and record. Raises SpecError where a required field has none."""
    examples: list[Example] = []
    faults: list[Fault] = []
    builders = {event.record.name: event.builder for event in lookup.spec.events}
    for record in lookup.records_and_events():
        name = record.name
        try:
            call = _record(lookup, record, builders.get(name, name), snake_case(name), ())
        except _NoExampleError as error:
            faults.append(Fault(record.position, f"no example of {name!r} is known: {error}"))
        else:
            examples.append(Example(name, call))
    if faults:
        raise SpecError(tuple(faults))
    return tuple(examples)


def _record(lookup: Lookup, record: RecordSpec, callee: str, held_as: str, path: tuple[str, ...]) -> ExampleCall:
    """Return a call that makes a record with what it requires and some of its optional fields."""
    if record.name in path:
        raise _NoExampleError(f"{record.name!r} always holds itself")
    path = (*path, record.name)
    decided = {rule.by.name: rule.when[0][0].name for rule in record.allowed_variants}
    allowed = {rule.field.name: rule.when[0][1][0].name for rule in record.allowed_variants}
    choice = {ref.name for ref in record.exactly_one_of}
    arguments: dict[str, ExampleValue] = {}
    chosen = 0
    for item in lookup.fields(record):
        if item.name in choice and choice & arguments.keys():
            continue
        needed = not item.optional or item.name in choice or item.name in decided
        if not needed and (chosen == _OPTIONAL_FIELDS or len(path) > _OPTIONAL_LEVELS):
            continue
        try:
            arguments[item.name] = (
                _decided(lookup, item, decided[item.name])
                if item.name in decided
                else _value(lookup, item.type.expression, _place(item, path, held_as, allowed.get(item.name)))
            )
        except _NoExampleError:
            if not item.optional:
                raise
        else:
            chosen += not needed
    return ExampleCall(callee, tuple(arguments.items()))


def _place(item: FieldSpec, path: tuple[str, ...], held_as: str, variant: str | None) -> _Place:
    bounds = {bound.name: bound.value for bound in item.bounds}
    default = item.default.value if item.default else None
    return _Place(item.name, path, held_as, bounds, default, item.bulk, variant)


def _decided(lookup: Lookup, item: FieldSpec, value: str) -> ExampleValue:
    """Return the value of a field by which a rule decides."""
    name = str(item.type.expression)
    return ExampleMember(name, value) if name in lookup.enums else value


def _value(lookup: Lookup, expression: TypeExpression, place: _Place) -> ExampleValue:
    """Return a value of a type; a list or map has as many entries as it needs, else one."""
    match next(iter(lookup.alternatives(expression))):
        case ListOf(item=inner):
            return ExampleList(_entries(lookup, inner, place))
        case MapOf(value=inner):
            longest = _length(place.bounds.get("max_key_length"))
            keyed = enumerate(_entries(lookup, inner, place), 1)
            return ExampleMap(tuple((_key(number, longest), value) for number, value in keyed))
        case OneOf(members=members):
            return _value(lookup, members[0], place)
        case Name(name=name):
            return _named(lookup, place.variant or name, place)


def _entries(lookup: Lookup, inner: TypeExpression, place: _Place) -> tuple[ExampleValue, ...]:
    """Return one entry, or as many as there must be; none where none exists and none has to."""
    least = int(place.bounds.get("min_items", 0))
    if place.bounds.get("max_items") == 0:
        return ()
    try:
        return (_value(lookup, inner, place.inner()),) * max(1, least)
    except _NoExampleError:
        if least:
            raise
        return ()


def _named(lookup: Lookup, name: str, place: _Place) -> ExampleValue:
    if name in lookup.enums:
        values = [item.value for item in lookup.enums[name].values]
        return ExampleMember(name, str(place.default) if place.default in values else values[0])
    if name in lookup.records:
        return _record(lookup, lookup.records[name], name, place.name, place.path)
    if name in lookup.unions:
        return _variant(lookup, name, place)
    if name == "string":
        return _string(place)
    if name == "boolean":
        return place.default if isinstance(place.default, bool) else True
    return ExampleMap((("key", "value"),)) if name == ANY else _number(place)


def _variant(lookup: Lookup, union: str, place: _Place) -> ExampleValue:
    """Return the first variant of a tagged union that has an example."""
    for record, _ in lookup.variant_records(lookup.unions[union]):
        try:
            return _record(lookup, record, record.name, place.name, place.path)
        except _NoExampleError:
            continue
    raise _NoExampleError(f"every variant of {union!r} always holds itself")


def _string(place: _Place) -> str:
    pattern = place.bounds.get("pattern")
    text = place.default if isinstance(place.default, str) else _BASE64 if place.bulk else _text(place)
    if pattern is not None and re.fullmatch(str(pattern), text) is None:
        text = _matching(str(pattern))
    least = int(place.bounds.get("min_length", 0))
    if len(text) < least:
        text = (text * least)[:least]
    text = text[: _length(place.bounds.get("max_length"))]
    if pattern is not None and re.fullmatch(str(pattern), text) is None:
        raise _NoExampleError(f"no text is found for {place.name!r} that matches {str(pattern)!r}")
    return text


def _matching(pattern: str) -> str:
    """Return a text that matches a pattern in most cases, always the same one."""
    from rstr import Rstr  # of the extra `docs`, without which the other commands work

    return Rstr(Random(0)).xeger(pattern)


def _key(number: int, longest: int | None) -> str:
    """Return the key of an entry of a map; its end is what tells it from others."""
    key = f"key_{number}"
    return key if longest is None else key[max(0, len(key) - longest) :]


def _length(bound: int | float | str | None) -> int | None:
    return None if bound is None else int(bound)


def _text(place: _Place) -> str:
    """Return a text that shows by the name of its field what it is."""
    name = place.name
    if name == "id":
        return f"{place.held_as or name}_1"
    if name.endswith("_id"):
        return f"{name.removesuffix('_id')}_1"
    if name == "url" or name.endswith("_url"):
        return "https://example.com/"
    return name.replace("_", " ")


def _number(place: _Place) -> int | float:
    if isinstance(place.default, (int, float)):
        return place.default
    usual = 0 if place.name.endswith("index") else _UNIX_TIME if place.name.endswith("_at") else 1
    least, most = place.bounds.get("min"), place.bounds.get("max")
    if isinstance(least, (int, float)) and usual < least:
        return least
    return most if isinstance(most, (int, float)) and usual > most else usual
