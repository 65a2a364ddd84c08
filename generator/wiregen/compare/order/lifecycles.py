"""Check where things begin and end."""

from __future__ import annotations

from wiregen.compare.order.members import awaited
from wiregen.compare.order.roles import Bound
from wiregen.compare.order.streams import Texts, unfinished
from wiregen.compare.order.things import REMEMBERED, Entry, Found, Memory, violation
from wiregen.compare.order.values import Frame, Reader, reader
from wiregen.protocol.state import Collection, Lifecycle, State


class LifecycleChecks:
    """Checks the events that begin, change and end things."""

    def __init__(self, state: State, held: Memory, texts: Texts) -> None:
        self._held = held
        self._texts = texts
        self._outcomes: dict[Lifecycle | Collection, Reader] = {
            item: reader(item.finished.field, None) for item in state.lifecycles if item.finished is not None
        }

    def begin(self, kind: Lifecycle, role: Bound, frame: Frame) -> Found:
        """Begin a thing."""
        key = role.key(frame)
        things = self._held.things[kind]
        before = things.get(key)
        if before is not None and not (before.is_open and not kind.end):
            if before.is_open:
                yield violation("begin-repeated", kind, f"{before} begins, which is open")
            elif kind.keys:
                yield violation("begin-again", kind, f"{before} begins, which has ended")
        entry = Entry(kind, key)
        self._learn(entry, role.value(frame))
        if kind.within is not None:
            yield from self._into_parent(kind, kind.within, entry, role, frame)
        elif not key:
            yield from self._begin_again(kind)
        things[key] = entry
        if kind.within is None or not kind.within.keys:
            while len(things) > REMEMBERED:
                self._forget(next(iter(things.values())))

    def _into_parent(self, kind: Lifecycle, within: Lifecycle, entry: Entry, role: Bound, frame: Frame) -> Found:
        parent = self._held.things[within].get(entry.key[: len(within.keys)])
        if parent is None:
            if not self._held.is_late:
                what = Entry(within, entry.key[: len(within.keys)])
                yield violation("parent-missing", kind, f"{entry} begins, and {what} never did")
            return
        if not parent.is_open:
            yield violation("after-end", kind, f"{entry} begins after the end of {parent}")
        place = role.index(frame)
        if isinstance(place, int) and place != parent.counts[kind] and (kind, entry.key) not in parent.parts:
            yield violation("place-gap", kind, f"{entry} takes place {place}, and the next is {parent.counts[kind]}")
        if kind.at is not None:
            parent.parts[kind, entry.key] = entry
            parent.counts[kind] += 1

    def _begin_again(self, kind: Lifecycle) -> Found:
        """Forget the last thing of a kind without a key, and everything inside it, before the next one begins."""
        for other, things in self._held.things.items():
            if other is kind or is_within(other, kind):
                for entry in things.values():
                    if other is not kind:
                        yield from self.left_open(other, entry)
                things.clear()
        for collection, members in self._held.members.items():
            if collection.within is kind:
                yield from awaited(collection, members.values())
                members.clear()

    def _forget(self, entry: Entry) -> None:
        for part in (*entry.all_parts(), entry):
            if isinstance(part.kind, Lifecycle):
                self._held.things[part.kind].pop(part.key, None)

    def about(self, kind: Lifecycle, role: Bound, frame: Frame) -> Found:
        """Check an event about a thing, which must be open."""
        key = role.key(frame)
        if None in key:
            return
        entry = self._held.things[kind].get(key)
        if entry is None and self._held.is_late:
            self._held.things[kind][key] = Entry(kind, key)
        elif entry is None:
            yield violation("begin-missing", kind, f"{role} is about {Entry(kind, key)}, which never began")
        elif not entry.is_open:
            yield violation("after-end", kind, f"{role} is about {entry}, which has ended")
        else:
            for said in (role.value(frame), *role.merged(frame)):
                self._learn(entry, said)

    def _learn(self, entry: Entry, snapshot: object) -> None:
        """Remember the outcome of a thing if a snapshot states it."""
        field = self._outcomes.get(entry.kind)
        said = None if field is None else field(snapshot)
        if said is not None:
            entry.outcome = said

    def end(self, kind: Lifecycle, role: Bound, frame: Frame) -> Found:
        """End a thing, its parts and its streams."""
        key = role.key(frame)
        entry = self._held.things[kind].get(key)
        snapshot = role.value(frame)
        if entry is None:
            if not self._held.is_late:
                yield violation("end-without-begin", kind, f"{Entry(kind, key)} ends, which never began")
            entry = self._held.things[kind][key] = Entry(kind, key)
        elif not entry.is_open:
            if not entry.was_cut:
                yield violation("end-repeated", kind, f"{entry} ends, which has ended")
            return
        self._learn(entry, snapshot)
        found = [
            violation("parent-outlived", kind, f"{entry} ends, and {part} is open")
            for part in entry.all_parts()
            if part.is_open
        ]
        for part in entry.all_parts():
            part.is_open = False
            part.streams.clear()
        for (_, index), pieces in entry.streams.items():
            found += unfinished(entry, pieces)
            yield from self._texts.against_snapshot(entry, index, pieces, snapshot)
        entry.streams.clear()
        entry.is_open = False
        judge = self._judge(entry)
        if judge is not entry:
            judge.pending += found
        elif kind.finished is None or entry.outcome in kind.finished.values:
            yield from (*entry.pending, *found)

    def _judge(self, entry: Entry) -> Entry:
        """Return the thing whose outcome says whether this one is complete: itself, or an open one around it."""
        kind = entry.kind
        while isinstance(kind, Lifecycle) and kind.finished is None and kind.within is not None:
            kind = kind.within
        if not isinstance(kind, Lifecycle) or kind.finished is None:
            return entry
        outer = self._held.things[kind].get(entry.key[: len(kind.keys)])
        return outer if outer is not None and outer.is_open else entry

    def cut(self, kind: Lifecycle, role: Bound, frame: Frame) -> Found:
        """Cut off the open things that an event names."""
        key = role.key(frame)
        known = self._held.things[kind]
        named = known.get(key)
        for entry in known.values() if len(key) < len(kind.keys) else () if named is None else (named,):
            if entry.is_open and entry.key[: len(key)] == key:
                for part in (*entry.all_parts(), entry):
                    part.is_open, part.was_cut = False, True
        yield from ()

    def left_open(self, kind: Lifecycle, entry: Entry) -> Found:
        """Yield a violation if a thing is open at the end of its connection."""
        if entry.is_open and kind.end:
            yield violation("end-missing", kind, f"{entry} is open at the end")


def is_within(kind: Lifecycle, outer: Lifecycle) -> bool:
    """Say whether a kind of thing is a part of another one, or a part of a part."""
    return kind.within is not None and (kind.within is outer or is_within(kind.within, outer))
