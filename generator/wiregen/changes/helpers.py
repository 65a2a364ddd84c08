"""Helpers of two packages: contexts, fluent builders, shorthands, and what events can be asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wiregen.changes.change import Change
from wiregen.changes.sides import Sides, change, paired, words_changes
from wiregen.faults import Position
from wiregen.spec import DirectionSpec, Spec
from wiregen.spec_helpers import ConstantValue, ListValue, ParameterValue, ShorthandValue
from wiregen.spec_names import Ref


@dataclass(frozen=True, slots=True)
class _Helper:
    """A helper of any kind."""

    subject: str
    position: Position
    doc: str
    content: object
    """All that it says beside its doc, without places, so that two can be compared."""


def helper_changes(sides: Sides) -> Iterator[Change]:
    """Compare all helpers of directions that stand in both specs."""
    both = sides.old.directions.keys() & sides.new.directions.keys()
    before, after = (
        [*_builders(lookup.spec), *_extracts(item for item in lookup.spec.directions if item.name in both)]
        for lookup in (sides.old, sides.new)
    )
    for old, new in paired(before, after, lambda helper: helper.subject):
        if old is None and new is not None:
            yield change("helper-added", new.subject, "new", None, new.position)
        elif old is not None and new is None:
            yield change("helper-removed", old.subject, "removed", old.position, None)
        elif old is not None and new is not None:
            if old.content != new.content:
                yield change("helper-changed", new.subject, "works another way", old.position, new.position)
            yield from words_changes(new.subject, (old.doc, None, old.position), (new.doc, None, new.position))


def _builders(spec: Spec) -> Iterator[_Helper]:
    for context in spec.contexts:
        within, identifier = _name(context.within), _name(context.identifier)
        content = (_names(context.holds), within, identifier, context.opened_by, context.drop_prefix)
        yield _Helper(f"contexts.{context.name}", context.position, context.doc, content)
    for fluent in spec.fluent_builders:
        presets = [(preset.field.name, _json(preset.value)) for preset in fluent.presets]
        parts = (fluent.builds.name, _names(fluent.takes), presets, sorted(_names(fluent.maybe)))
        yield _Helper(f"fluent_builders.{fluent.name}", fluent.position, fluent.doc, parts)
    for shorthand in spec.shorthands:
        parameters = [(item.name, str(item.type.expression), item.optional) for item in shorthand.parameters]
        made = (parameters, _value(shorthand.builds))
        yield _Helper(f"shorthands.{shorthand.name}", shorthand.position, shorthand.doc, made)


def _extracts(directions: Iterable[DirectionSpec]) -> Iterator[_Helper]:
    for direction in directions:
        for item in direction.extracts:
            content = (item.event.name, _names(item.fields), item.test, item.get)
            yield _Helper(f"directions.{direction.name}.extracts.{item.name}", item.position, item.doc, content)


def _value(value: ShorthandValue) -> object:
    match value:
        case ConstantValue(value=constant):
            return _json(constant)
        case ParameterValue(parameter=parameter):
            return "parameter", parameter.name
        case ListValue(items=items):
            return [_value(item) for item in items]
        case _:
            return value.record.name, [(field.name, _value(inner)) for field, inner in value.fields]


def _json(value: object) -> str:
    """Return a JSON value as text, in which true is another thing than 1."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _name(ref: Ref | None) -> str:
    return ref.name if ref else ""


def _names(refs: Iterable[Ref]) -> tuple[str, ...]:
    return tuple(ref.name for ref in refs)
