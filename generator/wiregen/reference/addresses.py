"""Find the place that describes each type, and the page that is home to the variants of each union."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wiregen.protocol.protocol import Protocol
from wiregen.protocol.types import NamedType, RecordType, UnionType, UntaggedUnion


def variants_at_home(protocol: Protocol) -> dict[UnionType | UntaggedUnion, list[RecordType]]:
    """Return the records described on the page of each union: those that no earlier union has."""
    seen: set[RecordType] = set()
    at_home: dict[UnionType | UntaggedUnion, list[RecordType]] = {}
    for union in protocol.unions:
        at_home[union] = [member for member in union.members if isinstance(member, RecordType) and member not in seen]
        seen.update(at_home[union])
    return at_home


def places(
    protocol: Protocol, variants: Mapping[UnionType | UntaggedUnion, list[RecordType]]
) -> Iterator[tuple[NamedType, str]]:
    """Yield the place that describes each type; of two places the later one counts."""
    for record in protocol.records:
        yield record, f"records/{record.topic}.html#{record.name}"
    for union, records in variants.items():
        yield union, f"unions/{union.name}.html"
        for record in records:
            yield record, f"unions/{union.name}.html#{record.name}"
    for direction in protocol.directions:
        yield direction.union, f"events/{direction.name}.html"
        for event in direction.events:
            yield event.record, f"events/{direction.name}.html#{event.record.name}"
    for enum in protocol.enums:
        yield enum, f"enums.html#{enum.name}"


def page_path(link: str) -> str:
    """Return the file of the project that a page is made of."""
    return link.removesuffix(".html") + ".md"
