"""The events of a direction that are arrays, distinguished by an item as tag, or by their length and kinds."""

from __future__ import annotations

from wiregen.importing.arrays import Rows, places_of, rows
from wiregen.importing.direction import Direction, added, stem_of
from wiregen.importing.draft import Content
from wiregen.importing.event_source import Known, Source, framing, is_shared, known_events, note_no_objects
from wiregen.importing.members import Member


def of_arrays(source: Source, found: list[Member]) -> Direction | None:
    """Return a direction whose events are arrays with a tag, or None."""
    arrays = rows(source.types.folder, found, None)
    if not arrays.tagged:
        return None
    note_no_objects(source.types, but_arrays(found))
    direction = source.begun(framing([arrays.key, *arrays.more]))
    add_arrays(source, direction, arrays)
    return direction


def but_arrays(found: list[Member]) -> list[Member]:
    """Return the members without the arrays that list their items."""
    return [member for member in found if places_of(member.folded) is None]


def add_arrays(source: Source, direction: Direction, arrays: Rows) -> None:
    """Add the events that are arrays. Note an array with the same tag at the same position as another."""
    known = known_events(source.before, direction.framing)
    for tags in arrays.tagged.values():
        seen = set[tuple[object, ...]]()
        for variant in tags.variants:
            first, *others = variant.members
            for member in others if not variant.marks & seen else variant.members:
                why = f"left out of the events: another array has the tag {variant.called!r} at the same place"
                source.types.folder.not_expressed(member.pointer, why)
            if not variant.marks & seen:
                one = len(variant.values) <= 1 or variant.more
                wire = variant.called if one else source.wire(first)
                _add(source, direction, first, wire, tags.tags(variant), known)
            seen |= variant.marks
    several = isinstance(direction.framing.get("tag"), list)
    for member in arrays.untagged:
        if several:
            why = "left out of the events: it has no tag, but others have several tags"
            source.types.folder.not_expressed(member.pointer, why)
        else:
            _add(source, direction, member, source.wire(member), {}, known)


def _add(source: Source, direction: Direction, member: Member, wire: str | int, tag: Content, known: Known) -> None:
    types = source.types
    stem = stem_of(str(wire), types.class_names.get(member.pointer, ""))
    if stem in direction.events or wire in [event.wire for event in direction.events.values()]:
        wire = source.wire(member)
    if is_shared(known.get((str(tag or wire), (member.pointer,))), direction):
        return
    event = added(types, direction, wire, member, source.about(member), called=source.message(member), alone=True)
    if event is not None:
        event.record.tags = tag
        types.event_places.add(member.pointer)
