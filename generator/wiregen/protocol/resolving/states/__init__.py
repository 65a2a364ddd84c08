"""Resolve a state.yaml, or report every fault in it."""

from __future__ import annotations

from collections.abc import Iterable

from wiregen.protocol.protocol import Direction
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.resolving.states.collections import resolve_collection
from wiregen.protocol.resolving.states.events import Events
from wiregen.protocol.resolving.states.lifecycles import resolve_lifecycle
from wiregen.protocol.resolving.states.streams import resolve_stream
from wiregen.protocol.state import Collection, Lifecycle, State
from wiregen.source.faults import Position
from wiregen.source.suggestions import suggestion
from wiregen.spec.state import StateSpec


def resolve_state(scope: Scope, spec: StateSpec, directions: Iterable[Direction]) -> State:
    """Return the state of a protocol that has no other faults; what is wrong with it is noted in the scope."""
    events = Events(scope, directions)
    lifecycles: dict[str, Lifecycle] = {}
    for lifecycle in spec.lifecycles:
        lifecycles[lifecycle.name] = resolve_lifecycle(events, lifecycle, lifecycles)
    held: dict[str, Collection] = {}
    for collection in spec.collections:
        _check_name(scope, collection.name, collection.position, lifecycles)
        held[collection.name] = resolve_collection(events, collection, lifecycles)
    owners: dict[str, Lifecycle | Collection] = {**lifecycles, **held}
    streams = []
    for stream in spec.streams:
        _check_name(scope, stream.name, stream.position, owners)
        owner = owners.get(stream.of.name)
        if owner is not None:
            streams.append(resolve_stream(events, stream, owner))
        elif stream.of.name:
            message = f"no lifecycle or collection {stream.of.name!r}{suggestion(stream.of.name, owners)}"
            scope.fault(stream.of.position, message)
    return State(
        doc=spec.doc,
        position=spec.position,
        counter=() if spec.counter is None else tuple(events.counters(spec.counter)),
        lifecycles=tuple(lifecycles.values()),
        streams=tuple(streams),
        collections=tuple(held.values()),
    )


def _check_name(scope: Scope, name: str, position: Position, taken: Iterable[str]) -> None:
    if name in taken:
        scope.fault(position, f"{name!r} is the name of something else in this file too: choose another name")
