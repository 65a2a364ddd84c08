"""Declarations that a protocol takes from others: the named ones and all that they need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from wiregen.faults import Fault
from wiregen.lookup import Lookup
from wiregen.node import Entry
from wiregen.old_spec import GroupSpec, Parsed, RecordSpec, Spec, TopicSpec
from wiregen.parse.nodes import strings
from wiregen.suggestions import suggestion
from wiregen.type_expression import names_in


def with_imports(parsed: Parsed, imported: Mapping[str, Parsed], imports: tuple[Entry, ...]) -> Parsed:
    """Return a spec with what it imports; that stands in one topic for each protocol it comes from."""
    for entry in imports:
        if entry.key in imported:
            parsed = _with_import(parsed, imported[entry.key], entry)
    return parsed


def _with_import(parsed: Parsed, other: Parsed, entry: Entry) -> Parsed:
    lookup = Lookup(other.spec)
    faults = [*parsed.faults, *other.faults]
    declared, wanted = _declared(lookup), list[str]()
    for name, position in strings(entry.value):
        if name in declared:
            wanted.append(name)
        elif other.complete:
            faults.append(Fault(position, f"{entry.key} declares no {name!r}{suggestion(name, declared)}"))
    needed = frozenset(_closure(lookup, wanted))
    spec, source = parsed.spec, other.spec
    topic = TopicSpec(entry.key, f"{entry.key}/*.yaml", entry.key_position, f"What is shared with {entry.key}.")
    records = tuple(replace(item, topic=entry.key) for item in source.records if item.name in needed)
    unions = tuple(replace(item, topic=entry.key) for item in source.unions if item.name in needed)
    merged: Spec = replace(
        spec,
        topics=(*spec.topics, topic),
        enums=(*spec.enums, *(item for item in source.enums if item.name in needed)),
        groups=(*spec.groups, *(replace(item, context=None) for item in source.groups if item.name in needed)),
        records=(*spec.records, *records),
        unions=(*spec.unions, *unions),
    )
    return Parsed(merged, tuple(faults), parsed.complete and other.complete)


def _declared(lookup: Lookup) -> dict[str, object]:
    """Return what can be imported, by name."""
    return {**lookup.enums, **lookup.groups, **lookup.records, **lookup.unions}


def _closure(lookup: Lookup, names: list[str]) -> set[str]:
    """Return the names with all that they need, and all that those need."""
    found: set[str] = set()
    declared, pending = _declared(lookup), list(names)
    while pending:
        name = pending.pop()
        if name in declared and name not in found:
            found.add(name)
            pending.extend(_needs(lookup, name))
    return found


def _needs(lookup: Lookup, name: str) -> Iterator[str]:
    if name in lookup.unions:
        for use in lookup.unions[name].variants:
            yield from names_in(use.expression)
    owner: RecordSpec | GroupSpec | None = lookup.records.get(name) or lookup.groups.get(name)
    if owner is not None:
        yield from (ref.name for ref in owner.includes)
        for field in owner.fields:
            yield from names_in(field.type.expression)
    record = lookup.records.get(name)
    if record is not None and record.flat_form is not None:
        yield record.flat_form.union.name
