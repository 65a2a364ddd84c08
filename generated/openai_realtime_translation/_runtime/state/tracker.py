# From templates/runtime/state/tracker.py of wiregen; remake: wiregen generate
"""The base of the generated state, which follows what events begin, change and end.

The package has a table of the steps of each event, made by the functions of ``steps``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, ClassVar, Literal

from ..model import Model
from .things import Key, Member, T, Thing
from .values import added, own, reached

Binary = Literal["drop", "keep"] | Callable[[Thing, str, bytes], None]
"""How to treat bytes that come in pieces: drop them, keep them, or pass them to a function as they come."""


class Order:
    """The members of a collection in order, as a linked list: inserting takes the same time at every position.

    The list is a ring. None is before the first member and after the last.
    """

    __slots__ = ("_before", "_next")

    def __init__(self) -> None:
        self._before: dict[Member | None, Member | None] = {None: None}
        self._next: dict[Member | None, Member | None] = {None: None}

    def __iter__(self) -> Iterator[Member]:
        member = self._next[None]
        while member is not None:
            yield member
            member = self._next[member]

    def link(self, member: Member, before: Thing | None) -> None:
        """Insert a member after ``before``, or at the end."""
        before = before if isinstance(before, Member) and before.is_member else self._before[None]
        behind = self._next[before]
        member.is_member = True
        self._next[before] = self._before[behind] = member
        self._before[member], self._next[member] = before, behind

    def unlink(self, member: Member) -> None:
        """Remove a member."""
        if member.is_member:
            member.is_member = False
            before, behind = self._before.pop(member), self._next.pop(member)
            self._next[before], self._before[behind] = behind, before


Step = Callable[[Any, Any], None]
"""The effect of an event, called with the state and the event."""
Steps = Mapping[type[Any], Step]
Collections = Mapping[type[Member], type[Thing] | None]


class StateBase:
    """Base of the generated state."""

    __slots__ = ("_awaited", "_binary", "_ended", "_keep", "_live", "_open", "_orders", "_totals", "held")

    steps: ClassVar[Steps] = {}
    """The step of each event, by its class."""
    kinds: ClassVar[tuple[type[Thing], ...]] = ()
    """The classes of things, each after the class that its things are part of."""
    collections: ClassVar[Collections] = {}
    """The class of each collection's members, and the thing at whose beginning the collection is cleared."""

    def __init__(self, *, binary: Binary = "drop", keep: int = 100) -> None:
        if keep < 1:
            raise ValueError(f"expected keep to be at least 1, got {keep}")
        if not callable(binary) and binary not in ("drop", "keep"):
            raise ValueError(f"binary must be 'drop', 'keep' or a function, got {binary!r}")
        self._binary = binary
        self._keep = keep
        self.held: dict[type[Thing], dict[Key, Thing]] = {kind: {} for kind in (*self.kinds, *self.collections)}
        """Things and members by class and keys, including members that are only announced."""
        self._open: dict[type[Thing], dict[Key, Thing]] = {kind: {} for kind in self.kinds}
        self._orders: dict[type[Thing], Order] = {kind: Order() for kind in self.collections}
        self._awaited: dict[type[Thing], dict[Key, Thing]] = {kind: {} for kind in self.collections}
        self._live: dict[type[Thing], dict[Any, Thing]] = {}
        for member in self.collections:
            if member.LIVE is not None:
                self._live[member.LIVE] = {}
        self._totals: dict[type[Thing], Any] = {}
        self._ended: list[Thing] = []

    def feed(self, event: object) -> tuple[Any, ...]:
        """Apply a decoded event. Return the things that it ended, each after its parts."""
        step = self.steps.get(type(event))
        if step is None:
            if not isinstance(event, Model):
                raise TypeError(f"expected a decoded event, got {type(event).__name__}")
            return ()
        step(self, event)
        if not self._ended:
            return ()
        ended = tuple(self._ended)
        self._ended.clear()
        return ended

    def find(self, kind: type[T], *key: Any) -> T | None:
        """Return the thing or member with these keys, or None if there is none, or it is no longer held."""
        found = self.held[kind].get(key)
        return found if isinstance(found, kind) else None

    def all(self, kind: type[T]) -> tuple[T, ...]:
        """Return all held things or members of a class: things in order of begin, members in the collection's order."""
        order = self._orders.get(kind)
        found: Iterable[Thing] = self.held[kind].values() if order is None else order
        return tuple(thing for thing in found if isinstance(thing, kind))

    def open(self, kind: type[T]) -> tuple[T, ...]:
        """Return the open things of a class: those that have begun and not ended."""
        return tuple(thing for thing in self._open[kind].values() if isinstance(thing, kind))

    # For the steps

    def begin(self, kind: type[Thing], key: Key, value: Any, index: int | None) -> Thing:
        """Begin a thing. Of things that are not part of another, only the newest are held."""
        things = self.held[kind]
        before = things.get(key)
        if before is not None and before.was_missed and before.is_open:
            before.last_said, before.place_index, before.was_missed = value, index, False
            return before
        if not key:
            self._forget_all(kind)
        elif before is not None:
            self._forget(before)
        thing = things[key] = self._open[kind][key] = kind(key, value, index)
        parent = self._parent(thing)
        if parent is None and kind.WITHIN is not None and (kind.DEPTH or kind.PLACE is not None):
            parent = self.miss(kind.WITHIN, key[: kind.DEPTH])
        if parent is not None:
            parent.adopt(thing)
        if kind in self._live:
            self._live[kind][key[-1]] = thing
            for held in self.collections:
                member = self.held[held].get(key[-1:]) if held.LIVE is kind else None
                if isinstance(member, Member):
                    member.twin = thing
        if kind.DEPTH == 0 and kind.PLACE is None and len(things) > self._keep:
            self._forget(next(iter(things.values())))
        return thing

    def miss(self, kind: type[Thing], key: Key) -> Thing:
        """Begin a thing whose beginning was missed, and the thing around it if that was missed too."""
        thing = self.begin(kind, key, None, None)
        thing.was_missed = True
        return thing

    def end(self, thing: Thing, value: Any) -> None:
        """End a thing and its open parts."""
        for part in thing.parts():
            if part.is_open:
                self._close(part)
        if value is not None:
            thing.last_said, thing.is_final = value, True
        if thing.TOTAL and not thing.is_counted:
            self._count(thing)
        self._close(thing)

    def announce(self, kind: type[Member], key: Key) -> Thing:
        """Return a member, or announce it if it is not known. Only the newest announced members are held."""
        member = self.held[kind].get(key)
        if member is None:
            awaited = self._awaited[kind]
            member = self.held[kind][key] = awaited[key] = kind(key, None, None)
            if len(awaited) > self._keep:
                self.remove(next(iter(awaited.values())))
        return member

    def insert(self, member: Member, before: Thing | None) -> None:
        """Insert a member after ``before``, or at the end."""
        self._awaited[type(member)].pop(member.key, None)
        self._orders[type(member)].link(member, before)

    def remove(self, member: Thing) -> None:
        """Remove a member."""
        del self.held[type(member)][member.key]
        self._awaited[type(member)].pop(member.key, None)
        if isinstance(member, Member):
            self._orders[type(member)].unlink(member)

    def hand_on(self, owner: Thing, name: str) -> Callable[[bytes], None] | None:
        """Return the function that receives the bytes of a stream, or None."""
        take = self._binary
        return partial(take, owner, name) if callable(take) else None

    @property
    def keeps_bytes(self) -> bool:
        """True if bytes are kept."""
        return self._binary == "keep"

    def _close(self, thing: Thing) -> None:
        thing.is_open = False
        self._open[type(thing)].pop(thing.key, None)
        self._ended.append(thing)

    def _count(self, thing: Thing) -> None:
        found = reached(thing.last_said, thing.TOTAL)
        if found is not None:
            thing.is_counted = True
            self._totals[type(thing)] = added(self._totals.get(type(thing)), found)

    def tie(self, member: Member) -> None:
        """Connect a member with the thing of the same key, if that has begun."""
        if member.LIVE is not None and member.twin is None:
            member.twin = self._live[member.LIVE].get(member.key[-1])

    def total(self, kind: type[Thing]) -> Any:
        """Return the sum of the numbers of all ended things of a class, or None if there were none."""
        return own(self._totals.get(kind))

    def _parent(self, thing: Thing) -> Thing | None:
        return None if thing.WITHIN is None else self.held[thing.WITHIN].get(thing.key[: thing.DEPTH])

    def _forget(self, thing: Thing) -> None:
        parent = self._parent(thing)
        if parent is not None:
            parent.drop(thing)
        for part in (*thing.parts(), thing):
            self.held[type(part)].pop(part.key, None)
            self._open[type(part)].pop(part.key, None)
            live = self._live.get(type(part))
            if live is not None and live.get(part.key[-1]) is part:
                del live[part.key[-1]]

    def _forget_all(self, kind: type[Thing]) -> None:
        """Forget all things of a class, and all things and members inside them."""
        self.held[kind].clear()
        self._open[kind].clear()
        for other in self.kinds:
            if other.WITHIN is kind:
                self._forget_all(other)
        for member, within in self.collections.items():
            if within is kind:
                self.held[member].clear()
                self._awaited[member].clear()
                self._orders[member] = Order()
