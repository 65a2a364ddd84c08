"""Diagrams of what a record or union holds, as trees in which everything is opened once."""

from __future__ import annotations

from wiregen.build.holding import Held, Holdings
from wiregen.build.reference_texts import Links
from wiregen.lookup import Lookup
from wiregen.model_reference import Node


class Diagrams:
    """Draws diagrams of which none opens again what one before it has opened. Events of plain values are left out."""

    def __init__(self, lookup: Lookup, links: Links, holding: Holdings) -> None:
        self._wire_types = {event.record.name: event.wire_type for event in lookup.spec.events}
        self._unions = {*lookup.unions, *(direction.union for direction in lookup.spec.directions)}
        self._links = links
        inner = {name: [item for item in held if item.name not in lookup.enums] for name, held in holding.items()}
        self._holding = {
            name: tuple(item for item in held if item.name not in self._wire_types or inner[item.name])
            for name, held in inner.items()
        }
        self._opened: set[str] = set()

    def draw(self, name: str, levels: int | None = None) -> Node | None:
        """Return the diagram of a record or union, of all levels or some, or None where it holds none."""
        return self._node(Held(name, ()), levels) if self._holding[name] else None

    def _node(self, held: Held, levels: int | None) -> Node:
        name = held.name
        inner = self._holding[name]
        elsewhere = bool(inner) and (name in self._opened or levels == 0)
        children: tuple[Node, ...] = ()
        if inner and not elsewhere:
            self._opened.add(name)
            children = tuple(self._node(item, None if levels is None else levels - 1) for item in inner)
        kind = "event" if name in self._wire_types else "union" if name in self._unions else "record"
        shown = self._wire_types.get(name, name)
        return Node(shown, kind, self._links[name], ", ".join(held.fields), children, elsewhere)
