"""Directions, enums, groups, records, unions and events, read from their nodes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wiregen.faults import Fault, Position
from wiregen.names import pascal_case, snake_case, upper_case
from wiregen.node import Entry, Mapping, Node, Scalar, plain
from wiregen.old_spec import (
    AllowedVariantsSpec,
    Bound,
    Default,
    DirectionSpec,
    EnumSpec,
    EnumValueSpec,
    EventSpec,
    ExtractSpec,
    FieldSpec,
    FlatFormSpec,
    GroupSpec,
    RecordSpec,
    TagSpec,
    UnionSpec,
)
from wiregen.parse.nodes import deviation_of, entries, flag, ref, refs, strings, text
from wiregen.spec_names import Ref, TypeUse
from wiregen.type_expression import ANY, Name, parse_type

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


class Reader:
    """Reads what the structure check let pass; whatever it did not is read as empty, for its fault is known."""

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
            tag=text(node, "tag") or "type",
            keyword_only=refs(node, "keyword_only"),
            extracts=tuple(map(self.extract, entries(node, "extracts"))),
        )

    def extract(self, entry: Entry) -> ExtractSpec:
        node = entry.value
        return ExtractSpec(
            name=entry.key,
            position=entry.key_position,
            doc=text(node, "doc"),
            event=ref(node, "event") or Ref("", entry.key_position),
            fields=refs(node, "fields"),
            test=text(node, "test"),
            get=text(node, "get"),
        )

    def enum(self, entry: Entry) -> EnumSpec:
        return EnumSpec(
            name=entry.key,
            position=entry.key_position,
            doc=text(entry.value, "doc"),
            closed=flag(entry.value, "closed"),
            values=tuple(map(self.enum_value, entries(entry.value, "values"))),
            deviation=deviation_of(entry.value),
        )

    def enum_value(self, entry: Entry) -> EnumValueSpec:
        member = text(entry.value, "name") or upper_case(entry.key)
        doc = entry.value.value if isinstance(entry.value, Scalar) else text(entry.value, "doc")
        return EnumValueSpec(entry.key, entry.key_position, member, doc if isinstance(doc, str) else "")

    def group(self, entry: Entry) -> GroupSpec:
        node = entry.value
        return GroupSpec(entry.key, entry.key_position, refs(node, "include"), self.fields(node), ref(node, "context"))

    def fields(self, node: Node) -> tuple[FieldSpec, ...]:
        return tuple(map(self.field, entries(node, "fields")))

    def field(self, entry: Entry) -> FieldSpec:
        node = entry.value
        type_node = node.get("type") if isinstance(node, Mapping) else None
        wire_node = node.get("wire") if isinstance(node, Mapping) else None
        default = node.get("default") if isinstance(node, Mapping) else None
        type_position = type_node.position if type_node else node.position
        return FieldSpec(
            name=entry.key,
            position=entry.key_position,
            type=self.type_use(text(node, "type") or ANY, type_position) or TypeUse(Name(ANY), type_position),
            doc=text(node, "doc"),
            wire=text(node, "wire") if isinstance(wire_node, Scalar) else entry.key,
            optional=flag(node, "optional"),
            nullable=flag(node, "nullable"),
            default=None if default is None else Default(plain(default), default.position),
            bounds=tuple(self.bounds(node)),
            bulk=flag(node, "bulk"),
            secret=flag(node, "secret"),
            deviation=deviation_of(node),
        )

    def bounds(self, node: Node) -> Iterator[Bound]:
        for entry in node.entries if isinstance(node, Mapping) else ():
            value = entry.value.value if isinstance(entry.value, Scalar) else None
            fits = isinstance(value, str if entry.key == "pattern" else (int, float))
            if entry.key in BOUNDS and isinstance(value, (int, float, str)) and fits:
                yield Bound(entry.key, value, entry.value.position)

    def record(self, entry: Entry, topic: str) -> RecordSpec:
        node = entry.value
        return RecordSpec(
            name=entry.key,
            position=entry.key_position,
            topic=topic,
            doc=text(node, "doc"),
            tag=next(
                (
                    TagSpec(tag.key, tag.value.value, tag.key_position)
                    for tag in entries(node, "tag")
                    if isinstance(tag.value, Scalar) and isinstance(tag.value.value, str)
                ),
                None,
            ),
            includes=refs(node, "include"),
            fields=self.fields(node),
            exactly_one_of=refs(node, "exactly_one_of"),
            allowed_variants=tuple(map(self.allowed_variants, entries(node, "allowed_variants"))),
            flat_form=self.flat_form(node.get("flat_form_of") if isinstance(node, Mapping) else None),
            deviation=deviation_of(node),
        )

    def flat_form(self, node: Node | None) -> FlatFormSpec | None:
        union = None if node is None else ref(node, "union")
        return None if node is None or union is None else FlatFormSpec(union, text(node, "name"))

    def allowed_variants(self, entry: Entry) -> AllowedVariantsSpec:
        by = entry.value.get("by") if isinstance(entry.value, Mapping) else None
        return AllowedVariantsSpec(
            field=Ref(entry.key, entry.key_position),
            by=Ref(text(entry.value, "by"), by.position if by else entry.key_position),
            when=tuple(
                (
                    Ref(case.key, case.key_position),
                    tuple(Ref(text, position) for text, position in strings(case.value)),
                )
                for case in entries(entry.value, "when")
            ),
        )

    def event(self, entry: Entry, direction: Ref, topic: str) -> EventSpec:
        node = entry.value
        return EventSpec(
            wire_type=entry.key,
            direction=direction,
            builder=text(node, "builder") or snake_case(entry.key),
            record=replace(
                self.record(entry, topic), name=text(node, "name") or f"{pascal_case(entry.key)}Event", tag=None
            ),
            context=ref(node, "context"),
        )

    def union(self, entry: Entry, topic: str) -> UnionSpec:
        node = entry.value
        variants = node.get("variants") if isinstance(node, Mapping) else None
        return UnionSpec(
            name=entry.key,
            position=entry.key_position,
            topic=topic,
            doc=text(node, "doc"),
            variants=tuple(use for item in strings(variants) if (use := self.type_use(*item)) is not None),
            tag=text(node, "tag") or None,
            tag_optional=flag(node, "tag_optional"),
            unknown=text(node, "unknown") or f"Unknown{entry.key}",
            deviation=deviation_of(node),
        )
