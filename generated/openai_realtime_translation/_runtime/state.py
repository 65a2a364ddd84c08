# From templates/runtime/state.py of wiregen; remake: wiregen generate
"""The base of the state that a package generates: what events have begun, said so far, and ended.

A table of the package says what each event does; the functions of ``state_steps`` make its entries.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal, TypeVar

from .state_streams import Stream
from .state_values import added, copied, put, reached

T = TypeVar("T", bound="Thing")

Binary = Literal["drop", "keep"] | Callable[["Thing", str, bytes], None]
"""What becomes of bytes that come in pieces: they are dropped, kept, or given to a function as they come."""

Key = tuple[Any, ...]


class Place:
    """Where something stands in a snapshot: attribute names, each with whether a member of its list is meant."""

    __slots__ = ("convert", "steps")

    def __init__(self, *steps: tuple[str, bool], convert: Callable[[Any], Any] | None = None) -> None:
        self.steps = steps
        self.convert = convert


Places = Mapping[str, Place]


class Thing:
    """Something that events begin, change and end. It goes on changing as events are fed."""

    __slots__ = ("_children", "is_counted", "is_final", "is_open", "key", "last_said", "place_index", "streams")

    WITHIN: ClassVar[type[Thing] | None] = None
    """What it is a part of."""
    DEPTH: ClassVar[int] = 0
    """How many of its keys are those of what it is a part of."""
    PLACE: ClassVar[Place | None] = None
    """Where its snapshot stands in that of what it is a part of."""
    PLACES: ClassVar[Places] = {}
    """Where its streams stand in its snapshot, by name."""
    TOTAL: ClassVar[tuple[str, ...]] = ()
    """The way to the part of its last snapshot whose numbers are added up."""
    FINISHED: ClassVar[tuple[tuple[str, ...], tuple[str, ...]] | None] = None
    """The way to what its last snapshot says of its end, and the values that mean that it is whole."""

    def __init__(self, key: Key, value: Any, index: int | None) -> None:
        self.key = key
        """The keys that name it, those of what it is a part of first."""
        self.last_said = value
        """What the server said of it last, as it came; None if it showed nothing."""
        self.place_index = index
        """Its place in what it is a part of; None if it has none."""
        self.is_open = True
        """It has begun and not ended."""
        self.is_final = False
        """Its end came with a snapshot."""
        self.is_counted = False
        """Its numbers are in the total."""
        self._children: dict[tuple[type[Thing], Key], Thing] = {}
        self.streams: defaultdict[str, dict[Any, Stream]] = defaultdict(dict)
        """What came in pieces, by name and by what tells several of one name apart: None if there is one."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'/'.join(map(str, self.key))} {'open' if self.is_open else 'ended'}>"

    @property
    def is_finished(self) -> bool:
        """It has ended as a whole: it was not cut off, and did not fail."""
        if self.is_open or self.FINISHED is None:
            return not self.is_open
        names, values = self.FINISHED
        return reached(self.last_said, names) in values

    def all(self, kind: type[T]) -> tuple[T, ...]:
        """Return its parts of a class in the order in which they began."""
        return tuple(child for child in self._children.values() if isinstance(child, kind))

    def has_ended(self, stream: str, index: Any = None) -> bool:
        """Say whether the server has ended a stream of this name; ``index`` tells several of one name apart."""
        found = self.streams[stream].get(index)
        return found is not None and found.has_ended

    # What generated classes, tables and the tracker use

    def adopt(self, child: Thing) -> None:
        """Take a part."""
        self._children[type(child), child.key] = child

    def drop(self, child: Thing) -> None:
        """Forget a part."""
        self._children.pop((type(child), child.key), None)

    def parts(self) -> Iterator[Thing]:
        """Yield all that is a part of it, the innermost first."""
        for child in self._children.values():
            yield from child.parts()
            yield child

    def joined(self, name: str, empty: Any) -> Any:
        """Return what came of a stream so far."""
        found = self.streams[name].get(None)
        return empty if found is None else found.joined()

    def all_joined(self, name: str) -> dict[Any, Any]:
        """Return what came so far of all streams of a name, by index."""
        return {index: stream.joined() for index, stream in self.streams[name].items()}

    def size(self, name: str) -> int:
        """Return the number of bytes of a stream so far, also of those that were dropped."""
        return sum(stream.size for stream in self.streams[name].values())

    def composed(self) -> Any:
        """Return a copy of its snapshot with what came in pieces. What a final snapshot says is not changed."""
        if self.last_said is None:
            return None
        value = copied(self.last_said)
        overwrite = not self.is_final
        for child in self._children.values():
            if child.PLACE is not None and (inner := child.composed()) is not None:
                convert = child.PLACE.convert
                inner = inner if convert is None else convert(inner)
                value = put(value, child.PLACE.steps, child.place_index, inner, overwrite=overwrite)
        for name, place in self.PLACES.items():
            for index, stream in self.streams[name].items():
                if (content := stream.content(ended=not self.is_open)) is not None:
                    value = put(value, place.steps, index, content, overwrite=overwrite)
        return value


class Member(Thing):
    """A member of a collection."""

    __slots__ = ("is_member", "is_replaced", "next_one", "one_before", "twin")

    LIVE: ClassVar[type[Thing] | None] = None
    """The things that are members too while they are open."""

    def __init__(self, key: Key, value: Any, index: int | None) -> None:
        super().__init__(key, value, index)
        self.is_final = True
        self.is_member = False
        """It was added; until then it is only announced."""
        self.is_replaced = False
        """The server has shown it again since it was added."""
        self.twin: Thing | None = None
        """The thing that it is too."""
        self.one_before: Member | None = None
        self.next_one: Member | None = None

    def composed(self) -> Any:
        """Return a copy of its snapshot, that of its twin while the server has not shown it again."""
        return super().composed() if self.twin is None or self.is_replaced else self.twin.composed()


class Order:
    """The members of a collection in order: a list that is linked, so that adding one takes the same time anywhere."""

    __slots__ = ("first", "last")

    def __init__(self) -> None:
        self.first: Member | None = None
        self.last: Member | None = None

    def __iter__(self) -> Iterator[Member]:
        member = self.first
        while member is not None:
            yield member
            member = member.next_one

    def link(self, member: Member, before: Thing | None) -> None:
        """Put a member behind another one, or at the end."""
        before = before if isinstance(before, Member) and before.is_member else self.last
        member.is_member = True
        member.one_before = before
        member.next_one = self.first if before is None else before.next_one
        if before is None:
            self.first = member
        else:
            before.next_one = member
        if member.next_one is None:
            self.last = member
        else:
            member.next_one.one_before = member

    def unlink(self, member: Member) -> None:
        """Take a member out."""
        if not member.is_member:
            return
        member.is_member = False
        if member.one_before is None:
            self.first = member.next_one
        else:
            member.one_before.next_one = member.next_one
        if member.next_one is None:
            self.last = member.one_before
        else:
            member.next_one.one_before = member.one_before


Step = Callable[[Any, Any], None]
"""What an event does, given the state and the event."""
Steps = Mapping[type[Any], Step]
Collections = Mapping[type[Member], type[Thing] | None]


class StateBase:
    """Base of the generated state."""

    __slots__ = ("_binary", "_ended", "_keep", "_live", "_open", "_orders", "_totals", "held")

    steps: ClassVar[Steps] = {}
    """What each event does, by its class."""
    kinds: ClassVar[tuple[type[Thing], ...]] = ()
    """What begins and ends, each behind what it is a part of."""
    collections: ClassVar[Collections] = {}
    """The collections, each with the thing with which it begins anew."""

    def __init__(self, *, binary: Binary = "drop", keep: int = 100) -> None:
        self._binary = binary
        self._keep = keep
        self.held: dict[type[Thing], dict[Key, Thing]] = {kind: {} for kind in (*self.kinds, *self.collections)}
        """Things and members by their keys, also members that are only announced."""
        self._open: dict[type[Thing], dict[Key, Thing]] = {kind: {} for kind in self.kinds}
        self._orders: dict[type[Thing], Order] = {kind: Order() for kind in self.collections}
        self._live: dict[type[Thing], dict[Any, Thing]] = {}
        for member in self.collections:
            if member.LIVE is not None:
                self._live[member.LIVE] = {}
        self._totals: dict[type[Thing], Any] = {}
        self._ended: list[Thing] = []

    def feed(self, event: object) -> tuple[Any, ...]:
        """Take an event; return what it has ended, parts before what they are a part of."""
        step = self.steps.get(type(event))
        if step is None:
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
        if not key:
            self._forget_all(kind)
        elif key in things:
            self._forget(things[key])
        thing = things[key] = self._open[kind][key] = kind(key, value, index)
        parent = self._parent(thing)
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

    def order(self, kind: type[Thing]) -> Order:
        """Return the order of the members of a collection."""
        return self._orders[kind]

    def hand_on(self, owner: Thing, name: str) -> Callable[[bytes], None] | None:
        """Return what takes the bytes of a stream as they come, if anything does."""
        take = self._binary
        return (lambda data: take(owner, name, data)) if callable(take) else None

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
        return copied(self._totals.get(kind))

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
        """Begin anew with all that is a part of a thing."""
        self.held[kind].clear()
        self._open[kind].clear()
        for other in self.kinds:
            if other.WITHIN is kind:
                self._forget_all(other)
        for member, within in self.collections.items():
            if within is kind:
                self.held[member].clear()
                self._orders[member] = Order()
