"""The classes of a draft, collected while a document is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wiregen.importing.document import Document, Place
from wiregen.importing.draft import Content
from wiregen.importing.extension import about, extension, part
from wiregen.importing.folding import Folded
from wiregen.importing.members import Member
from wiregen.importing.naming import doc_of, member_names
from wiregen.importing.places import about_of


@dataclass(slots=True)
class Shape:
    """A type of the dialect with the further keys of its field."""

    type: str
    nullable: bool = False
    bounds: dict[str, Any] = field(default_factory=dict)
    doc: str = ""


@dataclass(slots=True)
class Record:
    """An object of the document, which becomes a record or an event."""

    name: str
    folded: Folded
    tags: dict[str, Any] = field(default_factory=dict)
    """The values of its tags by key, as the dialect writes them."""
    fields: dict[str, Content | None] = field(default_factory=dict)
    """The fields by wire name; None if its only text may yet turn out to be the tag."""
    merged: tuple[Folded, ...] = ()
    """The objects that are merged into it because they share a tag."""
    body: Folded | None = None
    """The inner object with its fields, unless they are its own properties."""
    about: str = ""
    """Its description; empty if its schema has it."""
    has: tuple[str, ...] = ()
    """The keys that identify it if it has no tag."""
    left_out: frozenset[str] = frozenset()
    """The keys that are not fields of it, beside its tags."""
    content: str | None = None
    """The key of its content, if that is an object and the record itself declares it."""
    value: str | None = None
    """The key of its content, if that is one value."""

    @property
    def bodies(self) -> tuple[Folded, ...]:
        """The objects whose properties are its fields."""
        return self.merged or (self.body or self.folded,)


@dataclass(slots=True)
class Event:
    """A record that travels by itself, in one direction or several."""

    wire: str | int
    record: Record
    directions: list[str]
    content: str | None = None
    """The key of its content, if its direction does not give it."""
    reply: str | None = None
    """The class of its reply, if the document names one."""


@dataclass(slots=True)
class Classes:
    """All classes by name, and their pointers."""

    enums: dict[str, Content] = field(default_factory=dict)
    records: dict[str, Record] = field(default_factory=dict)
    unions: dict[str, Content] = field(default_factory=dict)
    envelopes: dict[str, Record] = field(default_factory=dict)
    """The fields beside the content of the variants of a union, by the name of their group."""
    pointers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Declared:
    """A declaration of the draft, and the pointers that it and its fields come from."""

    content: Content
    pointer: str
    fields: Mapping[str, str] = field(default_factory=dict)

    def origins(self, way: tuple[str, ...]) -> dict[tuple[str, ...], str]:
        """Return the pointers of the declaration and its fields by their ways; the declaration itself is at ``way``."""
        return {way: self.pointer} | {(*way, "fields", name): pointer for name, pointer in self.fields.items()}


def enum_content(name: str, place: Place, listed: list[Member], *, whole: bool) -> Content:
    """Return an enum of the values that some schemas list; ``whole`` if one of them is the enum by itself.

    The description of a schema with one value is about that value, unless the schema is the whole enum.
    """
    docs: dict[str | int, str] = {}
    doc = ""
    for member in listed:
        values: tuple[str | int, ...] = member.values or ()
        about = about_of(member.folded.place)
        of_value = len(values) == 1 and not whole and member.key != place.key
        docs |= {value: docs.get(value) or (about if of_value else "") for value in values}
        doc = doc or ("" if of_value else about)
    special = member_names(list(map(str, docs)))
    named: dict[str | int, Any] = {}
    for value, about in docs.items():
        said = about or (doc_of(value) if isinstance(value, str) else f"{value}.")
        named[value] = {"name": special[str(value)], "doc": said} if str(value) in special else said
    base = {} if any(isinstance(value, str) for value in docs) else {"type": "integer"}
    return {"doc": doc or about_of(place) or doc_of(name), **base, "values": named}


def envelope(name: str, frame: Folded, keys: list[str]) -> Record:
    """Return a group of the fields beside a content, from the object around it."""
    properties = {key: frame.properties[key] for key in keys if key in frame.properties}
    required = dict.fromkeys(key for key in frame.required if key in properties)
    return Record(name, Folded(frame.place, properties=properties, required=required))


def as_written(document: Document, place: Place, enum: Content) -> Content:
    """Return an enum with the facts that the extension has about it and its values."""
    said = extension(document, place.schema)
    values = part(said, "values")
    named = {
        value: {**item, **part(values, str(value))} if isinstance(item, dict) else part(values, str(value)) or item
        for value, item in enum["values"].items()
    }
    closed = {"closed": True} if said.get("closed") is True else {}
    return enum | about(document, place) | closed | {"values": named}
