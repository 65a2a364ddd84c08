"""Find the tagging of a direction: by a tag, by the only key of each event, by keys that only one event has, or by the
message's name outside the text. Each function returns a direction with queued events, not read yet, or None."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from wiregen.importing.array_events import add_arrays, but_arrays, of_arrays
from wiregen.importing.arrays import rows
from wiregen.importing.classes import Record
from wiregen.importing.direction import Direction, added
from wiregen.importing.draft import MERGED, REVIEW
from wiregen.importing.event_source import Source, framing, is_shared, known_events, note_no_objects
from wiregen.importing.external import external
from wiregen.importing.members import Member, members
from wiregen.importing.messages import Messages
from wiregen.importing.naming import class_case
from wiregen.importing.several_keys import is_absent, with_more_keys
from wiregen.importing.tags import Tagging, catch_all_key, tagging
from wiregen.importing.types import Types
from wiregen.spec.type_expression import ANY

_OUTSIDE = "no property distinguishes the messages of the {}: the caller passes the message's name"

_SEVERAL_KEYS = "the keys {} together are the tag: an event that has one of them without declaring it is unknown"

_SEVERAL_CHANNELS = "they are from several channels: --channel selects one"


def by_tag(source: Source) -> Direction | None:
    """Return a direction whose events have a tag."""
    types = source.types
    found = source.found
    objects = [member for member in found if member.kind == "object"]
    tags = _tagging(source, objects)
    if tags is None:
        return None if any(catch_all_key(one.folded) is None for one in objects) else of_arrays(source, found)
    untagged = _keys_of_untagged(source, tags, objects)
    lost = [member for member in tags.left_out if member.key not in untagged]
    if len(lost) > len(tags.variants) or not _distinguishes_most(source, tags, lost):
        return None
    arrays = rows(types.folder, found, tags.key)
    note_no_objects(types, but_arrays(found))
    given = {} if tags.unknown is None else _catch_all(types, source.place.pointer, tags.unknown, tags.key)
    direction = source.begun(framing([*tags.keys, *arrays.more]), given)
    if any(not variant.values or variant.more.keys() < {*tags.more} for variant in tags.variants):
        types.notes.add(REVIEW, source.place.pointer, _SEVERAL_KEYS.format(" and ".join(map(repr, tags.keys))))
    times = Counter(member.key for variant in tags.variants for member in variant.members)
    known = known_events(source.before, direction.framing)
    for variant in tags.variants:
        tag = tags.tags(variant)
        if is_shared(known.get((str(tag), tuple(member.pointer for member in variant.members))), direction):
            continue
        first = variant.members[0]
        alone = len(variant.members) == 1 and times[first.key] == 1
        wire = variant.called
        taken = wire in [event.wire for event in direction.events.values()]
        if taken or (alone and len(variant.values) > 1 and not variant.more):
            wire = source.wire(first)
        merged = tuple(member.folded for member in variant.members) if len(variant.members) > 1 else ()
        about, called = ("" if merged else source.about(first)), ("" if merged else source.message(first))
        event = added(types, direction, wire, first, about, called=called, alone=alone)
        if event is not None:
            event.record.tags, event.record.merged = tag, merged
            event.record.has = source.known_by.get(first.pointer, ())
            event.record.left_out |= {*tags.keys} - tag.keys() if tags.more else set()
            if merged:
                channels = {source.channels(member) for member in variant.members}
                more = f"; {_SEVERAL_CHANNELS}" if len(channels) > 1 else ""
                why = f"{len(merged)} schemas share the tag {wire!r}: one event{more}"
                types.notes.add(MERGED, first.pointer, why)
    for member in tags.left_out:
        _add_untagged(source, direction, tags.keys, member, untagged.get(member.key, ()))
    add_arrays(source, direction, arrays)
    types.event_places |= {member.pointer for variant in tags.variants for member in variant.members}
    return direction


def _tagging(source: Source, objects: list[Member]) -> Tagging | None:
    """Return the tagging of the objects that are not recognized by their keys."""
    folder, union = source.types.folder, source.types.folder.fold(source.place)
    by_keys = [
        member
        for member in objects
        if member.pointer in source.known_by and all(is_absent(folder, member, key) for key in source.tag_keys)
    ]
    tagged = [member for member in objects if member not in by_keys]
    tags = tagging(folder, union, tagged, events=True)
    if tags is None:
        tags = tagging(folder, union, tagged, events=True, apart=False)
        tags = None if tags is None else with_more_keys(folder, tags)
        tags = None if tags is None or not tags.more else tags
    else:
        tags = with_more_keys(folder, tags)
    return None if tags is None else replace(tags, left_out=(*tags.left_out, *by_keys))


def _distinguishes_most(source: Source, tags: Tagging, left_out: list[Member]) -> bool:
    """Say whether a tag distinguishes most messages. Messages of different channels may have the same tag."""
    if source.messages is None:
        return True
    lost = {member.key for member in left_out}
    for variant in tags.variants:
        times = Counter(channel for member in variant.members for channel in source.channels(member) or {""})
        lost |= {
            member.key
            for member in variant.members
            if any(times[channel] > 1 for channel in source.channels(member) or {""})
        }
    every = {member.key for variant in tags.variants for member in variant.members}.union(lost)
    return len(lost) * 2 <= len(every)


def _keys_of_untagged(source: Source, tags: Tagging, objects: list[Member]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return the keys that identify objects without the tag, as the document says, or because no other object has them.

    In the second case the object must require them, unless it has no other keys.
    """
    times = Counter(key for member in objects for key in member.folded.properties)
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for member in tags.left_out:
        needed = member.folded.required if len(member.folded.properties) > 1 else member.folded.properties
        own = source.known_by.get(member.pointer) or tuple(key for key in needed if times[key] == 1)
        if own and all(is_absent(source.types.folder, member, key) for key in tags.keys):
            found[member.key] = own
    return found


def _add_untagged(
    source: Source, direction: Direction, keys: tuple[str, ...], member: Member, own: tuple[str, ...]
) -> None:
    """Add an event without the tag that is recognized by its own keys, or note that it has none."""
    if not own:
        source.types.folder.not_expressed(
            member.pointer, f"left out of the events: no string of its own in {keys[0]!r}"
        )
        return
    event = added(source.types, direction, source.wire(member), member, source.about(member), alone=True)
    if event is not None:
        event.record.has = own
        event.record.left_out |= {*keys}
        source.types.event_places.add(member.pointer)


def by_key(source: Source) -> Direction | None:
    """Return a direction whose events have one key, which holds the content."""
    types = source.types
    found = external(types.folder, [member.folded for member in source.found if member.kind == "object"])
    if found is None:
        return None
    direction = source.begun({"tagging": "external"})
    note_no_objects(types, source.found)
    for wire, content in found.left_out.items():
        types.folder.not_expressed(content.pointer, f"left out of the events: what {wire!r} holds is not one object")
    for wire, member in found.contents.items():
        alone = types.document.referred[member.pointer] == 1
        added(types, direction, wire, member, alone=alone)
        if alone:
            types.event_places.add(member.pointer)
    if found.beside is not None:
        direction.envelope = Record(f"{class_case(source.name)}Envelope", found.beside)
        types.queue.append(direction.envelope)
    return direction


def by_own_keys(source: Source) -> Direction | None:
    """Return a direction whose events are recognized by keys, as the document says, or because no other event has them.

    In the second case the event must require them.
    """
    types, said = source.types, source.known_by
    objects = [member for member in source.found if member.kind == "object"]
    times = Counter(key for member in objects for key in member.folded.properties)
    own = [
        said.get(member.pointer) or tuple(key for key in member.folded.required if times[key] == 1)
        for member in objects
    ]
    held = [members(types.folder, one.payload) for one in source.messages.all] if source.messages is not None else []
    mixed = any(len(one) > 1 and any(member.kind == "object" for member in one) for one in held)
    if not objects or mixed or not all(own) or (not said and (len(objects) < 2 or "type" in times)):
        return None
    note_no_objects(types, [member for member in source.found if member.kind != "object"])
    direction = source.begun({**framing(source.tag_keys), "tag_optional": True})
    for member, known_by in zip(objects, own, strict=True):
        event = added(types, direction, source.wire(member), member, source.about(member), alone=True)
        if event is not None:
            event.record.has = known_by
    types.event_places |= {member.pointer for member in objects}
    return direction


def by_name(source: Source, messages: Messages) -> Direction | None:
    """Return a direction whose events have the message's name as tag, outside the text."""
    types = source.types
    objects: dict[str, tuple[list[Member], str]] = {}
    for message in messages.all:
        held = [member for member in members(types.folder, message.payload) if member.kind != "null"]
        if held and all(member.kind == "object" for member in held):
            objects.setdefault(message.name, ([], message.about))[0].extend(held)
        else:
            kinds = {member.kind for member in held}
            what = f"a JSON {kinds.pop()}" if len(kinds) == 1 and ANY not in kinds else "not always an object"
            why = f"left out of the events: {message.name!r} is {what}"
            types.folder.not_expressed(message.payload.pointer, why)
    if not objects:
        return None
    direction = source.begun({"tagging": "outside"})
    types.notes.add(REVIEW, source.place.pointer, _OUTSIDE.format(source.name))
    times = Counter(member.key for held, _ in objects.values() for member in held)
    known = known_events(source.before, direction.framing)
    for wire, (held, about) in objects.items():
        if is_shared(known.get((wire, tuple(member.pointer for member in held))), direction):
            continue
        alone = len(held) == 1 and times[held[0].key] == 1
        event = added(types, direction, wire, held[0], about, alone=alone)
        if event is not None and len(held) > 1:
            event.record.merged = tuple(member.folded for member in held)
            why = f"{len(held)} objects have the name {wire!r}, and nothing distinguishes them: one event"
            types.notes.add(MERGED, held[0].pointer, why)
        elif len(held) == 1:
            types.event_places.add(held[0].pointer)
    return direction


def _catch_all(types: Types, pointer: str, unknown: Member, key: str) -> dict[str, str]:
    """Return the names of the unknown event and the constants of a direction, if the document has them."""
    types.catch_alls.add(unknown.pointer)
    found = {"unknown": types.class_names[unknown.pointer]} if unknown.pointer in types.class_names else {}
    refused = unknown.folded.properties[key].schema["not"]
    target = types.document.target(refused.get("$ref"), pointer) if isinstance(refused, dict) else None
    if target is not None and target.pointer in types.class_names:
        types.of_events[target.pointer] = "string"
        found["constants"] = types.class_names[target.pointer]
    return found
