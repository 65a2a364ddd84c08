"""Check lines of recordings against the state of a protocol. A recording is one connection, or several in a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wiregen.compare.order.checker import OrderChecker
from wiregen.compare.order.things import Violation
from wiregen.compare.traffic.inspector import lines_of
from wiregen.compare.traffic.log_lines import Recorded
from wiregen.compare.traffic.parallel import Block
from wiregen.compare.traffic.shapes import Shape
from wiregen.compare.traffic.traffic import Found, Kind, Place, Traffic, Way
from wiregen.protocol.arrays import named_items
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.recognition import Recognizer
from wiregen.protocol.state import Collection, Declaration, Lifecycle, State, Stream
from wiregen.protocol.types import RecordType


class OrderInspector:
    """Checks the lines of recordings in order; ``traffic`` has everything found out of order so far.

    Nothing is remembered beyond the end of a file, so that the reports of two files add up to the report of both.
    """

    def __init__(self, protocol: Protocol, state: State, direction: str = "") -> None:
        self.traffic = Traffic()
        self._checker = OrderChecker(protocol, state)
        self._lines = lines_of(protocol)
        self._recognizers = {item.name: Recognizer(item.union) for item in protocol.directions}
        self._direction = direction
        self._file, self._line = "", 0

    def passing(self, some: Iterable[Block]) -> Iterator[Block]:
        """Check blocks of recordings, and yield them unchanged."""
        for block in some:
            if block.first_line == 1:
                self.finish()
            for number, line in enumerate(block.lines, block.first_line):
                self.read(block.file, number, line)
            yield block
        self.finish()

    def read(self, file: str, number: int, line: bytes) -> None:
        """Check all frames in one line of a recording; skip what cannot be read."""
        self._file, self._line = file, number
        for recorded in self._lines.frames(line.decode(errors="replace")):
            event = self._event(recorded)
            value = recorded.value
            if event is not None and isinstance(value, dict | list):
                frame = named_items(event, value) if isinstance(value, list) else value
                self._note(self._checker.feed(event, frame))

    def finish(self) -> None:
        """Check what is missing at the end of a file."""
        self._note(self._checker.finish())

    def _event(self, recorded: Recorded) -> RecordType | None:
        """Return the event of a frame. If the direction is unknown, the first one that knows the event decides."""
        value = recorded.value
        stated = recorded.direction or self._direction
        recognizers = [self._recognizers[stated]] if stated else self._recognizers.values()
        if isinstance(value, list):
            recognizers = [recognize for recognize in recognizers if recognize.takes_arrays]
        elif not isinstance(value, dict):
            return None
        found = (recognize(value).record for recognize in recognizers)
        return next((record for record in found if record is not None), None)

    def _note(self, violations: Iterable[Violation]) -> None:
        for item in violations:
            found = Found(1, Place(self._file, self._line, "$"), item.text, Shape({}))
            self.traffic.add(Kind.ORDER, (_way(item.declaration), item.rule.name), found)


def _way(declaration: Declaration | None) -> Way:
    match declaration:
        case None:
            return ("state",)
        case Lifecycle():
            return ("state", "lifecycles", declaration.name)
        case Stream():
            return ("state", "streams", declaration.name)
        case Collection():
            return ("state", "collections", declaration.name)
