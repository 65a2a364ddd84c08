"""Fill unions with their members and variants."""

from __future__ import annotations

from itertools import product
from typing import assert_never

from wiregen.protocol.kinds import alternatives
from wiregen.protocol.reach import components
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.resolving.type_uses import ambiguity_faults, kind_faults, resolve_type
from wiregen.protocol.spelling import spelled_tagging
from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag, TagKey
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    EnumType,
    ListType,
    MapType,
    RecordType,
    Scalar,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)
from wiregen.source.faults import Position
from wiregen.source.suggestions import suggestion
from wiregen.spec.type_expression import names_in
from wiregen.spec.values import TypeUse, UnionSpec


def fill_unions(scope: Scope) -> None:
    """Give every union its members, inner unions first. A member that leads back to the union is left out."""
    specs: dict[str, list[tuple[UnionSpec, UnionType | UntaggedUnion]]] = {}
    for spec, union in scope.declared_unions:
        specs.setdefault(spec.name, []).append((spec, union))
    inner = {name: [other for spec, _ in found for other in _inner(scope, spec)] for name, found in specs.items()}
    for cycle in components(specs, lambda name: inner[name]):
        for name in cycle:
            for spec, union in specs[name]:
                uses = [use for use in spec.variants if not set(cycle) & set(names_in(use.expression))]
                match union:
                    case UnionType():
                        _fill_tagged(scope, union, uses)
                        _fill_absent(scope, spec, union)
                    case UntaggedUnion():
                        _fill_untagged(scope, union, uses)
                    case _:
                        assert_never(union)


def _inner(scope: Scope, spec: UnionSpec) -> list[str]:
    return [name for use in spec.variants for name in names_in(use.expression) if name in scope.unions]


def _fill_untagged(scope: Scope, union: UntaggedUnion, uses: list[TypeUse]) -> None:
    members: list[Type] = []
    for use in uses:
        member = resolve_type(scope, use)
        if member is not None:
            members.append(member)
            ambiguity_faults(scope, member, use.position)
    object.__setattr__(union, "members", tuple(members))
    if len(members) == len(uses):
        kind_faults(scope, alternatives(union), union.position)


def _fill_tagged(scope: Scope, union: UnionType, uses: list[TypeUse]) -> None:
    members: list[tuple[RecordType | UnionType, Position]] = []
    for use in uses:
        member = resolve_type(scope, use)
        if member is None:
            continue
        ambiguity_faults(scope, member, use.position)
        match member:
            case RecordType():
                reason = _unfit(member, union)
                if reason:
                    scope.fault(use.position, reason)
                else:
                    members.append((member, use.position))
            case UnionType(name=name) if member in scope.direction_unions.values():
                message = f"{name} is the union of a direction: use it as the type of a field"
                scope.fault(use.position, message)
            case UnionType(name=name):
                same_way = type(member.tagging) is type(union.tagging)
                if same_way and member.tagging.keys == union.tagging.keys:
                    members.append((member, use.position))
                else:
                    found = f"the tag {_shown(member)}" if member.tagging.keys else _shown(member)
                    scope.fault(use.position, f"{name} has {found}, not {_shown(union)}")
            case Scalar() | AnyJson() | EnumType() | UntaggedUnion() | ListType() | MapType() | TupleType() | Choice():
                message = f"{use.expression} is not a record: a union with a tag has records as variants"
                scope.fault(use.position, message)
            case _:
                assert_never(member)
    set_members(union, tuple(members))
    shared_tag_faults(scope, union)


def _unfit(record: RecordType, union: UnionType) -> str:
    """Say why a record cannot be a variant of a union; empty if it can."""
    name = record.name
    match union.tagging:
        case InternalTag(keys=keys):
            if record.has or any(tag.key in keys for tag in record.tags):
                return ""
            return f"{name} has no tag {_shown(union)}: add tag: {{{keys[0].wire}: …}} to the record"
        case ExternalTag():
            if record.content_key is None:
                return f"{name} has no key that is its tag: add content: with that key to the record"
            if record.tags or record.has:
                return f"{name} is recognized by its content key: leave tag and has out of the record"
            if record.value is not None and record.value.optional:
                return f"the content key of {name} is its tag: use nullable instead of optional"
            return ""
        case OutsideTag():  # for directions only: the structure check names it
            return ""
        case _:
            assert_never(union.tagging)


def _fill_absent(scope: Scope, spec: UnionSpec, union: UnionType) -> None:
    if spec.absent is None:
        return
    variants = {record.name: record for record in union.variants}
    found = variants.get(spec.absent.name)
    if found is None:
        message = f"{spec.absent.name!r} is not a variant of {union.name}{suggestion(spec.absent.name, variants)}"
        scope.fault(spec.absent.position, message)
    elif isinstance(union.tagging, ExternalTag):
        message = "an object without a known key is kept as the unknown variant: leave absent out"
        scope.fault(spec.absent.position, message)
    object.__setattr__(union, "absent", found)


def _shown(union: UnionType) -> str:
    keys = " and ".join(repr(key.wire) for key in union.tagging.keys)
    return keys or f"tagging: {spelled_tagging(union.tagging)}"


def set_members(union: UnionType, members: tuple[tuple[RecordType | UnionType, Position], ...]) -> None:
    """Give a union its members, each with where it is named."""
    variants: dict[RecordType, None] = {}
    for member, _ in members:
        variants.update(dict.fromkeys(member.variants if isinstance(member, UnionType) else (member,)))
    object.__setattr__(union, "members", tuple(member for member, _ in members))
    object.__setattr__(union, "member_positions", tuple(position for _, position in members))
    object.__setattr__(union, "variants", tuple(variants))
    object.__setattr__(union, "absent", None)


def shared_tag_faults(scope: Scope, union: UnionType) -> None:
    """Find two variants with one tag, and a record named twice. A record that an inner union also names is right.

    The tags of arrays may be at different places.
    """
    keys = union.tagging.keys
    if isinstance(union.tagging, ExternalTag):
        _envelope_faults(scope, union)
    seen: dict[tuple[tuple[int | None, ...], tuple[str | int | None, ...]], RecordType] = {}
    direct: set[RecordType] = set()
    for member, position in zip(union.members, union.member_positions, strict=True):
        for record in member.variants if isinstance(member, UnionType) else (member,):
            marks = [(_places(record, keys), value) for value in _marks(record, union)]
            shared = [mark for mark in marks if seen.setdefault(mark, record) is not record]
            if shared:
                names = f"{seen[shared[0]].name} and {record.name}"
                said = zip(keys, shared[0][1], strict=False)
                tag = ", ".join(f"{key.wire}: {value!r}" for key, value in said if value is not None)
                scope.fault(position, f"{names} share the " + (f"tag {tag}" if keys else f"key {record.content_key!r}"))
            elif record in direct:
                scope.fault(position, f"{record.name} is a variant twice")
            if record is member:
                direct.add(record)


def _envelope_faults(scope: Scope, union: UnionType) -> None:
    """Find keys beside the content of a variant that name another variant."""
    by_key = {record.content_key: record for record in union.variants}
    held = (record.envelope if record.value is None else record.fields[:-1] for record in union.variants)
    beside = {field.wire for fields in held for field in fields}
    for wire in sorted(beside & by_key.keys()):
        scope.fault(union.position, f"the key {wire!r} is the tag of {by_key[wire].name}: leave it out of the envelope")


def _marks(record: RecordType, union: UnionType) -> tuple[tuple[str | int | None, ...], ...]:
    """Return what marks a record in a union: the values of all keys, or the one key that is its tag."""
    if isinstance(union.tagging, ExternalTag):
        return ((record.content_key,),)
    return _tag_combinations(record, union.tagging.keys)


def _places(record: RecordType, keys: tuple[TagKey, ...]) -> tuple[int | None, ...]:
    """Return where the tags of a record stand if it is an array."""
    layout = record.layout or ()
    return tuple(layout.index(key.wire) if key.wire in layout else None for key in keys)


def _tag_combinations(record: RecordType, keys: tuple[TagKey, ...]) -> tuple[tuple[str | int | None, ...], ...]:
    """Return the values of all keys that mark a record, None for one that it does not name; empty if it has no tag."""
    if not record.tags:
        return ()
    values = {tag.key: tag.values for tag in record.tags}
    return tuple(product(*(values.get(key, (None,)) for key in keys)))
