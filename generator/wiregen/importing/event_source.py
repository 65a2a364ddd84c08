"""The source of the events of a direction, and the events that an earlier direction has too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from wiregen.importing.classes import Event
from wiregen.importing.direction import Direction, begun
from wiregen.importing.document import Place
from wiregen.importing.draft import Content
from wiregen.importing.members import Member, members
from wiregen.importing.messages import Message, Messages
from wiregen.importing.naming import class_case, tag_spec
from wiregen.importing.recognition import Recognition, recognition
from wiregen.importing.tags import is_rest
from wiregen.importing.types import Types
from wiregen.spec.naming import snake_case


@dataclass(frozen=True)
class Source:
    """The source of the events of a direction: a choice of schemas, which may be the payloads of messages."""

    types: Types
    name: str
    place: Place
    union: str
    """The name of the union of the events."""
    messages: Messages | None = None
    before: Sequence[Direction] = ()
    """The directions that are read already."""

    @property
    def found(self) -> list[Member]:
        """The members of the choice, without null and without the unknown event."""
        found = members(self.types.folder, self.place)
        return [member for member in found if member.kind != "null" and not is_rest(member.folded)]

    def begun(self, framing: Content, given: dict[str, str] | None = None) -> Direction:
        """Return the direction without events."""
        rest = (member for member in members(self.types.folder, self.place) if is_rest(member.folded))
        for pointer in filter(None, (self.types.names.around(member.pointer) for member in rest)):
            if pointer != self.place.pointer:
                self.types.catch_alls.add(pointer)
                given = {"unknown": self.types.class_names[pointer]} | (given or {})
        return begun(self.types, self.name, self.place, self.union, framing, given)

    @cached_property
    def _recognition(self) -> Recognition:
        return recognition(self.types.folder, self.place)

    @property
    def known_by(self) -> Mapping[str, tuple[str, ...]]:
        """The keys that identify objects without a tag, by their pointers, if the document gives them."""
        return self._recognition.known_by

    @property
    def tag_keys(self) -> tuple[str, ...]:
        """The tag keys that such an object must lack."""
        return self._recognition.tag_keys

    def wire(self, member: Member) -> str:
        """Return a name for an event without a tag."""
        pointers = [*member.called, member.pointer]
        named = [snake_case(self.types.class_names[one]) for one in pointers if one in self.types.class_names]
        of_pointer = snake_case(class_case(member.pointer.rpartition("/")[2]))
        return next(filter(None, (self.message(member), *named)), of_pointer)

    def message(self, member: Member) -> str:
        """Return the name of the message that holds an object, or an empty text."""
        return "" if (held := self._held_by(member)) is None else held.name

    def about(self, member: Member) -> str:
        """Return the description of the message that holds an object, or an empty text."""
        return "" if (held := self._held_by(member)) is None else held.about

    def channels(self, member: Member) -> frozenset[str]:
        """Return the channels of the message that holds an object."""
        return frozenset() if (held := self._held_by(member)) is None else held.channels

    def _held_by(self, member: Member) -> Message | None:
        messages = self.messages.by_payload if self.messages is not None else {}
        return next((messages[one] for one in (*member.called, member.pointer) if one in messages), None)


def framing(keys: Sequence[str]) -> Content:
    """Return the ``tag`` of a direction for these keys; nothing for the usual one."""
    said = [tag_spec(key) for key in dict.fromkeys(keys)]
    return {} if said in ([], ["type"]) else {"tag": said[0] if len(said) == 1 else said}


Known = dict[tuple[str, tuple[str, ...]], tuple[str, Event]]
"""Events with their stems, by the values of their tags or else their wire types, and the pointers of their schemas."""


def known_events(before: Sequence[Direction], framing: Content) -> Known:
    """Return the events of all given directions with the same tagging, with their stems."""
    return {
        (str(event.record.tags or event.wire), tuple(one.place.pointer for one in event.record.bodies)): (stem, event)
        for direction in before
        if direction.framing == framing
        for stem, event in direction.events.items()
    }


def is_shared(known: tuple[str, Event] | None, direction: Direction) -> bool:
    """Share an event that an earlier direction has, and say whether there is one."""
    if known is not None:
        known[1].directions.append(direction.name)
        direction.events[known[0]] = known[1]
    return known is not None


def note_no_objects(types: Types, found: Iterable[Member]) -> None:
    """Note each member that cannot be an event: it is neither an object nor an array that lists its items."""
    for member in found:
        if member.kind not in ("object", "null"):
            what = "an array that does not list its items" if member.kind == "array" else f"a JSON {member.kind}"
            what = "binary data" if member.folded.get("format") == "binary" else what
            types.folder.not_expressed(member.pointer, f"left out of the events: expected an object, got {what}")
