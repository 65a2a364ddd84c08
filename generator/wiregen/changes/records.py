"""Records in two specs: their tags, fields, rules and flat forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from wiregen.changes.change import Change
from wiregen.changes.fields import Owner, field_changes, kept_fields
from wiregen.changes.sides import Sides, change, paired, words_changes
from wiregen.old_spec import AllowedVariantsSpec, RecordSpec


def record_changes(sides: Sides) -> Iterator[Change]:
    """Compare the records that are no events."""
    for old, new in paired(sides.old.spec.records, sides.new.spec.records, lambda record: record.name):
        if old is None and new is not None:
            directions = sides.directions_of(new.name)
            yield change("record-added", f"records.{new.name}", "new", None, new.position, directions=directions)
        elif old is not None and new is None:
            directions = sides.directions_of(old.name)
            yield change("record-removed", f"records.{old.name}", "removed", old.position, None, directions=directions)
        elif old is not None and new is not None:
            owner = Owner(f"records.{new.name}", old, new, sides.directions_of(new.name))
            yield from _record_changes(owner)
            yield from body_changes(sides, owner)


def _record_changes(owner: Owner) -> Iterator[Change]:
    old, new = owner.old, owner.new
    before, after = ((record.tag.key, record.tag.value) if record.tag else None for record in (old, new))
    if before != after:
        now, was = (": ".join(tag) if tag else "none" for tag in (after, before))
        yield change(
            "tag-changed",
            owner.subject,
            f"the tag is {now}, was {was}",
            old.tag.position if old.tag else old.position,
            new.tag.position if new.tag else new.position,
            directions=owner.directions,
        )
    forms = [record.flat_form and (record.flat_form.union.name, record.flat_form.name) for record in (old, new)]
    if forms[0] != forms[1]:
        rule = "helper-added" if forms[0] is None else "helper-removed" if forms[1] is None else "helper-changed"
        text = {"helper-added": "has a flat form", "helper-removed": "is no flat form any more"}
        yield change(
            rule,
            f"{owner.subject}.flat_form_of",
            text.get(rule, "is a flat form of another union, or under another name"),
            old.position,
            new.position,
            directions=owner.directions,
        )


def body_changes(sides: Sides, owner: Owner) -> Iterator[Change]:
    """Compare what records and events have alike: fields, rules, words and the module."""
    old, new = owner.old, owner.new
    yield from field_changes(sides, owner)
    for rule, text in _rule_differences(old, new, kept_fields(sides, old, new)):
        yield change(rule, owner.subject, text, old.position, new.position, directions=owner.directions)
    if old.topic != new.topic:
        text = f"in the module {new.topic}, was in {old.topic}"
        yield change("module-changed", owner.subject, text, old.position, new.position, directions=owner.directions)
    told = (old.doc, old.deviation, old.position), (new.doc, new.deviation, new.position)
    yield from words_changes(owner.subject, *told, owner.directions)


def _rule_differences(old: RecordSpec, new: RecordSpec, kept: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Compare the rules between fields, given the new names of the fields that stand in both."""
    before = {kept.get(ref.name, ref.name) for ref in old.exactly_one_of}
    after = {ref.name for ref in new.exactly_one_of}
    if before != after:
        text = f"exactly_one_of is {_names(after)}, was {_names({ref.name for ref in old.exactly_one_of})}"
        forbids = not before or bool(before - after) or bool((after - before) & set(kept.values()))
        yield _rule(forbids=bool(after) and forbids, allows=bool(before)), text
    allowed = [_with_new_names(rule, kept) for rule in old.allowed_variants]
    for was, now in paired(allowed, new.allowed_variants, lambda item: item.field.name):
        yield from _allowed_differences(was, now)


def _with_new_names(rule: AllowedVariantsSpec, kept: Mapping[str, str]) -> AllowedVariantsSpec:
    field, by = (replace(ref, name=kept.get(ref.name, ref.name)) for ref in (rule.field, rule.by))
    return replace(rule, field=field, by=by)


def _allowed_differences(old: AllowedVariantsSpec | None, new: AllowedVariantsSpec | None) -> Iterator[tuple[str, str]]:
    """Compare what a list may hold by the value of another field; for a value that is not named, anything."""
    field, by = next((item.field.name, item.by.name) for item in (new, old) if item is not None)
    if old is not None and new is not None and old.by.name != new.by.name:
        yield "rule-changed", f"what {field} may hold goes by {new.by.name}, was by {old.by.name}"
        return
    before, after = _allowed(old), _allowed(new)
    for value in dict.fromkeys((*after, *before)):
        was, now = before.get(value), after.get(value)
        if was == now:
            continue
        rule = _rule(
            forbids=now is not None and (was is None or not was <= now),
            allows=was is not None and (now is None or not now <= was),
        )
        shown = f"{_names(now, 'anything')}, was {_names(was, 'anything')}"
        yield rule, f"where {by} is {value}, {field} may hold {shown}"


def _rule(*, forbids: bool, allows: bool) -> str:
    """Return the rule for a rule between fields that forbids more, allows more, or both."""
    if forbids and allows:
        return "rule-changed"
    return "rule-tightened" if forbids else "rule-loosened"


def _allowed(rule: AllowedVariantsSpec | None) -> dict[str, frozenset[str]]:
    return {case.name: frozenset(ref.name for ref in refs) for case, refs in rule.when} if rule else {}


def _names(names: set[str] | frozenset[str] | None, if_none: str = "none") -> str:
    return ", ".join(sorted(names)) if names else if_none
