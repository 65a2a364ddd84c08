"""Find the corresponding classes of two protocols with different class names, field by field."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TypeAlias, assert_never

from wiregen.compare.changes.unions import named_variants
from wiregen.compare.drift.fields import Silence, as_ours_says
from wiregen.compare.drift.wire import Wire, counterparts, fill, tagged_alike
from wiregen.protocol.kinds import OneKind, alternatives, json_kind
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.resolving.unions import set_members
from wiregen.protocol.scalars import DECIMAL, NUMBER
from wiregen.protocol.tagging import InternalTag
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
from wiregen.source.faults import Position

UPSTREAM = "upstream's "
"""The prefix of the names of upstream classes without a counterpart. With its blank, it fits no name of a spec."""

Paired: TypeAlias = EnumType | RecordType | UnionType


class Pairs:
    """The pairs of corresponding classes of two protocols, copied under one name with everything inside them.

    Our class keeps its name in its first pair.
    """

    def __init__(self, theirs: Protocol) -> None:
        self.copies: dict[tuple[Paired, Paired], tuple[Paired, Paired]] = {}
        """The two copies of each pair, ours first."""
        self.paired: set[Paired] = set()
        """All classes of either side that have a counterpart."""
        self._silence = Silence.of(theirs)
        self._names: set[str] = set()
        self._unfilled: deque[Callable[[], None]] = deque()
        self._upstream: dict[NamedType, NamedType] = {}

    def fill(self) -> None:
        """Fill all copies, and those of the pairs that are found on the way."""
        while self._unfilled:
            self._unfilled.popleft()()

    def pair(self, mine: Paired, other: Paired) -> tuple[Paired, Paired]:
        """Return the copies of two classes of one kind, or of a union and a record that matches one of its variants."""
        if (mine, other) not in self.copies:
            name = f"{mine.name} as {other.name}" if mine.name in self._names else mine.name
            self._names.add(name)
            self.paired |= {mine, other}
            self.copies[mine, other] = self._copied(name, mine, other)
        return self.copies[mine, other]

    def _copied(self, name: str, mine: Paired, other: Paired) -> tuple[Paired, Paired]:
        match mine, other:
            case EnumType(), EnumType():
                return replace(mine, name=name), replace(other, name=name)
            case RecordType(), RecordType():
                return self.records(name, mine, other)
            case UnionType(), UnionType():
                found = counterparts(_by_name(mine), _by_name(other))
                old, new = _without_tag(mine, name), _without_tag(other, name)
                new = replace(new, tagging=tagged_alike(mine.tagging, new.tagging, found))
                self._unfilled.append(partial(self._fill_unions, mine, other, old, new))
                return old, new
            case UnionType(), RecordType():
                old, new = replace(mine, name=name), replace(mine, name=name, position=other.position)
                self._unfilled.append(partial(self._fill_union_of_one, mine, other, old, new))
                return old, new
            case _:
                raise AssertionError(f"{mine.name} and {other.name} are not a pair")

    # Types

    def types(self, mine: Type, other: Type) -> tuple[Type, Type]:
        """Return both types with one name for corresponding classes. Each has one alternative of a JSON kind."""
        ours = {_kind(item): item for item in alternatives(mine)}
        theirs = {_kind(item): item for item in alternatives(other)}
        old: dict[str, Type] = {**ours}
        new: dict[str, Type] = {}
        for kind, item in theirs.items():
            if kind in ours:
                old[kind], new[kind] = self._single(ours[kind], item)
            else:
                new[kind] = self.upstream(item)
        return _one_of(old), _one_of(new)

    def _single(self, mine: OneKind | AnyJson, other: OneKind | AnyJson) -> tuple[Type, Type]:
        match mine, other:
            case ListType(), ListType():
                old, new = self.types(mine.item, other.item)
                return ListType(old), ListType(new)
            case TupleType(), TupleType() if len(mine.items) == len(other.items):
                pairs = [self.types(own, theirs) for own, theirs in zip(mine.items, other.items, strict=True)]
                return TupleType(tuple(old for old, _ in pairs)), TupleType(tuple(new for _, new in pairs))
            case MapType(), MapType():
                old, new = self.types(mine.value, other.value)
                return MapType(old), MapType(new)
            case EnumType(), EnumType():
                return self.pair(mine, other)
            case RecordType(), RecordType():
                return self.pair(mine, other)
            case UnionType(), UnionType():
                return self.pair(mine, other)
            case UnionType(), RecordType() if variant_like(mine, other) is not None:
                return self.pair(mine, other)
            case RecordType(), MapType(value=AnyJson()) if not Wire.of(mine).fields:
                return mine, mine  # an object without known keys
            case Scalar(kind=kind), Scalar(kind=like) if (kind, like) == (DECIMAL, NUMBER):
                return mine, mine  # JSON Schema has one kind of number, whose digits may matter
            case _:
                return mine, self.upstream(other)

    def upstream(self, type_: Type) -> Type:
        """Return an upstream type without a counterpart, its classes with the prefix for these."""
        match type_:
            case Scalar() | AnyJson():
                return type_
            case ListType():
                return ListType(self.upstream(type_.item))
            case MapType():
                return MapType(self.upstream(type_.value))
            case TupleType():
                return TupleType(tuple(map(self.upstream, type_.items)))
            case Choice():
                return Choice(tuple(map(self.upstream, type_.members)))
            case EnumType() | RecordType() | UnionType() | UntaggedUnion():
                return self._upstream_class(type_)
            case _:
                assert_never(type_)

    def _upstream_class(self, type_: NamedType) -> NamedType:
        if type_ in self._upstream:
            return self._upstream[type_]
        copy = self._upstream[type_] = replace(type_, name=UPSTREAM + type_.name)
        match type_, copy:
            case RecordType(), RecordType():
                fill(copy, ())
            case UnionType(), UnionType():
                members = [(self._upstream_record(record), position) for _, record, position in named_variants(type_)]
                set_members(copy, tuple(members))
            case UntaggedUnion(), UntaggedUnion():
                object.__setattr__(copy, "members", tuple(map(self.upstream, type_.members)))
            case EnumType(), EnumType():
                pass  # its values are copied
            case _:
                raise AssertionError("a copy is of the same kind")
        return copy

    def _upstream_record(self, record: RecordType) -> RecordType:
        copy = self._upstream_class(record)
        assert isinstance(copy, RecordType)
        return copy

    # Classes

    def records(self, name: str, mine: RecordType, other: RecordType) -> tuple[RecordType, RecordType]:
        """Return the copies of two records under one name. An upstream field may have the values of our tag."""
        own, their = Wire.of(mine), Wire.of(other)
        fields = {wire: field for wire, field in their.by_key.items() if wire not in mine.other_keys}
        if mine.content in fields and mine.content in own.by_key:  # an absent or null content is an empty one
            fields[mine.content] = replace(fields[mine.content], nullable=own.by_key[mine.content].nullable)
        ours = {tag.key.wire for tag in own.tags}
        tags = {tag.key.wire: tag for tag in their.tags if tag.key.wire in ours or tag.key.wire not in own.by_key}
        hidden = {tag.key.wire for tag in their.tags} - tags.keys()
        said = {tag.key.wire: tag for tag in own.tags if tag.key.wire not in tags and their.says(tag)}
        tags |= {wire: replace(tag, position=other.position) for wire, tag in said.items()}
        old = replace(mine, name=name, tags=own.tags, content=None)
        new = replace(other, name=name, tags=tuple(tags.values()), content=None)
        before = {wire: field for wire, field in own.by_key.items() if wire not in hidden}
        after = {wire: field for wire, field in fields.items() if wire not in said}
        self._unfilled.append(partial(self._fill_records, before, after, old, new))
        return old, new

    def _fill_records(
        self, ours: Mapping[str, Field], theirs: Mapping[str, Field], old: RecordType, new: RecordType
    ) -> None:
        before, after = dict(ours), dict(theirs)
        for wire, other in theirs.items():
            if wire in ours:
                said = as_ours_says(ours[wire], other, self._silence)
                types = self.types(ours[wire].type, said.type)
                before[wire], after[wire] = replace(ours[wire], type=types[0]), replace(said, type=types[1])
            else:
                after[wire] = replace(other, type=self.upstream(other.type))
        fill(old, tuple(before.values()))
        fill(new, tuple(after.values()))

    def _fill_unions(self, mine: UnionType, other: UnionType, old: UnionType, new: UnionType) -> None:
        """Fill two unions with their variants, also those of inner unions. Variants with the same tag are paired."""
        ours = {record: position for _, record, position in named_variants(mine)}
        before = {record: (record, position) for record, position in ours.items()}
        after: list[tuple[RecordType, Position]] = []
        found = {theirs: record for record, theirs in counterparts(_by_name(mine), _by_name(other)).items()}
        for _, record, position in named_variants(other):
            if record in found:
                copies = self._paired_records(found[record], record)
                before[found[record]] = copies[0], ours[found[record]]
                after.append((copies[1], position))
            else:
                after.append((self._upstream_record(record), position))
        set_members(old, tuple(before.values()))
        set_members(new, tuple(after))

    def _fill_union_of_one(self, mine: UnionType, other: RecordType, old: UnionType, new: UnionType) -> None:
        """Fill the copies of a union that is a single record upstream: the second has that record as only variant."""
        variant = variant_like(mine, other)
        before = [(record, position) for _, record, position in named_variants(mine)]
        for number, (record, position) in enumerate(before):
            if record is variant:
                copies = self._paired_records(record, other)
                before[number] = copies[0], position
                set_members(new, ((copies[1], other.position),))
        set_members(old, tuple(before))

    def _paired_records(self, mine: RecordType, other: RecordType) -> tuple[RecordType, RecordType]:
        old, new = self.pair(mine, other)
        assert isinstance(old, RecordType)
        assert isinstance(new, RecordType)
        return old, new


def _by_name(union: UnionType) -> dict[RecordType, str]:
    return {record: record.name for _, record, _ in named_variants(union)}


def _without_tag(union: UnionType, name: str) -> UnionType:
    """Return a union with an optional tag if objects without it are one variant: imports do not say which."""
    tagging = union.tagging
    if union.absent is not None and isinstance(tagging, InternalTag):
        tagging = replace(tagging, optional=True)
    return replace(union, name=name, tagging=tagging)


def variant_like(union: UnionType, other: RecordType) -> RecordType | None:
    """Return the variant of our union whose tags an upstream record has, as tags or as fields, or None."""
    their = Wire.of(other)
    for record in union.variants:
        if record.tags and all(map(their.says, Wire.of(record).tags)):
            return record
    return None


def _kind(type_: OneKind | AnyJson) -> str:
    return "any" if isinstance(type_, AnyJson) else json_kind(type_).value


def _one_of(by_kind: Mapping[str, Type]) -> Type:
    members = tuple(by_kind[kind] for kind in sorted(by_kind))
    return members[0] if len(members) == 1 else Choice(members)
