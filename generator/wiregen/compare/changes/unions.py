"""Compare unions: the variants of tagged unions, the types of the others."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.compare.changes.change import Change
from wiregen.compare.changes.sides import Pair, Sides, change, type_changes, words_changes
from wiregen.compare.changes.types import type_rule
from wiregen.protocol.spelling import may_lack_tag, spelled, spelled_tagging
from wiregen.protocol.types import Choice, RecordType, UnionType, UntaggedUnion
from wiregen.source.faults import Position


def union_changes(sides: Sides) -> Iterator[Change]:
    """Compare the unions."""
    yield from type_changes(sides, sides.old.unions, sides.new.unions, "union", _union_changes)


def _union_changes(pair: Pair[UnionType | UntaggedUnion]) -> Iterator[Change]:
    old, new, directions = pair.old, pair.new, pair.directions
    for rule, text in _differences(old, new):
        yield pair.change(rule, text)
    yield from words_changes(pair)
    if isinstance(old, UnionType) and isinstance(new, UnionType):
        for name, position in _variants_only_in(new, old):
            path = f"{pair.subject}.variants.{name}"
            yield change("variant-added", path, "new", None, position, directions=directions)
        for name, position in _variants_only_in(old, new):
            path, around = f"{pair.subject}.variants.{name}", new.position
            yield change("variant-removed", path, "removed", position, None, around=around, directions=directions)


def named_variants(union: UnionType) -> Iterator[tuple[RecordType | UnionType, RecordType, Position]]:
    """Yield every variant of a tagged union once: the member that includes it, its record, the member's position."""
    seen: set[RecordType] = set()
    for member, position in zip(union.members, union.member_positions, strict=True):
        for record in (member,) if isinstance(member, RecordType) else member.variants:
            if record not in seen:
                seen.add(record)
                yield member, record, position


def _variants_only_in(union: UnionType, other: UnionType) -> Iterator[tuple[str, Position]]:
    """Yield the names of the variants that only the first of two tagged unions has, each with its position.

    A variant of an inner union that both unions name is reported at the inner union.
    """
    others = {record.name for record in other.variants}
    named = {member.name for member in other.members}
    for member, record, position in named_variants(union):
        if record.name not in others and (isinstance(member, RecordType) or member.name not in named):
            yield record.name, position


def _differences(old: UnionType | UntaggedUnion, new: UnionType | UntaggedUnion) -> Iterator[tuple[str, str]]:
    if _tagging(old) != _tagging(new):
        yield "union-tag-changed", f"distinguished by {_tagging(new)}, was by {_tagging(old)}"
    elif isinstance(old, UnionType) and isinstance(new, UnionType):
        optional = _may_lack_tag(new)
        if optional != _may_lack_tag(old):
            yield (
                ("tag-made-optional", "the tag may be absent")
                if optional
                else ("tag-made-required", "the tag is required")
            )
        names = [union.absent.name if union.absent else "no variant" for union in (old, new)]
        if names[0] != names[1]:
            yield "recognition-changed", f"an object without the tag is {names[1]}, was {names[0]}"
    was, now = Choice(old.members), Choice(new.members)
    rule = None
    if isinstance(old, UntaggedUnion) and isinstance(new, UntaggedUnion):
        rule = type_rule(was, now)
    elif isinstance(old, UnionType) and isinstance(new, UnionType):
        same_members = {member.name for member in old.members} == {member.name for member in new.members}
        same_variants = {record.name for record in old.variants} == {record.name for record in new.variants}
        if _tagging(old) == _tagging(new) and same_variants and not same_members:
            rule = "type-respelled"
    if rule is not None:
        yield rule, f"the type is {spelled(now)}, was {spelled(was)}"


def _may_lack_tag(union: UnionType) -> bool:
    return may_lack_tag(union.tagging) or union.absent is not None


def _tagging(union: UnionType | UntaggedUnion) -> str:
    return "the JSON kind" if isinstance(union, UntaggedUnion) else f"the tag {spelled_tagging(union.tagging)}"
