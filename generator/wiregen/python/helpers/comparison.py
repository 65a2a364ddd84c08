"""Compare the helpers of two packages: each kind of helper describes its helpers, without positions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from wiregen.protocol.protocol import Event, Protocol
from wiregen.source.faults import Position


@dataclass(frozen=True, slots=True)
class Sides:
    """The two protocols of a comparison."""

    old: Protocol
    new: Protocol
    renamed: Mapping[tuple[str, str], str] = field(default_factory=lambda: MappingProxyType({}))
    """The new names of fields, by the name of their record and their old name."""

    def renamed_in(self, record: str) -> dict[str, str]:
        """Return the new names of a record's fields by their old ones."""
        return {old: new for (owner, old), new in self.renamed.items() if owner == record}

    def kept_events(self) -> Iterator[tuple[str, Event, Event]]:
        """Yield the events that both protocols have, with the name of their direction."""
        old = {
            (direction.name, event.wire_type): event for direction in self.old.directions for event in direction.events
        }
        for direction in self.new.directions:
            for event in direction.events:
                if (was := old.get((direction.name, event.wire_type))) is not None:
                    yield direction.name, was, event


@dataclass(frozen=True, slots=True)
class Described:
    """A helper as it is compared."""

    subject: str
    """The way to it, such as ``contexts.ResponseEventBuilder``."""
    position: Position
    doc: str
    content: object
    """Its content without its doc."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between the helpers of two packages."""

    rule: str
    """The name of the rule of ``diff`` for it."""
    subject: str
    text: str
    old: Position | None
    """Where it is in the old package; None if it is new."""
    new: Position | None
    """Where it is in the new package; None if it is gone."""
    directions: tuple[str, ...] = ()
    """The directions of the events that it concerns."""


def differences(old: Iterable[Described], new: Iterable[Described]) -> Iterator[Difference]:
    """Yield what was added, changed and removed, in the order of the new package."""
    before = {item.subject: item for item in old}
    for now in new:
        was = before.pop(now.subject, None)
        if was is None:
            yield Difference("helper-added", now.subject, "new", None, now.position)
            continue
        if was.content != now.content:
            yield Difference("helper-changed", now.subject, "works another way", was.position, now.position)
        if was.doc != now.doc:
            yield Difference("docs-changed", now.subject, "its doc was changed", was.position, now.position)
    for gone in before.values():
        yield Difference("helper-removed", gone.subject, "removed", gone.position, None)
