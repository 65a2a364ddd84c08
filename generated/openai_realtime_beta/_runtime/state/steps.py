# From templates/runtime/state/steps.py of wiregen; remake: wiregen generate
"""The effects of events. The generated state calls these functions, by the class of the event.

An event about a thing that never began begins it. Any other event that makes no sense is ignored.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .streams import BytesStream, Stream
from .things import Key, Member, Thing
from .tracker import StateBase, Step
from .values import copied, field, first, merge


def in_turn(*steps: Step) -> Step:
    """Return a step that runs several steps in turn."""

    def step(state: StateBase, event: Any) -> None:
        for each in steps:
            each(state, event)

    return step


def begins(state: StateBase, kind: type[Thing], key: Key, value: Any = None, index: int | None = None) -> None:
    """Begin a thing."""
    state.begin(kind, key, value, index)


def updates(state: StateBase, kind: type[Thing], key: Key, value: Any) -> None:
    """Replace the snapshot of a thing. Begin the thing if its beginning was missed."""
    thing = state.held[kind].get(key)
    if thing is None:
        state.begin(kind, key, value, None)
    elif value is not None:
        thing.last_said = value


def merges(state: StateBase, kind: type[Thing], key: Key, *pairs: tuple[Any, tuple[str, ...]]) -> None:
    """Overwrite parts of a thing's snapshot. Each pair has a value and the attribute names that lead to its place."""
    thing = state.held[kind].get(key)
    if thing is None or thing.last_said is None:
        return
    thing.last_said = copied(thing.last_said)
    for source, names in pairs:
        target = thing.last_said
        for name in names:
            inner = copied(field(target, name))
            if inner is not None:
                setattr(target, name, inner)
            target = inner
        if source is not None and target is not None:
            merge(target, source)


def ends(state: StateBase, kind: type[Thing], key: Key, value: Any = None) -> None:
    """End a thing. Begin it first if its beginning was missed."""
    thing = state.held[kind].get(key) or state.begin(kind, key, None, None)
    state.end(thing, value)


def cuts(state: StateBase, kind: type[Thing], key: Key) -> None:
    """End all open things whose keys begin with these."""
    for thing in state.open(kind):
        if thing.key[: len(key)] == key:
            state.end(thing, None)


def piece(
    state: StateBase, kind: type[Thing], key: Key, name: str, item: Any, make: type[Stream], index: Any = None
) -> None:
    """Add a piece to a stream."""
    owner = state.held[kind].get(key) or missed(state, kind, key)
    if owner is not None and item is not None:
        stream = owner.streams[name].get(index)
        if stream is None:
            stream = begun(state, owner, name, index, make)
        stream.add(item)


def early_piece(
    state: StateBase, kind: type[Member], key: Key, name: str, item: Any, make: type[Stream], index: Any = None
) -> None:
    """Add a piece to a stream of a member. Announce the member if it is not known."""
    state.announce(kind, key)
    piece(state, kind, key, name, item, make, index)


def whole(
    state: StateBase, kind: type[Thing], key: Key, name: str, value: Any, make: type[Stream], index: Any = None
) -> None:
    """End a stream."""
    owner = state.held[kind].get(key) or missed(state, kind, key)
    if owner is not None:
        stream = owner.streams[name].get(index)
        if stream is None:
            stream = begun(state, owner, name, index, make)
        stream.end(value)


def early_whole(
    state: StateBase, kind: type[Member], key: Key, name: str, value: Any, make: type[Stream], index: Any = None
) -> None:
    """End a stream of a member. Announce the member if it is not known."""
    state.announce(kind, key)
    whole(state, kind, key, name, value, make, index)


def missed(state: StateBase, kind: type[Thing], key: Key) -> Thing | None:
    """Begin a thing whose beginning was missed. Return None for a member, which has no beginning."""
    return None if issubclass(kind, Member) else state.miss(kind, key)


def begun(state: StateBase, owner: Thing, name: str, index: Any, make: type[Stream]) -> Stream:
    """Begin a stream."""
    is_bytes = make is BytesStream
    made = BytesStream(state.hand_on(owner, name), keeps=state.keeps_bytes) if is_bytes else make()
    owner.streams[name][index] = made
    return made


def announces(state: StateBase, kind: type[Member], key: Key) -> None:
    """Announce a member."""
    state.announce(kind, key)


def adds(state: StateBase, kind: type[Member], key: Key, value: Any, after: Any = None) -> None:
    """Add a member after another one, or replace the snapshot of a present one."""
    member = state.announce(kind, key)
    assert isinstance(member, Member)
    member.last_said = value
    state.tie(member)
    if not member.is_member:
        state.insert(member, state.held[kind].get((first(after),)))


def adds_each(state: StateBase, kind: type[Member], key: Callable[[Any], Key], values: Any, after: Any = None) -> None:
    """Add each member of a list, which may be None."""
    for value in values or ():
        adds(state, kind, key(value), value, after)


def replaces(state: StateBase, kind: type[Member], key: Key, value: Any) -> None:
    """Replace the snapshot of a member, and keep its position."""
    member = state.held[kind].get(key)
    if isinstance(member, Member):
        member.last_said, member.is_replaced = value, True


def removes(state: StateBase, kind: type[Member], key: Key) -> None:
    """Remove a member."""
    member = state.held[kind].get(key)
    if member is not None:
        state.remove(member)
