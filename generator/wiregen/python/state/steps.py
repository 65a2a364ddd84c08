"""Plan the table of what each event does to the state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wiregen.protocol.protocol import Protocol
from wiregen.protocol.scalars import INTEGER
from wiregen.protocol.state import Collection, Join, Path, Role, State, Stream
from wiregen.protocol.types import RecordType, Scalar
from wiregen.python.class_names import ClassNames
from wiregen.python.code import NONE, Attribute, Call, Code, Lambda, Literal, Name, Or, TupleDisplay
from wiregen.python.state.names import class_of, runtime_name

EVENT = Name("event")
_STREAMS = {
    Join.TEXT: "Stream",
    Join.JSON: "JsonStream",
    Join.BYTES: "BytesStream",
    Join.LAST: "LastStream",
    Join.LIST: "ListStream",
}


@dataclass(frozen=True, slots=True)
class EventSteps:
    """What one event does."""

    event: Code
    step: Code


def steps_of_events(protocol: Protocol, names: ClassNames, state: State) -> Iterator[EventSteps]:
    """Yield the events that change the state, in the order of the spec."""
    return _Steps(protocol, names, state).events()


class _Steps:
    """Makes the table of what events do: what begins first, what ends last."""

    def __init__(self, protocol: Protocol, names: ClassNames, state: State) -> None:
        self._protocol = protocol
        self._names = names
        self._state = state
        self._found: dict[RecordType, list[Code]] = {}

    def events(self) -> Iterator[EventSteps]:
        """Yield the events that change the state, in the order of the spec."""
        state = self._state
        for lifecycle in state.lifecycles:
            for role in lifecycle.begin:
                index = () if role.index is None else (self._value(role.event, role.index),)
                value = self._optional(role, and_then=bool(index))
                self._add(role, "begins", class_of(lifecycle), self._keys(role), *value, *index)
            for role in lifecycle.update:
                self._add(role, "updates", class_of(lifecycle), self._keys(role), *self._optional(role))
            for role in lifecycle.merge:
                pairs = (
                    TupleDisplay(
                        (
                            self._value(role.event, source),
                            TupleDisplay(tuple(Literal(step.name) for step in into.steps)),
                        )
                    )
                    for source, into in role.into
                )
                self._add(role, "merges", class_of(lifecycle), self._keys(role), *pairs)
        for collection in state.collections:
            self._collection(collection)
        for stream in state.streams:
            self._stream(stream)
        for lifecycle in reversed(state.lifecycles):
            for role in lifecycle.end:
                self._add(role, "ends", class_of(lifecycle), self._keys(role), *self._optional(role))
            for role in lifecycle.cut:
                self._add(role, "cuts", class_of(lifecycle), self._keys(role))
        for event in self._protocol.events:
            if event.record in self._found:
                steps = self._found[event.record]
                step = steps[0] if len(steps) == 1 else Call(runtime_name("steps", "in_turn"), tuple(steps))
                yield EventSteps(self._names.types[event.record], step)

    def _collection(self, collection: Collection) -> None:
        held = class_of(collection)
        for role in collection.announce:
            self._add(role, "announces", held, self._keys(role))
        for role in (*collection.add, *collection.put):
            after = () if role.after is None else (self._value(role.event, role.after),)
            if role.path is not None and bool(role.path.steps) and role.path.steps[-1].is_each:
                keys = Lambda(("event",), self._keys(role, each=True))
                self._add(role, "adds_each", held, keys, *self._optional(role), *after)
            else:
                self._add(role, "adds", held, self._keys(role), *self._optional(role), *after)
        for role in collection.replace:
            self._add(role, "replaces", held, self._keys(role), *self._optional(role))
        for role in collection.remove:
            self._add(role, "removes", held, self._keys(role))

    def _stream(self, stream: Stream) -> None:
        held, made = class_of(stream.of), runtime_name("streams", _STREAMS[stream.join])
        early = "early_" if stream.early else ""
        ends = ((role, "whole") for role in (*stream.whole, *stream.abort))
        for role, function in (*((role, "piece") for role in stream.piece), *ends):
            index = () if role.index is None else (self._index(role, role.index),)
            value = self._optional(role, and_then=True)
            arguments = (held, self._keys(role), Literal(stream.name), *value, made, *index)
            self._add(role, f"{early}{function}", *arguments)

    def _add(self, role: Role, function: str, *arguments: Code) -> None:
        call = Call(runtime_name("steps", function), (Name("state"), *arguments))
        self._found.setdefault(role.event, []).append(Lambda(("state", "event"), call))

    def _optional(self, role: Role, *, and_then: bool = False) -> tuple[Code, ...]:
        """Return the argument that a role brings; if it brings nothing, None if others follow, else no argument."""
        if role.path is None:
            return (NONE,) if and_then else ()
        return (self._value(role.event, role.path),)

    def _value(self, event: RecordType, path: Path) -> Code:
        return self._found_at(path, EVENT, event)

    def _index(self, role: Role, path: Path) -> Code:
        """Return the expression that distinguishes several streams; an absent place in a list is the first."""
        value = self._found_at(path, EVENT, role.event)
        return Or(value, Literal(0)) if _is_integer(path) else value

    def _keys(self, role: Role, *, each: bool = False) -> Code:
        keys = []
        for alternatives in role.keys:
            found = tuple(
                self._found_at(path, EVENT, None if each else role.event, last="key_field") for path in alternatives
            )
            key = found[0] if len(found) == 1 else Call(runtime_name("values", "first"), found)
            absent = Literal(0 if _is_integer(alternatives[0]) else "")
            keys.append(Or(key, absent) if all(path.may_lack for path in alternatives) else key)
        return TupleDisplay(tuple(keys))

    def _found_at(self, path: Path, root: Code, event: RecordType | None, last: str = "field") -> Code:
        """Return the expression for what is at the end of a path; the event itself has each of its fields."""
        value = root
        for number, step in enumerate(path.steps):
            if number == 0 and event is not None:
                value = Attribute(value, step.name)
            else:
                wire = () if step.wire == step.name else (Literal(step.wire),)
                function = last if step is path.steps[-1] else "field"
                value = Call(runtime_name("values", function), (value, Literal(step.name), *wire))
            if step.only is not None:
                value = Call(runtime_name("values", "variant"), (value, self._names.types[step.only]))
        return value


def _is_integer(path: Path) -> bool:
    return any(isinstance(type_, Scalar) and type_.kind is INTEGER for type_ in path.types)
