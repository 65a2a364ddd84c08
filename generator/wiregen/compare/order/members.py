"""Check the members of collections and their order."""

from __future__ import annotations

from collections.abc import Iterable

from wiregen.compare.order.roles import Bound
from wiregen.compare.order.things import Entry, Found, Memory, violation
from wiregen.compare.order.values import Frame
from wiregen.compare.traffic.notes import shortened
from wiregen.protocol.state import Collection, Role


class MemberChecks:
    """Checks the events that add, change and remove members."""

    def __init__(self, held: Memory) -> None:
        self._held = held

    def announce(self, kind: Collection, role: Bound, frame: Frame) -> Found:
        """Announce a member."""
        key = role.key(frame)
        self._held.members[kind].setdefault(key, Entry(kind, key)).was_announced = True
        yield from ()

    def add(self, kind: Collection, put: tuple[Role, ...], role: Bound, frame: Frame) -> Found:
        """Add the members of an event."""
        members = self._held.members[kind]
        is_put = role.role in put
        for key in role.keys(frame):
            entry = members.setdefault(key, Entry(kind, key))
            if entry.is_member and not is_put:
                yield violation("member-repeated", kind, f"{entry} is added, which is there")
            elif not is_put and kind.is_ordered and not self._held.is_late:
                yield from self._anchor(kind, entry, role.after(frame))
            entry.is_member = True

    def _anchor(self, kind: Collection, entry: Entry, after: object) -> Found:
        members = self._held.members[kind]
        if after is None:
            if any(other.is_member for other in members.values()):
                yield violation("anchor-null", kind, f"{entry} is added as the first one, and there are others")
        elif (after,) not in members:
            yield violation(
                "anchor-unknown", kind, f"{entry} is added behind {shortened(str(after))}, which is not there"
            )

    def touch(self, kind: Collection, role: Bound, frame: Frame) -> Found:
        """Check an event about a member."""
        key = role.key(frame)
        if None in key:
            return
        entry = self._held.members[kind].get(key)
        if (entry is None or not entry.is_member) and not self._held.is_late:
            yield violation("member-unknown", kind, f"{role} is about {Entry(kind, key)}, which is not there")

    def remove(self, kind: Collection, role: Bound, frame: Frame) -> Found:
        """Remove a member."""
        yield from self.touch(kind, role, frame)
        self._held.members[kind].pop(role.key(frame), None)


def awaited(kind: Collection, members: Iterable[Entry]) -> Found:
    """Yield the members that were announced and never added."""
    for entry in members:
        if entry.was_announced and not entry.is_member:
            yield violation("member-awaited", kind, f"{entry} was announced and never added")
