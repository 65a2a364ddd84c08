"""Check lines of recordings against a protocol."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from wiregen.compare.traffic.checks import MAX_TYPED_DEPTH, Checks
from wiregen.compare.traffic.log_lines import LogLines, Recorded
from wiregen.compare.traffic.notes import Notes, shortened
from wiregen.compare.traffic.redaction import Redaction
from wiregen.compare.traffic.traffic import ANY_DIRECTION, Kind, Traffic
from wiregen.protocol.kinds import takes_arrays
from wiregen.protocol.protocol import Direction, Protocol
from wiregen.protocol.recognition import Recognized, Recognizer
from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag


class Inspector:
    """Checks the lines of recordings; ``traffic`` has everything found so far.

    A frame that does not state its direction is checked in ``direction``. If that is empty, it is checked in the
    direction that knows its type.
    """

    def __init__(self, protocol: Protocol, direction: str = "") -> None:
        fields = (field for record in protocol.all_records for field in record.fields)
        self._notes = Notes(Redaction(fields))
        checks = Checks(protocol, self._notes)
        self._checks = {item.name: checks.direction(item) for item in protocol.directions}
        self._recognizers = {item.name: Recognizer(item.union) for item in protocol.directions}
        self._events = {
            item.name: {event.record: event.wire_type for event in item.events} for item in protocol.directions
        }
        self._direction = direction or (next(iter(self._checks)) if len(self._checks) == 1 else "")
        self._lines = lines_of(protocol)

    @property
    def traffic(self) -> Traffic:
        """Everything found so far."""
        return self._notes.traffic

    def take(self) -> Traffic:
        """Return everything found so far, and start over."""
        traffic, self._notes.traffic = self._notes.traffic, Traffic()
        return traffic

    def read(self, file: str, number: int, line: bytes) -> None:
        """Check all frames in one line of a recording."""
        if not line.strip():
            return
        try:
            text = line.decode()
        except UnicodeDecodeError as error:
            self._begin(file, number, line)
            self._unreadable(f"not UTF-8: byte {error.start} cannot be read")
            return
        found = False
        for recorded in self._lines.frames(text):
            found = True
            self._begin(file, number, line)
            if recorded.fault:
                self._unreadable(recorded.fault)
            else:
                self._frame(recorded)
        self.traffic.skipped += not found

    def _begin(self, file: str, number: int, line: bytes) -> None:
        is_deep = line.count(b"{") + line.count(b"[") > MAX_TYPED_DEPTH
        self._notes.begin(file, number, is_deep=is_deep)

    def _unreadable(self, message: str) -> None:
        self.traffic.other_frames += 1
        self._notes.fault(("lines",), None, message)
        self._notes.end()

    def _frame(self, recorded: Recorded) -> None:
        candidates = self._candidates(recorded)
        if candidates:
            name = candidates[0]
            if len(candidates) > 1:
                name = min(candidates, key=lambda other: self._notes.trial(self._checks[other], recorded.value))
            self._checks[name](recorded.value, None)
            self._count(recorded.value, name)
        else:
            self._in_no_direction(recorded.value)
        self._notes.end()

    def _candidates(self, recorded: Recorded) -> list[str]:
        """Return the directions that a frame may belong to; none if no direction knows its event."""
        stated = recorded.direction or self._direction
        if stated:
            return [stated]
        found = {name: item for name in self._checks if (item := self._recognized(name, recorded.value)) is not None}
        if not found:
            return list(self._checks)[:1]
        known = [name for name, item in found.items() if item.record is not None]
        readable = any(tag is not None for item in found.values() for tag in item.tags)
        return known if known or readable else list(self._checks)[:1]

    def _recognized(self, direction: str, value: object) -> Recognized | None:
        """Recognize a frame in a direction; return None if no event there is of its JSON kind."""
        recognize = self._recognizers[direction]
        is_of_kind = isinstance(value, dict) or (isinstance(value, list) and recognize.takes_arrays)
        return recognize(value) if is_of_kind and isinstance(value, dict | list) else None

    def _count(self, value: object, direction: str) -> None:
        found = self._recognized(direction, value)
        if found is not None and found.record is not None:
            event = direction, self._events[direction][found.record]
            self.traffic.frames[event] = self.traffic.frames.get(event, 0) + 1
        else:
            self.traffic.other_frames += 1

    def _in_no_direction(self, value: object) -> None:
        self.traffic.other_frames += 1
        found = [item for name in self._checks if (item := self._recognized(name, value)) is not None]
        tags = next(item.tags for item in found if any(tag is not None for tag in item.tags))
        way = ("events", ANY_DIRECTION, shortened(", ".join(str(tag) for tag in tags if tag is not None)))
        self._notes.found(Kind.UNKNOWN_EVENT, way, None, "", value)


def lines_of(protocol: Protocol) -> LogLines:
    """Return a reader for the recordings of a protocol."""
    return LogLines(
        frozenset(item.name for item in protocol.directions),
        frozenset(key for item in protocol.directions for key in _keys(item)),
        frozenset(event.wire_type for event in protocol.events),
        arrays=any(takes_arrays(item.union) for item in protocol.directions),
    )


def _keys(direction: Direction) -> Iterator[str]:
    """Yield the keys by which an object can be known as a frame of a direction."""
    match direction.union.tagging:
        case InternalTag(keys=keys):
            yield from (key.wire for key in keys)
        case ExternalTag():
            yield from (event.wire_type for event in direction.events)
        case OutsideTag():
            return
        case _:
            assert_never(direction.union.tagging)
    records = (event.record for event in direction.events)
    yield from (field.wire for record in records if record.content is None for field in record.has)
