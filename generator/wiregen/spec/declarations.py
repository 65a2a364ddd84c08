"""Directions, enums, groups, records, unions and events, read from their nodes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Entry, Mapping, Node, Scalar, Sequence
from wiregen.spec.naming import pascal_case, upper_case
from wiregen.spec.reading import deviation, entries, flag, json_value, optional_text, ref, refs, strings, text, value_of
from wiregen.spec.type_expression import ANY, Name, parse_type
from wiregen.spec.values import (
    AllowedVariantsSpec,
    BoundSpec,
    DirectionSpec,
    EnumSpec,
    EnumValueSpec,
    EventSpec,
    FieldSpec,
    GroupSpec,
    RecordSpec,
    Ref,
    TagKeySpec,
    TagSpec,
    TypeUse,
    UnionSpec,
)

BOUNDS = (
    "min",
    "max",
    "min_length",
    "max_length",
    "pattern",
    "min_items",
    "max_items",
    "max_key_length",
    "max_value_length",
)
"""Keys of a field that bound its values."""

SHARED = "shared"
"""The key under ``events`` of those that travel in several directions."""


class Reader:
    """Reads what has passed the structure check. Anything else has its fault already, and is read as empty."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def fault(self, position: Position, message: str) -> None:
        self.faults.append(Fault(position, message))

    def type_use(self, text: str, position: Position) -> TypeUse | None:
        try:
            return TypeUse(parse_type(text), position)
        except ValueError as error:
            self.fault(position, str(error))
            return None

    def direction(self, entry: Entry) -> DirectionSpec:
        node = entry.value
        return DirectionSpec(
            name=entry.key,
            position=entry.key_position,
            doc=text(node, "doc"),
            union=text(node, "union"),
            constants=text(node, "constants"),
            unknown=text(node, "unknown"),
            tagging=ref(node, "tagging"),
            tags=tag_keys(node) or (TagKeySpec("type", "", entry.key_position),),
            tag_optional=flag(node, "tag_optional"),
            content=ref(node, "content"),
            envelope=refs(node, "envelope"),
            batch=flag(node, "batch"),
        )

    def enum(self, entry: Entry) -> EnumSpec:
        node = entry.value
        return EnumSpec(
            name=entry.key,
            position=entry.key_position,
            doc=text(node, "doc"),
            base=text(node, "type") or "string",
            closed=flag(node, "closed"),
            values=tuple(map(self.enum_value, entries(node, "values"))),
            deprecated=optional_text(node, "deprecated"),
            deviation=deviation(node),
        )

    def enum_value(self, entry: Entry) -> EnumValueSpec:
        node = entry.value
        member = text(node, "name") or upper_case(entry.key)
        doc = node.value if isinstance(node, Scalar) else text(node, "doc")
        return EnumValueSpec(
            value=entry.key,
            position=entry.key_position,
            member=member,
            doc=doc if isinstance(doc, str) else "",
            deprecated=optional_text(node, "deprecated"),
            number=entry.number,
        )

    def group(self, entry: Entry) -> GroupSpec:
        return GroupSpec(entry.key, entry.key_position, refs(entry.value, "include"), self.fields(entry.value))

    def fields(self, node: Node) -> tuple[FieldSpec, ...]:
        return tuple(map(self.field, entries(node, "fields")))

    def field(self, entry: Entry) -> FieldSpec:
        node = entry.value
        type_node = value_of(node, "type")
        type_position = type_node.position if type_node else node.position
        json = ref(node, "json")
        return FieldSpec(
            name=entry.key,
            position=entry.key_position,
            type=self.type_use(text(node, "type") or ANY, type_position) or TypeUse(Name(ANY), type_position),
            format=ref(node, "format"),
            json=None if json is None else self.type_use(json.name, json.position),
            doc=text(node, "doc"),
            wire=optional_text(node, "wire"),
            optional=flag(node, "optional"),
            nullable=flag(node, "nullable"),
            const=json_value(node, "const"),
            default=json_value(node, "default"),
            example=json_value(node, "example"),
            bounds=tuple(self.bounds(node)),
            bulk=flag(node, "bulk"),
            secret=flag(node, "secret"),
            deprecated=optional_text(node, "deprecated"),
            deviation=deviation(node),
        )

    def bounds(self, node: Node) -> Iterator[BoundSpec]:
        for entry in node.entries if isinstance(node, Mapping) else ():
            value = entry.value.value if isinstance(entry.value, Scalar) else None
            fits = isinstance(value, str if entry.key == "pattern" else (int, float))
            if entry.key in BOUNDS and isinstance(value, (int, float, str)) and fits:
                yield BoundSpec(entry.key, value, entry.value.position)

    def record(self, entry: Entry, topic: str) -> RecordSpec:
        node = entry.value
        content = value_of(node, "content")
        return RecordSpec(
            name=entry.key,
            position=entry.key_position,
            topic=topic,
            doc=text(node, "doc"),
            tags=tuple(TagSpec(tag.key, tag_values(tag.value), tag.key_position) for tag in entries(node, "tag")),
            has=refs(node, "has"),
            includes=refs(node, "include"),
            fields=self.fields(node),
            exactly_one_of=refs(node, "exactly_one_of"),
            allowed_variants=tuple(map(self.allowed_variants, entries(node, "allowed_variants"))),
            rename_all=optional_text(node, "rename_all"),
            layout=None if value_of(node, "layout") is None else refs(node, "layout"),
            content=ref(node, "content"),
            value=self.content_value(content) if isinstance(content, Mapping) else None,
            envelope=(),
            deprecated=optional_text(node, "deprecated"),
            deviation=deviation(node),
        )

    def allowed_variants(self, entry: Entry) -> AllowedVariantsSpec:
        by = value_of(entry.value, "by")
        return AllowedVariantsSpec(
            field=Ref(entry.key, entry.key_position),
            by=Ref(text(entry.value, "by"), by.position if by else entry.key_position),
            when=tuple(
                (
                    Ref(case.key, case.key_position),
                    tuple(Ref(name, position) for name, position in strings(case.value)),
                )
                for case in entries(entry.value, "when")
            ),
        )

    def event(self, entry: Entry, direction: Ref, topic: str) -> EventSpec:
        """Read an event of a direction, or one below ``shared``, which names its directions itself."""
        node = entry.value
        made = f"{pascal_case(entry.key)}Event"
        name = text(node, "name") or (made if made[0].isalpha() and made != "Event" else "")
        return EventSpec(
            wire_type=entry.key,
            directions=refs(node, "directions") if direction.name == SHARED else (direction,),
            record=replace(self.record(entry, topic), name=name),
            reply=ref(node, "reply"),
            number=entry.number,
        )

    def content_value(self, node: Mapping) -> FieldSpec:
        """Read the field that a content is; the direction or the union may say which key it has on the wire."""
        name = value_of(node, "name")
        position = name.position if name else node.position
        return self.field(Entry(text(node, "name"), position, node))

    def union(self, entry: Entry, topic: str) -> UnionSpec:
        node = entry.value
        variants, tagging = value_of(node, "variants"), ref(node, "tagging")
        for key in ("unknown", "content", "envelope"):
            if value_of(node, key) is not None and tagging is None and value_of(node, "tag") is None:
                self.fault(entry.key_position, f"a union with the key {key!r} needs the key 'tag' too")
        return UnionSpec(
            name=entry.key,
            position=entry.key_position,
            topic=topic,
            doc=text(node, "doc"),
            variants=tuple(use for item in strings(variants) if (use := self.type_use(*item)) is not None),
            tagging=tagging,
            tags=tag_keys(node) or (() if tagging is None else (TagKeySpec("type", "", tagging.position),)),
            tag_optional=flag(node, "tag_optional"),
            content=ref(node, "content"),
            envelope=refs(node, "envelope"),
            absent=ref(node, "absent"),
            unknown=text(node, "unknown") or f"Unknown{entry.key}",
            deprecated=optional_text(node, "deprecated"),
            deviation=deviation(node),
        )


def tag_keys(node: Node) -> tuple[TagKeySpec, ...]:
    """Read the keys of a tag: one, or a list of them, each a text or a mapping with the name of its attribute."""
    written = value_of(node, "tag")
    items = written.items if isinstance(written, Sequence) else () if written is None else (written,)
    return tuple(_tag_key(item) for item in items)


def _tag_key(node: Node) -> TagKeySpec:
    match node:
        case Scalar(value=str(wire)):
            return TagKeySpec(wire, "", node.position)
        case _:
            return TagKeySpec(text(node, "key"), text(node, "name"), node.position)


def tag_values(node: Node) -> tuple[str | int, ...]:
    """Read the value of a tag, or a list of values."""
    items = node.items if isinstance(node, Sequence) else (node,)
    values = (item.value for item in items if isinstance(item, Scalar))
    return tuple(value for value in values if isinstance(value, str | int) and not isinstance(value, bool))
