"""Plan the module of the state: the classes of what events begin and add, and the table of what each event does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wiregen.protocol.protocol import Protocol
from wiregen.protocol.scalars import INTEGER
from wiregen.protocol.state import Collection, Join, Lifecycle, Path, Role, State, Stream
from wiregen.protocol.tagging import InternalTag
from wiregen.protocol.types import RecordType, Scalar, UnionType
from wiregen.python.annotations import annotation
from wiregen.python.api import Api
from wiregen.python.class_names import ClassNames
from wiregen.python.code import (
    NONE,
    Attribute,
    Call,
    Code,
    Entry,
    Keyword,
    Lambda,
    Literal,
    Name,
    Or,
    Subscript,
    TupleDisplay,
    either,
    imported,
)
from wiregen.python.docs import docstring
from wiregen.python.imports import ImportGroups, import_groups
from wiregen.python.model.helpers import HelperModule
from wiregen.python.plan.sources import sources
from wiregen.python.state.names import STATE, class_of, key_types, nothing, properties, totals
from wiregen.spec.folder import STATE_FILE

EVENT = Name("event")
_STREAMS = {
    Join.TEXT: "Stream",
    Join.JSON: "JsonStream",
    Join.BYTES: "BytesStream",
    Join.LAST: "LastStream",
    Join.LIST: "ListStream",
}


@dataclass(frozen=True, slots=True)
class Property:
    """Something that a class shows."""

    name: str
    type: Code
    doc: str
    value: Code


@dataclass(frozen=True, slots=True)
class ThingClass:
    """The class of a thing or of a member."""

    name: Name
    base: Name
    doc: str
    settings: tuple[tuple[str, Code], ...]
    """What it says to its base, by the names of class variables."""
    snapshot: Code | None
    properties: tuple[Property, ...]


@dataclass(frozen=True, slots=True)
class EventSteps:
    """What one event does."""

    event: Code
    step: Code


@dataclass(frozen=True, slots=True)
class StateModule:
    """The module of the state."""

    imports: ImportGroups
    name: str
    doc: str
    things: tuple[ThingClass, ...]
    kinds: tuple[Code, ...]
    collections: tuple[tuple[Code, Code], ...]
    properties: tuple[Property, ...]
    events: tuple[EventSteps, ...]


def plan_state(protocol: Protocol, api: Api) -> Iterator[HelperModule]:
    """Yield the module of the state, if the protocol has one."""
    state = protocol.state
    if state is None:
        return
    things = tuple(_thing(api, state, owner) for owner in state.owners)
    events = tuple(_Steps(protocol, api.names, state).events())
    module = StateModule(
        imports=(),
        name=STATE.text,
        doc=docstring(state.doc or "What the events of the protocol mean together.", 4, *_about(state)),
        things=things,
        kinds=tuple(class_of(item) for item in state.lifecycles),
        collections=tuple(
            (class_of(item), NONE if item.within is None else class_of(item.within)) for item in state.collections
        ),
        properties=tuple(_state_properties(api.names, state)),
        events=events,
    )
    printed = [_runtime("state", name) for name in ("StateBase", "Binary", "Collections", "Steps")]
    printed.append(imported("typing", "ClassVar"))
    if any(stream.at is not None for stream in state.streams):
        printed.append(_runtime("state", "Places"))
    module = replace(module, imports=import_groups(".state", module, tuple(printed)))
    source = sources(protocol, (event.record.position for event in protocol.events), STATE_FILE)
    yield HelperModule("state.py", "state.py.j2", source, module)


def _about(state: State) -> Iterator[str]:
    """Yield what the docstring of the whole says of any state."""
    yield (
        "``feed`` takes the events of both directions as they come, and returns what each has ended; an event that "
        "means nothing here is passed over. Feeding costs the same however much is held, and texts are joined when "
        "they are asked for."
    )
    if any(stream.join is Join.BYTES for stream in state.streams):
        yield (
            "Bytes, such as audio, are counted and dropped. With ``binary='keep'`` they are kept; a function gets them "
            "as they come, with the object and the name of the stream that they belong to."
        )
    yield (
        "Of things that stand by themselves the newest ``keep`` of each class are held, with all their parts; of "
        "collections all members that the server has not removed."
    )


def _runtime(module: str, name: str) -> Name:
    """Return a name of the runtime; classes have an underscore, so that no class of the protocol hides them."""
    return imported(f"._runtime.{module}", name, alias=f"_{name}" if name[0].isupper() else "")


def _thing(api: Api, state: State, owner: Lifecycle | Collection) -> ThingClass:
    names = api.names
    snapshot = None if owner.snapshot is None else annotation(names, owner.snapshot)
    is_thing = isinstance(owner, Lifecycle)
    return ThingClass(
        name=class_of(owner),
        base=_runtime("state", "Thing" if is_thing else "Member"),
        doc=docstring(owner.doc or f"The {owner.name.replace('_', ' ')}.", 4),
        settings=tuple(_settings(api, state, owner)),
        snapshot=snapshot,
        properties=(
            *(
                Property(
                    name, type_, f"The key ``{name}``.", Subscript(Attribute(Name("self"), "key"), (Literal(index),))
                )
                for name, type_ in key_types(names, owner)
                for index in [len(owner.keys) - 1 - owner.keys[::-1].index(name)]
            ),
            *(
                Property(name, type_, _stream_doc(stream, method), _stream_value(stream, method))
                for name, type_, method, stream in properties(names, state, owner)
            ),
        ),
    )


def _stream_doc(stream: Stream, method: str) -> str:
    about = stream.doc or f"The {stream.name.replace('_', ' ')}."
    if method == "size":
        return docstring(f"The number of bytes of ``{stream.name}`` so far, also of those that were dropped.", 8)
    by_index = " By index." if method == "all_joined" else ""
    kept = " Empty unless bytes are kept." if stream.join is Join.BYTES else ""
    return docstring(f"{about}{kept}{by_index}", 8)


def _stream_value(stream: Stream, method: str) -> Code:
    more = (nothing(stream),) if method == "joined" else ()
    return Call(Attribute(Name("self"), method), (Literal(stream.name), *more))


def _settings(api: Api, state: State, owner: Lifecycle | Collection) -> Iterator[tuple[str, Code]]:
    match owner:
        case Lifecycle():
            if owner.within is not None:
                yield "WITHIN", class_of(owner.within)
                yield "DEPTH", Literal(len(owner.within.keys))
            if owner.at is not None:
                yield "PLACE", _place(owner.at, _conversion(api, owner))
            if owner.total is not None:
                yield "TOTAL", TupleDisplay(tuple(Literal(step.name) for step in owner.total.steps))
        case Collection():
            if owner.live is not None:
                yield "LIVE", class_of(owner.live)
    places = tuple(
        Entry(Literal(stream.name), _place(stream.at, None))
        for stream in state.streams
        if stream.of is owner and stream.at is not None
    )
    if places:
        yield "PLACES", _Display(places)


@dataclass(frozen=True, slots=True)
class _Display(Code):
    """``{key: value, …}``."""

    entries: tuple[Entry, ...]

    def __str__(self) -> str:
        return f"{{{', '.join(map(str, self.entries))}}}"

    def parts(self) -> tuple[Code, ...]:
        return self.entries


def _place(at: Path, convert: Code | None) -> Code:
    steps = tuple(TupleDisplay((Literal(step.name), Literal(step.is_indexed))) for step in at.steps)
    more = () if convert is None else (Keyword("convert", convert),)
    return Call(_runtime("state", "Place"), (*steps, *more))


def _conversion(api: Api, lifecycle: Lifecycle) -> Code | None:
    """Return what makes a snapshot the variant that it is in the snapshot around it, or None if it is that already."""
    union = lifecycle.at.types[0] if lifecycle.at is not None else None
    if not lifecycle.tags or not isinstance(union, UnionType) or not isinstance(union.tagging, InternalTag):
        return None
    tags = _Display(tuple(Entry(Literal(mine), Literal(other)) for mine, other in lifecycle.tags))
    decode = api.decoders[union].from_dict.name
    return Call(_runtime("state_values", "retagged"), (decode, Literal(union.tagging.keys[0].wire), tags))


def _state_properties(names: ClassNames, state: State) -> Iterator[Property]:
    own = Name("self")
    for lifecycle in state.lifecycles:
        if not lifecycle.keys:
            held = class_of(lifecycle)
            doc = docstring(f"{lifecycle.doc or f'The {lifecycle.name}.'} None if none has begun.", 8)
            yield Property(lifecycle.name, either(held, NONE), doc, Call(Attribute(own, "find"), (held,)))
    for collection in state.collections:
        held = class_of(collection)
        type_ = Subscript(Name("tuple"), (held, Name("...")))
        doc = docstring(collection.doc or f"The members of {collection.name}.", 8)
        yield Property(collection.name, type_, doc, Call(Attribute(own, "all"), (held,)))
    for name, lifecycle, total in totals(state):
        doc = docstring(
            f"The ``{lifecycle.total}`` of every {_words(lifecycle)} that ended, added up. None if there is none.", 8
        )
        value = Call(Attribute(own, "total"), (class_of(lifecycle),))
        yield Property(name, either(annotation(names, total), NONE), doc, value)


def _words(lifecycle: Lifecycle) -> str:
    return lifecycle.name.replace("_", " ")


class _Steps:
    """Makes the table of what events do: what begins first, what ends last."""

    def __init__(self, protocol: Protocol, names: ClassNames, state: State) -> None:
        self._protocol = protocol
        self._names = names
        self._state = state
        self._found: dict[RecordType, list[Code]] = {}

    def events(self) -> Iterator[EventSteps]:
        """Yield the events that do anything, in the order of the spec."""
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
                step = steps[0] if len(steps) == 1 else Call(_runtime("state_steps", "in_turn"), tuple(steps))
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
        held, made = class_of(stream.of), _runtime("state_streams", _STREAMS[stream.join])
        early = "early_" if stream.early else ""
        ends = ((role, "whole") for role in (*stream.whole, *stream.abort))
        for role, function in (*((role, "piece") for role in stream.piece), *ends):
            index = () if role.index is None else (self._index(role, role.index),)
            value = self._optional(role, and_then=True)
            arguments = (held, self._keys(role), Literal(stream.name), *value, made, *index)
            self._add(role, f"{early}{function}", *arguments)

    def _add(self, role: Role, function: str, *arguments: Code) -> None:
        call = Call(_runtime("state_steps", function), (Name("state"), *arguments))
        self._found.setdefault(role.event, []).append(Lambda(("state", "event"), call))

    def _optional(self, role: Role, *, and_then: bool = False) -> tuple[Code, ...]:
        """Return what a role brings as an argument; if it brings nothing, None where other arguments follow."""
        if role.path is None:
            return (NONE,) if and_then else ()
        return (self._value(role.event, role.path),)

    def _value(self, event: RecordType, path: Path) -> Code:
        return self._found_at(path, EVENT, event)

    def _index(self, role: Role, path: Path) -> Code:
        """Return what tells several streams apart; a place in a list that is absent is the first one."""
        value = self._found_at(path, EVENT, role.event)
        is_place = any(isinstance(type_, Scalar) and type_.kind is INTEGER for type_ in path.types)
        return Or(value, Literal(0)) if is_place else value

    def _keys(self, role: Role, *, each: bool = False) -> Code:
        keys = []
        for alternatives in role.keys:
            found = tuple(self._found_at(path, EVENT, None if each else role.event) for path in alternatives)
            keys.append(found[0] if len(found) == 1 else Call(_runtime("state_values", "first"), found))
        return TupleDisplay(tuple(keys))

    def _found_at(self, path: Path, root: Code, event: RecordType | None) -> Code:
        """Return the expression for what stands at the end of a path; the event itself has each of its fields."""
        value = root
        for number, step in enumerate(path.steps):
            if number == 0 and event is not None:
                value = Attribute(value, step.name)
            else:
                wire = () if step.wire == step.name else (Literal(step.wire),)
                value = Call(_runtime("state_values", "field"), (value, Literal(step.name), *wire))
            if step.only is not None:
                value = Call(_runtime("state_values", "variant"), (value, self._names.types[step.only]))
        return value
