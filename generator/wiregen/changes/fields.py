"""Fields of a record or event in two specs, those of its groups among them, so that a group itself changes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from wiregen.changes.change import Change
from wiregen.changes.sides import Sides, change, paired, words_changes
from wiregen.changes.types import type_rule
from wiregen.old_spec import FieldSpec, RecordSpec

_LOWER_BOUNDS = ("min", "min_length", "min_items")


@dataclass(frozen=True, slots=True)
class Owner:
    """What has the fields, in both specs."""

    subject: str
    old: RecordSpec
    new: RecordSpec
    directions: tuple[str, ...]


def paired_fields(
    sides: Sides, old: RecordSpec, new: RecordSpec
) -> Iterator[tuple[FieldSpec | None, FieldSpec | None]]:
    """Yield the fields of a record or event. A field is known by its wire name, else by its Python name."""
    before, after = sides.old.fields(old), sides.new.fields(new)
    wires = {field.wire for field in before} & {field.wire for field in after}
    names = {field.name for field in before if field.wire not in wires}
    names &= {field.name for field in after if field.wire not in wires}

    def key(field: FieldSpec) -> tuple[str, str]:
        by_name = field.wire not in wires and field.name in names
        return ("name", field.name) if by_name else ("wire", field.wire)

    return paired(before, after, key)


def kept_fields(sides: Sides, old: RecordSpec, new: RecordSpec) -> dict[str, str]:
    """Return the Python names of the fields that stand in both, the new ones by the old ones."""
    return {was.name: now.name for was, now in paired_fields(sides, old, new) if was is not None and now is not None}


def field_changes(sides: Sides, owner: Owner) -> Iterator[Change]:
    """Compare all fields of a record or event."""
    for old, new in paired_fields(sides, owner.old, owner.new):
        if old is None and new is not None:
            subject = f"{owner.subject}.fields.{new.name}"
            rule, text = ("field-added", "new, optional") if new.optional else ("required-field-added", "new, required")
            yield change(rule, subject, text, None, new.position, directions=owner.directions)
        elif old is not None and new is None:
            subject, place = f"{owner.subject}.fields.{old.name}", owner.new.position
            yield change(
                "field-removed", subject, "removed", old.position, None, around=place, directions=owner.directions
            )
        elif old is not None and new is not None:
            yield from _field_changes(sides, f"{owner.subject}.fields.{new.name}", old, new, owner.directions)


def _field_changes(
    sides: Sides, subject: str, old: FieldSpec, new: FieldSpec, directions: tuple[str, ...]
) -> Iterator[Change]:
    for rule, text in _differences(sides, old, new):
        yield change(rule, subject, text, old.position, new.position, directions=directions)
    told = (old.doc, old.deviation, old.position), (new.doc, new.deviation, new.position)
    yield from words_changes(subject, *told, directions)


def _differences(sides: Sides, old: FieldSpec, new: FieldSpec) -> Iterator[tuple[str, str]]:
    if old.name != new.name:
        yield "field-renamed", f"was named {old.name} in Python"
    if old.wire != new.wire:
        yield "wire-name-changed", f"on the wire {_quoted(new.wire)}, was {_quoted(old.wire)}"
    rule = type_rule(sides, old.type.expression, new.type.expression)
    if rule is not None:
        yield rule, f"the type is {new.type.expression}, was {old.type.expression}"
    if old.optional and not new.optional:
        yield "field-made-required", "required, was optional"
    if new.optional and not old.optional:
        yield "field-made-optional", "optional, was required"
    if old.nullable != new.nullable:
        yield _null_difference(old, new)
    before, after = (
        json.dumps(item.default.value, ensure_ascii=False, sort_keys=True) if item.default else "none"
        for item in (old, new)
    )
    if before != after:
        yield "default-changed", f"the default is {after}, was {before}"
    yield from _bound_differences(old, new)
    if old.secret and not new.secret:
        yield "secret-shown", "no longer secret"
    if new.secret and not old.secret:
        yield "display-changed", "secret"
    if old.bulk != new.bulk:
        yield "display-changed", "bulk" if new.bulk else "no longer bulk"


def _null_difference(old: FieldSpec, new: FieldSpec) -> tuple[str, str]:
    """Say what became of null, which an optional field takes in any case: as a value, or as if it were absent."""
    if not (old.optional or old.nullable):
        return "null-allowed", "may be null"
    if not (new.optional or new.nullable):
        return "null-refused", "may not be null"
    if new.nullable:
        return "null-given-meaning", "null is another thing than absent"
    return "null-lost-meaning", "null is the same as absent"


def _bound_differences(old: FieldSpec, new: FieldSpec) -> Iterator[tuple[str, str]]:
    before = {bound.name: bound.value for bound in old.bounds}
    after = {bound.name: bound.value for bound in new.bounds}
    for name in dict.fromkeys((*after, *before)):
        was, now = before.get(name), after.get(name)
        if was != now:
            shown = f"{name} is {'none' if now is None else now}, was {'none' if was is None else was}"
            yield _bound_rule(name, was, now), shown


def _bound_rule(name: str, was: float | str | None, now: float | str | None) -> str:
    if now is None or was is None:
        return "bound-tightened" if was is None else "bound-loosened"
    if isinstance(now, str) or isinstance(was, str):
        return "pattern-changed"
    tighter = now > was if name in _LOWER_BOUNDS else now < was
    return "bound-tightened" if tighter else "bound-loosened"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
