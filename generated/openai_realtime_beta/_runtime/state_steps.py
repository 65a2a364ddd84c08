# From templates/runtime/state_steps.py of wiregen; remake: wiregen generate
"""What events do: each function returns a step, which a package keeps by the class of its event.

Events that make no sense, such as pieces of a thing that never began, do nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .state import Key, Member, StateBase, Thing
from .state_streams import BytesStream, Stream
from .state_values import copied, field, first
from .state_values import merge as merge_into

Step = Callable[[StateBase, Any], None]
Keys = Callable[[Any], Key]
Value = Callable[[Any], Any]


def begins(kind: type[Thing], keys: Keys, value: Value | None = None, index: Value | None = None) -> Step:
    """Begin a thing."""

    def step(state: StateBase, event: Any) -> None:
        state.begin(kind, keys(event), value and value(event), index and index(event))

    return step


def updates(kind: type[Thing], keys: Keys, value: Value) -> Step:
    """Replace the snapshot of a thing, which may have begun before anybody listened."""

    def step(state: StateBase, event: Any) -> None:
        key, found = keys(event), value(event)
        thing = state.held[kind].get(key)
        if thing is None:
            state.begin(kind, key, found, None)
        elif found is not None:
            thing.last_said = found

    return step


def merges(kind: type[Thing], keys: Keys, *pairs: tuple[Value, tuple[str, ...]]) -> Step:
    """Overwrite fields of the snapshot of a thing."""

    def step(state: StateBase, event: Any) -> None:
        thing = state.held[kind].get(keys(event))
        if thing is None or thing.last_said is None:
            return
        thing.last_said = copied(thing.last_said)
        for value, names in pairs:
            source, target = value(event), thing.last_said
            for name in names:
                inner = copied(field(target, name))
                if inner is not None:
                    setattr(target, name, inner)
                target = inner
            if source is not None and target is not None:
                merge_into(target, source)

    return step


def ends(kind: type[Thing], keys: Keys, value: Value | None = None) -> Step:
    """End a thing, also one whose beginning was missed."""

    def step(state: StateBase, event: Any) -> None:
        key = keys(event)
        thing = state.held[kind].get(key) or state.begin(kind, key, None, None)
        state.end(thing, value and value(event))

    return step


def cuts(kind: type[Thing], keys: Keys) -> Step:
    """End all things that are open and whose keys begin with these."""

    def step(state: StateBase, event: Any) -> None:
        key = keys(event)
        for thing in state.open(kind):
            if thing.key[: len(key)] == key:
                state.end(thing, None)

    return step


def piece(
    kind: type[Thing],
    keys: Keys,
    name: str,
    value: Value,
    make: type[Stream],
    index: Value | None = None,
    *,
    early: bool = False,
) -> Step:
    """Take a piece of a stream."""

    def step(state: StateBase, event: Any) -> None:
        key = keys(event)
        owner = state.held[kind].get(key)
        if owner is None:
            if not early:
                return
            owner = announced(state, kind, key)
        item = value(event)
        if item is not None:
            place = index and index(event)
            stream = owner.streams.get((name, place)) or begun(state, owner, name, place, make)
            stream.add(item)

    return step


def whole(
    kind: type[Thing],
    keys: Keys,
    name: str,
    value: Value | None,
    make: type[Stream],
    index: Value | None = None,
    *,
    early: bool = False,
) -> Step:
    """End a stream."""

    def step(state: StateBase, event: Any) -> None:
        key = keys(event)
        owner = state.held[kind].get(key)
        if owner is None and early:
            owner = announced(state, kind, key)
        if owner is not None:
            place = index and index(event)
            stream = owner.streams.get((name, place)) or begun(state, owner, name, place, make)
            stream.end(value and value(event))

    return step


def begun(state: StateBase, owner: Thing, name: str, index: Any, make: type[Stream]) -> Stream:
    """Begin a stream."""
    is_bytes = make is BytesStream
    made = BytesStream(state.hand_on(owner, name), keeps=state.keeps_bytes) if is_bytes else make()
    owner.streams[name, index] = made
    return made


def announced(state: StateBase, kind: type[Thing], key: Key) -> Thing:
    """Return a member, which may be one that is to come."""
    known = state.held[kind].get(key)
    if known is None:
        known = state.held[kind][key] = kind(key, None, None)
    return known


def announces(kind: type[Member], keys: Keys) -> Step:
    """Name a member that is to come."""

    def step(state: StateBase, event: Any) -> None:
        announced(state, kind, keys(event))

    return step


def adds(kind: type[Member], keys: Keys, value: Value, after: Value | None = None, *, each: bool = False) -> Step:
    """Add members, or replace the snapshot of those that are there. With ``each``, keys are those of each in a list."""

    def step(state: StateBase, event: Any) -> None:
        found = value(event)
        for item in (found or ()) if each else (found,):
            member = announced(state, kind, keys(item if each else event))
            assert isinstance(member, Member)
            member.last_said = item
            state.tie(member)
            if not member.is_member:
                before = None if after is None else state.held[kind].get((first(after(event)),))
                state.order(kind).link(member, before)

    return step


def replaces(kind: type[Member], keys: Keys, value: Value) -> Step:
    """Replace the snapshot of a member, which stays where it is."""

    def step(state: StateBase, event: Any) -> None:
        member = state.held[kind].get(keys(event))
        if isinstance(member, Member):
            member.last_said, member.is_replaced = value(event), True

    return step


def removes(kind: type[Member], keys: Keys) -> Step:
    """Take a member out."""

    def step(state: StateBase, event: Any) -> None:
        member = state.held[kind].pop(keys(event), None)
        if isinstance(member, Member):
            state.order(kind).unlink(member)

    return step
