"""Find faults in the framing and tagging of events and variants."""

from __future__ import annotations

from wiregen.protocol.resolving.declarations import is_internal
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.types import RecordType, UnionType
from wiregen.source.suggestions import suggestion
from wiregen.spec.declarations import SHARED
from wiregen.spec.values import DirectionSpec, EventSpec, RecordSpec, UnionSpec


def framing_faults(scope: Scope) -> None:
    """Find directions, events and unions whose tags, content and envelope do not fit together."""
    directions = {direction.name: direction for direction in scope.spec.directions}
    for direction in directions.values():
        _direction_faults(scope, direction)
    for event in scope.spec.events:
        own = scope.directions_of(event)
        if not event.directions:
            message = f"an event under {SHARED} needs the key 'directions', with the directions in which it is sent"
            scope.fault(event.record.position, message)
        for direction in own:
            _event_faults(scope, event, direction)
        if len({_framing(direction) for direction in own}) > 1:
            message = "the directions of a shared event have different tags: declare the event in each of them"
            scope.fault(event.record.position, message)
    written = {id(record): spec for spec, record in scope.declared}
    given = {id(spec.content) for spec in scope.spec.unions if spec.content is not None}
    for spec, union in scope.declared_unions:
        _frame_faults(scope, spec)
        if isinstance(union, UnionType) and (spec.content is not None or spec.tagging is not None):
            for record in union.variants:
                _variant_faults(scope, spec, record, written[id(record)], given)


def _framing(direction: DirectionSpec) -> tuple[object, ...]:
    keys = tuple((key.wire, key.name) for key in direction.tags)
    names = [ref.name if ref else "" for ref in (direction.tagging, direction.content)]
    return (*names, keys, tuple(ref.name for ref in direction.envelope))


def _direction_faults(scope: Scope, direction: DirectionSpec) -> None:
    if direction.name == SHARED:
        scope.fault(
            direction.position,
            f"a direction cannot be named {SHARED!r}: that key holds the events of several directions",
        )
    _frame_faults(scope, direction)


def _frame_faults(scope: Scope, spec: DirectionSpec | UnionSpec) -> None:
    for ref in spec.envelope:
        if ref.name not in scope.groups:
            scope.fault(ref.position, f"unknown group {ref.name!r}{suggestion(ref.name, scope.groups)}")
    if spec.envelope and spec.content is None and is_internal(spec):
        held = "events" if isinstance(spec, DirectionSpec) else "records"
        message = "an envelope needs a content beside it: add content: with its key, or include the group in"
        scope.fault(spec.envelope[0].position, f"{message} {held}")
    if spec.content is not None and not is_internal(spec):
        scope.fault(spec.content.position, "only an internal tag has a content key beside it: leave content out")


def _variant_faults(scope: Scope, union: UnionSpec, record: RecordType, spec: RecordSpec, given: set[int]) -> None:
    """Find a variant that is not framed as its union says; ``given`` are the contents that unions give."""
    position = union.position if union.content is None else union.content.position
    if record.content_key is None:
        if union.content is not None:
            scope.fault(position, f"{record.name} has no content: add content: {union.content.name} to the record")
        return
    other = spec.content is not None and spec.content is not union.content and id(spec.content) in given
    differs = other and union.content is not None and record.content != union.content.name
    if differs or [ref.name for ref in spec.envelope] != [ref.name for ref in union.envelope]:
        message = (
            f"another union gives {record.name} another content or envelope, but a record has one frame everywhere"
        )
        scope.fault(position, f"{message}: give both unions the same")


def _is_external(direction: DirectionSpec) -> bool:
    return direction.tagging is not None and direction.tagging.name == "external"


def _event_faults(scope: Scope, event: EventSpec, direction: DirectionSpec) -> None:
    record = event.record
    known = {key.wire for key in direction.tags}
    if not is_internal(direction):
        for tag in record.tags:
            scope.fault(tag.position, f"the events of {direction.name} have no tag in the JSON: leave tag out")
        if record.value is not None and record.value.wire is not None:
            scope.fault(record.value.position, f"the events of {direction.name} have only one key: leave wire out")
        if record.value is not None and record.value.optional and _is_external(direction):
            scope.fault(record.value.position, "the key of this content is the tag: use nullable instead of optional")
        return
    for tag in record.tags:
        if tag.key not in known:
            scope.fault(tag.position, f"{tag.key!r} is not a tag of {direction.name}{suggestion(tag.key, known)}")
    if len(direction.tags) > 1 and not record.tags and not record.has:
        first = direction.tags[0].wire
        message = f"{direction.name} has several tag keys: add tag: {{{first}: …}} with the values of this event"
        scope.fault(record.position, message)
