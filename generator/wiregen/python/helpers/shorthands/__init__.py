"""Shorthands: functions for values that people write by hand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import assert_never

from wiregen.protocol.spelling import spelled
from wiregen.python.helpers.comparison import Described, Difference, Sides, differences
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

__all__ = ["Shorthand", "ShorthandSpec", "compare", "declare", "parse", "plan", "resolve"]


def compare(old: tuple[Shorthand, ...], new: tuple[Shorthand, ...], sides: Sides) -> Iterator[Difference]:
    """Compare the shorthands of two packages. Fields that are set may have new names."""
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
