"""Contexts, fluent builders and shorthands, read from their nodes."""

from __future__ import annotations

from wiregen.node import Entry, Mapping, Node, Scalar, Sequence, plain
from wiregen.parse.declarations import Reader
from wiregen.parse.nodes import entries, ref, refs, text
from wiregen.spec_helpers import (
    ConstantValue,
    ContextSpec,
    FluentBuilderSpec,
    ListValue,
    ParameterSpec,
    ParameterValue,
    PresetSpec,
    RecordValue,
    ShorthandSpec,
    ShorthandValue,
)
from wiregen.spec_names import Ref, TypeUse
from wiregen.type_expression import ANY, Name


def context(entry: Entry) -> ContextSpec:
    """Read a context."""
    node = entry.value
    return ContextSpec(
        name=entry.key,
        position=entry.key_position,
        doc=text(node, "doc"),
        holds=refs(node, "holds"),
        within=ref(node, "within"),
        opened_by=text(node, "opened_by"),
        identifier=ref(node, "identifier"),
        drop_prefix=text(node, "drop_prefix"),
    )


def fluent_builder(entry: Entry) -> FluentBuilderSpec:
    """Read a fluent builder."""
    node = entry.value
    return FluentBuilderSpec(
        name=entry.key,
        position=entry.key_position,
        doc=text(node, "doc"),
        builds=ref(node, "builds") or Ref("", entry.key_position),
        takes=refs(node, "takes"),
        presets=tuple(
            PresetSpec(Ref(preset.key, preset.key_position), plain(preset.value)) for preset in entries(node, "presets")
        ),
        maybe=refs(node, "maybe"),
    )


def shorthand(reader: Reader, entry: Entry) -> ShorthandSpec:
    """Read a shorthand; a value that is none is reported to the reader."""
    node = entry.value
    value = _value(reader, node.get("builds") if isinstance(node, Mapping) else None)
    if not isinstance(value, RecordValue):
        value = RecordValue(Ref("", entry.key_position), ())
    return ShorthandSpec(
        name=entry.key,
        position=entry.key_position,
        doc=text(node, "doc"),
        parameters=tuple(_parameter(reader, item) for item in entries(node, "parameters")),
        builds=value,
    )


def _parameter(reader: Reader, entry: Entry) -> ParameterSpec:
    written = entry.value.value if isinstance(entry.value, Scalar) else ""
    type_text = written.rstrip() if isinstance(written, str) else ""
    optional = type_text.endswith("?")
    is_text = isinstance(written, str)
    use = reader.type_use(type_text.removesuffix("?"), entry.value.position) if is_text else None
    return ParameterSpec(entry.key, entry.key_position, use or TypeUse(Name(ANY), entry.value.position), optional)


def _value(reader: Reader, node: Node | None) -> ShorthandValue | None:
    match node:
        case Scalar(value=str(name), position=position) if name.startswith("$"):
            return ParameterValue(Ref(name[1:], position))
        case Scalar(value=value, position=position):
            return ConstantValue(value, position)
        case Sequence(items=items):
            values = [_value(reader, item) for item in items]
            return ListValue(tuple(value for value in values if value is not None))
        case Mapping(entries=(entry,)) if isinstance(entry.value, Mapping):
            fields = [
                (Ref(field.key, field.key_position), _value(reader, field.value)) for field in entry.value.entries
            ]
            given = tuple((field, value) for field, value in fields if value is not None)
            return RecordValue(Ref(entry.key, entry.key_position), given)
        case Mapping(position=position):
            reader.fault(position, "expected {RecordName: {field: value}}")
    return None
