"""The parts that events play, each with the keys of what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from wiregen.protocol.resolving.states.events import KEY_KINDS, Events, scalar_kind
from wiregen.protocol.spelling import spelled
from wiregen.protocol.state import Key, Lifecycle, Path, Role
from wiregen.protocol.types import RecordType, Type
from wiregen.source.faults import Position
from wiregen.spec.state import RoleSpec
from wiregen.spec.values import Ref


class Keys:
    """The fields that name a thing: its own, behind those of the things around it."""

    def __init__(self, own: tuple[Ref, ...], within: Lifecycle | None) -> None:
        self._own = own
        self._within = within
        self.names: tuple[str, ...] = (
            *(() if within is None else within.keys),
            *(ref.name.rpartition(".")[2] for ref in own[:1]),
        )

    def find(
        self, events: Events, event: RecordType, named: Ref, path: Path | None, *, may_lack: bool
    ) -> tuple[Key, ...]:
        """Return the keys in an event that plays a part. A missing key is a fault, unless the event may lack some."""
        if path is not None and path.steps and path.steps[-1].is_each:
            return self._in_members(events, path)
        names = () if self._within is None else self._within.keys
        found = [events.known(event, (Ref(name, named.position),)) for name in names]
        if self._own:
            found.append(events.known(event, self._own))
            _check_kind(events, self._own[0], found[-1])
        known = tuple(takewhile(bool, found))
        if len(known) < len(self.names) and not may_lack:
            needed = " and ".join(dict.fromkeys(self.names))
            events.fault(
                named.position, f"{named.name!r} does not identify the thing that it is about: it needs {needed}"
            )
        return known

    def _in_members(self, events: Events, path: Path) -> tuple[Key, ...]:
        found = [events.follow(path.types, ref) for ref in self._own[:1]]
        known = tuple(key for key in found if key is not None)
        for ref in self._own[:1]:
            _check_kind(events, ref, known)
        return tuple((key,) for key in known)


def _check_kind(events: Events, ref: Ref, key: Key) -> None:
    for path in key:
        if scalar_kind(path.types) not in KEY_KINDS:
            shown = " or ".join(map(spelled, path.types))
            events.fault(ref.position, f"a key is a string or an integer, and {path} is of type {shown}")


def roles(
    events: Events,
    specs: Iterable[RoleSpec | Ref],
    keys: Keys,
    *,
    index: Ref | None = None,
    after: Ref | None = None,
    may_lack_keys: bool = False,
) -> tuple[Role, ...]:
    """Return the parts of some events; ``index`` and ``after`` are fields that each of them may have."""
    found = []
    for spec in specs:
        named, ref = (spec, None) if isinstance(spec, Ref) else (spec.event, spec.path)
        event = events.find(named)
        if event is None:
            continue
        path = None if ref is None else events.value(event, ref)
        if ref is not None and path is None:
            continue
        keyed = keys.find(events, event, named, path, may_lack=may_lack_keys)
        place = None if index is None else events.follow((event,), index)
        found.append(
            Role(event, path, keyed, place, None if after is None else next(iter(events.known(event, (after,))), None))
        )
    return tuple(found)


def one_type(events: Events, name: str, position: Position, all_roles: Sequence[Role]) -> Type | None:
    """Return the type of what several events bring, or None if they bring nothing; two types are a fault."""
    found = list(dict.fromkeys(type_ for role in all_roles if role.path is not None for type_ in role.path.types))
    if len(found) > 1:
        shown = " and ".join(map(spelled, found))
        events.fault(position, f"the events of {name!r} bring values of several types: {shown}")
    return found[0] if found else None


def same_key_types(events: Events, name: str, position: Position, all_roles: Sequence[Role]) -> tuple[Type, ...]:
    """Return the types of the keys; a key that is a string in one event and an integer in another is a fault."""
    complete = max((role.keys for role in all_roles), key=len, default=())
    for role in all_roles:
        for mine, others in zip(role.keys, complete, strict=False):
            found = {scalar_kind(path.types): path.types[0] for path in (*mine, *others)}
            if len(found) > 1:
                shown = " and ".join(sorted(map(spelled, found.values())))
                events.fault(position, f"the key {mine[0]} of {name!r} is of several types: {shown}")
    return tuple(paths[0].types[0] for paths in complete)
