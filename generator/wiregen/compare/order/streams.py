"""Check values that come in pieces against their wholes and against snapshots."""

from __future__ import annotations

import json

from wiregen.compare.order.roles import Bound
from wiregen.compare.order.things import Entry, Found, Memory, Pieces, Violation, violation
from wiregen.compare.order.values import Frame, place_reader
from wiregen.protocol.state import Collection, Join, Lifecycle, State, Stream


class Texts:
    """Compares values that came in pieces with snapshots of them."""

    def __init__(self, state: State) -> None:
        self._places = {stream: place_reader(stream.at) for stream in state.streams if stream.at is not None}

    def against_snapshot(self, entry: Entry, index: object, pieces: Pieces, snapshot: object) -> Found:
        """Compare the stream with this index with the final snapshot of its thing."""
        declared, text = pieces.declared, pieces.whole if pieces.whole is not None else pieces.text
        place = self._places.get(declared)
        if place is None or snapshot is None or declared.join is not Join.TEXT or not text:
            return
        said = place(snapshot, index)
        if not said:
            yield violation("snapshot-lacks", declared, f"the final snapshot of {entry} has no {declared.name}")
        elif isinstance(said, str) and (difference := difference_of(said, text, declared)):
            yield violation("snapshot-differs", declared, f"the {declared.name} of {entry}: {difference}")


class StreamChecks:
    """Checks the events with pieces and wholes."""

    def __init__(self, held: Memory) -> None:
        self._held = held

    def _owner(self, stream: Stream, role: Bound, frame: Frame) -> tuple[Entry | None, list[Violation]]:
        key = role.key(frame)
        match stream.of:
            case Collection():
                entry = self._held.members[stream.of].get(key)
                if entry is None or not (entry.is_member or stream.early):
                    entry = self._held.members[stream.of].setdefault(key, Entry(stream.of, key))
                    if not (stream.early or self._held.is_late):
                        return entry, [
                            violation("member-unknown", stream, f"{role} is about {entry}, which is not there")
                        ]
                return entry, []
            case Lifecycle():
                entry = self._held.things[stream.of].get(key)
                if entry is None:
                    if self._held.is_late:
                        return None, []
                    missing = Entry(stream.of, key)
                    return None, [violation("begin-missing", stream, f"{role} is about {missing}, which never began")]
                if not entry.is_open:
                    return None, [violation("after-end", stream, f"{role} is about {entry}, which has ended")]
                return entry, []

    def piece(self, stream: Stream, role: Bound, frame: Frame) -> Found:
        """Take a piece of a stream."""
        piece = role.value(frame)
        if piece is None:
            return
        entry, found = self._owner(stream, role, frame)
        yield from found
        if entry is None:
            return
        pieces = entry.stream(stream, role.index(frame))
        if pieces.has_ended:
            yield violation("piece-after-whole", stream, f"{role} is a piece of {entry}, whose {stream.name} has ended")
        pieces.add(piece)

    def whole(self, stream: Stream, role: Bound, frame: Frame) -> Found:
        """End a stream."""
        entry, found = self._owner(stream, role, frame)
        yield from found
        if entry is None:
            return
        pieces = entry.stream(stream, role.index(frame))
        if pieces.has_ended:
            yield violation("whole-repeated", stream, f"{role} ends the {stream.name} of {entry}, which has ended")
        whole = role.value(frame)
        if isinstance(whole, str) and pieces.count and not pieces.has_ended:
            difference = difference_of(whole, pieces.text, stream)
            if difference:
                yield violation("whole-differs", stream, f"the {stream.name} of {entry}: {difference}")
        pieces.end(whole)
        if isinstance(stream.of, Collection):
            pieces.forget()


def unfinished(entry: Entry, pieces: Pieces) -> Found:
    """Yield the violations of a stream when its thing ends: the end is missing, or the value is broken."""
    declared = pieces.declared
    if declared.whole and pieces.count and not pieces.has_ended:
        yield violation("whole-missing", declared, f"{entry} ends, and its {declared.name} had pieces and no end")
    if declared.join is Join.JSON and not is_json(pieces.text):
        yield violation("value-broken", declared, f"{entry} ends, and its {declared.name} is not JSON")


def difference_of(whole: str, joined: str, stream: Stream) -> str:
    """Describe the difference between a whole and its pieces without showing them, or return an empty text."""
    if stream.trimmed:
        whole, joined = whole.strip(), joined.strip()
    if whole == joined:
        return ""
    same = next((place for place, (a, b) in enumerate(zip(whole, joined, strict=False)) if a != b), None)
    where = f"they differ from character {same + 1} on" if same is not None else "one begins with the other"
    return f"the whole has {len(whole)} characters, and its pieces {len(joined)}: {where}"


def is_json(text: str) -> bool:
    """Say whether a text is JSON. An empty text counts, since it may mean the value of the beginning."""
    try:
        json.loads(text or "null")
    except ValueError:
        return False
    return True
