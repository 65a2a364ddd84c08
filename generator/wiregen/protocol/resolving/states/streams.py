"""Streams as written to streams as meant."""

from __future__ import annotations

from typing import assert_never

from wiregen.protocol.formats import FORMATS
from wiregen.protocol.resolving.states.events import Events, index_name, scalar_kind
from wiregen.protocol.resolving.states.roles import Keys, one_type, roles
from wiregen.protocol.scalars import STRING
from wiregen.protocol.spelling import spelled
from wiregen.protocol.state import Collection, Join, Lifecycle, Stream
from wiregen.protocol.types import AnyJson, ListType, Scalar, Type
from wiregen.source.faults import Position
from wiregen.spec.state import StreamSpec
from wiregen.spec.values import Ref


def resolve_stream(events: Events, spec: StreamSpec, owner: Lifecycle | Collection) -> Stream:
    """Return a stream of a lifecycle or collection."""
    keys = _keys(owner, spec.position)
    piece = roles(events, spec.piece, keys, index=spec.index)
    whole = roles(events, spec.whole, keys, index=spec.index)
    item = one_type(events, spec.name, spec.position, piece) or AnyJson()
    join = _join(events, spec, item)
    for role, named in zip(whole, spec.whole if len(whole) == len(spec.whole) else (), strict=False):
        if role.path is not None and named.path is not None and not _fits(role.path.types, item, join):
            shown = " or ".join(map(spelled, role.path.types))
            events.fault(named.path.position, f"the whole is of type {shown}, and its pieces are of {spelled(item)}")
    at = None
    if spec.at is not None and owner.snapshot is not None:
        at = events.follow((owner.snapshot,), spec.at)
        index = index_name(spec.at)
        if index is not None and (spec.index is None or spec.index.name != index.name):
            events.fault(spec.at.position, f"{index.name!r} in brackets is not the index of this stream")
    elif spec.at is not None:
        events.fault(spec.at.position, f"no event brings a snapshot of {owner.name}: remove this key")
    if spec.early and not isinstance(owner, Collection):
        events.fault(spec.position, "only a stream of a collection can be early: remove this key")
    return Stream(
        name=spec.name,
        doc=spec.doc,
        position=spec.position,
        of=owner,
        index=next((role.index.types[0] for role in piece if role.index is not None), None),
        piece=piece,
        whole=whole,
        abort=roles(events, spec.abort, keys, index=spec.index),
        at=at,
        join=join,
        item=item,
        trimmed=spec.trimmed,
        early=spec.early,
    )


def _keys(owner: Lifecycle | Collection, position: Position) -> Keys:
    """Return the keys of what a stream belongs to, as fields of its own events."""
    match owner:
        case Lifecycle():
            return Keys(tuple(Ref(name, position) for name in owner.keys[-1:] if owner.has_own_key), owner.within)
        case Collection():
            return Keys(tuple(Ref(name, position) for name in owner.keys), None)
        case _:
            assert_never(owner)


def _join(events: Events, spec: StreamSpec, item: Type) -> Join:
    is_text = scalar_kind((item,)) is STRING
    if spec.join == "last":
        return Join.LAST
    if spec.join == "json":
        if not is_text:
            events.fault(spec.position, f"pieces of JSON are strings, and these are of type {spelled(item)}")
        return Join.JSON
    if not is_text:
        return Join.LIST
    return Join.BYTES if isinstance(item, Scalar) and item.format is FORMATS["base64"] else Join.TEXT


def _fits(types: tuple[Type, ...], item: Type, join: Join) -> bool:
    """Say whether a whole may be of some types."""
    match join:
        case Join.TEXT | Join.BYTES | Join.JSON:
            return scalar_kind(types) is STRING
        case Join.LAST:
            return types == (item,)
        case Join.LIST:
            return all(isinstance(type_, ListType) and type_.item == item for type_ in types)
        case _:
            assert_never(join)
