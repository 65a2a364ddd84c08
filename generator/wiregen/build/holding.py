"""Which record or union holds which others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wiregen.lookup import Lookup
from wiregen.type_expression import names_in


@dataclass(frozen=True, slots=True)
class Held:
    """What a record or union holds: a name, and the fields that hold it; none where it is a variant."""

    name: str
    fields: tuple[str, ...]


Holdings = Mapping[str, tuple[Held, ...]]
"""What each record, event and union holds directly, enums among it, by name and in the order of the spec."""


def holdings(lookup: Lookup) -> Holdings:
    """Return what everything holds."""
    types = {*lookup.enums, *lookup.records, *lookup.unions}
    found: dict[str, tuple[Held, ...]] = {}
    for record in lookup.records_and_events():
        fields: dict[str, list[str]] = {}
        for field in lookup.fields(record):
            for name in dict.fromkeys(names_in(field.type.expression)):
                if name in types:
                    fields.setdefault(name, []).append(field.wire)
        found[record.name] = tuple(Held(name, tuple(by)) for name, by in fields.items())
    for union in lookup.spec.unions:
        variants = dict.fromkeys(name for use in union.variants for name in names_in(use.expression))
        found[union.name] = tuple(Held(name, ()) for name in variants if name in types)
    for direction in lookup.spec.directions:
        events = [event.record.name for event in lookup.spec.events if event.direction.name == direction.name]
        found[direction.union] = tuple(Held(name, ()) for name in events)
    return found


def holders(holding: Holdings) -> dict[str, list[str]]:
    """Return what holds each enum, record, event and union directly."""
    found: dict[str, list[str]] = {}
    for name, held in holding.items():
        for item in held:
            found.setdefault(item.name, []).append(name)
    return found
