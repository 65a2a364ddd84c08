"""The classes of the state of a package: their names, and what each offers."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.protocol.protocol import Protocol
from wiregen.protocol.state import Collection, Join, Lifecycle, State, Stream
from wiregen.protocol.types import Type
from wiregen.python.annotations import annotation
from wiregen.python.api import Class, Function
from wiregen.python.class_names import ClassNames
from wiregen.python.code import NONE, Code, Literal, Name, Subscript, either, imported
from wiregen.python.reserved import ANNOTATION_NAMES, why_reserved
from wiregen.source.faults import Fault, Position

STATE = imported(".state", "State")
"""The class of the whole state."""

_OWN_BUILTINS = ("bytes", "tuple", "property")
_THING_MEMBERS = (
    *("adopt", "all", "all_joined", "composed", "drop", "has_ended", "is_counted", "is_final", "is_finished"),
    *("is_member", "is_open", "is_replaced", "joined", "key", "last_said", "parts", "place_index", "size"),
    *("snapshot", "streams", "twin", "was_missed"),
)
"""Attributes that the classes of things and members have already."""
_STATE_MEMBERS = (
    *("all", "announce", "begin", "collections", "end", "feed", "find", "hand_on", "held", "insert", "keeps_bytes"),
    *("kinds", "miss", "open", "remove", "steps", "tie", "total"),
)
"""Attributes that the class of the whole state has already."""


def class_of(owner: Lifecycle | Collection) -> Name:
    """Return the class of a thing or of a member."""
    words = "".join(word.capitalize() for word in owner.name.split("_"))
    return imported(".state", f"{words}{'State' if isinstance(owner, Lifecycle) else 'Member'}")


def properties(
    names: ClassNames, state: State, owner: Lifecycle | Collection
) -> Iterator[tuple[str, Code, str, Stream]]:
    """Yield for each stream of an object its property: a name, a type, the method after it, the stream."""
    for stream in state.streams:
        if stream.of is not owner:
            continue
        held = joined_type(names, stream)
        if stream.index is None:
            yield stream.name, held, "joined", stream
        else:
            yield stream.name, Subscript(Name("dict"), (annotation(names, stream.index), held)), "all_joined", stream
        if stream.join is Join.BYTES:
            yield f"{stream.name}_size", Name("int"), "size", stream


def joined_type(names: ClassNames, stream: Stream) -> Code:
    """Return the type of the value that a stream has so far."""
    item = annotation(names, stream.item)
    found: dict[Join, Code] = {
        Join.TEXT: Name("str"),
        Join.JSON: Name("str"),
        Join.BYTES: Name("bytes"),
        Join.LAST: either(item, NONE),
        Join.LIST: Subscript(Name("list"), (item,)),
    }
    return found[stream.join]


def nothing(stream: Stream) -> Code:
    """Return the expression for the value of a stream that has not begun."""
    found: dict[Join, Code] = {
        Join.TEXT: Literal(""),
        Join.JSON: Literal(""),
        Join.BYTES: Name('b""'),
        Join.LAST: NONE,
        Join.LIST: Name("[]"),
    }
    return found[stream.join]


def key_types(names: ClassNames, owner: Lifecycle | Collection) -> Iterator[tuple[str, Code]]:
    """Yield the keys of an object that its class shows, each with its type: the last one of a name."""
    for name, type_ in dict(zip(owner.keys, owner.key_types, strict=False)).items():
        yield name, annotation(names, type_)


def totals(state: State) -> Iterator[tuple[str, Lifecycle, Type]]:
    """Yield the names of the totals, each with its subject and its type."""
    for lifecycle in state.lifecycles:
        if lifecycle.total is not None:
            yield f"{lifecycle.name}_{lifecycle.total.steps[-1].name}", lifecycle, lifecycle.total.types[0]


def declare_state(protocol: Protocol, names: ClassNames) -> Iterator[Class]:
    """Yield the classes of the state, if the protocol has one."""
    state = protocol.state
    if state is None:
        return
    for owner in state.owners:
        methods = [
            Function(Name(name), (), type_, f"the stream {stream.name}", stream.position)
            for name, type_, _, stream in properties(names, state, owner)
        ]
        methods += [
            Function(Name(name), (), type_, f"the key {name}", owner.position)
            for name, type_ in key_types(names, owner)
        ]
        what = "the lifecycle" if isinstance(owner, Lifecycle) else "the collection"
        yield Class(class_of(owner), (), tuple(methods), f"{what} {owner.name}", owner.position)
    yield Class(STATE, (), (), "the state of the protocol", state.position)


def member_faults(protocol: Protocol, names: ClassNames) -> Iterator[Fault]:
    """Find members of the classes of the state that would have one name, or none that Python takes."""
    state = protocol.state
    if state is None:
        return
    for owner in state.owners:
        found = [(name, owner.position) for name, _ in key_types(names, owner)]
        found += [(name, stream.position) for name, _, _, stream in properties(names, state, owner)]
        yield from _faults(class_of(owner).text, _THING_MEMBERS, found)
    own = [(item.name, item.position) for item in state.lifecycles if not item.keys]
    own += [(item.name, item.position) for item in state.collections]
    own += [(name, lifecycle.position) for name, lifecycle, _ in totals(state)]
    yield from _faults(STATE.text, _STATE_MEMBERS, own)


def _faults(holder: str, members: tuple[str, ...], found: list[tuple[str, Position]]) -> Iterator[Fault]:
    taken = {*members, *ANNOTATION_NAMES, *_OWN_BUILTINS}
    for name, position in found:
        if name in taken or why_reserved(name):
            yield Fault(
                position, f"{holder} would have a member named {name!r}, which cannot be one: choose another name"
            )
        taken.add(name)


def runtime_name(module: str, name: str) -> Name:
    """Return a name of the runtime's states; a class has an underscore, so that none of the protocol hides it."""
    return imported(f"._runtime.state.{module}", name, alias=f"_{name}" if name[0].isupper() else "")
