"""Declarations that a protocol takes from others: the named ones and all that they need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import assert_never

from wiregen.source.faults import Fault
from wiregen.source.nodes import Entry
from wiregen.source.suggestions import suggestion
from wiregen.spec.reading import strings
from wiregen.spec.type_expression import names_in
from wiregen.spec.values import EnumSpec, FieldSpec, GroupSpec, ParsedSpec, RecordSpec, Ref, Spec, TopicSpec, UnionSpec

Declaration = EnumSpec | GroupSpec | RecordSpec | UnionSpec


def with_imports(parsed: ParsedSpec, imported: Mapping[str, ParsedSpec], imports: tuple[Entry, ...]) -> ParsedSpec:
    """Return a spec with its imports, in one topic for each protocol that they come from."""
    for entry in imports:
        if entry.key in imported:
            parsed = _with_import(parsed, imported[entry.key], entry)
    return parsed


def _with_import(parsed: ParsedSpec, other: ParsedSpec, entry: Entry) -> ParsedSpec:
    faults = [*parsed.faults, *other.faults]
    declared, wanted = _declared(other.spec), list[str]()
    for name, position in strings(entry.value):
        if name in declared:
            wanted.append(name)
        elif other.complete:
            faults.append(Fault(position, f"{entry.key} declares no {name!r}{suggestion(name, declared)}"))
    needed = _closure(declared, wanted)
    spec, source = parsed.spec, other.spec
    topic = TopicSpec(entry.key, f"{entry.key}/*.yaml", entry.key_position, f"What is shared with {entry.key}.")
    renamed = source.rename_all or ""
    merged: Spec = replace(
        spec,
        topics=(*spec.topics, topic),
        enums=(*spec.enums, *(item for item in source.enums if item.name in needed)),
        groups=(*spec.groups, *(item for item in source.groups if item.name in needed)),
        records=(
            *spec.records,
            *(
                replace(item, topic=entry.key, rename_all=renamed if item.rename_all is None else item.rename_all)
                for item in source.records
                if item.name in needed
            ),
        ),
        unions=(
            *spec.unions,
            *(replace(item, topic=entry.key) for item in source.unions if item.name in needed),
        ),
    )
    return ParsedSpec(merged, tuple(faults), parsed.complete and other.complete)


def _declared(spec: Spec) -> dict[str, Declaration]:
    """Return what can be imported, by name."""
    found: tuple[Declaration, ...] = (*spec.enums, *spec.groups, *spec.records, *spec.unions)
    return {item.name: item for item in found}


def _closure(declared: Mapping[str, Declaration], names: list[str]) -> frozenset[str]:
    """Return the names with all that they need, and all that those need."""
    found: set[str] = set()
    pending = list(names)
    while pending:
        name = pending.pop()
        if name in declared and name not in found:
            found.add(name)
            pending.extend(_needs(declared[name]))
    return frozenset(found)


def _needs(item: Declaration) -> Iterator[str]:
    match item:
        case EnumSpec():
            return
        case UnionSpec():
            for use in item.variants:
                yield from names_in(use.expression)
        case GroupSpec():
            yield from _needs_of(item.includes, item.fields)
        case RecordSpec(value=value):
            yield from _needs_of((*item.includes, *item.envelope), (*item.fields, *(() if value is None else (value,))))
        case _:
            assert_never(item)


def _needs_of(groups: Iterable[Ref], fields: Iterable[FieldSpec]) -> Iterator[str]:
    yield from (ref.name for ref in groups)
    for field in fields:
        yield from names_in(field.type.expression)
