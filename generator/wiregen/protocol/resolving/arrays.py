"""Resolve records and events that are JSON arrays: the order of their items, and keys that arrays cannot have."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.types import Field, RecordType
from wiregen.source.faults import Position
from wiregen.source.suggestions import suggestion
from wiregen.spec.values import DirectionSpec, EventSpec, RecordSpec


def layout_of(scope: Scope, spec: RecordSpec, record: RecordType) -> tuple[str, ...] | None:
    """Return the keys of an array's items in order: as the spec lists them, or else the tags and then the fields."""
    if spec.layout is None:
        return None
    known = (*(tag.key.wire for tag in record.tags), *(field.wire for field in record.fields))
    if not spec.layout:
        return known
    _order_faults(scope, spec, known)
    return tuple(dict.fromkeys(ref.name for ref in spec.layout if ref.name in known))


def _order_faults(scope: Scope, spec: RecordSpec, known: tuple[str, ...]) -> None:
    seen: set[str] = set()
    assert spec.layout is not None
    for ref in spec.layout:
        if ref.name not in known:
            scope.fault(ref.position, f"{spec.name} has no field and no tag {ref.name!r}{suggestion(ref.name, known)}")
        elif ref.name in seen:
            scope.fault(ref.position, f"{ref.name!r} is in the layout twice")
        seen.add(ref.name)
    missing = [name for name in known if name not in seen]
    if missing:
        scope.fault(spec.layout[0].position, f"the layout lacks {' and '.join(missing)}: add it")


def array_faults(scope: Scope) -> None:
    """Find keys that arrays cannot have. Records must be filled."""
    events = {id(event.record): event for event, _ in scope.events}
    for spec, record in scope.declared:
        if record.layout is None:
            continue
        event = events.get(id(spec))
        for position, message in (*_record_faults(spec, record), *_framing_faults(scope, event, spec)):
            scope.fault(position, message)


def _record_faults(spec: RecordSpec, record: RecordType) -> Iterator[tuple[Position, str]]:
    if spec.content is not None or spec.value is not None:
        yield record.position, "an array has no content, since its items are the fields: leave content out"
    if spec.has:
        yield spec.has[0].position, "an array is recognized by its length and the kinds of its items: leave has out"
    for field in spec.fields:
        if field.wire is not None:
            yield field.position, f"the items of an array have no keys: leave wire out of {field.name!r}"
    if spec.exactly_one_of or spec.allowed_variants:
        yield record.position, "rules are for objects: leave exactly_one_of and allowed_variants out"
    fields = {field.wire: field for field in record.fields}
    absent: Field | None = None
    for key in record.layout or ():
        item = fields.get(key)
        if item is not None and item.optional:
            absent = item
        elif absent is not None:
            message = f"only the last items of an array may be absent, but {key!r} comes after {absent.name!r}"
            yield record.position, f"{message}: use nullable instead of optional, or another order"


def _framing_faults(scope: Scope, event: EventSpec | None, spec: RecordSpec) -> Iterator[tuple[Position, str]]:
    if event is None:
        if spec.tags:
            yield spec.tags[0].position, "only events can be arrays with tags: leave out tag, or the layout"
        return
    for direction in scope.directions_of(event):
        reason = _reason(direction)
        if reason:
            yield event.record.position, f"the events of {direction.name} cannot be arrays: {reason}"


def _reason(direction: DirectionSpec) -> str:
    """Say why no event of a direction can be an array; empty if it can."""
    if direction.batch:
        return "with batch a list holds several events"
    if direction.tagging is not None and direction.tagging.name == "external":
        return "their one key is the tag"
    return "they have a content" if direction.content is not None or direction.envelope else ""
