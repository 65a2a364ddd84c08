"""Random sessions of any protocol with a state, in the order that its own state.yaml describes."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Generator, Iterator
from copy import deepcopy
from dataclasses import dataclass
from random import Random
from typing import Any, assert_never

from tests.support.session_values import Json, assign, smallest
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.scalars import STRING
from wiregen.protocol.state import Collection, Join, Lifecycle, Path, Role, State, Stream
from wiregen.protocol.tagging import InternalTag
from wiregen.protocol.types import (
    AnyJson,
    RecordType,
    Scalar,
    Type,
    UnionType,
)


@dataclass(frozen=True, slots=True)
class Frame:
    """An event of a session, and what a state has to know after it."""

    event: RecordType
    value: Json
    before: tuple[Lifecycle, tuple[Any, ...], Json] | None = None
    """What the snapshot of a thing is before this event, which ends it."""
    after: tuple[Lifecycle, tuple[Any, ...], Json] | None = None
    """What it is behind this event."""


@dataclass(frozen=True, slots=True)
class Session:
    """The events of a session, and the members of its collections at its end."""

    frames: tuple[Frame, ...]
    members: dict[Collection, list[str]]


def session(protocol: Protocol, state: State, random: Random) -> Session:
    """Return a session in order."""
    made = _Maker(state, random)
    root = next(item for item in state.lifecycles if not item.keys and item.within is None)
    frames = list(made.thing(root, (), 0))
    for number, frame in enumerate(frames):
        for event, path in state.counter:
            if event is frame.event:
                assign(frame.value, path, number)
    return Session(tuple(frames), made.members)


def _name(role: Role, keys: tuple[Any, ...], snapshot: Json) -> None:
    """Put the keys of a thing into its snapshot, if its events have them there."""
    held = () if role.path is None else role.path.steps
    for paths, key in zip(role.keys, keys, strict=False):
        for path in paths:
            if held and path.steps[: len(held)] == held:
                assign(snapshot, Path(path.steps[len(held) :], path.types), key)


def _has(record: Type | None, path: Path | None) -> bool:
    """Say whether a snapshot of a record has the place where something is to stand."""
    if path is None or not path.steps:
        return True
    return isinstance(record, RecordType) and any(field.name == path.steps[0].name for field in record.fields)


def _roles(item: Lifecycle | Collection) -> tuple[tuple[Role, ...], ...]:
    match item:
        case Lifecycle():
            return item.begin, item.update, item.merge, item.end, item.cut, item.about
        case Collection():
            return item.add, item.put, item.replace, item.remove, item.announce, item.about
        case _:
            assert_never(item)


Made = Generator[Frame, None, Any]


class _Maker:
    def __init__(self, state: State, random: Random) -> None:
        self._state = state
        self._random = random
        self._names = iter(range(1_000_000))
        uses = Counter(
            event for item in state.owners for event in {role.event for roles in _roles(item) for role in roles}
        )
        self.members: dict[Collection, list[str]] = {
            item: []
            for item in state.collections
            if all(uses[role.event] == 1 for role in (*item.add, *item.put))  # else it says something of others too
        }

    def thing(self, kind: Lifecycle, outer: tuple[Any, ...], place: int) -> Made:
        """Yield the events of a thing and of all that is in it; return its last snapshot."""
        keys = (*outer, self._key(kind.key_types[-1], place)) if kind.has_own_key else outer
        variant = self._variant(kind.snapshot)
        snapshot = None if variant is None else smallest(variant)
        if snapshot is not None and kind.tags:
            snapshot[self._tag_key(kind)] = self._random.choice(kind.tags)[0]
        inner = [item for item in self._state.lifecycles if item.within is kind and _has(variant, item.at)]
        for child in inner:
            if child.at is not None and snapshot is not None:
                snapshot[child.at.steps[0].wire] = []
        begin = self._random.choice(kind.begin)
        if snapshot is not None:
            _name(begin, keys, snapshot)
        first = deepcopy(snapshot)
        yield self._frame(begin, keys, snapshot, place)
        running: list[Made] = []
        for child in inner:
            for number in range(self._random.randrange(3) if child.keys else 0):
                part = self.thing(child, keys, number)
                yield next(part)
                held = None if child.at is None or snapshot is None else snapshot[child.at.steps[0].wire]
                if held is not None:
                    held.append(None)
                running.append(self._placed(child, part, held, number))
        running += [self._stream(stream, keys, snapshot) for stream in self._streams(kind, variant)]
        running += [self._collection(item) for item in self.members if item.within in (kind, None)]
        while running:
            one = self._random.choice(running)
            try:
                yield next(one)
            except StopIteration:
                running.remove(one)
        if kind.end:
            yield self._end(kind, keys, first, snapshot)
        return snapshot

    def _end(self, kind: Lifecycle, keys: tuple[Any, ...], first: Json | None, snapshot: Json | None) -> Frame:
        role = self._random.choice(kind.end)
        if snapshot is None or first is None:
            return self._frame(role, keys, None, None)
        before = deepcopy(snapshot)
        for stream in self._state.streams:
            if stream.of is kind and stream.join is Join.JSON and stream.at is not None:  # not parsed before its end
                wire = stream.at.steps[0].wire
                before.pop(wire, None)
                before |= {wire: first[wire]} if wire in first else {}
        if kind.finished is not None and role.path is not None:
            assign(snapshot, kind.finished.field, kind.finished.values[0])
        frame = self._frame(role, keys, snapshot, None)
        return Frame(frame.event, frame.value, (kind, keys, before), (kind, keys, deepcopy(snapshot)))

    def _placed(self, kind: Lifecycle, part: Made, around: list[Any] | None, index: int) -> Made:
        """Yield the events of a part, and put its snapshot at its place in the thing around it."""
        snapshot = yield from part
        if around is not None and snapshot is not None:
            tags = dict(kind.tags)
            key = self._tag_key(kind) if tags else ""
            around[index] = snapshot | ({key: tags[snapshot[key]]} if tags else {})

    def _stream(self, stream: Stream, keys: tuple[Any, ...], snapshot: Json | None) -> Made:
        index = None if stream.index is None else self._key(stream.index, 0)
        pieces = [self._piece(stream) for _ in range(self._random.randrange(1, 4))]
        if stream.join is Join.JSON:
            text = json.dumps({"city": "Bonn"})
            pieces = [text[:4], text[4:]]
        joined: Any = pieces[-1] if stream.join is Join.LAST else pieces
        if stream.join in (Join.TEXT, Join.JSON):
            joined = "".join(pieces)
        for piece in pieces:
            yield self._frame(self._random.choice(stream.piece), keys, piece, index)
        if stream.whole:
            yield self._frame(self._random.choice(stream.whole), keys, joined, index)
        if snapshot is not None and stream.at is not None and stream.join is not Join.BYTES:
            assign(snapshot, stream.at, json.loads(joined) if stream.join is Join.JSON else joined)

    def _collection(self, kind: Collection) -> Made:
        order = self.members[kind]
        for _ in range(self._random.randrange(4)):
            key = f"{kind.name}_{next(self._names)}"
            if kind.announce and self._random.random() < 0.5:
                yield self._frame(self._random.choice(kind.announce), (key,), None, None)
            place = self._random.randrange(len(order) + 1) if kind.is_ordered and order else len(order)
            role = self._random.choice((*kind.add, *kind.put))
            frame = self._frame(role, (key,), None if role.path is None else self._member(kind, role, key), None)
            if role.after is not None:
                place = max(place, 1) if order else 0
                assign(frame.value, role.after, order[place - 1] if order else None)
            order.insert(place, key)
            yield frame
            for stream in self._state.streams:
                if stream.of is kind:
                    yield from self._stream(stream, (key,), None)
            if kind.remove and self._random.random() < 0.3:
                order.remove(key)
                yield self._frame(self._random.choice(kind.remove), (key,), None, None)

    def _member(self, kind: Collection, role: Role, key: str) -> Any:
        assert role.path is not None
        if not role.path.steps or not role.path.steps[-1].is_each:
            return smallest(self._variant(kind.snapshot) or AnyJson())
        member = smallest(role.path.types[0])
        for path in role.keys[0]:
            assign(member, path, key)
        return [member]

    def _streams(self, kind: Lifecycle, variant: Type | None) -> Iterator[Stream]:
        """Yield the streams that a thing can have; of several with one place one."""
        places: set[str] = set()
        for stream in self._state.streams:
            if stream.of is kind and _has(variant, stream.at) and str(stream.at or stream.name) not in places:
                places.add(str(stream.at or stream.name))
                yield stream

    def _piece(self, stream: Stream) -> Any:
        match stream.join:
            case Join.TEXT | Join.JSON:
                return self._random.choice(["Good ", "morning", "", " x", "ß"])
            case Join.BYTES:
                return self._random.choice(["AAE=", "AAEC", ""])
            case Join.LAST | Join.LIST:
                return smallest(stream.item)
            case _:
                assert_never(stream.join)

    def _variant(self, type_: Type | None) -> Type | None:
        return self._random.choice(type_.variants) if isinstance(type_, UnionType) else type_

    def _key(self, type_: Type, place: int) -> Any:
        is_text = isinstance(type_, Scalar) and type_.kind is STRING
        return f"key_{next(self._names)}" if is_text else place

    @staticmethod
    def _tag_key(kind: Lifecycle) -> str:
        union = kind.at.types[0] if kind.at is not None else None
        assert isinstance(union, UnionType)
        assert isinstance(union.tagging, InternalTag)
        return union.tagging.keys[0].wire

    def _frame(self, role: Role, keys: tuple[Any, ...], held: Any, index: Any) -> Frame:
        value = smallest(role.event)
        if role.path is not None and role.path.steps and held is not None:
            if role.path.steps[-1].only is not None and isinstance(held, dict):
                held = smallest(role.path.steps[-1].only)
            assign(value, role.path, deepcopy(held))
        for paths, key in zip(role.keys, keys, strict=False):
            for path in paths:
                assign(value, path, key)
        if role.index is not None and index is not None:
            assign(value, role.index, index)
        return Frame(role.event, value)
