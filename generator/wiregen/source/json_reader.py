"""Read JSON to nodes with positions, since not every JSON text is YAML."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from json import JSONDecodeError, JSONDecoder

from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Entry, Mapping, Node, Scalar, Sequence

_BLANK = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORDS = {"null": None, "true": True, "false": False}
_WORD = re.compile("null|true|false")
_SURROGATE = re.compile("[\ud800-\udfff]")
_DECODER = JSONDecoder()

_LONGEST_INTEGER = 30
"""Digits that an integer of a spec can have; a longer one is read as a float."""

_DEEPEST = 100
"""Levels that a text may nest."""


class _RefusedError(Exception):
    def __init__(self, offset: int, message: str) -> None:
        super().__init__(message)
        self.offset = offset
        self.message = message


def read_json(text: str, shown: str) -> tuple[Node | None, list[Fault]]:
    """Return the node of a text, or None if it is not JSON, and its faults."""
    reader = _JsonReader(text, shown)
    try:
        return reader.document(), reader.faults
    except _RefusedError as error:
        return None, [*reader.faults, Fault(reader.at(error.offset), error.message)]


class _JsonReader:
    def __init__(self, text: str, shown: str) -> None:
        self.faults: list[Fault] = []
        self._text = text
        self._shown = shown
        self._lines = [0, *(match.end() for match in re.finditer("\n", text))]
        self._next = 0
        self._depth = 0

    def at(self, offset: int) -> Position:
        """Return the position of an offset."""
        line = bisect_right(self._lines, offset)
        return Position(self._shown, line, offset - self._lines[line - 1] + 1)

    def document(self) -> Node:
        """Return the node of the whole text."""
        self._skip()
        node = self._value()
        self._skip()
        if self._next < len(self._text):
            raise _RefusedError(self._next, "not JSON: more text after the value")
        return node

    def _skip(self) -> None:
        found = _BLANK.match(self._text, self._next)
        self._next = found.end() if found else self._next

    def _value(self) -> Node:
        start = self._next
        position = self.at(start)
        char = self._text[start : start + 1]
        if char == "{":
            return Mapping(tuple(self._entries()), position)
        if char == "[":
            return Sequence(tuple(self._items()), position)
        if char == '"':
            return Scalar(self._string(), position)
        if found := _NUMBER.match(self._text, start):
            self._next = found.end()
            return Scalar(self._number(found, start), position)
        if found := _WORD.match(self._text, start):
            self._next = found.end()
            return Scalar(_WORDS[found[0]], position)
        raise _RefusedError(start, "not JSON: expected a value")

    def _number(self, found: re.Match[str], start: int) -> int | float:
        if found[1] is None and found[2] is None and len(found[0]) <= _LONGEST_INTEGER:
            return int(found[0])
        if not math.isfinite(number := float(found[0])):
            raise _RefusedError(start, f"{found[0]} is too large a number")
        return number

    def _string(self) -> str:
        start = self._next
        try:
            found, self._next = _DECODER.raw_decode(self._text, start)
        except JSONDecodeError as error:
            raise _RefusedError(error.pos, f"not JSON: {error.msg}") from None
        text = str(found)
        if _SURROGATE.search(text):
            raise _RefusedError(start, "a string has half of a surrogate pair")
        return text

    def _open(self, close: str) -> bool:
        """Step into a list or object, and say whether it has any items."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _RefusedError(self._next, f"nested too deeply: more than {_DEEPEST} levels")
        self._next += 1
        self._skip()
        return not self._is_closed(close)

    def _is_closed(self, close: str) -> bool:
        if self._text[self._next : self._next + 1] != close:
            return False
        self._next += 1
        self._depth -= 1
        return True

    def _goes_on(self, close: str) -> bool:
        """Pass over what follows a value; say whether another one follows."""
        self._skip()
        if self._is_closed(close):
            return False
        if self._text[self._next : self._next + 1] != ",":
            raise _RefusedError(self._next, f"not JSON: expected a comma or {close}")
        self._next += 1
        self._skip()
        return True

    def _items(self) -> list[Node]:
        items: list[Node] = []
        more = self._open("]")
        while more:
            items.append(self._value())
            more = self._goes_on("]")
        return items

    def _entries(self) -> list[Entry]:
        entries: dict[str, Entry] = {}
        more = self._open("}")
        while more:
            position = self.at(self._next)
            if self._text[self._next : self._next + 1] != '"':
                raise _RefusedError(self._next, "not JSON: expected a key in double quotes")
            key = self._string()
            self._skip()
            if self._text[self._next : self._next + 1] != ":":
                raise _RefusedError(self._next, "not JSON: expected a colon after the key")
            self._next += 1
            self._skip()
            value = self._value()
            if key in entries:
                other = entries[key].key_position
                self.faults.append(Fault(position, f"duplicate key {key!r}: it is also at {other}"))
            else:
                entries[key] = Entry(key, position, value)
            more = self._goes_on("}")
        return list(entries.values())
