"""Unions: variants without the tag, tags that two variants share, kinds of JSON values that two variants share."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.check.types import kind_faults
from wiregen.faults import Fault, Position
from wiregen.lookup import Lookup
from wiregen.names import ANNOTATION_NAMES, TAG_NAMES, snake_case, why_reserved
from wiregen.old_spec import UnionSpec
from wiregen.spec_names import TypeUse
from wiregen.type_expression import Name


def faults(lookup: Lookup) -> Iterator[Fault]:
    """Find faults in every union, and in the tags of records and directions."""
    for union in lookup.spec.unions:
        if union.tag is None:
            yield from _untagged_faults(lookup, union)
        else:
            yield from _tag_name_faults(union.tag, union.position)
            yield from _tagged_faults(lookup, union, union.tag)
    for record in lookup.spec.records:
        if record.tag is not None:
            yield from _tag_name_faults(record.tag.key, record.tag.position)
    for direction in lookup.spec.directions:
        yield from _tag_name_faults(direction.tag, direction.position)


def _tag_name_faults(tag: str, position: Position) -> Iterator[Fault]:
    name = snake_case(tag)
    reason = why_reserved(name) or TAG_NAMES.get(name) or ANNOTATION_NAMES.get(name)
    if not name.isidentifier():
        yield Fault(position, f"no attribute can be named after the tag {tag!r}")
    elif reason:
        yield Fault(position, f"the tag {tag!r} would be the attribute {name!r}, which is {reason}")


def _untagged_faults(lookup: Lookup, union: UnionSpec) -> Iterator[Fault]:
    if any(not lookup.is_type(str(use.expression)) and isinstance(use.expression, Name) for use in union.variants):
        return
    members = tuple(lookup.alternatives(Name(union.name)))
    yield from kind_faults(lookup, TypeUse(Name(union.name), union.position), members)


def _tagged_faults(lookup: Lookup, union: UnionSpec, tag: str) -> Iterator[Fault]:
    for use in union.variants:
        name = str(use.expression)
        if name in lookup.records:
            found = lookup.tags.get(name)
            if found is None or found.key != tag:
                yield Fault(use.position, f"{name} has no tag {tag!r}: add tag: {{{tag}: …}} to the record")
        elif lookup.is_tagged_union(name):
            if lookup.unions[name].tag != tag:
                yield Fault(use.position, f"{name} has the tag {lookup.unions[name].tag!r}, not {tag!r}")
        elif lookup.is_type(name) or not isinstance(use.expression, Name):
            yield Fault(use.position, f"{name} is no record: a union with a tag has records as variants")
    yield from _shared_tag_faults(lookup, union, tag)


def _shared_tag_faults(lookup: Lookup, union: UnionSpec, tag: str) -> Iterator[Fault]:
    """Find two variants with one tag. A record that an inner union names too is no fault; one named twice is."""
    seen: dict[str, str] = {}
    direct: set[str] = set()
    for record, ref in lookup.variant_records(union):
        found = lookup.tags.get(record.name)
        if found is None or found.key != tag:
            continue
        other = seen.setdefault(found.value, record.name)
        if other != record.name:
            yield Fault(ref.position, f"{other} and {record.name} share the tag {tag}: {found.value!r}")
        elif ref.name in direct:
            yield Fault(ref.position, f"{record.name} is a variant twice")
        if ref.name == record.name:
            direct.add(record.name)
