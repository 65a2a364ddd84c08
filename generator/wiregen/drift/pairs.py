"""What answers to what in two specs that name their classes differently: found from the events on, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wiregen.lookup import Lookup
from wiregen.old_spec import FieldSpec, RecordSpec, TagSpec, UnionSpec
from wiregen.spec_names import TypeUse
from wiregen.type_expression import ANY, ListOf, MapOf, Name, OneOf, TypeExpression

UPSTREAM = "upstream's "
"""What the name of a class of theirs begins with that answers to none of ours; no name in a spec has a blank."""

FieldPair = tuple[FieldSpec, FieldSpec]


@dataclass(frozen=True, slots=True)
class Silence:
    """What a source says nothing of at all, so that its silence is no difference: an SDK may know no bounds."""

    bounds: bool
    defaults: bool
    null: bool
    """Whether most fields that may be absent take null, so that null is no more than another way to be absent."""


class Pairs:
    """The pairs of classes of two specs. Each pair has a name of its own, which is ours where it has no other pair."""

    def __init__(self, ours: Lookup, theirs: Lookup) -> None:
        self.ours, self.theirs = ours, theirs
        self.names: dict[tuple[str, str], str] = {}
        fields = [field for owner in theirs.field_owners() for field in owner.fields]
        optional = [field for field in fields if field.optional and str(field.type.expression) != ANY]
        self.silence = Silence(
            bounds=not any(field.bounds for field in fields),
            defaults=not any(field.default is not None and field.default.value is not None for field in fields),
            null=2 * sum(field.nullable for field in optional) > len(optional),
        )

    def classes(self) -> Iterator[tuple[str, str, str]]:
        """Yield every pair with its name, also those that are found while one goes through them."""
        done = 0
        while done < len(self.names):
            (mine, other), name = list(self.names.items())[done]
            yield name, mine, other
            done += 1

    def pair(self, mine: str, other: str) -> str:
        """Return the name of a pair of classes."""
        if (mine, other) not in self.names:
            first = mine not in self.names.values()
            self.names[mine, other] = mine if first else f"{mine} as {other}"
        return self.names[mine, other]

    def types(self, mine: TypeExpression, other: TypeExpression) -> tuple[TypeExpression, TypeExpression]:
        """Return two types with what answers to each other under one name; of one kind of JSON value each has one."""
        ours = {self.ours.json_kind(item): item for item in self.ours.alternatives(mine)}
        theirs = {self.theirs.json_kind(item): item for item in self.theirs.alternatives(other)}
        for kind in ours.keys() & theirs.keys():
            ours[kind], theirs[kind] = self._single(ours[kind], theirs[kind])
        for kind in theirs.keys() - ours.keys():
            theirs[kind] = self.upstream(theirs[kind])
        return _one_of(ours), _one_of(theirs)

    def _single(self, mine: TypeExpression, other: TypeExpression) -> tuple[TypeExpression, TypeExpression]:
        match mine, other:
            case ListOf(item=inner), ListOf(item=outer):
                items = self.types(inner, outer)
                return ListOf(items[0]), ListOf(items[1])
            case MapOf(value=inner), MapOf(value=outer):
                values = self.types(inner, outer)
                return MapOf(values[0]), MapOf(values[1])
            case Name(name=name), Name(name=called) if self._kind(self.ours, name) == self._kind(self.theirs, called):
                if not self._kind(self.ours, name):
                    return mine, other
                both = Name(self.pair(name, called))
                return both, both
            case Name(name=name), Name(name=called) if self._variant_like(name, called) is not None:
                both = Name(self.pair(name, called))
                return both, both
            case _:
                return mine, self.upstream(other)

    def _variant_like(self, union: str, called: str) -> RecordSpec | None:
        """Return the variant of a union of ours that a record of theirs is, which knows that variant only."""
        if not self.ours.is_tagged_union(union) or called not in self.theirs.records:
            return None
        other = self.theirs.records[called]
        fields = {field.wire: field for field in self.theirs.fields(other)}
        for record, _ in self.ours.variant_records(self.ours.unions[union]):
            if (tag := record.tag) is not None:
                same = other.tag is not None and (other.tag.key, other.tag.value) == (tag.key, tag.value)
                if same or self._says(fields.get(tag.key), tag):
                    return record
        return None

    @staticmethod
    def _kind(lookup: Lookup, name: str) -> str:
        """Return which kind of class a name is; nothing for a built-in type."""
        if name in lookup.enums:
            return "enum"
        return "record" if name in lookup.records else "union" if name in lookup.unions else ""

    def upstream(self, expression: TypeExpression) -> TypeExpression:
        """Return a type of theirs that answers to none of ours, its classes named so that they cannot be taken for
        ours."""
        match expression:
            case ListOf(item=inner):
                return ListOf(self.upstream(inner))
            case MapOf(value=inner):
                return MapOf(self.upstream(inner))
            case OneOf(members=members):
                return OneOf(tuple(map(self.upstream, members)))
            case Name(name=name):
                return Name(upstream_name(name)) if self._kind(self.theirs, name) else expression

    # Classes

    def records(self, name: str, mine: RecordSpec, other: RecordSpec) -> tuple[RecordSpec, RecordSpec]:
        """Return two records under one name, each with all its fields as its own."""
        ours = {field.wire: field for field in self.ours.fields(mine)}
        theirs = {field.wire: field for field in self.theirs.fields(other)}
        tag = other.tag
        if mine.tag is not None and tag is None and self._says(theirs.get(mine.tag.key), mine.tag):
            tag = replace(mine.tag, position=other.position)
            del theirs[mine.tag.key]
        elif mine.tag is None and tag is not None and tag.key in ours:
            del ours[tag.key]
            tag = None
        for wire in theirs:
            if wire in ours:
                ours[wire], theirs[wire] = self._fields(ours[wire], theirs[wire])
            else:
                theirs[wire] = _typed(theirs[wire], self.upstream(theirs[wire].type.expression))
        return (
            replace(mine, name=name, includes=(), fields=tuple(ours.values())),
            replace(other, name=name, includes=(), fields=tuple(theirs.values()), tag=tag),
        )

    def _says(self, field: FieldSpec | None, tag: TagSpec) -> bool:
        """Say whether a field takes the value of a tag only."""
        if field is None or not isinstance(field.type.expression, Name):
            return False
        enum = self.theirs.enums.get(field.type.expression.name)
        return enum is not None and [item.value for item in enum.values] == [tag.value]

    def _fields(self, mine: FieldSpec, other: FieldSpec) -> FieldPair:
        types = self.types(mine.type.expression, other.type.expression)
        if mine.optional and other.optional and other.nullable:
            assumed_null = other.default is not None and other.default.value is None
            if self.silence.null or assumed_null:
                other = replace(other, nullable=mine.nullable, default=mine.default if assumed_null else other.default)
        if self.silence.defaults:
            other = replace(other, default=mine.default)
        if self.silence.bounds:
            other = replace(other, bounds=mine.bounds)
        patterns = {_within(bound.value): bound.value for bound in mine.bounds if bound.name == "pattern"}
        spelled = (replace(bound, value=patterns.get(_within(bound.value), bound.value)) for bound in other.bounds)
        other = replace(other, bounds=tuple(spelled))
        return _typed(mine, types[0]), _typed(other, types[1])

    def unions(self, name: str, mine: UnionSpec, other: UnionSpec) -> tuple[UnionSpec, UnionSpec]:
        """Return two tagged unions under one name, inner unions resolved; variants with one tag are one pair."""
        ours = {_value(record): (record, ref) for record, ref in self.ours.variant_records(mine)}
        theirs = {_value(record): (record, ref) for record, ref in self.theirs.variant_records(other)}
        names = {value: self.pair(ours[value][0].name, theirs[value][0].name) for value in ours if value in theirs}
        old = [TypeUse(Name(names.get(value, record.name)), ref.position) for value, (record, ref) in ours.items()]
        new = [
            TypeUse(Name(names.get(value, upstream_name(record.name))), ref.position)
            for value, (record, ref) in theirs.items()
        ]
        return replace(mine, name=name, variants=tuple(old)), replace(other, name=name, variants=tuple(new))

    def union_of_one(self, name: str, mine: UnionSpec, other: RecordSpec) -> tuple[UnionSpec, UnionSpec]:
        """Return a tagged union of ours and what it is where theirs has one of its variants alone."""
        variant = self._variant_like(mine.name, other.name)
        assert variant is not None, "they are a pair for that"
        both = Name(self.pair(variant.name, other.name))
        old, new = [], []
        for record, ref in self.ours.variant_records(mine):
            if record.name == variant.name:
                old.append(TypeUse(both, ref.position))
                new.append(TypeUse(both, other.position))
            else:
                old.append(TypeUse(Name(record.name), ref.position))
        alone = replace(mine, name=name, position=other.position, variants=tuple(new))
        return replace(mine, name=name, variants=tuple(old)), alone


def upstream_name(name: str) -> str:
    """Return the name of a class of theirs that answers to none of ours."""
    return UPSTREAM + name


def _within(pattern: float | str) -> float | str:
    """Return a pattern without what makes it one for the whole text, which it is anyway."""
    if not isinstance(pattern, str):
        return pattern
    body = pattern[1:-1] if pattern.startswith("^") and pattern.endswith("$") else pattern
    return body[3:-1] if body.startswith("(?:") and body.find(")") == len(body) - 1 else body


def _value(record: RecordSpec) -> str:
    return record.tag.value if record.tag else record.name


def _typed(field: FieldSpec, expression: TypeExpression) -> FieldSpec:
    return replace(field, type=replace(field.type, expression=expression))


def _one_of(by_kind: dict[str, TypeExpression]) -> TypeExpression:
    members = tuple(by_kind[kind] for kind in sorted(by_kind))
    return members[0] if len(members) == 1 else OneOf(members)
