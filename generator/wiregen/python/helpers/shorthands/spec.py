"""Shorthands as a python.yaml writes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Entry, Node, Scalar, Sequence
from wiregen.source.nodes import Mapping as MappingNode
from wiregen.spec.reading import entries, text, value_of
from wiregen.spec.type_expression import ANY, parse_type
from wiregen.spec.type_expression import Name as TypeName
from wiregen.spec.values import Ref, TypeUse


@dataclass(frozen=True, slots=True)
class ParameterSpec:
    """A parameter of a shorthand as written."""

    name: str
    position: Position
    type: TypeUse
    optional: bool


@dataclass(frozen=True, slots=True)
class RecordSpec:
    """A record in a shorthand as written: its name, and a value for each field named."""

    record: Ref
    fields: tuple[tuple[Ref, ValueSpec], ...]


@dataclass(frozen=True, slots=True)
class ListSpec:
    """A list in a shorthand as written."""

    items: tuple[ValueSpec, ...]


@dataclass(frozen=True, slots=True)
class ParameterRef:
    """The value of a parameter in a shorthand, as written."""

    parameter: Ref


@dataclass(frozen=True, slots=True)
class Constant:
    """A string, number, boolean or null in a shorthand."""

    value: object


ValueSpec: TypeAlias = RecordSpec | ListSpec | ParameterRef | Constant


@dataclass(frozen=True, slots=True)
class ShorthandSpec:
    """A shorthand as written."""

    name: str
    position: Position
    doc: str
    parameters: tuple[ParameterSpec, ...]
    builds: RecordSpec


def parse(python: Node | None, faults: list[Fault]) -> tuple[ShorthandSpec, ...]:
    """Read the shorthands of a python.yaml. Types and values that cannot be read are faults."""
    specs: list[ShorthandSpec] = []
    for entry in entries(python, "shorthands"):
        value = _parse_value(value_of(entry.value, "builds"), faults)
        specs.append(
            ShorthandSpec(
                name=entry.key,
                position=entry.key_position,
                doc=text(entry.value, "doc"),
                parameters=tuple(_parse_parameter(item, faults) for item in entries(entry.value, "parameters")),
                builds=value if isinstance(value, RecordSpec) else RecordSpec(Ref("", entry.key_position), ()),
            )
        )
    return tuple(specs)


def _parse_parameter(entry: Entry, faults: list[Fault]) -> ParameterSpec:
    position = entry.value.position
    written = entry.value.value if isinstance(entry.value, Scalar) else None
    use = TypeUse(TypeName(ANY), position)
    if not isinstance(written, str):
        return ParameterSpec(entry.key, entry.key_position, use, optional=False)
    expression = written.rstrip()
    try:
        use = TypeUse(parse_type(expression.removesuffix("?")), position)
    except ValueError as error:
        faults.append(Fault(position, str(error)))
    return ParameterSpec(entry.key, entry.key_position, use, optional=expression.endswith("?"))


def _parse_value(node: Node | None, faults: list[Fault]) -> ValueSpec | None:
    match node:
        case Scalar(value=str(name), position=position) if name.startswith("$"):
            return ParameterRef(Ref(name[1:], position))
        case Scalar(value=value):
            return Constant(value)
        case Sequence(items=items):
            values = [_parse_value(item, faults) for item in items]
            return ListSpec(tuple(value for value in values if value is not None))
        case MappingNode(entries=(entry,)) if isinstance(entry.value, MappingNode):
            fields = [
                (Ref(field.key, field.key_position), _parse_value(field.value, faults)) for field in entry.value.entries
            ]
            given = tuple((field, value) for field, value in fields if value is not None)
            return RecordSpec(Ref(entry.key, entry.key_position), given)
        case MappingNode(position=position):
            faults.append(Fault(position, "expected {RecordName: {field: value}}"))
    return None
