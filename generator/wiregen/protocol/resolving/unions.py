"""Unions filled with their members and variants."""

from __future__ import annotations

from wiregen.protocol.kinds import alternatives
from wiregen.protocol.reach import components
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.resolving.type_uses import ambiguity_faults, kind_faults, resolve_type
from wiregen.protocol.types import RecordType, Type, UnionType, UntaggedUnion
from wiregen.source.faults import Position
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
                    case UntaggedUnion():
                        _fill_untagged(scope, union, uses)


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
        key = union.tagging.key.wire
        match member:
            case RecordType(name=name, tags=tags):
                if any(tag.key == union.tagging.key for tag in tags):
                    members.append((member, use.position))
                else:
                    scope.fault(use.position, f"{name} has no tag {key!r}: add tag: {{{key}: …}} to the record")
            case UnionType(name=name, tagging=tagging):
                if tagging.key == union.tagging.key:
                    members.append((member, use.position))
                else:
                    scope.fault(use.position, f"{name} has the tag {tagging.key.wire!r}, not {key!r}")
            case _:
                message = f"{use.expression} is not a record: a union with a tag has records as variants"
                scope.fault(use.position, message)
    set_members(union, tuple(members))
    _shared_tag_faults(scope, union)


def set_members(union: UnionType, members: tuple[tuple[RecordType | UnionType, Position], ...]) -> None:
    """Give a union its members, each with where it is named."""
    variants: dict[RecordType, None] = {}
    for member, _ in members:
        variants.update(dict.fromkeys(member.variants if isinstance(member, UnionType) else (member,)))
    object.__setattr__(union, "members", tuple(member for member, _ in members))
    object.__setattr__(union, "member_positions", tuple(position for _, position in members))
    object.__setattr__(union, "variants", tuple(variants))


def _shared_tag_faults(scope: Scope, union: UnionType) -> None:
    """Find two variants with one tag. A record that an inner union names too is right; one named twice is not."""
    seen: dict[str, RecordType] = {}
    direct: set[RecordType] = set()
    for member, position in zip(union.members, union.member_positions, strict=True):
        for record in member.variants if isinstance(member, UnionType) else (member,):
            (tag,) = record.tags
            other = seen.setdefault(tag.value, record)
            if other is not record:
                names = f"{other.name} and {record.name}"
                scope.fault(position, f"{names} share the tag {tag.key.wire}: {tag.value!r}")
            elif record in direct:
                scope.fault(position, f"{record.name} is a variant twice")
            if record is member:
                direct.add(record)
