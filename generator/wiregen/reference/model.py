"""The model that the site's templates print: pages as texts with links, complete, frozen, pointing downwards only.

Every ``link`` is a path from the root of the site; a page says with ``root`` how to get there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text, perhaps code, perhaps a link."""

    text: str
    code: bool = False
    link: str = ""


Text = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Departure:
    """Where the spec departs from upstream on purpose."""

    upstream: Text
    reason: Text


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field in the table of a record."""

    name: str
    type: Text
    marks: tuple[str, ...]
    """Words such as required, nullable, secret; each is a class of the style sheet too."""
    doc: tuple[Text, ...]
    facts: tuple[str, ...]
    """Its default, its bounds and its side in Python, as sentences."""
    departure: Departure | None


@dataclass(frozen=True, slots=True)
class Node:
    """A record or union in a diagram of what holds what."""

    name: str
    kind: str
    link: str
    fields: str
    """The fields by which the node on the left holds this one."""
    children: tuple[Node, ...]
    elsewhere: bool
    """True if its content is drawn at its link or earlier in the same diagram, not here."""


@dataclass(frozen=True, slots=True)
class Section:
    """A record or an event on a page."""

    title: str
    """The wire type of an event, the name of a record."""
    anchor: str
    signatures: str
    """The class with its methods, and the builder of an event, as Python calls them."""
    doc: tuple[Text, ...]
    departure: Departure | None
    fields: tuple[FieldRow, ...]
    rules: tuple[Text, ...]
    example: str
    """A payload as JSON, in lines."""
    python_example: str
    """The program that makes that payload, and matches an event."""
    diagram: Node | None
    held_by: Text
    """Links to the records and unions that hold it, with commas between."""
    takes_part: Text = ()
    """What an event does to lifecycles, streams and collections, as a sentence."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of an index."""

    title: str
    link: str
    summary: Text


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a union, or of the records of a topic that are not variants."""

    path: str
    root: str
    title: str
    doc: tuple[Text, ...]
    departure: Departure | None
    facts: tuple[Text, ...]
    variants: tuple[Entry, ...]
    diagram: Node | None
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class EnumValueRow:
    """A value of an enum."""

    value: str
    member: str
    doc: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class EnumSection:
    """An enum on the page of all enums."""

    name: str
    doc: tuple[Text, ...]
    departure: Departure | None
    closed: bool
    values: tuple[EnumValueRow, ...]
    held_by: Text


@dataclass(frozen=True, slots=True)
class DirectionIndex:
    """All events of a direction on the first page."""

    title: str
    link: str
    doc: tuple[Text, ...]
    events: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Helper:
    """A class or function of the package that helps to build or to read events."""

    name: str
    kind: str
    doc: tuple[Text, ...]
    signatures: str


@dataclass(frozen=True, slots=True)
class RoleRow:
    """The part that events play for a declared thing."""

    role: str
    events: Text


@dataclass(frozen=True, slots=True)
class DeclaredSection:
    """A lifecycle, a collection or a stream."""

    name: str
    kind: str
    anchor: str
    doc: tuple[Text, ...]
    facts: Text
    roles: tuple[RoleRow, ...]
    diagram: str
    """Its sequence as SVG; empty for a stream, which is in that of its owner."""


@dataclass(frozen=True, slots=True)
class StatePage:
    """All that a state declares."""

    doc: tuple[Text, ...]
    sections: tuple[DeclaredSection, ...]


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change of the protocol, in the words of ``wiregen diff``."""

    subject: str
    text: str
    impact: str
    rule: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What has changed in meaning since an older spec."""

    since: str
    step: str
    """The step of a semantic version that the changes ask for."""
    rows: tuple[ChangeRow, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """The reference site of a whole protocol."""

    name: str
    doc: tuple[Text, ...]
    directions: tuple[DirectionIndex, ...]
    event_pages: tuple[Page, ...]
    union_pages: tuple[Page, ...]
    record_pages: tuple[Page, ...]
    enums: tuple[EnumSection, ...]
    helpers: tuple[Helper, ...]
    changes: Changes | None
    known: Mapping[str, str]
    """The links of names in prose: types of events with a dot, classes, and helpers."""
    diagrams: tuple[Node, ...]
    """All types from the top: those of the events of each direction, then those that nothing holds, then rings."""
    state: StatePage | None
