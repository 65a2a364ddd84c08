"""Plan the sequence of each lifecycle and collection of a state."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wiregen.protocol.protocol import Direction, Protocol
from wiregen.protocol.state import Collection, Declaration, Lifecycle, Role, State, Stream
from wiregen.protocol.types import RecordType
from wiregen.reference.states.sequence import Branch, Elsewhere, Frame, Message, Row, Sequence, Span
from wiregen.reference.texts import Links


class Sequences:
    """Draws the parts of a thing into its sequence. A part without a place in its snapshot has its own diagram."""

    def __init__(self, protocol: Protocol, state: State, links: Links, link: Callable[[Declaration], str]) -> None:
        self._state, self._links, self._link = state, links, link
        self._wire_types = protocol.wire_types
        self._sides = _sides(protocol.directions)
        self._senders: dict[RecordType, str] = {
            event.record: direction.name for direction in protocol.directions for event in direction.events
        }

    def of_lifecycle(self, item: Lifecycle) -> Sequence:
        """Return the sequence of a thing from its beginning to its end."""
        return self._sequence(item, tuple(self._lifecycle(item)))

    def of_collection(self, item: Collection) -> Sequence:
        """Return the sequence of what can happen to a member."""
        rows = (
            *self._optional(item.announce),
            *self._either((*item.add, *item.put)),
            Span(
                (*self._streams(item), *self._any_number((*item.replace, *item.about))),
                has_end=bool(item.remove),
            ),
            *self._optional(item.remove),
        )
        return self._sequence(item, rows)

    def _sequence(self, item: Lifecycle | Collection, rows: tuple[Row, ...]) -> Sequence:
        return Sequence(item.name, self._link(item).partition("#")[2], self._sides, rows)

    def _lifecycle(self, item: Lifecycle) -> Iterator[Row]:
        inner = (
            *self._any_number((*item.update, *item.about)),
            *self._streams(item),
            *self._parts(item),
            *self._any_number(item.merge),
            *self._either((*item.end, *item.cut)),
        )
        yield from self._either(item.begin)
        yield Span(inner, has_end=bool(item.end or item.cut))

    def _parts(self, item: Lifecycle) -> Iterator[Row]:
        for part in self._state.lifecycles:
            if part.within is item:
                operator = "loop" if part.has_own_key else "opt"
                if part.at is None:
                    yield Elsewhere(operator, part.name, self._link(part))
                else:
                    yield Frame(operator, (Branch(part.name, self._link(part), tuple(self._lifecycle(part))),))
        for collection in self._state.collections:
            if collection.within is item:
                yield Elsewhere("ref", collection.name, self._link(collection))

    def _streams(self, owner: Lifecycle | Collection) -> Iterator[Row]:
        streams = [stream for stream in self._state.streams if stream.of is owner]
        branches = tuple(Branch(stream.name, self._link(stream), tuple(self._stream(stream))) for stream in streams)
        if branches:
            yield Frame("par" if len(branches) > 1 else "opt", branches)

    def _stream(self, stream: Stream) -> Iterator[Row]:
        yield from self._any_number(stream.piece)
        yield from self._either((*stream.whole, *stream.abort))

    def _message(self, role: Role, *, is_repeated: bool = False) -> Message:
        from_first = self._senders[role.event] == self._sides[0]
        return Message(self._wire_types[role.event], self._links[role.event], from_first, is_repeated)

    def _any_number(self, roles: tuple[Role, ...]) -> Iterator[Row]:
        for role in roles:
            yield self._message(role, is_repeated=True)

    def _optional(self, roles: tuple[Role, ...]) -> Iterator[Row]:
        if roles:
            yield Frame("opt", (Branch("", "", tuple(self._either(roles))),))

    def _either(self, roles: tuple[Role, ...]) -> Iterator[Row]:
        if len(roles) == 1:
            yield self._message(roles[0])
        elif roles:
            yield Frame("alt", tuple(Branch("", "", (self._message(role),)) for role in roles))


def _sides(directions: tuple[Direction, ...]) -> tuple[str, str]:
    """Return the names of the two sides; the one that says most is on the right."""
    by_size = sorted(directions, key=lambda direction: len(direction.events))
    if len(by_size) > 1:
        return by_size[-2].name, by_size[-1].name
    return ("receiver" if by_size[0].name != "receiver" else "sender"), by_size[0].name
