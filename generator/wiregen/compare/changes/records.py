"""Compare records: their tags, fields and rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wiregen.compare.changes.change import Change
from wiregen.compare.changes.fields import field_changes, kept_fields
from wiregen.compare.changes.sides import Pair, Sides, change, paired, type_changes, words_changes
from wiregen.protocol.types import AllowedVariants, RecordType


def record_changes(sides: Sides) -> Iterator[Change]:
    """Compare the records that are not events."""
    yield from type_changes(sides, sides.old.records, sides.new.records, "record", _record_changes)


def _record_changes(pair: Pair[RecordType]) -> Iterator[Change]:
    yield from _tag_changes(pair)
    yield from body_changes(pair)


def _tag_changes(pair: Pair[RecordType]) -> Iterator[Change]:
    was, now = (_tags(record) for record in (pair.old, pair.new))
    if was != now:
        places = (record.tags[0].position if record.tags else record.position for record in (pair.old, pair.new))
        text = f"the tag is {now or 'none'}, was {was or 'none'}"
        yield change("tag-changed", pair.subject, text, *places, directions=pair.directions)


def _tags(record: RecordType) -> str:
    return ", ".join(f"{tag.key.wire}: {' or '.join(map(str, tag.values))}" for tag in record.tags)


def body_changes(pair: Pair[RecordType]) -> Iterator[Change]:
    """Compare what records and events have in common: fields, rules and docs."""
    old, new = pair.old, pair.new
    yield from field_changes(pair)
    names = kept_fields(old, new)
    framing = (*_framing_differences(old, new), *_layout_differences(old, new, names))
    for rule, text in (*framing, *_rule_differences(old, new, names)):
        yield pair.change(rule, text)
    yield from words_changes(pair)


def _framing_differences(old: RecordType, new: RecordType) -> Iterator[tuple[str, str]]:
    """Compare the content key, and the keys by which the record is recognized."""
    if old.content != new.content:
        yield (
            "content-moved",
            f"the content is under {new.content or 'no key'}, was under {old.content or 'no key'}",
        )
    was, now = (", ".join(field.wire for field in record.has) for record in (old, new))
    if was != now:
        yield "recognition-changed", f"known by {now or 'its tag alone'}, was by {was or 'its tag alone'}"


def _layout_differences(old: RecordType, new: RecordType, kept: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Compare the order of the items of arrays. Further items at the end count as added fields."""
    if old.layout is None and new.layout is None:
        return
    was = None if old.layout is None else tuple(kept.get(key, key) for key in old.layout)
    now = new.layout
    if was is None or now is None or now[: len(was)] != was:
        items = ["an object" if layout is None else f"the array {', '.join(layout)}" for layout in (now, old.layout)]
        yield "layout-changed", f"it is {items[0]}, was {items[1]}"


def _rule_differences(old: RecordType, new: RecordType, kept: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Compare the rules between fields, given the new names of the fields that both have."""
    before = {kept.get(field.name, field.name) for field in old.exactly_one_of}
    after = {field.name for field in new.exactly_one_of}
    if before != after:
        text = f"exactly_one_of is {_names(after)}, was {_names({field.name for field in old.exactly_one_of})}"
        forbids = not before or bool(before - after) or bool((after - before) & set(kept.values()))
        yield _rule(forbids=bool(after) and forbids, allows=bool(before)), text
    for was, now in paired(
        [(kept.get(rule.field.name, rule.field.name), rule) for rule in old.allowed_variants],
        [(rule.field.name, rule) for rule in new.allowed_variants],
        lambda item: item[0],
    ):
        yield from _allowed_differences(was and was[1], now and now[1], kept)


def _allowed_differences(
    old: AllowedVariants | None, new: AllowedVariants | None, kept: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Compare which variants a list may hold for each value of another field. For unlisted values it may hold any."""
    known = new or old
    assert known is not None, "a pair has one of them"
    field, by = (kept.get(name, name) if new is None else name for name in (known.field.name, known.by.name))
    was_by = old and kept.get(old.by.name, old.by.name)
    if new is not None and was_by not in (None, by):
        yield "rule-changed", f"what {field} may hold goes by {by}, was by {was_by}"
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
        yield rule, f"if {by} is {value}, {field} may hold {_names(now, 'anything')}, was {_names(was, 'anything')}"


def _rule(*, forbids: bool, allows: bool) -> str:
    """Return the kind of change of a rule between fields that forbids more, allows more, or both."""
    if forbids and allows:
        return "rule-changed"
    return "rule-tightened" if forbids else "rule-loosened"


def _allowed(rule: AllowedVariants | None) -> dict[str, frozenset[str]]:
    return {value: frozenset(record.name for record in records) for value, records in rule.when} if rule else {}


def _names(names: set[str] | frozenset[str] | None, if_none: str = "none") -> str:
    return ", ".join(sorted(names)) if names else if_none
