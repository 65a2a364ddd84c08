"""The unions whose objects are events, by the direction in which they travel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote

from wiregen.importing.classes import Declared, Record
from wiregen.importing.document import Document, Place
from wiregen.importing.draft import MERGED, NOT_EXPRESSED, RENAMED, Content
from wiregen.importing.extension import extension, texts
from wiregen.importing.fields import named_fields, record_facts, rules
from wiregen.importing.members import members
from wiregen.importing.naming import builder_name, class_case, doc_of, tag_spec
from wiregen.importing.places import about_of
from wiregen.importing.tags import tagging
from wiregen.importing.types import Types
from wiregen.source.faults import Fault, SpecError
from wiregen.spec.naming import pascal_case, snake_case

ABOUT = {"server": "Sent by the server to the client.", "client": "Sent by the client to the server."}
"""What is said of a direction where the document says nothing."""


@dataclass(slots=True)
class Direction:
    """A direction with its events."""

    name: str
    pointer: str
    union: str
    unknown: str
    constants: str
    tag: str
    doc: str
    events: list[Record] = field(default_factory=list)

    def content(self) -> Content:
        """Return the direction as protocol.yaml has it."""
        content: Content = {"doc": self.doc, "union": self.union, "constants": self.constants, "unknown": self.unknown}
        return content if self.tag == "type" else {**content, "tag": tag_spec(self.tag)}


_NO_UNION = (
    "no union of objects that one property tells apart, so its variants are no events: each needs a `const` of its own "
    "in one property, such as type"
)


def read_direction(types: Types, name: str, pointer: str) -> Direction:
    """Return the direction of a union's variants. Raises SpecError if no property tells them apart."""
    place = types.document.place(pointer)
    assert place is not None, "the document names it"
    union = types.class_names[pointer]
    direction = _direction(types, name, _choice_of_heirs(types.document, place), union)
    if direction is None:
        raise SpecError((Fault(types.document.position(pointer), f"{union}: {_NO_UNION}"),))
    types.event_places.add(pointer)
    return direction


def _choice_of_heirs(document: Document, place: Place) -> Place:
    """Return a choice of what inherits from a schema that is no choice itself; if nothing does, the schema."""
    keywords = place.schema if isinstance(place.schema, dict) else {}
    heirs = [] if {"oneOf", "anyOf", "discriminator"} & keywords.keys() else document.including(place.pointer)
    choice = {"oneOf": [{"$ref": f"#{quote(heir.pointer)}"} for heir in heirs]}
    return Place(place.pointer, choice, "heirs") if heirs else place


def read_messages(types: Types, name: str, place: Place) -> Direction | None:
    """Return the direction of some messages, or None, which is noted, if no property tells them apart."""
    direction = _direction(types, name, place, union_name(types.document, name, place))
    if direction is None:
        message = f"the messages of the {name} are no events: no property has a text of its own in each of them"
        types.notes.add(NOT_EXPRESSED, place.pointer, message)
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


def _direction(types: Types, name: str, place: Place, union: str) -> Direction | None:
    """Return a direction, its events not yet read but queued."""
    pointer = place.pointer
    found = [member for member in members(types.folder, place) if member.kind != "null"]
    objects = [member for member in found if member.kind == "object"]
    tags = tagging(types.folder, types.folder.fold(place), objects, events=True)
    if tags is None:
        return None
    for member in found:
        if member.kind != "object":
            binary = member.folded.get("format") == "binary"
            what = "binary data" if binary else f"a JSON {member.kind}"
            types.folder.not_expressed(member.pointer, f"left out of the events: {what} is not an event")
    for member in tags.left_out:
        types.folder.not_expressed(member.pointer, f"left out of the events: no text of its own in {tags.key!r}")
    said = texts(extension(types.document, place.schema), "unknown", "constants")
    unknown, constants = said.get("unknown"), said.get("constants")
    if tags.unknown is not None:
        types.catch_alls.add(tags.unknown.pointer)
        unknown = types.class_names.get(tags.unknown.pointer)
        refused = tags.unknown.folded.properties[tags.key].schema["not"]
        target = types.document.target(refused.get("$ref"), pointer) if isinstance(refused, dict) else None
        if target is not None and target.pointer in types.class_names:
            types.event_places.add(target.pointer)
            constants = types.class_names[target.pointer]
    direction = Direction(
        name,
        pointer,
        union,
        unknown or types.names.fresh(pointer, f"Unknown{union}", f"{union}Unknown"),
        constants or types.names.fresh(pointer, f"{union}Type", f"{union}Constants"),
        tags.key,
        about_of(place) or ABOUT.get(name, doc_of(name)),
    )
    constants_seen: set[str] = set()
    times = Counter(member.key for sharing in tags.variants.values() for member in sharing)
    for value, sharing in tags.variants.items():
        alone = len(sharing) == 1 and times[sharing[0].key] == 1
        own = types.class_names.get(sharing[0].pointer) if alone else None
        if own is None or sharing[0].pointer in types.event_places:
            text = str(value)
            named = f"{pascal_case(text) if _makes_a_name(text) else class_case(text)}Event"
            own = types.names.fresh(sharing[0].pointer, named, f"{class_case(name)}{named}")
        stem = _stem(str(value), own)
        if stem in constants_seen:
            why = f"the constant of {value!r} would be {stem.upper()}, as is that of another: left out"
            types.folder.not_expressed(sharing[0].pointer, why)
            continue
        constants_seen.add(stem)
        if len(sharing) > 1:
            types.notes.add(MERGED, sharing[0].pointer, f"{len(sharing)} schemas share the tag {value!r}: one event")
        merged = tuple(member.folded for member in sharing) if len(sharing) > 1 else ()
        record = Record(own, sharing[0].folded, (tags.key, value), merged=merged, direction=name)
        direction.events.append(record)
        types.queue.append(record)
    types.event_places |= {member.pointer for sharing in tags.variants.values() for member in sharing}
    return direction


def _makes_a_name(wire_type: str) -> bool:
    return snake_case(wire_type).isidentifier()


def _stem(wire_type: str, class_name: str) -> str:
    """Return the name that the constant and the builder of an event are made of, as a spec has it."""
    return snake_case(wire_type if _makes_a_name(wire_type) else class_name.removesuffix("Event"))


def events_content(
    types: Types, direction: Direction, functions: set[str]
) -> tuple[dict[str | int, Declared], dict[str, str]]:
    """Return the events of a direction by wire type, and the builders that have other names than usual."""
    declared: dict[str | int, Declared] = {}
    builders: dict[str, str] = {}
    for record in direction.events:
        assert record.tag is not None, "an event has its wire type"
        wire = record.tag[1]
        text = str(wire)
        event: Content = record_facts(types, record, text if isinstance(wire, str) else record.name)
        if record.name != f"{pascal_case(text)}Event":
            event["name"] = record.name
        stem = _stem(text, record.name)
        builder = builder_name(stem, functions)
        if builder != stem:
            types.notes.add(RENAMED, record.folded.place.pointer, f"the builder is named {builder}")
            builders[text] = builder
        fields, pointers = named_fields(types, record)
        if fields:
            event["fields"] = fields
        event |= rules(types, record, pointers)
        declared[wire] = Declared(event, record.folded.place.pointer, pointers)
    return declared, builders
