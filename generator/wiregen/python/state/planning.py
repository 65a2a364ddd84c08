"""Plan the module of the state: the classes of what events begin and add, beside the table of what each event does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from wiregen.protocol.protocol import Protocol
from wiregen.protocol.state import Collection, Join, Lifecycle, Path, State, Stream
from wiregen.protocol.tagging import InternalTag
from wiregen.protocol.types import UnionType
from wiregen.python.annotations import annotation
from wiregen.python.api import Api
from wiregen.python.class_names import ClassNames
from wiregen.python.code import (
    NONE,
    Attribute,
    Call,
    Code,
    DictDisplay,
    Entry,
    Keyword,
    Literal,
    Name,
    Subscript,
    TupleDisplay,
    either,
)
from wiregen.python.docs import docstring
from wiregen.python.model.helpers import HelperModule
from wiregen.python.plan.sources import sources
from wiregen.python.state.names import STATE, class_of, key_types, nothing, properties, runtime_name, totals
from wiregen.python.state.steps import EventSteps, steps_of_events
from wiregen.spec.folder import STATE_FILE


@dataclass(frozen=True, slots=True)
class Property:
    """Something that a class shows."""

    name: str
    type: Code
    doc: str
    value: Code
    is_typed: bool
    """True if type checkers know the type of the value."""


@dataclass(frozen=True, slots=True)
class ThingClass:
    """The class of a thing or of a member."""

    name: Name
    base: Name
    doc: str
    settings: tuple[tuple[str, Code], ...]
    """The class variables that it sets for its base, by name."""
    snapshot: Code | None
    properties: tuple[Property, ...]


@dataclass(frozen=True, slots=True)
class StateModule:
    """The module of the state."""

    name: str
    doc: str
    things: tuple[ThingClass, ...]
    kinds: TupleDisplay
    collections: DictDisplay
    properties: tuple[Property, ...]
    events: tuple[EventSteps, ...]


def plan_state(protocol: Protocol, api: Api) -> Iterator[HelperModule]:
    """Yield the module of the state, if the protocol has one."""
    state = protocol.state
    if state is None:
        return
    things = tuple(_thing(api, state, owner) for owner in state.owners)
    events = tuple(steps_of_events(protocol, api.names, state))
    module = StateModule(
        name=STATE.text,
        doc=docstring(state.doc or "What the events of the protocol mean together.", 4, *_about(state)),
        things=things,
        kinds=TupleDisplay(tuple(class_of(item) for item in state.lifecycles)),
        collections=DictDisplay(
            tuple(
                Entry(class_of(item), NONE if item.within is None else class_of(item.within))
                for item in state.collections
            )
        ),
        properties=tuple(_state_properties(api.names, state)),
        events=events,
    )
    source = sources(protocol, (event.record.position for event in protocol.events), STATE_FILE)
    yield HelperModule("state.py", "state.py.j2", source, module)


def _about(state: State) -> Iterator[str]:
    """Yield the parts of the state's docstring that hold for any protocol."""
    yield (
        "Call ``feed`` with the events of both directions in order. It returns the things that each ended, "
        "and ignores events without a role here. Its time does not depend on how much is held."
    )
    if any(stream.join is Join.BYTES for stream in state.streams):
        yield (
            "Bytes, such as audio, are counted and dropped. ``binary='keep'`` keeps them. ``binary`` may also be a "
            "function, called with the thing, the name of the stream and the bytes; or a ``BytesQueue``, which "
            "holds them for a player and counts how many were played."
        )
    yield (
        "The newest ``keep`` things of each class that are not part of another are held, with all their parts. "
        "Collections hold all members that the server has not removed, and the newest ``keep`` announced ones. A key "
        "that the server leaves out counts as empty, or 0. Events about a thing may come before its beginning."
    )


def _thing(api: Api, state: State, owner: Lifecycle | Collection) -> ThingClass:
    names = api.names
    snapshot = None if owner.snapshot is None else annotation(names, owner.snapshot)
    is_thing = isinstance(owner, Lifecycle)
    return ThingClass(
        name=class_of(owner),
        base=runtime_name("things", "Thing" if is_thing else "Member"),
        doc=docstring(owner.doc or f"The {owner.name.replace('_', ' ')}.", 4),
        settings=tuple(_settings(api, state, owner)),
        snapshot=snapshot,
        properties=(
            *(
                Property(name, type_, f"The key ``{name}``.", _key_value(owner, name), is_typed=False)
                for name, type_ in key_types(names, owner)
            ),
            *(
                Property(name, type_, _stream_doc(stream, method), _stream_value(stream, method), is_typed=True)
                for name, type_, method, stream in properties(names, state, owner)
            ),
        ),
    )


def _key_value(owner: Lifecycle | Collection, name: str) -> Code:
    """Return the key of a name; of two, that of the thing itself, which comes after those of the things around it."""
    index = len(owner.keys) - 1 - owner.keys[::-1].index(name)
    return Subscript(Attribute(Name("self"), "key"), (Literal(index),))


def _stream_doc(stream: Stream, method: str) -> str:
    about = stream.doc or f"The {stream.name.replace('_', ' ')}."
    if method == "size":
        return docstring(f"The number of bytes of ``{stream.name}`` so far, including dropped ones.", 8)
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
                if owner.within.keys:
                    yield "DEPTH", Literal(len(owner.within.keys))
            if owner.at is not None:
                yield "PLACE", _place(owner.at, _conversion(api, owner))
            if owner.total is not None:
                yield "TOTAL", _names(owner.total)
            if owner.finished is not None:
                values = TupleDisplay(tuple(map(Literal, owner.finished.values)))
                yield "FINISHED", TupleDisplay((_names(owner.finished.field), values))
        case Collection():
            if owner.live is not None:
                yield "LIVE", class_of(owner.live)
        case _:
            assert_never(owner)
    places = tuple(
        Entry(Literal(stream.name), _place(stream.at, None))
        for stream in state.streams
        if stream.of is owner and stream.at is not None
    )
    if places:
        yield "PLACES", DictDisplay(places)


def _names(path: Path) -> Code:
    return TupleDisplay(tuple(Literal(step.name) for step in path.steps))


def _place(at: Path, convert: Code | None) -> Code:
    steps = tuple(TupleDisplay((Literal(step.name), Literal(step.is_indexed))) for step in at.steps)
    more = () if convert is None else (Keyword("convert", convert),)
    return Call(runtime_name("things", "Place"), (*steps, *more))


def _conversion(api: Api, lifecycle: Lifecycle) -> Code | None:
    """Return what makes a snapshot the variant that it is in the snapshot around it, or None if it is that already."""
    union = lifecycle.at.types[0] if lifecycle.at is not None else None
    if not lifecycle.tags or not isinstance(union, UnionType) or not isinstance(union.tagging, InternalTag):
        return None
    tags = DictDisplay(tuple(Entry(Literal(mine), Literal(other)) for mine, other in lifecycle.tags))
    decode = api.decoders[union].from_dict.name
    return Call(runtime_name("values", "retagged"), (decode, Literal(union.tagging.keys[0].wire), tags))


def _state_properties(names: ClassNames, state: State) -> Iterator[Property]:
    own = Name("self")
    for lifecycle in state.lifecycles:
        if not lifecycle.keys:
            held = class_of(lifecycle)
            doc = docstring(f"{lifecycle.doc or f'The {lifecycle.name}.'} None if none has begun.", 8)
            yield Property(
                lifecycle.name, either(held, NONE), doc, Call(Attribute(own, "find"), (held,)), is_typed=True
            )
    for collection in state.collections:
        held = class_of(collection)
        type_ = Subscript(Name("tuple"), (held, Name("...")))
        doc = docstring(collection.doc or f"The members of {collection.name}.", 8)
        yield Property(collection.name, type_, doc, Call(Attribute(own, "all"), (held,)), is_typed=True)
    for name, lifecycle, total in totals(state):
        doc = docstring(
            f"The sum of ``{lifecycle.total}`` over every ended {_words(lifecycle)}, or None if there is none.", 8
        )
        value = Call(Attribute(own, "total"), (class_of(lifecycle),))
        yield Property(name, either(annotation(names, total), NONE), doc, value, is_typed=False)


def _words(lifecycle: Lifecycle) -> str:
    return lifecycle.name.replace("_", " ")
