"""A direction of a draft: its names, its events and how they are distinguished."""

from __future__ import annotations

from dataclasses import dataclass, field

from wiregen.importing.classes import Declared, Event, Record
from wiregen.importing.document import Place
from wiregen.importing.draft import RENAMED, Content
from wiregen.importing.extension import extension, texts
from wiregen.importing.fields import about_object, layout, named_fields, record_facts, rules
from wiregen.importing.members import Member
from wiregen.importing.naming import builder_name, class_case, doc_of
from wiregen.importing.places import about_of
from wiregen.importing.types import Types
from wiregen.spec.naming import pascal_case, snake_case

ABOUT = {"server": "Sent by the server to the client.", "client": "Sent by the client to the server."}
"""The doc of a direction that the document does not describe."""


@dataclass(slots=True)
class Direction:
    """A direction with its events."""

    name: str
    pointer: str
    union: str
    unknown: str
    constants: str
    doc: str
    framing: Content
    """Its tagging, as protocol.yaml has it."""
    events: dict[str, Event] = field(default_factory=dict)
    """The events by the name that their constants and builders are derived from."""
    envelope: Record | None = None
    """The fields beside the content of an event."""

    def content(self) -> Content:
        """Return the direction as protocol.yaml has it."""
        names: Content = {"union": self.union, "constants": self.constants, "unknown": self.unknown}
        envelope = {"envelope": [envelope_group(self)]} if self.envelope is not None else {}
        return {"doc": self.doc, **names, **self.framing, **envelope}


def envelope_group(direction: Direction) -> str:
    """Return the name of the group of the fields beside the content of a direction's events."""
    return f"{direction.name}_envelope"


def begun(
    types: Types, name: str, place: Place, union: str, framing: Content, given: dict[str, str] | None = None
) -> Direction:
    """Return a direction without events; ``given`` has the known names of its unknown event and constants."""
    said = texts(extension(types.document, place.schema), "unknown", "constants") | (given or {})
    unknown = said.get("unknown") or types.names.fresh(place.pointer, f"Unknown{union}", f"{union}Unknown")
    constants = said.get("constants") or types.names.fresh(place.pointer, f"{union}Type", f"{union}Constants")
    about = about_of(place) or ABOUT.get(name, doc_of(name))
    return Direction(name, place.pointer, union, unknown, constants, about, framing)


def added(
    types: Types,
    direction: Direction,
    wire: str | int,
    member: Member,
    about: str = "",
    *,
    called: str = "",
    alone: bool,
) -> Event | None:
    """Add an event to a direction and to the queue; return None, with a note, if its constant exists already.

    ``about`` describes its message, and ``called`` names it if its wire type makes no name. ``alone`` means that
    nothing else has its schema: then the event has the schema's name, and the schema's description comes first.
    """
    own = types.class_names.get(member.pointer) if alone else None
    if own is None or member.pointer in types.event_places:
        text = str(wire) if _makes_a_name(str(wire)) or not called else called
        named = f"{pascal_case(text) if _makes_a_name(text) else class_case(text)}Event"
        own = types.names.fresh(member.pointer, named, f"{class_case(direction.name)}{named}")
    stem = stem_of(str(wire), own)
    if stem in direction.events:
        why = f"left out: the constant of {wire!r} would be {stem.upper()}, which another event has"
        types.folder.not_expressed(member.pointer, why)
        return None
    direction.events[stem] = Event(wire, types.new_record(own, member.folded), [direction.name])
    in_schema = about_object(member.folded)
    direction.events[stem].record.about = (in_schema or about) if alone else (about or in_schema)
    types.queue.append(direction.events[stem].record)
    return direction.events[stem]


def _makes_a_name(wire_type: str) -> bool:
    return snake_case(wire_type).isidentifier()


def stem_of(wire_type: str, class_name: str) -> str:
    """Return the name in a spec that the constant and the builder of an event are derived from."""
    return snake_case(wire_type if _makes_a_name(wire_type) else class_name.removesuffix("Event"))


def events_content(
    types: Types, direction: Direction, functions: set[str]
) -> tuple[dict[str | int, Declared], dict[str, str]]:
    """Return the events whose first direction this is, by wire type, and the builders with unusual names."""
    declared: dict[str | int, Declared] = {}
    builders: dict[str, str] = {}
    for stem, event in direction.events.items():
        if event.directions[0] != direction.name:
            continue
        record, text = event.record, str(event.wire)
        content: Content = record_facts(types, record, text if isinstance(event.wire, str) else record.name)
        if record.name != f"{pascal_case(text)}Event":
            content["name"] = record.name
        if record.tags and (isinstance(direction.framing.get("tag"), list) or [event.wire] != [*record.tags.values()]):
            content["tag"] = record.tags
        if len(event.directions) > 1:
            content["directions"] = event.directions
        builder = builder_name(stem, functions)
        if builder != stem:
            types.notes.add(RENAMED, record.folded.place.pointer, f"the builder is named {builder}")
            builders[text] = builder
        fields, pointers = named_fields(types, record)
        if record.value is not None:
            name = next(name for name, said in fields.items() if said.get("wire", name) == record.value)
            value = fields.pop(name)
            wire = {"wire": event.content} if event.content is not None else {}
            content["content"] = {"name": name, **{key: said for key, said in value.items() if key != "wire"}, **wire}
        elif event.content is not None:
            content["content"] = event.content
        if event.reply is not None:
            content["reply"] = event.reply
        content |= layout(record, fields, is_event=True)
        if fields:
            content["fields"] = fields
        content |= rules(types, record, pointers)
        declared[event.wire] = Declared(content, record.folded.place.pointer, pointers)
    return declared, builders
