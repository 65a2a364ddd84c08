"""The events of a direction that are arrays, known by an item that says what each is, or by their length and kinds."""

from __future__ import annotations

from collections.abc import Sequence

from wiregen.importing.arrays import Row, places_of, rows
from wiregen.importing.direction import Direction, added, stem_of
from wiregen.importing.event_source import Source, is_shared, known_events, note_no_objects
from wiregen.importing.members import Member
from wiregen.importing.naming import tag_spec


def of_arrays(source: Source, found: list[Member]) -> Direction | None:
    """Return a direction whose events are arrays of which an item says what each is, or None."""
    key, arrays = rows(source.types.folder, found, None)
    if all(array.place is None for array in arrays):
        return None
    note_no_objects(source.types, but_arrays(found))
    direction = source.begun({} if key == "type" else {"tag": tag_spec(key)})
    add_arrays(source, direction, key, arrays)
    return direction


def but_arrays(found: list[Member]) -> list[Member]:
    return [member for member in found if places_of(member.folded) is None]


def add_arrays(source: Source, direction: Direction, key: str, arrays: Sequence[Row]) -> None:
    """Add the events that are arrays; note one that another has the tag of, at the same place."""
    types, seen = source.types, set[tuple[int | None, str | int]]()
    known = known_events(source.before, direction.framing)
    for array in arrays:
        marks = {(array.place, value) for value in array.values}
        if marks & seen:
            why = f"left out of the events: another array has the tag {array.values[0]!r} at the same place"
            types.folder.not_expressed(array.member.pointer, why)
            continue
        seen |= marks
        tag = {key: array.values[0] if len(array.values) == 1 else list(array.values)} if array.values else {}
        wire = array.values[0] if len(array.values) == 1 else source.wire(array.member)
        if stem_of(str(wire), types.class_names.get(array.member.pointer, "")) in direction.events:
            wire = source.wire(array.member)
        if is_shared(known.get((str(tag or wire), (array.member.pointer,))), direction):
            continue
        about, called = source.about(array.member), source.message(array.member)
        event = added(types, direction, wire, array.member, about, called=called, alone=True)
        if event is not None:
            event.record.tags = tag
            types.event_places.add(array.member.pointer)
