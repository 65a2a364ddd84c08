"""Collections as written to collections as meant."""

from __future__ import annotations

from collections.abc import Mapping

from wiregen.protocol.resolving.states.events import Events
from wiregen.protocol.resolving.states.roles import Keys, one_type, roles, same_key_types
from wiregen.protocol.spelling import spelled
from wiregen.protocol.state import Collection, Lifecycle
from wiregen.source.suggestions import suggestion
from wiregen.spec.state import CollectionSpec
from wiregen.spec.values import Ref


def resolve_collection(events: Events, spec: CollectionSpec, lifecycles: Mapping[str, Lifecycle]) -> Collection:
    """Return a collection, which may be within a lifecycle and hold its things."""
    keys = Keys(spec.key, None)
    add, put = (roles(events, items, keys, after=spec.after) for items in (spec.add, spec.put))
    replace, remove, announce, about = (
        roles(events, items, keys) for items in (spec.replace, spec.remove, spec.announce, spec.about)
    )
    if not spec.add and not spec.put:
        events.fault(spec.position, f"nothing adds a member to {spec.name!r}: give it the key 'add' or 'put'")
    for role in add:
        if spec.after is not None and role.after is None:
            message = f"{role.event.name} has no field {spec.after.name!r} that names the member before a new one"
            events.fault(spec.after.position, message)
    snapshot = one_type(events, spec.name, spec.position, (*add, *put, *replace))
    live = _lifecycle(events, spec.live, lifecycles)
    if live is not None and spec.live is not None and snapshot is not live.snapshot:
        shown = "nothing" if live.snapshot is None else spelled(live.snapshot)
        member = "nothing" if snapshot is None else spelled(snapshot)
        events.fault(spec.live.position, f"a member is of type {member}, but the snapshot of {live.name} is {shown}")
    return Collection(
        name=spec.name,
        doc=spec.doc,
        position=spec.position,
        within=_lifecycle(events, spec.within, lifecycles),
        keys=keys.names,
        key_types=same_key_types(events, spec.name, spec.position, (*add, *put, *replace, *remove, *announce, *about)),
        add=add,
        put=put,
        replace=replace,
        remove=remove,
        announce=announce,
        about=about,
        is_ordered=spec.after is not None,
        live=live,
        snapshot=snapshot,
    )


def _lifecycle(events: Events, ref: Ref | None, lifecycles: Mapping[str, Lifecycle]) -> Lifecycle | None:
    if ref is None:
        return None
    if ref.name not in lifecycles:
        events.fault(ref.position, f"no lifecycle {ref.name!r}{suggestion(ref.name, lifecycles)}")
    return lifecycles.get(ref.name)
