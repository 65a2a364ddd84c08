# From templates/runtime/state.py of wiregen; remake: wiregen generate
"""The base of the state that a package generates: what events have begun, said so far, and ended.

A table of the package says what each event does; the functions of ``state_steps`` make its entries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, ClassVar, Literal

from .model import Model
from .state_things import Key, Member, T, Thing
from .state_values import added, own, reached

Binary = Literal["drop", "keep"] | Callable[[Thing, str, bytes], None]
"""What becomes of bytes that come in pieces: they are dropped, kept, or given to a function as they come."""


class Order:
    """The members of a collection in order: a list that is linked, so that adding one takes the same time anywhere.

    It is a ring, in which None stands before the first and behind the last.
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
        """Put a member behind another one, or at the end."""
        before = before if isinstance(before, Member) and before.is_member else self._before[None]
        behind = self._next[before]
        member.is_member = True
        self._next[before] = self._before[behind] = member
        self._before[member], self._next[member] = before, behind

    def unlink(self, member: Member) -> None:
        """Take a member out."""
        if member.is_member:
            member.is_member = False
            before, behind = self._before.pop(member), self._next.pop(member)
            self._next[before], self._before[behind] = behind, before


Step = Callable[[Any, Any], None]
"""What an event does, given the state and the event."""
Steps = Mapping[type[Any], Step]
Collections = Mapping[type[Member], type[Thing] | None]


class StateBase:
    """Base of the generated state."""

    __slots__ = ("_awaited", "_binary", "_ended", "_keep", "_live", "_open", "_orders", "_totals", "held")

    steps: ClassVar[Steps] = {}
    """What each event does, by its class."""
    kinds: ClassVar[tuple[type[Thing], ...]] = ()
    """What begins and ends, each behind what it is a part of."""
    collections: ClassVar[Collections] = {}
    """The collections, each with the thing with which it starts over."""

    def __init__(self, *, binary: Binary = "drop", keep: int = 100) -> None:
        if keep < 1:
            raise ValueError(f"keep is {keep}, and at least 1 thing of each class is held")
        if not callable(binary) and binary not in ("drop", "keep"):
            raise ValueError(f"binary must be 'drop', 'keep' or a function, got {binary!r}")
        self._binary = binary
        self._keep = keep
        self.held: dict[type[Thing], dict[Key, Thing]] = {kind: {} for kind in (*self.kinds, *self.collections)}
        """Things and members by their keys, also members that are only announced."""
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
        """Take a decoded event; return what it has ended, parts before what they are a part of."""
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
        """Return the thing or member of a class with these keys, or None if it is not known or was forgotten."""
        found = self.held[kind].get(key)
        return found if isinstance(found, kind) else None

    def all(self, kind: type[T]) -> tuple[T, ...]:
        """Return what is held of a class: things in the order in which they began, members in their own order."""
        order = self._orders.get(kind)
        found: Iterable[Thing] = self.held[kind].values() if order is None else order
        return tuple(thing for thing in found if isinstance(thing, kind))

    def open(self, kind: type[T]) -> tuple[T, ...]:
        """Return the things of a class that have begun and not ended."""
        return tuple(thing for thing in self._open[kind].values() if isinstance(thing, kind))

    # What the table uses

    def begin(self, kind: type[Thing], key: Key, value: Any, index: int | None) -> Thing:
        """Begin a thing. Of those that stand by themselves the newest are held."""
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
        """Begin a thing of which something comes though its beginning did not, and what it is a part of."""
        thing = self.begin(kind, key, None, None)
        thing.was_missed = True
        return thing

    def end(self, thing: Thing, value: Any) -> None:
        """End a thing and what is open of its parts."""
        for part in thing.parts():
            if part.is_open:
                self._close(part)
        if value is not None:
            thing.last_said, thing.is_final = value, True
        if thing.TOTAL and not thing.is_counted:
            self._count(thing)
        self._close(thing)

    def announce(self, kind: type[Member], key: Key) -> Thing:
        """Return a member, which may be one that is to come. Of those the newest are held."""
        member = self.held[kind].get(key)
        if member is None:
            awaited = self._awaited[kind]
            member = self.held[kind][key] = awaited[key] = kind(key, None, None)
            if len(awaited) > self._keep:
                self.remove(next(iter(awaited.values())))
        return member

    def insert(self, member: Member, before: Thing | None) -> None:
        """Put a member behind another one, or at the end."""
        self._awaited[type(member)].pop(member.key, None)
        self._orders[type(member)].link(member, before)

    def remove(self, member: Thing) -> None:
        """Forget a member."""
        del self.held[type(member)][member.key]
        self._awaited[type(member)].pop(member.key, None)
        if isinstance(member, Member):
            self._orders[type(member)].unlink(member)

    def hand_on(self, owner: Thing, name: str) -> Callable[[bytes], None] | None:
        """Return what takes the bytes of a stream as they come, if anything does."""
        take = self._binary
        return partial(take, owner, name) if callable(take) else None

    @property
    def keeps_bytes(self) -> bool:
        """Bytes are kept."""
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
        """Let a member be the thing of the same key, if one has begun."""
        if member.LIVE is not None and member.twin is None:
            member.twin = self._live[member.LIVE].get(member.key[-1])

    def total(self, kind: type[Thing]) -> Any:
        """Return the numbers of all things of a class that have ended, added up; None if there were none."""
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
        """Start over with all that is a part of a thing."""
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
