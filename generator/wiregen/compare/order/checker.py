"""Hold the events of one connection against a state, as they come."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from wiregen.compare.order.roles import Bound
from wiregen.compare.order.rules import ORDER_RULES
from wiregen.compare.order.things import REMEMBERED, Entry, Key, Pieces, Violation
from wiregen.compare.order.values import Frame, Reader, place_reader, reader
from wiregen.compare.traffic.notes import shortened
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.state import Collection, Declaration, Join, Lifecycle, Role, State, Stream
from wiregen.protocol.types import RecordType

Found = Iterator[Violation]


class OrderChecker:
    """Takes the events of a connection, of one direction or both, in their order. Each costs the same.

    A mock of one side may check what the other one sends: it feeds every frame, its own too.
    """

    def __init__(self, protocol: Protocol, state: State) -> None:
        self._state = state
        self._names = {event.record: event.wire_type for event in protocol.events}
        self._handlers: dict[RecordType, list[Callable[[Frame], Found]]] = {}
        self._streams: dict[Lifecycle | Collection, list[Stream]] = {}
        for stream in state.streams:
            self._streams.setdefault(stream.of, []).append(stream)
        self._places = {stream: place_reader(stream.at) for stream in state.streams if stream.at is not None}
        self._outcomes: dict[Lifecycle | Collection, Reader] = {
            item: reader(item.finished.field, None) for item in state.lifecycles if item.finished is not None
        }
        self._counters = {event: reader(path, event) for event, path in state.counter}
        self._roots = {role.event for item in state.lifecycles if not item.keys for role in item.begin}
        self._things: dict[Lifecycle, dict[Key, Entry]] = {item: {} for item in state.lifecycles}
        self._members: dict[Collection, dict[Key, Entry]] = {item: {} for item in state.collections}
        self._has_begun, self._is_late = not self._roots, False
        self._number: int | None = None
        self._make_handlers()

    def feed(self, event: RecordType, frame: Frame) -> Found:
        """Yield what is out of order in an event. ``event`` is its record, ``frame`` the JSON object."""
        handlers = self._handlers.get(event, ())
        if event in self._roots:
            self._has_begun, self._is_late, self._number = True, False, None
        elif handlers and not self._has_begun:
            self._has_begun, self._is_late = True, True
            yield _violation("joined-late", None, f"the first event is {self._names[event]}")
        if self._counters:
            yield from self._count(event, frame)
        for handler in handlers:
            yield from handler(frame)

    def finish(self) -> Found:
        """Yield what is missing where a connection ends, and begin anew."""
        for lifecycle, things in self._things.items():
            for entry in things.values():
                yield from self._left_open(lifecycle, entry)
            things.clear()
        for collection, members in self._members.items():
            yield from self._awaited(collection, members.values())
            members.clear()
        self._has_begun, self._is_late, self._number = not self._roots, False, None

    def _make_handlers(self) -> None:
        state = self._state
        for item in state.lifecycles:
            self._add(item.begin, partial(self._begin, item))
            self._add((*item.update, *item.merge, *item.about), partial(self._about, item))
        for collection in state.collections:
            self._add(collection.announce, partial(self._announce, collection))
            self._add((*collection.add, *collection.put), partial(self._member, collection, collection.put))
            self._add((*collection.replace, *collection.about), partial(self._touch, collection))
            self._add(collection.remove, partial(self._remove, collection))
        for stream in state.streams:
            self._add(stream.piece, partial(self._piece, stream))
            self._add((*stream.whole, *stream.abort), partial(self._whole, stream))
        for item in reversed(state.lifecycles):
            self._add(item.end, partial(self._end, item))
            self._add(item.cut, partial(self._cut, item))

    def _add(self, roles: Iterable[Role], act: Callable[[Bound, Frame], Found]) -> None:
        for role in roles:
            self._handlers.setdefault(role.event, []).append(partial(act, Bound(role, self._names[role.event])))

    # Things

    def _begin(self, kind: Lifecycle, role: Bound, frame: Frame) -> Found:
        key = role.key(frame)
        things = self._things[kind]
        before = things.get(key)
        if before is not None and not (before.is_open and not kind.end):
            if before.is_open:
                yield _violation("begin-repeated", kind, f"{before} begins, which is open")
            elif kind.keys:
                yield _violation("begin-again", kind, f"{before} begins, which has ended")
        entry = Entry(kind, key)
        self._learn(entry, role.value(frame))
        if kind.within is not None:
            yield from self._into_parent(kind, kind.within, entry, role, frame)
        elif not key:
            yield from self._begin_anew(kind)
        things[key] = entry
        if kind.within is None or not kind.within.keys:
            while len(things) > REMEMBERED:
                self._forget(next(iter(things.values())))

    def _into_parent(self, kind: Lifecycle, within: Lifecycle, entry: Entry, role: Bound, frame: Frame) -> Found:
        parent = self._things[within].get(entry.key[: len(within.keys)])
        if parent is None:
            if not self._is_late:
                what = Entry(within, entry.key[: len(within.keys)])
                yield _violation("parent-missing", kind, f"{entry} begins, and {what} never did")
            return
        if not parent.is_open:
            yield _violation("after-end", kind, f"{entry} begins after the end of {parent}")
        place = role.index(frame)
        if isinstance(place, int) and place != parent.counts[kind] and (kind, entry.key) not in parent.parts:
            yield _violation("place-gap", kind, f"{entry} takes place {place}, and the next is {parent.counts[kind]}")
        if kind.at is not None:
            parent.parts[kind, entry.key] = entry
            parent.counts[kind] += 1

    def _begin_anew(self, kind: Lifecycle) -> Found:
        """Forget what belongs to the thing of a kind that has no key, before the next one."""
        for other, things in self._things.items():
            if other is kind or _is_within(other, kind):
                for entry in things.values():
                    if other is not kind:
                        yield from self._left_open(other, entry)
                things.clear()
        for collection, members in self._members.items():
            if collection.within is kind:
                yield from self._awaited(collection, members.values())
                members.clear()

    def _forget(self, entry: Entry) -> None:
        for part in (*entry.all_parts(), entry):
            if isinstance(part.kind, Lifecycle):
                self._things[part.kind].pop(part.key, None)

    def _about(self, kind: Lifecycle, role: Bound, frame: Frame) -> Found:
        key = role.key(frame)
        entry = self._things[kind].get(key)
        if entry is None and self._is_late:
            self._things[kind][key] = Entry(kind, key)
        elif entry is None:
            yield _violation("begin-missing", kind, f"{role} is about {Entry(kind, key)}, which never began")
        elif not entry.is_open:
            yield _violation("after-end", kind, f"{role} is about {entry}, which has ended")
        else:
            for said in (role.value(frame), *role.merged(frame)):
                self._learn(entry, said)

    def _learn(self, entry: Entry, snapshot: object) -> None:
        """Remember how a thing ends if a snapshot says so."""
        field = self._outcomes.get(entry.kind)
        said = None if field is None else field(snapshot)
        if said is not None:
            entry.outcome = said

    def _end(self, kind: Lifecycle, role: Bound, frame: Frame) -> Found:
        key = role.key(frame)
        entry = self._things[kind].get(key)
        snapshot = role.value(frame)
        if entry is None:
            if not self._is_late:
                yield _violation("end-without-begin", kind, f"{Entry(kind, key)} ends, which never began")
            entry = self._things[kind][key] = Entry(kind, key)
        elif not entry.is_open:
            if not entry.was_cut:
                yield _violation("end-repeated", kind, f"{entry} ends, which has ended")
            return
        self._learn(entry, snapshot)
        found = [
            _violation("parent-outlived", kind, f"{entry} ends, and {part} is open")
            for part in entry.all_parts()
            if part.is_open
        ]
        for part in entry.all_parts():
            part.is_open = False
        for pieces in entry.streams.values():
            found += self._unfinished(entry, pieces)
            yield from self._against_snapshot(entry, pieces, snapshot)
        entry.streams.clear()
        entry.is_open = False
        judge = self._judge(entry)
        if judge is not entry:
            judge.pending += found
        elif kind.finished is None or entry.outcome in kind.finished.values:
            yield from (*entry.pending, *found)

    def _judge(self, entry: Entry) -> Entry:
        """Return the thing whose end says whether this one is whole: itself, or one around it that is still open."""
        kind = entry.kind
        while isinstance(kind, Lifecycle) and kind.finished is None and kind.within is not None:
            kind = kind.within
        if not isinstance(kind, Lifecycle) or kind.finished is None:
            return entry
        outer = self._things[kind].get(entry.key[: len(kind.keys)])
        return outer if outer is not None and outer.is_open else entry

    def _unfinished(self, entry: Entry, pieces: Pieces) -> Found:
        """Yield what a stream lacks when the thing that it belongs to ends as a whole."""
        declared = pieces.declared
        if declared.whole and pieces.count and not pieces.has_ended:
            yield _violation("whole-missing", declared, f"{entry} ends, and its {declared.name} had pieces and no end")
        if declared.join is Join.JSON and not _is_json(pieces.text):
            yield _violation("value-broken", declared, f"{entry} ends, and its {declared.name} is not JSON")

    def _against_snapshot(self, entry: Entry, pieces: Pieces, snapshot: object) -> Found:
        declared, text = pieces.declared, pieces.whole if pieces.whole is not None else pieces.text
        place = self._places.get(declared)
        if place is None or snapshot is None or declared.join is not Join.TEXT or not text:
            return
        said = place(snapshot, None)
        if not said:
            yield _violation("snapshot-lacks", declared, f"the final snapshot of {entry} has no {declared.name}")
        elif isinstance(said, str) and (difference := _difference(said, text, declared)):
            yield _violation("snapshot-differs", declared, f"the {declared.name} of {entry}: {difference}")

    def _cut(self, kind: Lifecycle, role: Bound, frame: Frame) -> Found:
        key = role.key(frame)
        for entry in self._things[kind].values():
            if entry.is_open and entry.key[: len(key)] == key:
                for part in (*entry.all_parts(), entry):
                    part.is_open, part.was_cut = False, True
        yield from ()

    def _left_open(self, kind: Lifecycle, entry: Entry) -> Found:
        if entry.is_open and kind.end:
            yield _violation("end-missing", kind, f"{entry} is open at the end")

    # Streams

    def _owner(self, stream: Stream, role: Bound, frame: Frame) -> tuple[Entry | None, list[Violation]]:
        key = role.key(frame)
        match stream.of:
            case Collection():
                entry = self._members[stream.of].get(key)
                if entry is None or not (entry.is_member or stream.early):
                    entry = self._members[stream.of].setdefault(key, Entry(stream.of, key))
                    if not (stream.early or self._is_late):
                        return entry, [
                            _violation("member-unknown", stream, f"{role} is about {entry}, which is not there")
                        ]
                return entry, []
            case Lifecycle():
                entry = self._things[stream.of].get(key)
                if entry is None:
                    if self._is_late:
                        return None, []
                    missing = Entry(stream.of, key)
                    return None, [_violation("begin-missing", stream, f"{role} is about {missing}, which never began")]
                if not entry.is_open:
                    return None, [_violation("after-end", stream, f"{role} is about {entry}, which has ended")]
                return entry, []

    def _piece(self, stream: Stream, role: Bound, frame: Frame) -> Found:
        piece = role.value(frame)
        if piece is None:
            return
        entry, found = self._owner(stream, role, frame)
        yield from found
        if entry is None:
            return
        pieces = entry.stream(stream, role.index(frame))
        if pieces.has_ended:
            yield _violation(
                "piece-after-whole", stream, f"{role} is a piece of {entry}, whose {stream.name} has ended"
            )
        pieces.add(piece)

    def _whole(self, stream: Stream, role: Bound, frame: Frame) -> Found:
        entry, found = self._owner(stream, role, frame)
        yield from found
        if entry is None:
            return
        pieces = entry.stream(stream, role.index(frame))
        if pieces.has_ended:
            yield _violation("whole-repeated", stream, f"{role} ends the {stream.name} of {entry}, which has ended")
        whole = role.value(frame)
        if isinstance(whole, str) and pieces.count and not pieces.has_ended:
            difference = _difference(whole, pieces.text, stream)
            if difference:
                yield _violation("whole-differs", stream, f"the {stream.name} of {entry}: {difference}")
        pieces.end(whole)
        if isinstance(stream.of, Collection):
            pieces.forget()

    # Members

    def _announce(self, kind: Collection, role: Bound, frame: Frame) -> Found:
        key = role.key(frame)
        self._members[kind].setdefault(key, Entry(kind, key)).was_announced = True
        yield from ()

    def _member(self, kind: Collection, put: tuple[Role, ...], role: Bound, frame: Frame) -> Found:
        members = self._members[kind]
        is_put = role.role in put
        for key in role.keys(frame):
            entry = members.setdefault(key, Entry(kind, key))
            if entry.is_member and not is_put:
                yield _violation("member-repeated", kind, f"{entry} is added, which is there")
            elif not is_put and kind.is_ordered and not self._is_late:
                yield from self._anchor(kind, entry, role.after(frame))
            entry.is_member = True

    def _anchor(self, kind: Collection, entry: Entry, after: object) -> Found:
        members = self._members[kind]
        if after is None:
            if any(other.is_member for other in members.values()):
                yield _violation("anchor-null", kind, f"{entry} is added as the first one, and there are others")
        elif (after,) not in members:
            yield _violation(
                "anchor-unknown", kind, f"{entry} is added behind {shortened(str(after))}, which is not there"
            )

    def _touch(self, kind: Collection, role: Bound, frame: Frame) -> Found:
        key = role.key(frame)
        entry = self._members[kind].get(key)
        if (entry is None or not entry.is_member) and not self._is_late:
            yield _violation("member-unknown", kind, f"{role} is about {Entry(kind, key)}, which is not there")

    def _remove(self, kind: Collection, role: Bound, frame: Frame) -> Found:
        yield from self._touch(kind, role, frame)
        self._members[kind].pop(role.key(frame), None)

    def _awaited(self, kind: Collection, members: Iterable[Entry]) -> Found:
        for entry in members:
            if entry.was_announced and not entry.is_member:
                yield _violation("member-awaited", kind, f"{entry} was announced and never added")

    # The whole

    def _count(self, event: RecordType, frame: Frame) -> Found:
        count = self._counters.get(event)
        number = None if count is None else count(frame)
        if not isinstance(number, int):
            return
        if self._number is not None and number != self._number + 1:
            yield _violation("counter-gap", None, f"{self._names[event]} has number {number}, behind {self._number}")
        self._number = number


def _violation(rule: str, declaration: Declaration | None, text: str) -> Violation:
    return Violation(ORDER_RULES[rule], declaration, text)


def _is_within(kind: Lifecycle, outer: Lifecycle) -> bool:
    return kind.within is not None and (kind.within is outer or _is_within(kind.within, outer))


def _difference(whole: str, joined: str, stream: Stream) -> str:
    """Say how a whole differs from its pieces, without showing either; nothing if it does not."""
    if stream.trimmed:
        whole, joined = whole.strip(), joined.strip()
    if whole == joined:
        return ""
    same = next((place for place, (a, b) in enumerate(zip(whole, joined, strict=False)) if a != b), None)
    where = f"they differ from character {same + 1} on" if same is not None else "one begins with the other"
    return f"the whole has {len(whole)} characters, and its pieces {len(joined)}: {where}"


def _is_json(text: str) -> bool:
    try:
        json.loads(text or "null")
    except ValueError:
        return False
    return True
