"""Example values of every event and record, derived from examples, names, types, bounds and rules of the spec."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import assert_never

from wiregen.protocol.kinds import alternatives
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.scalars import NULL, JsonKind
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    EnumType,
    Field,
    ListType,
    MapType,
    NamedType,
    RecordType,
    Scalar,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)
from wiregen.python.members import attributes, values
from wiregen.reference.example_calls import (
    ExampleCall,
    ExampleJson,
    ExampleList,
    ExampleMap,
    ExampleMember,
    ExampleTuple,
    ExampleValue,
)
from wiregen.reference.example_texts import example_text
from wiregen.source.faults import Fault, SpecError
from wiregen.spec.naming import snake_case

_OPTIONAL_FIELDS, _OPTIONAL_LEVELS = 3, 4
"""How many optional fields an example shows in one record, and down to which level any."""

_UNIX_TIME = 1_767_225_600


class _NoExampleError(Exception):
    """A type has no value here: it would hold itself without end, or no text is found that fits its bounds."""


@dataclass(frozen=True, slots=True)
class _Place:
    """The place of a value, as far as it matters to the value."""

    name: str
    """The field that holds it, perhaps in a list."""
    path: tuple[RecordType, ...]
    """The records around it, the outermost first."""
    held_as: str = ""
    """The name of the field that holds the record around it, for an identifier."""
    bounds: Mapping[str, int | float | str] = field(default_factory=dict)
    default: object = None
    bulk: bool = False
    variant: RecordType | None = None
    """The one record that a rule allows here."""

    def inner(self) -> _Place:
        """Return the place of an entry of a list or map that stands here."""
        bounds = {"max_length": self.bounds["max_value_length"]} if "max_value_length" in self.bounds else {}
        return _Place(self.name, self.path, bounds=bounds, bulk=self.bulk, variant=self.variant)


def example_calls(
    protocol: Protocol, builders: Mapping[RecordType, str], class_name: Callable[[NamedType], str]
) -> dict[RecordType, ExampleCall]:
    """Return a call that makes an example of every record, those of events by their builders.

    Raises SpecError if no value is found for a required field.
    """
    examples: dict[RecordType, ExampleCall] = {}
    faults: list[Fault] = []
    maker = _Maker(class_name)
    for record in protocol.all_records:
        callee = builders.get(record) or class_name(record)
        try:
            examples[record] = maker.record(record, callee, snake_case(record.name), ())
        except _NoExampleError as error:
            faults.append(Fault(record.position, f"no example of {record.name!r} is known: {error}"))
    if faults:
        raise SpecError(tuple(faults))
    return examples


class _Maker:
    def __init__(self, class_name: Callable[[NamedType], str]) -> None:
        self._class_name = class_name

    def record(self, record: RecordType, callee: str, held_as: str, path: tuple[RecordType, ...]) -> ExampleCall:
        """Return a call that makes a record with what it requires and some of its optional fields."""
        if record in path:
            raise _NoExampleError(f"{record.name!r} always holds itself")
        path = (*path, record)
        decided = {rule.by: rule.when[0][0] for rule in record.allowed_variants}
        allowed = {rule.field: rule.when[0][1][0] for rule in record.allowed_variants}
        choice = set(record.exactly_one_of)
        chosen: set[Field] = set()
        arguments: dict[str, ExampleValue] = {}
        extra = 0
        for item in attributes(record):
            if item in choice and choice & chosen:
                continue
            needed = not item.optional or item in choice or item in decided
            shown = item.example is not None
            if not (needed or shown) and (extra == _OPTIONAL_FIELDS or len(path) > _OPTIONAL_LEVELS):
                continue
            try:
                if item in decided:
                    arguments[item.name] = self._decided(item, decided[item])
                else:
                    arguments[item.name] = self._field(item, _place(item, path, held_as, allowed.get(item)))
            except _NoExampleError:
                if not item.optional:
                    raise
            else:
                chosen.add(item)
                extra += not (needed or shown)
        return ExampleCall(callee, tuple(arguments.items()))

    def _decided(self, item: Field, value: str) -> ExampleValue:
        """Return the value of a field by which a rule decides."""
        return ExampleMember(self._class_name(item.type), value) if isinstance(item.type, EnumType) else value

    def _field(self, item: Field, place: _Place) -> ExampleValue:
        if values(item):
            return ExampleJson(None, values(item)[0])
        return self._value(item.type, place) if item.example is None else self._shown(item.type, item.example.value)

    def _shown(self, type_: Type, value: object) -> ExampleValue:
        """Return a value that the spec shows, with models in place of the objects of records and unions."""
        match type_, value:
            case ListType(item=item), list():
                return ExampleList(tuple(self._shown(item, entry) for entry in value))
            case TupleType(items=items), list():
                return ExampleTuple(tuple(map(self._shown, items, value)))
            case MapType(value=inner), dict():
                return ExampleMap(tuple((str(key), self._shown(inner, entry)) for key, entry in value.items()))
            case RecordType(), _:
                return ExampleJson(f"{self._class_name(type_)}.from_dict", value)
            case ((UnionType() | UntaggedUnion()), dict()):
                return ExampleJson(f"{snake_case(self._class_name(type_))}_from_dict", value)
            case EnumType(), (str() | int()) if value in {known.value for known in type_.values}:
                return ExampleMember(self._class_name(type_), value)
            case _:
                return ExampleJson(None, value)

    def _value(self, type_: Type, place: _Place) -> ExampleValue:
        """Return a value of a type; a list or map has as many entries as it needs, else one."""
        first = next(member for member in alternatives(type_) if member != Scalar(NULL))
        match first:
            case ListType(item=item):
                return ExampleList(self._entries(item, place))
            case TupleType(items=items):
                return ExampleTuple(tuple(self._value(item, place.inner()) for item in items))
            case MapType(value=value):
                longest = _length(place.bounds.get("max_key_length"))
                keyed = enumerate(self._entries(value, place), 1)
                return ExampleMap(tuple((_key(number, longest), entry) for number, entry in keyed))
            case EnumType():
                known = [item.value for item in first.values]
                default = next((value for value in known if value == place.default), known[0])
                return ExampleMember(self._class_name(first), default)
            case RecordType():
                return self.record(first, self._class_name(first), place.name, place.path)
            case UnionType():
                return self._variant(first, place)
            case AnyJson():
                return ExampleMap((("key", "value"),))
            case Scalar(json=json) if json is not None:
                return example_text(json, self._value(json, replace(place, bounds={}, default=None)), self._class_name)
            case Scalar():
                return _scalar(first, place)
            case Choice() | UntaggedUnion():
                return self._value(first.members[0], place)
            case _:
                assert_never(first)

    def _entries(self, item: Type, place: _Place) -> tuple[ExampleValue, ...]:
        """Return one entry, or as many as there must be; none if none exists and none has to."""
        least = int(place.bounds.get("min_items", 0))
        if place.bounds.get("max_items") == 0:
            return ()
        try:
            return (self._value(item, place.inner()),) * max(1, least)
        except _NoExampleError:
            if least:
                raise
            return ()

    def _variant(self, union: UnionType, place: _Place) -> ExampleValue:
        """Return the variant that a rule allows, or the first one that has an example."""
        for record in (place.variant,) if place.variant is not None else union.variants:
            try:
                return self.record(record, self._class_name(record), place.name, place.path)
            except _NoExampleError:
                continue
        raise _NoExampleError(f"every variant of {union.name!r} always holds itself")


def _place(item: Field, path: tuple[RecordType, ...], held_as: str, variant: RecordType | None) -> _Place:
    bounds = {bound.kind.name: bound.value for bound in item.bounds}
    default = item.default.value if item.default else None
    return _Place(item.name, path, held_as, bounds, default, item.bulk, variant)


def _scalar(scalar: Scalar, place: _Place) -> ExampleValue:
    match scalar.kind.kind:
        case JsonKind.STRING:
            return _string(place, scalar)
        case JsonKind.BOOLEAN:
            return place.default if isinstance(place.default, bool) else True
        case JsonKind.NUMBER:
            return _number(place, scalar)
        case JsonKind.OBJECT | JsonKind.ARRAY | JsonKind.NULL:
            raise AssertionError(f"the scalar {scalar.kind.name} is a JSON {scalar.kind.kind.value}")
        case _:
            assert_never(scalar.kind.kind)


def _string(place: _Place, scalar: Scalar) -> str:
    pattern = place.bounds.get("pattern")
    text = place.default if isinstance(place.default, str) else _text(place, scalar)
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
    """Return the key of an entry of a map; its end makes it differ from others."""
    key = f"key_{number}"
    return key if longest is None else key[max(0, len(key) - longest) :]


def _length(bound: int | float | str | None) -> int | None:
    return None if bound is None else int(bound)


def _text(place: _Place, scalar: Scalar) -> str:
    """Return a text of the scalar's format, or one that shows by the name of its field what it is."""
    name = place.name
    if scalar.format is not None:
        return str(scalar.format.example)
    if place.bulk:
        return "UklGRg=="
    if name == "id":
        return f"{place.held_as or name}_1"
    if name.endswith("_id"):
        return f"{name.removesuffix('_id')}_1"
    if name == "url" or name.endswith("_url"):
        return "https://example.com/"
    return name.replace("_", " ")


def _number(place: _Place, scalar: Scalar) -> int | float:
    if isinstance(place.default, (int, float)):
        return place.default
    usual = 0 if place.name.endswith("index") else _UNIX_TIME if place.name.endswith("_at") else 1
    if scalar.format is not None and isinstance(scalar.format.example, (int, float)):
        usual = int(scalar.format.example)
    least, most = place.bounds.get("min"), place.bounds.get("max")
    if isinstance(least, (int, float)) and usual < least:
        return least
    return most if isinstance(most, (int, float)) and usual > most else usual
