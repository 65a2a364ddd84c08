"""Shorthands: functions for values that people write by hand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias, assert_never

from wiregen.protocol.fitting import fits
from wiregen.protocol.kinds import alternatives, json_kinds
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.resolving.type_uses import ambiguity_faults, resolve_type
from wiregen.protocol.spelling import spelled
from wiregen.protocol.types import AnyJson, Field, ListType, RecordType, Type, UnionType
from wiregen.python.annotations import UNSET, UNSET_CLASS, annotation
from wiregen.python.api import Api, Function, Parameter
from wiregen.python.class_names import ClassNames
from wiregen.python.code import NONE, Call, Code, Keyword, ListDisplay, Name, either, imported
from wiregen.python.docs import docstring
from wiregen.python.formats import FormattedType, accessible, taken_annotation, written
from wiregen.python.helpers.comparison import Described, Difference, Sides, differences
from wiregen.python.helpers.constants import constant
from wiregen.python.helpers.scope import Scope
from wiregen.python.helpers.shorthands.planning import declare, plan
from wiregen.python.helpers.shorthands.resolving import (
    ListValue,
    ParameterValue,
    RecordValue,
    Shorthand,
    Value,
    resolve,
)
from wiregen.python.helpers.shorthands.spec import Constant, ShorthandSpec, parse
from wiregen.python.imports import ImportGroups, import_groups
from wiregen.python.model.helpers import HelperModule
from wiregen.python.plan.sources import sources
from wiregen.python.reserved import FUNCTION_NAMES, why_reserved
from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Entry, Node, Scalar, Sequence
from wiregen.source.nodes import Mapping as MappingNode
from wiregen.spec.folder import PYTHON_FILE
from wiregen.spec.reading import entries, text, value_of
from wiregen.spec.type_expression import ANY, parse_type
from wiregen.spec.type_expression import Name as TypeName
from wiregen.spec.values import Ref, TypeUse

__all__ = ["Shorthand", "ShorthandSpec", "compare", "declare", "parse", "plan", "resolve"]


def compare(old: tuple[Shorthand, ...], new: tuple[Shorthand, ...], sides: Sides) -> Iterator[Difference]:
    """Compare the shorthands of two packages. Fields that are set may have got other names."""
    yield from differences(
        (_described(shorthand, sides) for shorthand in old), (_described(shorthand, None) for shorthand in new)
    )


def _described(shorthand: Shorthand, renaming: Sides | None) -> Described:
    required, optional = (
        [(item.name, spelled(item.type)) for item in shorthand.parameters if item.optional == flag]
        for flag in (False, True)
    )
    content = (required, sorted(optional), _content(shorthand.builds, renaming))
    return Described(f"shorthands.{shorthand.name}", shorthand.position, shorthand.doc, content)


def _content(value: Value, renaming: Sides | None) -> object:
    match value:
        case Constant(value=written):
            return json.dumps(written, ensure_ascii=False)
        case ParameterValue(parameter=parameter):
            return "parameter", parameter
        case ListValue(items=items):
            return [_content(item, renaming) for item in items]
        case RecordValue(record=record, fields=fields):
            renamed = {} if renaming is None else renaming.renamed_in(record.name)
            return record.name, {
                renamed.get(field.name, field.name): _content(inner, renaming) for field, inner in fields
            }
        case _:
            assert_never(value)
