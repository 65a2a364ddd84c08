"""Check the events of one connection against a state, as they come."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from wiregen.compare.order.lifecycles import LifecycleChecks
from wiregen.compare.order.members import MemberChecks, awaited
from wiregen.compare.order.roles import Bound
from wiregen.compare.order.streams import StreamChecks, Texts
from wiregen.compare.order.things import Found, Memory, violation
from wiregen.compare.order.values import Frame, reader
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.state import Role, State
from wiregen.protocol.types import RecordType


class OrderChecker:
    """Checks the events of a connection, of one direction or both, in order. Each takes the same time.

    A mock of one side may check what the other one sends: it feeds every frame, its own too.
    """

    def __init__(self, protocol: Protocol, state: State) -> None:
        self._state = state
        self._names = protocol.wire_types
        self._handlers: dict[RecordType, list[Callable[[Frame], Found]]] = {}
        self._counters = {event: reader(path, event) for event, path in state.counter}
        self._roots = {role.event for item in state.lifecycles if not item.keys for role in item.begin}
        self._held = Memory({item: {} for item in state.lifecycles}, {item: {} for item in state.collections})
        self._lifecycles = LifecycleChecks(state, self._held, Texts(state))
        self._has_begun = not self._roots
        self._number: int | None = None
        self._make_handlers()

    def feed(self, event: RecordType, frame: Frame) -> Found:
        """Yield the violations of an event. ``event`` is its record, ``frame`` the JSON object."""
        handlers = self._handlers.get(event, ())
        if event in self._roots:
            self._has_begun, self._held.is_late, self._number = True, False, None
        elif handlers and not self._has_begun:
            self._has_begun, self._held.is_late = True, True
            yield violation("joined-late", None, f"the first event is {self._names[event]}")
        if self._counters:
            yield from self._count(event, frame)
        for handler in handlers:
            yield from handler(frame)

    def finish(self) -> Found:
        """Yield the violations at the end of a connection, and start over."""
        for lifecycle, things in self._held.things.items():
            for entry in things.values():
                yield from self._lifecycles.left_open(lifecycle, entry)
            things.clear()
        for collection, members in self._held.members.items():
            yield from awaited(collection, members.values())
            members.clear()
        self._has_begun, self._held.is_late, self._number = not self._roots, False, None

    def _make_handlers(self) -> None:
        state, things = self._state, self._lifecycles
        members, streams = MemberChecks(self._held), StreamChecks(self._held)
        for item in state.lifecycles:
            self._add(item.begin, partial(things.begin, item))
            self._add((*item.update, *item.merge, *item.about), partial(things.about, item))
        for collection in state.collections:
            self._add(collection.announce, partial(members.announce, collection))
            self._add((*collection.add, *collection.put), partial(members.add, collection, collection.put))
            self._add((*collection.replace, *collection.about), partial(members.touch, collection))
            self._add(collection.remove, partial(members.remove, collection))
        for stream in state.streams:
            self._add(stream.piece, partial(streams.piece, stream))
            self._add((*stream.whole, *stream.abort), partial(streams.whole, stream))
        for item in reversed(state.lifecycles):
            self._add(item.end, partial(things.end, item))
            self._add(item.cut, partial(things.cut, item))

    def _add(self, roles: Iterable[Role], act: Callable[[Bound, Frame], Found]) -> None:
        for role in roles:
            self._handlers.setdefault(role.event, []).append(partial(act, Bound(role, self._names[role.event])))

    def _count(self, event: RecordType, frame: Frame) -> Found:
        count = self._counters.get(event)
        number = None if count is None else count(frame)
        if not isinstance(number, int):
            return
        if self._number is not None and number != self._number + 1:
            yield violation("counter-gap", None, f"{self._names[event]} has number {number}, behind {self._number}")
        self._number = number
