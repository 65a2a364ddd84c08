"""The lines of a spec that would declare what was found in recorded traffic."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias, assert_never

from wiregen.compare.subjects import record_ways, way_of
from wiregen.compare.traffic.shapes import Shape
from wiregen.compare.traffic.traffic import ANY_DIRECTION, Found, Kind, Traffic, Way
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.spelling import spelled
from wiregen.protocol.types import Field, UnionType
from wiregen.spec.formatting import yaml_text
from wiregen.spec.formatting.comments import Comments
from wiregen.spec.naming import pascal_case, snake_case

Said: TypeAlias = dict[str, Any]
"""A part of a spec as plain values."""

_DOC: Said = {"doc": "Seen in recorded traffic."}


def suggested_lines(protocol: Protocol, traffic: Traffic) -> str:
    """Return YAML with declarations for what the spec leaves out; an empty text if there are none.

    If the spec has a key already, what is below it belongs into that declaration.
    """
    tree: Said = {}
    evidence = Comments()
    for way, said, found in _Suggestions(protocol).of(traffic):
        if any(way[:end] in evidence.beside for end in range(1, len(way))):
            continue  # the thing around it is declared as a whole
        below = tree
        for key in way[:-1]:
            below = below.setdefault(key, {})
        below[way[-1]] = said
        times = "once" if found.count == 1 else f"{found.count} times"
        evidence.beside[way] = f"# {times}, first at {found.first}"
    return yaml_text(tree, evidence) if tree else ""


class _Suggestions:
    """The lines for one protocol."""

    def __init__(self, protocol: Protocol) -> None:
        self._protocol = protocol
        self._fields: Mapping[Way, Field] = {
            (*way, "fields", field.name): field
            for record, way in record_ways(protocol).items()
            for field in record.fields
        }
        groups = sorted(protocol.groups, key=lambda group: -len(group.fields))
        self._groups = {field.position: group.name for group in groups for field in group.fields}
        """The smallest group that declares a field, by the field's position."""
        self._unions = {way_of(union): union for union in protocol.unions if isinstance(union, UnionType)}
        self._tags = {direction.name: _first_key(direction.union) for direction in protocol.directions}

    def of(self, traffic: Traffic) -> Iterator[tuple[Way, Any, Found]]:
        """Yield the way to each declaration, its content, and the finding behind it."""
        variants: dict[Way, list[str]] = {}
        for kind, (way, _), found in traffic.findings():
            match kind:
                case Kind.UNKNOWN_EVENT:
                    direction = next(iter(self._tags)) if way[1] == ANY_DIRECTION else way[1]
                    yield ("events", direction, way[2]), _object(found.shape, self._tags[direction], {}), found
                case Kind.UNKNOWN_VARIANT:
                    union = self._unions["unions", way[1]]
                    name = self._fresh(pascal_case(way[-1]))
                    variants.setdefault(way[:-1], [member.name for member in union.members]).append(name)
                    yield ("records", name), _variant(union, way[-1], found.shape), found
                    yield way[:-1], list(variants[way[:-1]]), found
                case Kind.UNKNOWN_FIELD:
                    name, said = _field(way[-1], found.shape, optional=True)
                    yield (*way[:-1], name), said, found
                case Kind.UNKNOWN_VALUE:
                    yield way, _DOC, found
                case Kind.FAULT:
                    if way in self._fields:
                        yield self._declared(way), _repair(self._fields[way], found.shape), found
                case Kind.ORDER | Kind.UNDECLARED_NULL:
                    pass  # no declaration can allow it
                case _:
                    assert_never(kind)

    def _declared(self, way: Way) -> Way:
        """Return the way to the declaration of a field: in its group if it has one."""
        field = self._fields[way]
        group = self._groups.get(field.position)
        return way if group is None else ("groups", group, "fields", field.name)

    def _fresh(self, name: str) -> str:
        known = {
            *(record.name for record in self._protocol.all_records),
            *(item.name for item in self._protocol.unions),
        }
        known |= {enum.name for enum in self._protocol.enums}
        return f"{name}Variant" if name in known else name


def _variant(union: UnionType, tag: str, shape: Shape) -> Said:
    """Return a new variant of a union, whose fields may be in a content."""
    key = _first_key(union)
    contents = {record.content for record in union.variants} if key else {tag}
    content = next((name for name in shape.members if name in contents), None)
    own: Said = {"tag": {key: tag}} if key else {}
    if content is None:
        return _object(shape, key, own)
    held = shape.members[content]
    if held.kinds.keys() <= {"object", "null"}:
        return _object(held, "", own or {"content": tag})
    name, said = _field(content, held, optional=False)
    return {**own, **_DOC, "content": {"name": name, **said}}


def _object(shape: Shape, tag: str, own: Said) -> Said:
    """Return a record or event with all its fields."""
    fields = dict(
        _field(key, member, optional=member.may_be_null or member.count < shape.count)
        for key, member in shape.members.items()
        if key != tag
    )
    return {**own, **_DOC, **({"fields": fields} if fields else {})}


def _field(key: str, shape: Shape, *, optional: bool) -> tuple[str, Said]:
    """Return the name and the declaration of a new field."""
    name = snake_case(key)
    if not name.isidentifier() or keyword.iskeyword(name):
        name = f"field_{name}"
    wire = {} if name == key else {"wire": key}
    return name, {"type": shape.type_text(), **wire, **({"optional": True} if optional else {}), **_DOC}


def _repair(field: Field, shape: Shape) -> Said:
    """Return the keys that let a field allow the values found."""
    if shape.count == 0:
        return {"optional": True}
    if shape.may_be_null:
        return {"nullable": True}
    return {"type": f"{spelled(field.type)} | {shape.type_text()}"}


def _first_key(union: UnionType) -> str:
    """Return the first key that distinguishes the variants of a union; empty if none does."""
    return next((key.wire for key in union.tagging.keys), "")
