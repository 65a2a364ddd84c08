"""Convert the table of a generated package to the form that the C part uses.

A table that holds anything unknown is refused: its package then stays with the pure codec.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any, Final, NamedTuple

from ._native import FORMAT, Plan
from .entries import RefusedError, check_entry, flag
from .members import Member, described, json_text, scalar_of
from .variants import search, tag_values

NULL: Final = 1
BOOLEAN: Final = 2
INTEGER: Final = 4
FLOAT: Final = 8
STRING: Final = 16
ARRAY: Final = 32
OBJECT: Final = 64
"""The kinds of JSON values, as in plan.h."""

SCALARS: Final = {"null": NULL, "string": STRING, "integer": INTEGER, "number": INTEGER | FLOAT, "boolean": BOOLEAN}

MAX_TYPED_DEPTH: Final = 100
"""Levels that a value may nest if any type of the protocol holds itself, as in ``_runtime/scalars.py``."""
MAX_DEPTH: Final = 400
"""Levels otherwise, all of free JSON included. It bounds the C stack."""


class Runtime(NamedTuple):
    """What the codec needs to know of a package's runtime: two objects, and the names of slots."""

    unset: object
    rest: type
    rest_slot: str
    extra_slot: str
    nulls_slot: str
    exceptional_slot: str
    envelope_slot: str
    payload_slot: str
    faults_slot: str


def compile(table: Any, classes: Mapping[str, type], runtime: tuple[Any, ...]) -> Plan:
    """Compile a table. Raises RefusedError for one that holds anything unknown.

    ``classes`` has every class that the table names; ``runtime`` has the fields of Runtime in order.
    """
    try:
        return _Compiler(table, classes, Runtime(*runtime)).plan()
    except (TypeError, ValueError, LookupError, AttributeError, SystemError, OverflowError, RecursionError) as error:
        raise RefusedError(str(error)) from error


class _Compiler:
    def __init__(self, table: Any, classes: Mapping[str, type], runtime: Runtime) -> None:
        if table.format != FORMAT:
            raise RefusedError(f"a table of format {table.format}, not {FORMAT}")
        check_entry(table)
        self.table = table
        self.classes = classes
        self.runtime = runtime
        self.enums = {name: number for number, name in enumerate(table.enums)}
        self.records = {name: number for number, name in enumerate(table.records)}
        self.unions = {name: number for number, name in enumerate(table.tagged_unions)}
        self.variants: dict[str, list[str]] = {name: [] for name in table.tagged_unions}
        for name, record in table.records.items():
            for union in record.unions:
                self.variants[union].append(name)
        self.types: list[tuple[int, ...]] = []
        self.known_types: dict[Any, int] = {}

    def plan(self) -> Plan:
        roots = {name: self.type_number(name) for name in (*self.records, *self.unions, *self.table.untagged_unions)}
        records = tuple(self.record(name, record) for name, record in self.table.records.items())
        unions = tuple(self.union(name, union) for name, union in self.table.tagged_unions.items())
        enums = tuple(self.enum(name, enum) for name, enum in self.table.enums.items())
        deepest = MAX_TYPED_DEPTH if self.recurs() else MAX_DEPTH
        return Plan(tuple(self.types), records, unions, enums, roots, deepest, self.runtime)

    def type_number(self, type_: Any) -> int:
        """Return the number of a type, which may be one that holds itself."""
        if type_ not in self.known_types:
            number = self.known_types[type_] = len(self.types)
            self.types.append(())
            self.types[number] = self.described(type_)
        return self.known_types[type_]

    def described(self, type_: Any) -> tuple[int, ...]:
        """Describe a type: its kinds, the numbers of its enum, record, union, entry and item, or whether it is any."""
        if type_ == "any":
            return (NULL | BOOLEAN | INTEGER | FLOAT | STRING | ARRAY | OBJECT, -1, -1, -1, -1, -1, -1, 1)
        kinds = 0
        numbers = {"enum": -1, "integers": -1, "record": -1, "union": -1, "entry": -1, "item": -1}
        for member in self.members(type_, ()):
            kind, what, number = self.member(member)
            if kinds & kind:
                raise RefusedError(f"two members of one kind in {type_!r}")
            kinds |= kind
            if what:
                numbers[what] = number
        return (kinds, *numbers.values(), 0)

    def members(self, type_: Any, seen: tuple[str, ...]) -> list[Any]:
        """Return the members of an untagged union, inner ones resolved, or the type itself alone."""
        if isinstance(type_, tuple) and type_[0] == "one_of":
            return [member for inner in type_[1:] for member in self.members(inner, seen)]
        if isinstance(type_, str) and type_ in self.table.untagged_unions:
            if type_ in seen:
                raise RefusedError(f"{type_} is a member of itself")
            return self.members(self.table.untagged_unions[type_], (*seen, type_))
        return [type_]

    def member(self, type_: Any) -> tuple[int, str, int]:
        """Return the kinds that a member takes, and what of a description it fills with which number."""
        match type_:
            case ("list", inner):
                return ARRAY, "item", self.type_number(inner)
            case ("map", inner):
                return OBJECT, "entry", self.type_number(inner)
            case str() if type_ in self.records:
                return OBJECT, "record", self.records[type_]
            case str() if type_ in self.unions:
                return OBJECT, "union", self.unions[type_]
            case str() if type_ in self.enums:
                integers = self.has_integers(type_)
                return (INTEGER, "integers", self.enums[type_]) if integers else (STRING, "enum", self.enums[type_])
            case str() if type_ in SCALARS:
                return SCALARS[type_], "", -1
        raise RefusedError(f"an unknown type: {type_!r}")

    def record(self, name: str, record: Any) -> tuple[Any, ...]:
        check_entry(record)
        content = record.content
        around = record.fields if content is None else record.envelope
        members = [*self.tags(record), *(self.member_of(field) for field in around)]
        members += [Member(key, optional=True, remembered=True) for key in record.null_keys]
        inner = None
        if content is not None:
            check_entry(content)
            members.append(Member(content.key, optional=flag(content.optional), remembered=flag(content.nullable)))
            inner = described([self.member_of(field) for field in record.fields]), flag(content.written)
        fields = [field for field in (*record.envelope, *record.fields) if not field.constant]
        cls = self.plain_class(name, {field.name for field in fields})
        key, value, opening = None, None, "{"
        if record.tag is not None:
            key, value = record.tag
            opening = f"{{{json_text(key)}:{json_text(value)}"
        return cls, key, value, opening.encode(), self.type_number(name), described(members), inner

    def tags(self, record: Any) -> list[Member]:
        """Return the tags of a record that are not fields of its class, unless its opening has the only one."""
        if record.tag is not None:
            if record.tags or record.tags_optional:
                raise RefusedError("a record with two kinds of tags")
            return []
        optional = flag(record.tags_optional)
        found = []
        fields = {field.wire: field.values for field in (*record.envelope, *record.fields)}
        for tag in record.tags:
            check_entry(tag)
            if len(tag.values) == 1:
                type_ = self.type_number(scalar_of(tag.values[0]))
                found.append(Member(tag.key, type_, tag.values, optional=optional, remembered=optional, tag=optional))
            elif fields.get(tag.key) != tag.values:
                raise RefusedError(f"a tag of several values that is not a field: {tag.key}")
        return found

    def member_of(self, field: Any) -> Member:
        """Return a field as a member of an object."""
        check_entry(field)
        optional, nullable = flag(field.optional), flag(field.nullable)
        name = field.name
        if flag(field.constant):
            if optional or nullable or len(field.values) != 1:
                raise RefusedError(f"a constant that is not always the same: {field.wire}")
            name = None
        remembered = optional and not nullable
        return Member(field.wire, self.type_number(field.type), field.values, name, optional, nullable, remembered)

    def union(self, name: str, union: Any) -> tuple[Any, ...]:
        check_entry(union)
        kinds = self.tag_kinds(union)
        names = {union.attribute, *(key.attribute for key in union.keys), self.runtime.payload_slot}
        faults = self.runtime.faults_slot in _field_names(self.classes[union.unknown])
        cls = self.plain_class(union.unknown, names | {self.runtime.faults_slot} if faults else names)
        variants = {variant: self.table.records[variant] for variant in self.variants[name]}
        unknown = (len(self.records) + self.unions[inner] for inner in (name, *union.inner))
        absent = -1 if union.absent is None else self.records[union.absent]
        simple = kinds == [(union.tag, STRING)]
        opening = f'{json_text(union.tag)}:"'.encode()
        values = tag_values(union, variants, kinds, simple=simple)
        tags = tuple((value, self.records[variant]) for value, variant in values)
        found = search(union, self.table.records, self.records, kinds, simple=simple)
        first = (cls, union.tag, opening, union.attribute, flag(union.tag_optional), faults, simple, absent)
        return *first, tags, (*map(self.records.__getitem__, variants), *unknown), found

    def tag_kinds(self, union: Any) -> list[tuple[str, int]]:
        """Return the keys of a union's tags, each with the kinds of values that it may have."""
        if union.tagging not in ("internal", "external", "outside"):
            raise RefusedError(f"tags that are {union.tagging}")
        for key in union.keys:
            check_entry(key)
        kinds = [(key.key, self.described(key.type)[0]) for key in union.keys]
        if any(kind not in (STRING, INTEGER, STRING | INTEGER) for _, kind in kinds):
            raise RefusedError("a tag that is neither a string nor an integer")
        return kinds or ([(union.tag, STRING)] if union.tagging == "internal" else [])

    def enum(self, name: str, enum: Any) -> tuple[Any, ...]:
        check_entry(enum)
        cls: Any = self.classes[name]
        members = tuple(cls(value) for value in enum.values)
        return cls, self.has_integers(name), tuple(enum.values), members, flag(enum.closed)

    def has_integers(self, enum: str) -> bool:
        """Say whether an enum is of integers; it is of strings otherwise."""
        base: str = self.table.enums[enum].base
        if base not in ("string", "integer"):
            raise RefusedError(f"an enum of {base}")
        return base == "integer"

    def plain_class(self, name: str, names: set[str]) -> Any:
        """Return a class whose objects are these fields and the slot of the rest, made as object makes them."""
        cls: Any = self.classes[name]
        slots = [slot for base in cls.__mro__ for slot in vars(base).get("__slots__", ())]
        plain = not cls.__dictoffset__ and not cls.__weakrefoffset__ and cls.__new__ is object.__new__
        if not plain or sorted(slots) != sorted([*names, self.runtime.rest_slot]) or names != _field_names(cls):
            raise RefusedError(f"{name} is not the class that its table says")
        return cls

    def recurs(self) -> bool:
        """Say whether any type of the protocol holds itself."""
        fields = ((*record.envelope, *record.fields) for record in self.table.records.values())
        of_record = [[self.type_number(field.type) for field in found] for found in fields]
        of_union = [[self.type_number(variant) for variant in self.variants[name]] for name in self.unions]
        inner = [
            [
                *(part for part in (entry, item) if part >= 0),
                *(of_record[record] if record >= 0 else ()),
                *(of_union[union] if union >= 0 else ()),
            ]
            for _, _, _, record, union, entry, item, _ in self.types
        ]
        return _has_cycle(inner)


def _field_names(cls: Any) -> set[str]:
    return {field.name for field in fields(cls)}


def _has_cycle(inner: Sequence[list[int]]) -> bool:
    """Say whether any number leads back to itself."""
    done: set[int] = set()
    for start in range(len(inner)):
        path, pending = {start: None}, [iter(inner[start])]
        while pending and start not in done:
            number = next(pending[-1], None)
            if number is None:
                pending.pop()
                done.add(path.popitem()[0])
            elif number in path:
                return True
            elif number not in done:
                path[number] = None
                pending.append(iter(inner[number]))
    return False
