"""Plan the page of a state, and what each event takes part in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import assert_never

from wiregen.protocol.protocol import Protocol
from wiregen.protocol.state import Collection, Declaration, Join, Lifecycle, Role, State, Stream
from wiregen.protocol.types import RecordType
from wiregen.reference.model import DeclaredSection, Piece, RoleRow, StatePage, Text
from wiregen.reference.states.drawing import draw
from wiregen.reference.states.sequences import Sequences
from wiregen.reference.texts import Links, paragraphs, sentence

STATE_PAGE = "state.html"

_JOINED = {
    Join.TEXT: "Its pieces are joined to a text.",
    Join.BYTES: "Its pieces are base64, and are decoded before they are joined.",
    Join.JSON: "Its pieces are joined to a text of JSON.",
    Join.LAST: "The last piece counts.",
    Join.LIST: "Its pieces are the members of a list.",
}


def plan_state(protocol: Protocol, state: State, links: Links) -> StatePage:
    """Return the page of the state of a protocol."""
    sequences = Sequences(protocol, state, links, declaration_link)
    return StatePage(
        doc=paragraphs(state.doc),
        sections=tuple(
            DeclaredSection(
                name=item.name,
                kind=_kind(item),
                anchor=_anchor(item),
                doc=paragraphs(item.doc),
                facts=tuple(piece for fact in _facts(item) for piece in (*fact, Piece(" "))),
                roles=tuple(_role_rows(protocol, item, links)),
                diagram=_diagram(sequences, item),
            )
            for item in _declared(state)
        ),
    )


def parts_of_events(state: State) -> dict[RecordType, Text]:
    """Return what each event does to the declared things, by its record. Events without effect are left out."""
    parts: dict[RecordType, list[Piece]] = {}
    for item in _declared(state):
        for _, phrase, role in _roles(item):
            text = parts.setdefault(role.event, [])
            first = not text
            text.append(Piece(f"{phrase.capitalize() if first else f'; {phrase}'} "))
            text.append(Piece(item.name, code=True, link=declaration_link(item)))
    return {record: (*text, Piece(".")) for record, text in parts.items()}


def _declared(state: State) -> Iterator[Declaration]:
    yield from state.lifecycles
    yield from state.collections
    yield from state.streams


def declaration_link(item: Declaration) -> str:
    """Return the place that describes a lifecycle, a collection or a stream."""
    return f"{STATE_PAGE}#{_anchor(item)}"


def _diagram(sequences: Sequences, item: Declaration) -> str:
    match item:
        case Lifecycle():
            return draw(sequences.of_lifecycle(item))
        case Collection():
            return draw(sequences.of_collection(item))
        case Stream():
            return ""
        case _:
            assert_never(item)


def _anchor(item: Declaration) -> str:
    return f"{_kind(item).lower()}-{item.name}"


def _kind(item: Declaration) -> str:
    match item:
        case Lifecycle():
            return "Lifecycle"
        case Collection():
            return "Collection"
        case Stream():
            return "Stream"
        case _:
            assert_never(item)


def _roles(item: Declaration) -> Iterator[tuple[str, str, Role]]:
    """Yield what events do to a declared thing: in a word of its own section, and in words of the event's."""
    match item:
        case Lifecycle():
            yield from (("begins", "begins", role) for role in item.begin)
            yield from (("replaces its snapshot", "replaces the snapshot of", role) for role in item.update)
            yield from (("changes its snapshot", "changes the snapshot of", role) for role in item.merge)
            yield from (("is about it", "is about", role) for role in item.about)
            yield from (("ends", "ends", role) for role in item.end)
            yield from (("cuts off", "cuts off", role) for role in item.cut)
        case Collection():
            yield from (("announces a member", "announces a member of", role) for role in item.announce)
            yield from (("adds a member", "adds a member to", role) for role in item.add)
            yield from (("adds or replaces a member", "adds or replaces a member of", role) for role in item.put)
            yield from (("replaces a member", "replaces a member of", role) for role in item.replace)
            yield from (("is about a member", "is about a member of", role) for role in item.about)
            yield from (("removes a member", "removes a member of", role) for role in item.remove)
        case Stream():
            yield from (("piece", "brings a piece of", role) for role in item.piece)
            yield from (("whole", "ends", role) for role in item.whole)
            yield from (("breaks off", "breaks off", role) for role in item.abort)
        case _:
            assert_never(item)


def _role_rows(protocol: Protocol, item: Declaration, links: Links) -> Iterator[RoleRow]:
    wire_types = protocol.wire_types
    for word, roles in groupby(_roles(item), key=lambda found: found[0]):
        pieces: list[Piece] = []
        for _, _, role in roles:
            pieces += [Piece(", ")] if pieces else []
            pieces.append(Piece(wire_types[role.event], code=True, link=links[role.event]))
            if role.path is not None and role.path.steps:
                pieces += [Piece(" by its "), Piece(str(role.path), code=True)]
        yield RoleRow(word.capitalize(), tuple(pieces))


def _facts(item: Declaration) -> Iterator[Text]:
    match item:
        case Lifecycle():
            if item.within is not None:
                yield (Piece("A part of "), _named(item.within), Piece("."))
            yield _keys(item.keys)
            if item.at is not None and item.within is not None:
                yield (Piece("Stands at "), Piece(str(item.at), code=True), Piece(" of it."))
            if item.finished is not None:
                values = " or ".join(f"`{value}`" for value in item.finished.values)
                yield sentence(f"It is whole if `{item.finished.field}` is {values} in the end.")
            if item.total is not None:
                yield sentence(f"Its `{item.total}` is added up over all of them.")
        case Collection():
            if item.within is not None:
                yield (Piece("Starts over with "), _named(item.within), Piece("."))
            yield sentence(f"A member is known by `{', '.join(item.keys)}`.")
            if item.is_ordered:
                yield sentence("Its members have an order: each new one names the one before it.")
            if item.live is not None:
                yield (Piece("A member may be an open "), _named(item.live), Piece(" too."))
        case Stream():
            yield (Piece("Belongs to "), _named(item.of), Piece("."))
            yield sentence(_JOINED[item.join])
            if item.at is not None:
                yield sentence(f"Stands at `{item.at}` of its snapshot.")
            if item.trimmed:
                yield sentence("The whole may lack the blanks around it.")
            if item.early:
                yield sentence("It may begin before what it belongs to.")
        case _:
            assert_never(item)


def _keys(keys: tuple[str, ...]) -> Text:
    if not keys:
        return sentence("There is one at a time.")
    return sentence(f"Known by {' and '.join(f'`{key}`' for key in keys)}.")


def _named(item: Declaration) -> Piece:
    return Piece(item.name, code=True, link=declaration_link(item))
