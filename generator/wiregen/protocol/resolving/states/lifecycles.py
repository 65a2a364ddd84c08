"""Lifecycles as written to lifecycles as meant."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from wiregen.protocol.resolving.states.events import Events, index_name, records_in
from wiregen.protocol.resolving.states.roles import Keys, one_type, roles, same_key_types
from wiregen.protocol.scalars import INTEGER, NUMBER
from wiregen.protocol.spelling import spelled
from wiregen.protocol.state import Finished, Lifecycle, Path, Role
from wiregen.protocol.tagging import InternalTag
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    EnumType,
    ListType,
    MapType,
    RecordType,
    Scalar,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)
from wiregen.source.suggestions import suggestion
from wiregen.spec.state import LifecycleSpec, MergeSpec
from wiregen.spec.values import Ref


def resolve_lifecycle(events: Events, spec: LifecycleSpec, before: Mapping[str, Lifecycle]) -> Lifecycle:
    """Return a lifecycle; ``before`` are those that it may be within."""
    within = None if spec.within is None else before.get(spec.within.name)
    if spec.within is not None and within is None:
        message = f"no lifecycle {spec.within.name!r} above this one{suggestion(spec.within.name, before)}"
        events.fault(spec.within.position, f"{message}: declare it below the lifecycle that it is within")
    keys = Keys(spec.key, within)
    begin = roles(events, spec.begin, keys, index=None if spec.at is None else index_name(spec.at))
    update, end = roles(events, spec.update, keys), roles(events, spec.end, keys)
    about = roles(events, spec.about, keys)
    snapshot = one_type(events, spec.name, spec.position, (*begin, *update, *end))
    own = () if snapshot is None else (snapshot,)
    at = None
    if spec.at is not None and within is not None and within.snapshot is not None:
        at = events.follow((within.snapshot,), spec.at)
    elif spec.at is not None:
        events.fault(spec.at.position, "the thing around it has no snapshot: remove this key")
    lifecycle = Lifecycle(
        name=spec.name,
        doc=spec.doc,
        position=spec.position,
        within=within,
        keys=keys.names,
        key_types=same_key_types(events, spec.name, spec.position, (*begin, *update, *end, *about)),
        at=at,
        tags=_tags(events, spec, own, at),
        begin=begin,
        update=update,
        merge=tuple(role for merge in spec.merge for role in _merge(events, merge, keys, own)),
        end=end,
        cut=roles(events, spec.cut, keys, may_lack_keys=True),
        about=about,
        snapshot=snapshot,
        finished=_finished(events, spec, own),
        total=None if spec.total is None else _total(events, spec.total, own),
    )
    return lifecycle


def _merge(events: Events, spec: MergeSpec, keys: Keys, own: tuple[Type, ...]) -> tuple[Role, ...]:
    found = roles(events, (spec.event,), keys)
    pairs: list[tuple[Path, Path]] = []
    for source, target in spec.pairs if found else ():
        value = events.value(found[0].event, source)
        into = Path((), own) if target.name == "." else events.follow(own, target)
        if value is None or into is None:
            continue
        from_records, to_records = tuple(records_in(value.types)), tuple(records_in(into.types))
        if not from_records or not to_records:
            message = f"{source.name!r} and {target.name!r} must both be objects, to merge their fields"
            events.fault(source.position, message)
            continue
        known = {field.name for record in to_records for field in record.fields}
        for name in sorted({field.name for record in from_records for field in record.fields} - known):
            holder = " or ".join(map(spelled, into.types))
            events.fault(source.position, f"{holder} has no field {name!r}, which {source.name!r} would overwrite")
        pairs.append((value, into))
    return tuple(Role(role.event, role.path, role.keys, into=tuple(pairs)) for role in found)


def _tags(events: Events, spec: LifecycleSpec, own: tuple[Type, ...], at: Path | None) -> tuple[tuple[str, str], ...]:
    """Return what its tags become in the snapshot around it. They are needed if the types differ, else a fault."""
    differs = at is not None and bool(own) and own != at.types
    if spec.at is None or at is None:
        return ()
    if not differs:
        for ref, _ in spec.tags:
            events.fault(ref.position, f"its snapshot has the same type as {spec.at.name!r}: remove the key 'as'")
        return ()
    (mine,), theirs = own, at.types
    place, shown = theirs[0], " or ".join(map(spelled, theirs))
    if not spec.tags:
        message = f"its snapshot is of type {spelled(mine)}, and {spec.at.name!r} of {shown}"
        events.fault(spec.at.position, f"{message}: map its tags to those of that type under 'as'")
    elif not isinstance(place, UnionType) or not isinstance(place.tagging, InternalTag):
        events.fault(spec.at.position, f"{shown} is not a union with a tag, so its snapshot cannot become a part of it")
    else:
        key = place.tagging.keys[0].wire
        known = {str(value) for record in place.variants for tag in record.tags for value in tag.values}
        if not any(field.wire == key for record in records_in(own) for field in record.fields):
            events.fault(spec.at.position, f"{spelled(mine)} has no field {key!r} that could become the tag")
        for _, to in spec.tags:
            if to.name not in known:
                events.fault(
                    to.position, f"{shown} has no variant with the tag {to.name!r}{suggestion(to.name, known)}"
                )
    return tuple((source.name, to.name) for source, to in spec.tags)


def _finished(events: Events, spec: LifecycleSpec, own: tuple[Type, ...]) -> Finished | None:
    if spec.finished is None:
        return None
    ref = spec.finished.field
    if not own:
        events.fault(
            ref.position, "no event brings a snapshot, which would have this field: give one to begin, update or end"
        )
        return None
    path = events.follow(own, ref)
    if path is None:
        return None
    enums = [type_ for type_ in path.types if isinstance(type_, EnumType)]
    known = {str(item.value) for enum in enums for item in enum.values}
    for value in spec.finished.values:
        if enums and value.name not in known:
            message = f"{value.name!r} is not a value of {spelled(enums[0])}{suggestion(value.name, known)}"
            events.fault(value.position, message)
    return Finished(path, tuple(value.name for value in spec.finished.values))


def _total(events: Events, ref: Ref, own: tuple[Type, ...]) -> Path | None:
    if not own:
        events.fault(
            ref.position, "no event brings a snapshot, which would have this field: give one to begin, update or end"
        )
        return None
    path = events.follow(own, ref)
    if path is not None and not (len(path.types) == 1 and all(map(_has_numbers, path.types))):
        events.fault(ref.position, f"expected a record with numbers to add up, but {ref.name!r} is something else")
    return path


def _has_numbers(type_: Type) -> bool:
    match type_:
        case Scalar(kind=kind):
            return kind in (INTEGER, NUMBER)
        case RecordType():
            return not type_.recursive and any(_has_numbers(field.type) for field in type_.fields)
        case MapType(value=value):
            return _has_numbers(value)
        case AnyJson() | EnumType() | UnionType() | UntaggedUnion() | ListType() | TupleType() | Choice():
            return False
        case _:
            assert_never(type_)
