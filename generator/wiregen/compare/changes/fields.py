"""Compare the fields of a record or event, with those of its groups. A group by itself is not compared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from operator import attrgetter

from wiregen.compare.changes.change import Change
from wiregen.compare.changes.sides import Pair, change, words_changes
from wiregen.compare.changes.types import formats, type_rule
from wiregen.protocol.bounds import Bound
from wiregen.protocol.spelling import spelled
from wiregen.protocol.types import Field, RecordType

_WIRE, _NAME = attrgetter("wire"), attrgetter("name")


def paired_fields(old: RecordType, new: RecordType) -> Iterator[tuple[Field | None, Field | None]]:
    """Yield pairs of old and new fields of a record or event.

    A field is found by its wire name in its object (the content, or the frame around it), or else by its wire name in
    the other object, or else by its Python name.
    """
    before, after = old.all_fields, new.all_fields
    was: dict[Field, Field] = {}
    taken: set[Field] = set()
    for ours, theirs, key in (
        (old.envelope, new.envelope, _WIRE),
        (old.fields, new.fields, _WIRE),
        (before, after, _WIRE),
        (before, after, _NAME),
    ):
        left = {key(field): field for field in ours if field not in taken}
        found = {field: left[key(field)] for field in theirs if field not in was and key(field) in left}
        was |= found
        taken.update(found.values())
    yield from ((was.get(field), field) for field in after)
    yield from ((field, None) for field in before if field not in taken)


def kept_fields(old: RecordType, new: RecordType) -> dict[str, str]:
    """Return the new names of the fields that both have, by their old names."""
    return {was.name: now.name for was, now in paired_fields(old, new) if was is not None and now is not None}


def field_changes(owner: Pair[RecordType]) -> Iterator[Change]:
    """Compare all fields of a record or event."""
    for old, new in paired_fields(owner.old, owner.new):
        if old is not None and new is not None:
            yield from _field_changes(owner, Pair(_subject(owner, new), old, new, owner.directions))
        elif new is not None:
            rule, text = ("field-added", "new, optional") if new.optional else ("required-field-added", "new, required")
            yield change(rule, _subject(owner, new), text, None, new.position, directions=owner.directions)
        elif old is not None:
            subject, place = _subject(owner, old), owner.new.position
            yield change(
                "field-removed", subject, "removed", old.position, None, around=place, directions=owner.directions
            )


def _subject(owner: Pair[RecordType], field: Field) -> str:
    return f"{owner.subject}.fields.{field.name}"


def _field_changes(owner: Pair[RecordType], pair: Pair[Field]) -> Iterator[Change]:
    old, new = pair.old, pair.new
    for rule, text in (*_move(owner, old, new), *_differences(old, new)):
        yield pair.change(rule, text)
    yield from words_changes(pair)
    if old.example != new.example:
        yield pair.change("docs-changed", "its example was changed")


def _move(owner: Pair[RecordType], old: Field, new: Field) -> Iterator[tuple[str, str]]:
    """Compare whether a field is in the content of a record or in the envelope around it."""
    if owner.old.content is None or owner.new.content is None:
        return
    was, now = (
        "envelope" if field in record.envelope else "content" for field, record in ((old, owner.old), (new, owner.new))
    )
    if was != now:
        yield "field-moved", f"it is in the {now}, was in the {was}"


def _differences(old: Field, new: Field) -> Iterator[tuple[str, str]]:
    if old.name != new.name:
        yield "field-renamed", f"was named {old.name} in Python"
    if old.wire != new.wire:
        yield "wire-name-changed", f"on the wire {_json(new.wire)}, was {_json(old.wire)}"
    rule = type_rule(old.type, new.type)
    if rule is not None:
        yield rule, f"the type is {spelled(new.type)}, was {spelled(old.type)}"
    yield from _format_difference(old, new)
    if old.optional and not new.optional:
        yield "field-made-required", "required, was optional"
    if new.optional and not old.optional:
        yield "field-made-optional", "optional, was required"
    if old.nullable != new.nullable:
        yield _null_difference(old, new)
    before, after = (_json(item.const.value) if item.const else "none" for item in (old, new))
    if before != after:
        yield "constant-changed", f"the constant is {after}, was {before}"
    before, after = (_json(item.default.value) if item.default else "none" for item in (old, new))
    if before != after:
        yield "default-changed", f"the default is {after}, was {before}"
    yield from _bound_differences(old, new)
    if old.secret and not new.secret:
        yield "secret-shown", "no longer secret"
    if new.secret and not old.secret:
        yield "display-changed", "secret"
    if old.bulk != new.bulk:
        yield "display-changed", "bulk" if new.bulk else "no longer bulk"


def _format_difference(old: Field, new: Field) -> Iterator[tuple[str, str]]:
    before, after = (", ".join(sorted(set(formats(field.type)))) for field in (old, new))
    if before != after:
        rule = "format-added" if not before else "format-changed" if after else "format-removed"
        yield rule, f"the format is {after or 'none'}, was {before or 'none'}"


def _null_difference(old: Field, new: Field) -> tuple[str, str]:
    """Return the change of null. An optional field always allows null: as a value, or meaning absent."""
    if not (old.optional or old.nullable):
        return "null-allowed", "may be null"
    if not (new.optional or new.nullable):
        return "null-refused", "may not be null"
    if new.nullable:
        return "null-given-meaning", "null is not the same as absent"
    return "null-lost-meaning", "null is the same as absent"


def _bound_differences(old: Field, new: Field) -> Iterator[tuple[str, str]]:
    before, after = ({bound.kind.name: bound for bound in field.bounds} for field in (old, new))
    for name in dict.fromkeys((*after, *before)):
        was, now = before.get(name), after.get(name)
        values = [None if bound is None else bound.value for bound in (was, now)]
        if values[0] != values[1]:
            shown_values = ["none" if value is None else str(value) for value in values]
            yield _bound_rule(was, now), f"{name} is {shown_values[1]}, was {shown_values[0]}"


def _bound_rule(was: Bound | None, now: Bound | None) -> str:
    if now is None or was is None:
        return "bound-tightened" if was is None else "bound-loosened"
    if isinstance(now.value, str) or isinstance(was.value, str):
        return "pattern-changed"
    return "bound-tightened" if (now.value > was.value) == now.kind.is_lower else "bound-loosened"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
