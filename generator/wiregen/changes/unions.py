"""Unions in two specs: the variants of tagged ones, the types of the others."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.changes.change import Change
from wiregen.changes.sides import Sides, change, paired, words_changes
from wiregen.changes.types import type_rule
from wiregen.faults import Position
from wiregen.lookup import Lookup
from wiregen.old_spec import UnionSpec
from wiregen.type_expression import OneOf


def union_changes(sides: Sides) -> Iterator[Change]:
    """Compare the unions."""
    for old, new in paired(sides.old.spec.unions, sides.new.spec.unions, lambda union: union.name):
        if old is None and new is not None:
            directions = sides.directions_of(new.name)
            yield change("union-added", f"unions.{new.name}", "new", None, new.position, directions=directions)
        elif old is not None and new is None:
            directions = sides.directions_of(old.name)
            yield change("union-removed", f"unions.{old.name}", "removed", old.position, None, directions=directions)
        elif old is not None and new is not None:
            yield from _union_changes(sides, old, new)


def _union_changes(sides: Sides, old: UnionSpec, new: UnionSpec) -> Iterator[Change]:
    subject, directions = f"unions.{new.name}", sides.directions_of(new.name)
    for rule, text in _differences(sides, old, new):
        yield change(rule, subject, text, old.position, new.position, directions=directions)
    yield from words_changes(
        subject, (old.doc, old.deviation, old.position), (new.doc, new.deviation, new.position), directions
    )
    if old.tag is None or new.tag is None:
        return
    for name, position in _more_variants(sides.new, new, sides.old, old):
        yield change("variant-added", f"{subject}.variants.{name}", "new", None, position, directions=directions)
    for name, position in _more_variants(sides.old, old, sides.new, new):
        path, around = f"{subject}.variants.{name}", new.position
        yield change("variant-removed", path, "removed", position, None, around=around, directions=directions)


def _more_variants(
    lookup: Lookup, union: UnionSpec, other_lookup: Lookup, other: UnionSpec
) -> Iterator[tuple[str, Position]]:
    """Yield the records that a tagged union has and the other one not, each with where it is named.

    What comes of an inner union that both name is told there.
    """
    others = {record.name for record, _ in other_lookup.variant_records(other)}
    named = {str(use.expression) for use in other.variants}
    for record, ref in lookup.variant_records(union):
        if record.name not in others and (ref.name == record.name or ref.name not in named):
            yield record.name, ref.position


def _differences(sides: Sides, old: UnionSpec, new: UnionSpec) -> Iterator[tuple[str, str]]:
    if old.tag != new.tag:
        yield "union-tag-changed", f"told apart by {_tag(new)}, was by {_tag(old)}"
    elif old.tag_optional != new.tag_optional:
        optional = new.tag_optional
        yield (
            ("tag-made-optional", "the tag may be absent") if optional else ("tag-made-required", "the tag is required")
        )
    if old.tag is not None and new.tag is not None and old.unknown != new.unknown:
        yield "class-renamed", f"the unknown variant is {new.unknown}, was {old.unknown}"
    if old.topic != new.topic:
        yield "module-changed", f"in the module {new.topic}, was in {old.topic}"
    was, now = (OneOf(tuple(use.expression for use in union.variants)) for union in (old, new))
    rule = None
    if old.tag is None and new.tag is None:
        rule = type_rule(sides, was, now)
    elif old.tag == new.tag and set(was.members) != set(now.members):
        before, after = (
            {record.name for record, _ in lookup.variant_records(union)}
            for lookup, union in ((sides.old, old), (sides.new, new))
        )
        rule = "type-respelled" if before == after else None
    if rule is not None:
        yield rule, f"the type is {now}, was {was}"


def _tag(union: UnionSpec) -> str:
    return "the kind of JSON value" if union.tag is None else f"the tag {union.tag}"
