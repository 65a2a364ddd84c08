"""Directions and events in two specs, with the builders of those."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from wiregen.changes.change import Change
from wiregen.changes.fields import Owner, kept_fields
from wiregen.changes.records import body_changes
from wiregen.changes.sides import Sides, change, paired, words_changes
from wiregen.lookup import Lookup
from wiregen.old_spec import DirectionSpec, EventSpec, FieldSpec


def direction_changes(sides: Sides) -> Iterator[Change]:
    """Compare the directions, and the events of each."""
    for old, new in paired(sides.old.spec.directions, sides.new.spec.directions, lambda direction: direction.name):
        if old is None and new is not None:
            yield change("direction-added", f"directions.{new.name}", "new", None, new.position, directions=(new.name,))
        elif old is not None and new is None:
            subject, directions = f"directions.{old.name}", (old.name,)
            yield change("direction-removed", subject, "removed", old.position, None, directions=directions)
        elif old is not None and new is not None:
            yield from _direction_changes(old, new)
    for was, now in paired(sides.old.spec.events, sides.new.spec.events, _event_key):
        if was is None and now is not None:
            place, directions = now.record.position, (now.direction.name,)
            yield change("event-added", _subject(now), "new", None, place, directions=directions)
        elif was is not None and now is None:
            place, directions = was.record.position, (was.direction.name,)
            direction = sides.new.directions.get(was.direction.name)
            around = direction.position if direction else None
            yield change("event-removed", _subject(was), "removed", place, None, around=around, directions=directions)
        elif was is not None and now is not None:
            yield from _event_changes(sides, was, now)


def _event_key(event: EventSpec) -> tuple[str, str]:
    return event.direction.name, event.wire_type


def _subject(event: EventSpec) -> str:
    return f"events.{event.direction.name}.{event.wire_type}"


def _direction_changes(old: DirectionSpec, new: DirectionSpec) -> Iterator[Change]:
    subject, directions = f"directions.{new.name}", (new.name,)
    for rule, text in _direction_differences(old, new):
        yield change(rule, subject, text, old.position, new.position, directions=directions)
    yield from words_changes(subject, (old.doc, None, old.position), (new.doc, None, new.position), directions)


def _direction_differences(old: DirectionSpec, new: DirectionSpec) -> Iterator[tuple[str, str]]:
    if old.tag != new.tag:
        yield "direction-tag-changed", f"the tag is {new.tag}, was {old.tag}"
    for word, now, was in (
        ("union", new.union, old.union),
        ("constants", new.constants, old.constants),
        ("unknown", new.unknown, old.unknown),
    ):
        if was != now:
            yield "class-renamed", f"{word} is {now}, was {was}"
    after, before = ({ref.name for ref in direction.keyword_only} for direction in (new, old))
    text = f"keyword_only is {', '.join(sorted(after)) or 'none'}, was {', '.join(sorted(before)) or 'none'}"
    if after - before:
        yield "keyword-only-grown", text
    if before - after:
        yield "keyword-only-shrunk", text


def _event_changes(sides: Sides, old: EventSpec, new: EventSpec) -> Iterator[Change]:
    subject, directions = _subject(new), (new.direction.name,)
    owner = Owner(subject, old.record, new.record, directions)
    places = old.record.position, new.record.position
    if old.record.name != new.record.name:
        text = f"the class is {new.record.name}, was {old.record.name}"
        yield change("class-renamed", subject, text, *places, directions=directions)
    if old.builder != new.builder:
        text = f"the builder is {new.builder}, was {old.builder}"
        yield change("builder-renamed", subject, text, *places, directions=directions)
    before, after = (_context(lookup, event) for lookup, event in ((sides.old, old), (sides.new, new)))
    if before != after:
        rule = "helper-added" if not before else "helper-removed"
        text = f"built by the context {after or 'none'}, was by {before or 'none'}"
        yield change(rule, f"{subject}.context", text, *places, directions=directions)
    kept = kept_fields(sides, old.record, new.record)
    for what, order in (("builder", _positional), (f"method of {after}", _positional_in_context)):
        was, now = order(sides.old, old), order(sides.new, new)
        if _moved(was, now, kept):
            text = f"the {what} takes {', '.join(field.name for field in now)}"
            yield change("builder-order-changed", subject, text, *places, directions=directions)
            break
    yield from body_changes(sides, owner)


def _context(lookup: Lookup, event: EventSpec) -> str:
    ref = lookup.context_of(event)
    return ref.name if ref else ""


def _positional(lookup: Lookup, event: EventSpec) -> list[FieldSpec]:
    """Return the fields that the builder of an event takes by position, in its order."""
    fields = lookup.fields(event.record)
    named = {ref.name for ref in lookup.directions[event.direction.name].keyword_only}
    required = [field for field in fields if not field.optional]
    return required + [field for field in fields if field.optional and field.name not in named]


def _positional_in_context(lookup: Lookup, event: EventSpec) -> list[FieldSpec]:
    """Return the fields that the method of a context takes for an event: those that the context does not hold."""
    ref = lookup.context_of(event)
    if ref is None:
        return []
    chain = lookup.context_chain(lookup.contexts[ref.name])
    held = {held.name for context in chain for held in context.holds}
    identifiers = [context.identifier.name for context in chain if context.identifier is not None][-1:]
    fields = [field for field in lookup.fields(event.record) if field.name not in held]
    return sorted(fields, key=lambda field: (field.name not in identifiers, field.optional))


def _moved(before: Sequence[FieldSpec], after: Sequence[FieldSpec], kept: Mapping[str, str]) -> bool:
    """Say whether arguments by position land elsewhere, apart from what other changes of the fields tell already."""
    known = set(kept.values())
    landing = [field.name for field in after if field.optional or field.name in known]
    stay = [name for field in before if (name := kept.get(field.name)) in landing]
    return landing[: len(stay)] != stay
