"""A state.yaml as written: frozen values with positions."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.source.faults import Position
from wiregen.source.nodes import Entry, Mapping, Node, Scalar
from wiregen.spec.reading import entries, flag, optional_text, ref, refs, strings, text, value_of
from wiregen.spec.values import Ref


@dataclass(frozen=True, slots=True)
class RoleSpec:
    """An event with a path in it, or with None if it has nothing to show."""

    event: Ref
    path: Ref | None


@dataclass(frozen=True, slots=True)
class MergeSpec:
    """An event whose fields overwrite those of a snapshot: pairs of a path in the event and one in the snapshot."""

    event: Ref
    pairs: tuple[tuple[Ref, Ref], ...]


@dataclass(frozen=True, slots=True)
class FinishedSpec:
    """A field of a snapshot, with the values that mean that the thing is whole."""

    field: Ref
    values: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class LifecycleSpec:
    """A thing that begins and ends."""

    name: str
    position: Position
    doc: str
    within: Ref | None
    key: tuple[Ref, ...]
    at: Ref | None
    tags: tuple[tuple[Ref, Ref], ...]
    """The pairs under ``as``."""
    begin: tuple[RoleSpec, ...]
    update: tuple[RoleSpec, ...]
    merge: tuple[MergeSpec, ...]
    end: tuple[RoleSpec, ...]
    cut: tuple[Ref, ...]
    about: tuple[Ref, ...]
    finished: FinishedSpec | None
    total: Ref | None


@dataclass(frozen=True, slots=True)
class StreamSpec:
    """A value that is sent in pieces."""

    name: str
    position: Position
    doc: str
    of: Ref
    index: Ref | None
    piece: tuple[RoleSpec, ...]
    whole: tuple[RoleSpec, ...]
    abort: tuple[Ref, ...]
    at: Ref | None
    join: str
    trimmed: bool
    early: bool


@dataclass(frozen=True, slots=True)
class CollectionSpec:
    """Members that are added, replaced and removed."""

    name: str
    position: Position
    doc: str
    within: Ref | None
    key: tuple[Ref, ...]
    add: tuple[RoleSpec, ...]
    put: tuple[RoleSpec, ...]
    replace: tuple[RoleSpec, ...]
    remove: tuple[Ref, ...]
    announce: tuple[Ref, ...]
    about: tuple[Ref, ...]
    after: Ref | None
    live: Ref | None


@dataclass(frozen=True, slots=True)
class StateSpec:
    """A whole state.yaml."""

    position: Position
    doc: str
    counter: Ref | None
    lifecycles: tuple[LifecycleSpec, ...]
    streams: tuple[StreamSpec, ...]
    collections: tuple[CollectionSpec, ...]


def parse_state(content: Mapping) -> StateSpec:
    """Read a state.yaml, whose structure is checked already."""
    return StateSpec(
        position=content.position,
        doc=text(content, "doc"),
        counter=ref(content, "counter"),
        lifecycles=tuple(map(_lifecycle, entries(content, "lifecycles"))),
        streams=tuple(map(_stream, entries(content, "streams"))),
        collections=tuple(map(_collection, entries(content, "collections"))),
    )


def _lifecycle(entry: Entry) -> LifecycleSpec:
    node = entry.value
    return LifecycleSpec(
        name=entry.key,
        position=entry.key_position,
        doc=text(node, "doc"),
        within=ref(node, "within"),
        key=_key(node),
        at=ref(node, "at"),
        tags=tuple(_pairs(node, "as")),
        begin=_roles(node, "begin"),
        update=_roles(node, "update"),
        merge=tuple(
            MergeSpec(_named(item), tuple(_pairs(value_of(node, "merge"), item.key))) for item in entries(node, "merge")
        ),
        end=_roles(node, "end"),
        cut=refs(node, "cut"),
        about=refs(node, "about"),
        finished=_finished(node),
        total=ref(node, "total"),
    )


def _stream(entry: Entry) -> StreamSpec:
    node = entry.value
    return StreamSpec(
        name=entry.key,
        position=entry.key_position,
        doc=text(node, "doc"),
        of=ref(node, "of") or Ref("", entry.key_position),
        index=ref(node, "index"),
        piece=_roles(node, "piece"),
        whole=_roles(node, "whole"),
        abort=refs(node, "abort"),
        at=ref(node, "at"),
        join=optional_text(node, "join") or "",
        trimmed=flag(node, "trimmed"),
        early=flag(node, "early"),
    )


def _collection(entry: Entry) -> CollectionSpec:
    node = entry.value
    return CollectionSpec(
        name=entry.key,
        position=entry.key_position,
        doc=text(node, "doc"),
        within=ref(node, "within"),
        key=_key(node),
        add=_roles(node, "add"),
        put=_roles(node, "put"),
        replace=_roles(node, "replace"),
        remove=refs(node, "remove"),
        announce=refs(node, "announce"),
        about=refs(node, "about"),
        after=ref(node, "after"),
        live=ref(node, "live"),
    )


def _named(entry: Entry) -> Ref:
    return Ref(entry.key, entry.key_position)


def _key(node: Node) -> tuple[Ref, ...]:
    """Return the paths of a key, which is one or a list of them."""
    one = ref(node, "key")
    return refs(node, "key") if one is None else (one,)


def _roles(node: Node, key: str) -> tuple[RoleSpec, ...]:
    return tuple(
        RoleSpec(_named(entry), ref(value_of(node, key), entry.key))
        for entry in entries(node, key)
        if isinstance(entry.value, Scalar)
    )


def _pairs(node: Node | None, key: str) -> list[tuple[Ref, Ref]]:
    mapping = value_of(node, key)
    return [(_named(entry), found) for entry in entries(node, key) if (found := ref(mapping, entry.key)) is not None]


def _finished(node: Node) -> FinishedSpec | None:
    for entry in entries(node, "finished"):
        return FinishedSpec(_named(entry), tuple(Ref(value, position) for value, position in strings(entry.value)))
    return None
