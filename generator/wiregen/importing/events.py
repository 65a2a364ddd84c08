"""The unions whose objects are events, by the direction in which they travel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote

from wiregen.importing.classes import Event, Record
from wiregen.importing.direction import Direction, added, begun
from wiregen.importing.document import Document, Place
from wiregen.importing.draft import MERGED, NOT_EXPRESSED, REVIEW, Content
from wiregen.importing.exported import read_exported
from wiregen.importing.extension import extension, part, texts
from wiregen.importing.external import external
from wiregen.importing.members import Member, members
from wiregen.importing.messages import Messages
from wiregen.importing.naming import class_case, tag_spec
from wiregen.importing.tags import tagging
from wiregen.importing.types import Types
from wiregen.source.faults import Fault, SpecError
from wiregen.spec.naming import snake_case

_NO_UNION = (
    "no union of objects that one property tells apart, so its variants are not events: each needs a `const` of its "
    "own in one property, such as type"
)

_OUTSIDE = "no property tells the messages of the {} apart: whoever decodes one says which it is, by the message's name"


def read_direction(types: Types, name: str, pointer: str) -> Direction:
    """Return the direction of a union's variants. Raises SpecError if nothing tells them apart."""
    place = types.document.place(pointer)
    assert place is not None, "the document names it"
    union = types.class_names[pointer]
    choice = _choice_of_heirs(types.document, place)
    direction = _tagged(types, name, choice, union) or _external(types, name, choice, union)
    if direction is None:
        raise SpecError((Fault(types.document.position(pointer), f"{union}: {_NO_UNION}"),))
    types.event_places.add(pointer)
    return direction


def _choice_of_heirs(document: Document, place: Place) -> Place:
    """Return a choice of what inherits from a schema that is not a choice itself; if nothing does, the schema."""
    keywords = place.schema if isinstance(place.schema, dict) else {}
    heirs = [] if {"oneOf", "anyOf", "discriminator"} & keywords.keys() else document.including(place.pointer)
    choice = {"oneOf": [{"$ref": f"#{quote(heir.pointer)}"} for heir in heirs]}
    return Place(place.pointer, choice, "heirs") if heirs else place


def read_messages(types: Types, name: str, messages: Messages, before: list[Direction]) -> Direction | None:
    """Return the direction of some messages, or None, which is noted, if none of them is an object.

    An event that an earlier direction has too is shared with it.
    """
    place = messages.union
    union = union_name(types.document, name, place)
    framing = part(extension(types.document, place.schema), "framing")
    if framing:
        direction: Direction | None = read_exported(
            types, begun(types, name, place, union, dict(framing)), messages, before
        )
    else:
        direction = (
            _tagged(types, name, place, union, before)
            or _external(types, name, place, union)
            or _known_by_keys(types, name, messages, union)
            or _outside(types, name, messages, union, before)
        )
    if direction is None:
        types.notes.add(NOT_EXPRESSED, place.pointer, f"the messages of the {name} are not events: none is an object")
    else:
        types.names.fresh(place.pointer, direction.union)
    return direction


def union_name(document: Document, name: str, place: Place) -> str:
    """Return the name of the union of the messages of a direction."""
    return texts(extension(document, place.schema), "union").get("union", f"{class_case(name)}Event")


def unions_like_events(types: Types) -> Iterator[str]:
    """Yield the pointers of the named schemas whose variants, or whose heirs, have tags.

    A union that another schema refers to is more likely a part of something.
    """
    referred = types.document.referred
    for pointer in types.class_names:
        place = types.document.place(pointer)
        keywords = place.schema if place is not None and isinstance(place.schema, dict) else {}
        if place is None or ({"oneOf", "anyOf"} & keywords.keys() and pointer in referred):
            continue
        choice = _choice_of_heirs(types.document, place)
        if {"oneOf", "anyOf"} & choice.schema.keys() if isinstance(choice.schema, dict) else False:
            found = [member for member in members(types.folder, choice) if member.kind == "object"]
            tags = tagging(types.folder, types.folder.fold(choice), found, events=True) if len(found) > 1 else None
            own = choice is place or (tags is not None and tags.key in types.folder.fold(place).properties)
            if tags is not None and own and len(tags.left_out) < len(tags.variants):
                yield pointer


def _tagged(types: Types, name: str, place: Place, union: str, before: Sequence[Direction] = ()) -> Direction | None:
    """Return a direction whose events one property tells apart, not yet read but queued."""
    found = [member for member in members(types.folder, place) if member.kind != "null"]
    objects = [member for member in found if member.kind == "object"]
    tags = tagging(types.folder, types.folder.fold(place), objects, events=True)
    if tags is None or len(tags.left_out) > len(tags.variants):
        return None
    _note_no_objects(types, found)
    for member in tags.left_out:
        types.folder.not_expressed(member.pointer, f"left out of the events: no text of its own in {tags.key!r}")
    given = {} if tags.unknown is None else _catch_all(types, place.pointer, tags.unknown, tags.key)
    direction = begun(types, name, place, union, {} if tags.key == "type" else {"tag": tag_spec(tags.key)}, given)
    times = Counter(member.key for variant in tags.variants for member in variant.members)
    known = _known(before, direction.framing)
    for variant in tags.variants:
        tag = {tags.key: variant.tag}
        if _is_shared(known.get((str(tag), tuple(member.pointer for member in variant.members))), direction):
            continue
        first = variant.members[0]
        alone = len(variant.members) == 1 and times[first.key] == 1
        wire = variant.values[0]
        if len(variant.values) > 1 and alone:
            wire = snake_case(types.class_names.get(first.pointer, str(wire)))
        merged = tuple(member.folded for member in variant.members) if len(variant.members) > 1 else ()
        event = added(types, direction, wire, first, alone=alone)
        if event is not None:
            event.record.tags, event.record.merged = tag, merged
            if merged:
                types.notes.add(MERGED, first.pointer, f"{len(merged)} schemas share the tag {wire!r}: one event")
    types.event_places |= {member.pointer for variant in tags.variants for member in variant.members}
    return direction


_Known = tuple[str, tuple[str, ...]]
"""The values of the tag of an event, or its wire type if there is none, and the pointers of its schemas."""


def _known(before: Sequence[Direction], framing: Content) -> dict[_Known, tuple[str, Event]]:
    """Return the events, with their stems, of those of some directions whose events are told apart in the same way."""
    return {
        (str(event.record.tags or event.wire), tuple(one.place.pointer for one in event.record.bodies)): (stem, event)
        for direction in before
        if direction.framing == framing
        for stem, event in direction.events.items()
    }


def _is_shared(known: tuple[str, Event] | None, direction: Direction) -> bool:
    """Say whether an event is one of an earlier direction; then it travels in this one too."""
    if known is not None:
        known[1].directions.append(direction.name)
        direction.events[known[0]] = known[1]
    return known is not None


def _external(types: Types, name: str, place: Place, union: str) -> Direction | None:
    """Return a direction whose events are known by the one key that holds each, not yet read but queued."""
    found = external(types.folder, place)
    if found is None:
        return None
    direction = begun(types, name, place, union, {"tagging": "external"})
    _note_no_objects(types, members(types.folder, place))
    for wire, content in found.left_out.items():
        types.folder.not_expressed(content.pointer, f"left out of the events: what {wire!r} holds is not one object")
    for wire, member in found.contents.items():
        alone = types.document.referred[member.pointer] == 1
        added(types, direction, wire, member, alone=alone)
        if alone:
            types.event_places.add(member.pointer)
    if found.beside is not None:
        direction.envelope = Record(f"{class_case(name)}Envelope", found.beside)
        types.queue.append(direction.envelope)
    return direction


def _known_by_keys(types: Types, name: str, messages: Messages, union: str) -> Direction | None:
    """Return a direction whose events each need a key that no other has, not yet read but queued."""
    held = [(wire, members(types.folder, payload)) for wire, payload in messages.payloads]
    objects = [(wire, found[0]) for wire, found in held if len(found) == 1 and found[0].kind == "object"]
    others = [member for _, found in held for member in found if len(found) > 1 or member.kind != "object"]
    times = Counter(key for _, member in objects for key in member.folded.properties)
    own = [[key for key in member.folded.required if times[key] == 1] for _, member in objects]
    if len(objects) < 2 or not all(own) or "type" in times or any(member.kind == "object" for member in others):
        return None
    _note_no_objects(types, others)
    direction = begun(types, name, messages.union, union, {"tag_optional": True})
    for (wire, member), keys in zip(objects, own, strict=True):
        event = added(types, direction, wire, member, alone=True)
        if event is not None:
            event.record.has = tuple(keys)
    types.event_places |= {member.pointer for _, member in objects}
    return direction


def _outside(types: Types, name: str, messages: Messages, union: str, before: Sequence[Direction]) -> Direction | None:
    """Return a direction whose events have the names of their messages, which are not in the text."""
    objects: dict[str, Member] = {}
    for wire, payload in messages.payloads:
        held = [member for member in members(types.folder, payload) if member.kind != "null"]
        if len(held) == 1 and held[0].kind == "object":
            objects.setdefault(wire, held[0])
        else:
            types.folder.not_expressed(payload.pointer, f"left out of the events: {wire!r} is not one object")
    if not objects:
        return None
    direction = begun(types, name, messages.union, union, {"tagging": "outside"})
    types.notes.add(REVIEW, messages.union.pointer, _OUTSIDE.format(name))
    times = Counter(member.key for member in objects.values())
    known = _known(before, direction.framing)
    for wire, member in objects.items():
        if not _is_shared(known.get((wire, (member.pointer,))), direction):
            added(types, direction, wire, member, alone=times[member.key] == 1)
    types.event_places |= {member.pointer for member in objects.values()}
    return direction


def _note_no_objects(types: Types, found: Iterable[Member]) -> None:
    for member in found:
        if member.kind not in ("object", "null"):
            what = "binary data" if member.folded.get("format") == "binary" else f"a JSON {member.kind}"
            types.folder.not_expressed(member.pointer, f"left out of the events: {what} is not an event")


def _catch_all(types: Types, pointer: str, unknown: Member, key: str) -> dict[str, str]:
    """Return the names that a document has for the unknown event and the constants of a direction."""
    types.catch_alls.add(unknown.pointer)
    found = {"unknown": types.class_names[unknown.pointer]} if unknown.pointer in types.class_names else {}
    refused = unknown.folded.properties[key].schema["not"]
    target = types.document.target(refused.get("$ref"), pointer) if isinstance(refused, dict) else None
    if target is not None and target.pointer in types.class_names:
        types.event_places.add(target.pointer)
        found["constants"] = types.class_names[target.pointer]
    return found
