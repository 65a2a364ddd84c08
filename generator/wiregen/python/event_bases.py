"""The base classes of events: one for each direction, and one for the events that several directions share."""

from __future__ import annotations

from wiregen.protocol.protocol import Direction, Event, Protocol
from wiregen.python.class_names import ClassNames
from wiregen.python.code import Name, imported
from wiregen.spec.naming import pascal_case


def base_class(names: ClassNames, directions: tuple[Direction, ...]) -> Name:
    """Return the base class of the events of some directions."""
    match directions:
        case (direction,):
            return imported(".directions", f"{names.text(direction.union)}Base")
        case _:
            several = "_".join(direction.name for direction in directions)
            return imported(".directions", f"{pascal_case(several)}SharedBase")


def directions_of(protocol: Protocol) -> dict[Event, tuple[Direction, ...]]:
    """Return the directions of every event."""
    found: dict[Event, tuple[Direction, ...]] = {}
    for direction in protocol.directions:
        for event in direction.events:
            found[event] = (*found.get(event, ()), direction)
    return found


def shared_directions(protocol: Protocol) -> tuple[tuple[Direction, ...], ...]:
    """Return the directions that have events in common, each set of them once."""
    return tuple(dict.fromkeys(several for several in directions_of(protocol).values() if len(several) > 1))
