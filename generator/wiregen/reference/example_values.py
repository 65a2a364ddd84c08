"""Example values of every event and record, derived from examples, names, types, bounds and rules of the spec."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import assert_never

from wiregen.protocol.kinds import alternatives
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.scalars import NULL
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
from wiregen.python.code import (
    Attribute,
    Call,
    Code,
    DictDisplay,
    Entry,
    Keyword,
    ListDisplay,
    Literal,
    Name,
    TupleDisplay,
    imported,
)
from wiregen.python.members import attributes, constants, values
from wiregen.reference.example_scalars import NoExampleError, Place, length, scalar_example
from wiregen.source.faults import Fault, SpecError
from wiregen.spec.naming import snake_case

_OPTIONAL_FIELDS, _OPTIONAL_LEVELS = 3, 4
"""The most optional fields that an example shows in one record, and the deepest level that shows any."""


@dataclass(frozen=True, slots=True)
class _Example:
    """A value as the code that makes it, and as JSON."""

    code: Code
    value: object


def example_calls(
    protocol: Protocol, builders: Mapping[RecordType, str], class_name: Callable[[NamedType], str]
) -> dict[RecordType, Call]:
    """Return a call that makes an example of every record, those of events by their builders.

    Raises SpecError if no value is found for a required field.
    """
    examples: dict[RecordType, Call] = {}
    faults: list[Fault] = []
    maker = _Maker(class_name)
    for record in protocol.all_records:
        callee = builders.get(record) or class_name(record)
        try:
            examples[record], _ = maker.call(record, callee, snake_case(record.name), ())
        except NoExampleError as error:
            faults.append(Fault(record.position, f"no example of {record.name!r} is known: {error}"))
    if faults:
        raise SpecError(tuple(faults))
    return examples


class _Maker:
    def __init__(self, class_name: Callable[[NamedType], str]) -> None:
        self._class_name = class_name

    def call(
        self, record: RecordType, callee: str, held_as: str, path: tuple[RecordType, ...]
    ) -> tuple[Call, dict[str, object]]:
        """Return a call that makes a record with its required and some of its optional fields, and the JSON of that."""
        if record in path:
            raise NoExampleError(f"{record.name!r} always holds itself")
        path = (*path, record)
        decided = {rule.by: rule.when[0][0] for rule in record.allowed_variants}
        allowed = {rule.field: rule.when[0][1][0] for rule in record.allowed_variants}
        choice = set(record.exactly_one_of)
        chosen: set[Field] = set()
        arguments: dict[Field, _Example] = {}
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
                    arguments[item] = self._decided(item, decided[item])
                else:
                    arguments[item] = self._field(item, _place(item, path, held_as, allowed.get(item)))
            except NoExampleError:
                if not item.optional:
                    raise
            else:
                chosen.add(item)
                extra += not (needed or shown)
        given = tuple(Keyword(item.name, example.code) for item, example in arguments.items())
        said = {item.wire: example.value for item, example in arguments.items()}
        return Call(_name(callee), given), {item.wire: item.value for item in constants(record)} | said

    def _decided(self, item: Field, value: str) -> _Example:
        """Return the value of a field by which a rule decides."""
        return self._member(item.type, value) if isinstance(item.type, EnumType) else _plain(value)

    def _member(self, enum: EnumType, value: str | int) -> _Example:
        member = next(item.member for item in enum.values if item.value == value)
        return _Example(Attribute(_name(self._class_name(enum)), member), value)

    def _field(self, item: Field, place: Place) -> _Example:
        if values(item):
            return _plain(values(item)[0])
        return self._value(item.type, place) if item.example is None else self._shown(item.type, item.example.value)

    def _shown(self, type_: Type, value: object) -> _Example:
        """Return a value that the spec shows, with models in place of the objects of records and unions."""
        match type_, value:
            case ListType(item=item), list():
                return _list([self._shown(item, entry) for entry in value])
            case TupleType(items=items), list():
                return _tuple(list(map(self._shown, items, value)))
            case MapType(value=inner), dict():
                return _map({str(key): self._shown(inner, entry) for key, entry in value.items()})
            case RecordType(), _:
                return _Example(
                    Call(Attribute(_name(self._class_name(type_)), "from_dict"), (_plain(value).code,)), value
                )
            case ((UnionType() | UntaggedUnion()), dict()):
                decoder = _name(f"{snake_case(self._class_name(type_))}_from_dict")
                return _Example(Call(decoder, (_plain(value).code,)), value)
            case EnumType(), (str() | int()) if value in {known.value for known in type_.values}:
                return self._member(type_, value)
            case _:
                return _plain(value)

    def _value(self, type_: Type, place: Place) -> _Example:
        """Return a value of a type; a list or map has as many entries as it needs, else one."""
        first = next(member for member in alternatives(type_) if member != Scalar(NULL))
        match first:
            case ListType(item=item):
                return _list(self._entries(item, place))
            case TupleType(items=items):
                return _tuple([self._value(item, place.inner()) for item in items])
            case MapType(value=value):
                longest = length(place.bounds.get("max_key_length"))
                keyed = enumerate(self._entries(value, place), 1)
                return _map({_key(number, longest): entry for number, entry in keyed})
            case EnumType():
                known = [item.value for item in first.values]
                default = next((value for value in known if value == place.default), known[0])
                return self._member(first, default)
            case RecordType():
                return self._record(first, place)
            case UnionType():
                return self._variant(first, place)
            case AnyJson():
                return _plain({"key": "value"})
            case Scalar(json=json_) if json_ is not None:
                inner = self._value(json_, replace(place, bounds={}, default=None)).value
                return _plain(json.dumps(inner, ensure_ascii=False, separators=(",", ":")))
            case Scalar():
                return _plain(scalar_example(first, place))
            case Choice() | UntaggedUnion():
                return self._value(first.members[0], place)
            case _:
                assert_never(first)

    def _entries(self, item: Type, place: Place) -> list[_Example]:
        """Return one entry, or as many as are required; no entries if no value exists and none is required."""
        least = int(place.bounds.get("min_items", 0))
        if place.bounds.get("max_items") == 0:
            return []
        try:
            return [self._value(item, place.inner())] * max(1, least)
        except NoExampleError:
            if least:
                raise
            return []

    def _record(self, record: RecordType, place: Place) -> _Example:
        return _Example(*self.call(record, self._class_name(record), place.name, place.path))

    def _variant(self, union: UnionType, place: Place) -> _Example:
        """Return the variant that a rule allows, or the first one that has an example."""
        for record in (place.variant,) if place.variant is not None else union.variants:
            try:
                return self._record(record, place)
            except NoExampleError:
                continue
        raise NoExampleError(f"every variant of {union.name!r} always holds itself")


def _name(name: str) -> Name:
    """Return a name that the package offers."""
    return imported(".", name)


def _list(items: list[_Example]) -> _Example:
    return _Example(ListDisplay(tuple(item.code for item in items)), [item.value for item in items])


def _tuple(items: list[_Example]) -> _Example:
    return _Example(TupleDisplay(tuple(item.code for item in items)), [item.value for item in items])


def _map(items: dict[str, _Example]) -> _Example:
    entries = tuple(Entry(Literal(key), item.code) for key, item in items.items())
    return _Example(DictDisplay(entries), {key: item.value for key, item in items.items()})


def _plain(value: object) -> _Example:
    """Return a JSON value without models in it."""
    match value:
        case list():
            return _list(list(map(_plain, value)))
        case dict():
            return _map({str(key): _plain(item) for key, item in value.items()})
        case _:
            assert value is None or isinstance(value, str | int | float), "it is a JSON value"
            return _Example(Literal(value), value)


def _place(item: Field, path: tuple[RecordType, ...], held_as: str, variant: RecordType | None) -> Place:
    bounds = {bound.kind.name: bound.value for bound in item.bounds}
    default = item.default.value if item.default else None
    return Place(item.name, path, held_as, bounds, default, item.bulk, variant)


def _key(number: int, longest: int | None) -> str:
    """Return the key of an entry of a map; its end makes it unique."""
    key = f"key_{number}"
    return key if longest is None else key[max(0, len(key) - longest) :]
