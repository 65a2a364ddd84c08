"""Nodes to spec: the structure is checked against the dialect, then read; what does not fit is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from wiregen.faults import Fault, Position
from wiregen.names import pascal_case, snake_case, upper_case
from wiregen.node import Entry, Loaded, Mapping, Node, Scalar, Sequence, SpecFile, plain
from wiregen.spec import (
    AllowedVariantsSpec,
    Bound,
    Default,
    Deviation,
    DirectionSpec,
    EnumSpec,
    EnumValueSpec,
    EventSpec,
    FieldSpec,
    GroupSpec,
    Parsed,
    RecordSpec,
    Ref,
    Spec,
    TagSpec,
    TopicSpec,
    TypeUse,
    UnionSpec,
)
from wiregen.structure import structure_faults
from wiregen.type_expression import ANY, Name, parse_type

T = TypeVar("T")

PROTOCOL_FILE = "protocol.yaml"

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


def parse(loaded: Loaded) -> Parsed:
    """Read the files of a spec into one value, with every fault found on the way."""
    reader = _Reader()
    files = [(file, file.content) for file in loaded.files if file.content is not None]
    for _, content in files:
        reader.faults.extend(structure_faults(content))
    main = next((content for file, content in files if file.name == PROTOCOL_FILE), None)
    for file, content in files:
        if file.name != PROTOCOL_FILE:
            for entry in content.entries:
                if entry.key in ("protocol", "directions"):
                    reader.fault(entry.key_position, f"{entry.key!r} belongs into {PROTOCOL_FILE}")
    position = Position(f"{loaded.folder}/{PROTOCOL_FILE}", 1, 1)
    name = main.get("protocol") if main else None
    if not any(file.name == PROTOCOL_FILE for file in loaded.files):
        reader.fault(position, f"missing: a protocol's folder holds a {PROTOCOL_FILE} that names it")
    elif main is not None and name is None:
        reader.fault(position, f"{PROTOCOL_FILE} needs the key 'protocol': the name of the generated package")
    spec = Spec(
        protocol=_text(main, "protocol"),
        position=name.position if name else position,
        doc=_text(main, "doc"),
        topics=tuple(_topic(file, content) for file, content in files),
        directions=tuple(map(reader.direction, _entries(main, "directions"))),
        enums=_all(files, "enums", lambda entry, _: reader.enum(entry)),
        groups=_all(files, "groups", lambda entry, _: reader.group(entry)),
        records=_all(files, "records", reader.record),
        unions=_all(files, "unions", reader.union),
        events=tuple(
            reader.event(entry, Ref(direction.key, direction.key_position), _topic_name(file))
            for file, content in files
            for direction in _entries(content, "events")
            if isinstance(direction.value, Mapping)
            for entry in direction.value.entries
        ),
    )
    faults = (*loaded.faults, *reader.faults)
    return Parsed(spec, faults, complete=len(files) == len(loaded.files) and main is not None)


def _topic_name(file: SpecFile) -> str:
    return file.name.removesuffix(".yaml")


def _topic(file: SpecFile, content: Mapping) -> TopicSpec:
    return TopicSpec(_topic_name(file), file.name, content.position, _text(content, "doc"))


def _all(files: list[tuple[SpecFile, Mapping]], section: str, read: Callable[[Entry, str], T]) -> tuple[T, ...]:
    return tuple(read(entry, _topic_name(file)) for file, content in files for entry in _entries(content, section))


def _entries(node: Node | None, key: str) -> tuple[Entry, ...]:
    value = node.get(key) if isinstance(node, Mapping) else None
    return value.entries if isinstance(value, Mapping) else ()


def _text(node: Node | None, key: str) -> str:
    value = node.get(key) if isinstance(node, Mapping) else None
    return value.value if isinstance(value, Scalar) and isinstance(value.value, str) else ""


def _flag(node: Node, key: str) -> bool:
    value = node.get(key) if isinstance(node, Mapping) else None
    return isinstance(value, Scalar) and value.value is True


def _strings(node: Node | None) -> Iterator[tuple[str, Position]]:
    for item in node.items if isinstance(node, Sequence) else ():
        if isinstance(item, Scalar) and isinstance(item.value, str):
            yield item.value, item.position


def _refs(node: Node, key: str) -> tuple[Ref, ...]:
    value = node.get(key) if isinstance(node, Mapping) else None
    return tuple(Ref(text, position) for text, position in _strings(value))


def _deviation(node: Node) -> Deviation | None:
    value = node.get("deviation") if isinstance(node, Mapping) else None
    return None if value is None else Deviation(_text(value, "upstream"), _text(value, "reason"))


class _Reader:
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
            doc=_text(node, "doc"),
            union=_text(node, "union"),
            constants=_text(node, "constants"),
            unknown=_text(node, "unknown"),
            tag=_text(node, "tag") or "type",
            keyword_only=_refs(node, "keyword_only"),
        )

    def enum(self, entry: Entry) -> EnumSpec:
        return EnumSpec(
            name=entry.key,
            position=entry.key_position,
            doc=_text(entry.value, "doc"),
            closed=_flag(entry.value, "closed"),
            values=tuple(map(self.enum_value, _entries(entry.value, "values"))),
            deviation=_deviation(entry.value),
        )

    def enum_value(self, entry: Entry) -> EnumValueSpec:
        member = _text(entry.value, "name") or upper_case(entry.key)
        doc = entry.value.value if isinstance(entry.value, Scalar) else _text(entry.value, "doc")
        return EnumValueSpec(entry.key, entry.key_position, member, doc if isinstance(doc, str) else "")

    def group(self, entry: Entry) -> GroupSpec:
        node = entry.value
        return GroupSpec(entry.key, entry.key_position, _refs(node, "include"), self.fields(node))

    def fields(self, node: Node) -> tuple[FieldSpec, ...]:
        return tuple(map(self.field, _entries(node, "fields")))

    def field(self, entry: Entry) -> FieldSpec:
        node = entry.value
        type_node = node.get("type") if isinstance(node, Mapping) else None
        wire_node = node.get("wire") if isinstance(node, Mapping) else None
        default = node.get("default") if isinstance(node, Mapping) else None
        type_position = type_node.position if type_node else node.position
        return FieldSpec(
            name=entry.key,
            position=entry.key_position,
            type=self.type_use(_text(node, "type") or ANY, type_position) or TypeUse(Name(ANY), type_position),
            doc=_text(node, "doc"),
            wire=_text(node, "wire") if isinstance(wire_node, Scalar) else entry.key,
            optional=_flag(node, "optional"),
            nullable=_flag(node, "nullable"),
            default=None if default is None else Default(plain(default), default.position),
            bounds=tuple(self.bounds(node)),
            bulk=_flag(node, "bulk"),
            secret=_flag(node, "secret"),
            deviation=_deviation(node),
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
            doc=_text(node, "doc"),
            tag=next(
                (
                    TagSpec(tag.key, tag.value.value, tag.key_position)
                    for tag in _entries(node, "tag")
                    if isinstance(tag.value, Scalar) and isinstance(tag.value.value, str)
                ),
                None,
            ),
            includes=_refs(node, "include"),
            fields=self.fields(node),
            exactly_one_of=_refs(node, "exactly_one_of"),
            allowed_variants=tuple(map(self.allowed_variants, _entries(node, "allowed_variants"))),
            deviation=_deviation(node),
        )

    def allowed_variants(self, entry: Entry) -> AllowedVariantsSpec:
        by = entry.value.get("by") if isinstance(entry.value, Mapping) else None
        return AllowedVariantsSpec(
            field=Ref(entry.key, entry.key_position),
            by=Ref(_text(entry.value, "by"), by.position if by else entry.key_position),
            when=tuple(
                (
                    Ref(case.key, case.key_position),
                    tuple(Ref(text, position) for text, position in _strings(case.value)),
                )
                for case in _entries(entry.value, "when")
            ),
        )

    def event(self, entry: Entry, direction: Ref, topic: str) -> EventSpec:
        node = entry.value
        return EventSpec(
            wire_type=entry.key,
            direction=direction,
            builder=_text(node, "builder") or snake_case(entry.key),
            record=replace(
                self.record(entry, topic), name=_text(node, "name") or f"{pascal_case(entry.key)}Event", tag=None
            ),
        )

    def union(self, entry: Entry, topic: str) -> UnionSpec:
        node = entry.value
        variants = node.get("variants") if isinstance(node, Mapping) else None
        return UnionSpec(
            name=entry.key,
            position=entry.key_position,
            topic=topic,
            doc=_text(node, "doc"),
            variants=tuple(use for item in _strings(variants) if (use := self.type_use(*item)) is not None),
            tag=_text(node, "tag") or None,
            tag_optional=_flag(node, "tag_optional"),
            unknown=_text(node, "unknown") or f"Unknown{entry.key}",
            deviation=_deviation(node),
        )
