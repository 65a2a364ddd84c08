"""What is collected on the way through a document: the classes of the draft, before they are written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from wiregen.importing.draft import Content
from wiregen.importing.folding import Folded
from wiregen.importing.naming import doc_of, member_names


@dataclass(slots=True)
class Shape:
    """A type of the dialect with what a field of it says besides."""

    type: str
    nullable: bool = False
    bounds: dict[str, Any] = field(default_factory=dict)
    doc: str = ""


@dataclass(slots=True)
class Record:
    """An object of the document, which becomes a record or an event."""

    name: str
    folded: Folded
    tag: tuple[str, str] | None = None
    fields: dict[str, Content | None] = field(default_factory=dict)
    """By wire name; None where the one text that it takes may yet turn out to be the tag."""
    merged: tuple[Folded, ...] = ()
    """The objects that this one stands for together, where they share a tag."""
    direction: str = ""


@dataclass(slots=True)
class Classes:
    """All classes by name, and where the document has them."""

    enums: dict[str, Content] = field(default_factory=dict)
    records: dict[str, Record] = field(default_factory=dict)
    unions: dict[str, Content] = field(default_factory=dict)
    pointers: dict[str, str] = field(default_factory=dict)


def enum_content(doc: str, listed: list[str]) -> Content:
    """Return an enum of values that a schema lists, maybe more than once."""
    values = list(dict.fromkeys(listed))
    special = member_names(values)
    named = {
        value: {"name": special[value], "doc": doc_of(value)} if value in special else doc_of(value) for value in values
    }
    return {"doc": doc, "values": named}
