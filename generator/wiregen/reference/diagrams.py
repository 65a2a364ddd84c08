"""Diagrams of what a record or union holds, as trees in which everything is opened once."""

from __future__ import annotations

from wiregen.protocol.protocol import Protocol
from wiregen.protocol.types import EnumType, NamedType, RecordType
from wiregen.reference.holding import Held, Holdings
from wiregen.reference.model import Node
from wiregen.reference.texts import Links


class Diagrams:
    """Draws diagrams. What an earlier one has opened is not opened again. Events of plain values are left out."""

    def __init__(self, protocol: Protocol, links: Links, holding: Holdings) -> None:
        self._wire_types: dict[NamedType, str] = {event.record: event.wire_type for event in protocol.events}
        self._links = links
        inner = {
            holder: [item for item in items if not isinstance(item.type, EnumType)] for holder, items in holding.items()
        }
        self._holding = {
            holder: tuple(item for item in items if item.type not in self._wire_types or inner[item.type])
            for holder, items in inner.items()
        }
        self._opened: set[NamedType] = set()

    def draw(self, type_: NamedType, levels: int | None = None) -> Node | None:
        """Return the diagram of a record or union, of all levels or some, or None if it holds nothing."""
        return self._node(Held(type_), levels) if self._holding[type_] else None

    def _node(self, held: Held, levels: int | None) -> Node:
        type_ = held.type
        inner = self._holding[type_]
        elsewhere = bool(inner) and (type_ in self._opened or levels == 0)
        children: tuple[Node, ...] = ()
        if inner and not elsewhere:
            self._opened.add(type_)
            children = tuple(self._node(item, None if levels is None else levels - 1) for item in inner)
        is_record = isinstance(type_, RecordType)
        kind = "event" if type_ in self._wire_types else "record" if is_record else "union"
        shown = self._wire_types.get(type_, type_.name)
        return Node(shown, kind, self._links[type_], ", ".join(held.fields), children, elsewhere)
