"""Helpers of two packages: contexts, fluent builders, shorthands, and what events can be asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from wiregen.changes.change import Change
from wiregen.changes.fields import kept_fields
from wiregen.changes.sides import Sides, change, paired, words_changes
from wiregen.faults import Position
from wiregen.old_spec import DirectionSpec, Spec
from wiregen.spec_helpers import ConstantValue, ListValue, ParameterValue, ShorthandValue
from wiregen.spec_names import Ref

Names = Mapping[tuple[str, str], str]
"""Names of fields by the name of the record and the name that they had."""


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
        [*_builders(spec, names), *_extracts(item for item in spec.directions if item.name in both)]
        for spec, names in ((sides.old.spec, _kept_names(sides)), (sides.new.spec, {}))
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


def _kept_names(sides: Sides) -> Names:
    """Return the new names of the fields of all records that stand in both specs."""
    records = ((name, sides.new.records[name]) for name in sides.old.records if name in sides.new.records)
    return {
        (name, was): now
        for name, new in records
        for was, now in kept_fields(sides, sides.old.records[name], new).items()
    }


def _builders(spec: Spec, names: Names) -> Iterator[_Helper]:
    """Yield what builds. Fields that it sets by name stand under their new names and in no order."""
    for context in spec.contexts:
        within, identifier = _name(context.within), _name(context.identifier)
        content = (_names(context.holds), within, identifier, context.opened_by, context.drop_prefix)
        yield _Helper(f"contexts.{context.name}", context.position, context.doc, content)
    for fluent in spec.fluent_builders:
        presets = {
            names.get((fluent.builds.name, preset.field.name), preset.field.name): _json(preset.value)
            for preset in fluent.presets
        }
        parts = (fluent.builds.name, _names(fluent.takes), presets, sorted(_names(fluent.maybe)))
        yield _Helper(f"fluent_builders.{fluent.name}", fluent.position, fluent.doc, parts)
    for shorthand in spec.shorthands:
        required, optional = (
            [(item.name, str(item.type.expression)) for item in shorthand.parameters if item.optional == flag]
            for flag in (False, True)
        )
        made = (required, sorted(optional), _value(shorthand.builds, names))
        yield _Helper(f"shorthands.{shorthand.name}", shorthand.position, shorthand.doc, made)


def _extracts(directions: Iterable[DirectionSpec]) -> Iterator[_Helper]:
    for direction in directions:
        for item in direction.extracts:
            content = (item.event.name, _names(item.fields), item.test, item.get)
            yield _Helper(f"directions.{direction.name}.extracts.{item.name}", item.position, item.doc, content)


def _value(value: ShorthandValue, names: Names) -> object:
    match value:
        case ConstantValue(value=constant):
            return _json(constant)
        case ParameterValue(parameter=parameter):
            return "parameter", parameter.name
        case ListValue(items=items):
            return [_value(item, names) for item in items]
        case _:
            record = value.record.name
            return record, {
                names.get((record, field.name), field.name): _value(inner, names) for field, inner in value.fields
            }


def _json(value: object) -> str:
    """Return a JSON value as text, in which true is another thing than 1."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _name(ref: Ref | None) -> str:
    return ref.name if ref else ""


def _names(refs: Iterable[Ref]) -> tuple[str, ...]:
    return tuple(ref.name for ref in refs)
