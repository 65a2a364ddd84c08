"""What is wrong with how the events of a direction are framed and told apart."""

from __future__ import annotations

from wiregen.protocol.resolving.declarations import is_internal
from wiregen.protocol.resolving.scope import Scope
from wiregen.source.suggestions import suggestion
from wiregen.spec.declarations import SHARED
from wiregen.spec.values import DirectionSpec, EventSpec


def framing_faults(scope: Scope) -> None:
    """Find directions and events whose tags, content and envelope do not fit together."""
    directions = {direction.name: direction for direction in scope.spec.directions}
    for direction in directions.values():
        _direction_faults(scope, direction)
    for event in scope.spec.events:
        own = [directions[ref.name] for ref in event.directions if ref.name in directions]
        if not event.directions:
            message = f"an event under {SHARED} needs the key 'directions': the directions that it travels in"
            scope.fault(event.record.position, message)
        for direction in own:
            _event_faults(scope, event, direction)
        if len({_framing(direction) for direction in own}) > 1:
            message = "the directions of a shared event are tagged in different ways: declare it in each of them"
            scope.fault(event.record.position, message)


def _framing(direction: DirectionSpec) -> tuple[object, ...]:
    keys = tuple((key.wire, key.name) for key in direction.tags)
    names = [ref.name if ref else "" for ref in (direction.tagging, direction.content)]
    return (*names, keys, tuple(ref.name for ref in direction.envelope))


def _direction_faults(scope: Scope, direction: DirectionSpec) -> None:
    if direction.name == SHARED:
        scope.fault(direction.position, f"a direction cannot be named {SHARED!r}: events of several ones stand there")
    for ref in direction.envelope:
        if ref.name not in scope.groups:
            scope.fault(ref.position, f"unknown group {ref.name!r}{suggestion(ref.name, scope.groups)}")
    if direction.envelope and direction.content is None and is_internal(direction):
        message = "an envelope stands beside a content: add content: and the key of it, or include the group in events"
        scope.fault(direction.envelope[0].position, message)
    if direction.content is not None and not is_internal(direction):
        scope.fault(direction.content.position, "only an internal tag has a content key beside it: leave it out")


def _event_faults(scope: Scope, event: EventSpec, direction: DirectionSpec) -> None:
    record = event.record
    known = {key.wire for key in direction.tags}
    if not is_internal(direction):
        for tag in record.tags:
            scope.fault(tag.position, f"the events of {direction.name} have no tag of their own: leave it out")
        if event.value is not None and event.value.wire is not None:
            scope.fault(event.value.position, f"the events of {direction.name} have no other key: leave wire out")
        return
    for tag in record.tags:
        if tag.key not in known:
            scope.fault(tag.position, f"{tag.key!r} is not a tag of {direction.name}{suggestion(tag.key, known)}")
    if len(direction.tags) > 1 and not record.tags and not record.has:
        first = direction.tags[0].wire
        message = f"{direction.name} has several tag keys: add tag: {{{first}: …}} with the values of this event"
        scope.fault(record.position, message)
