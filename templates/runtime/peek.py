"""Read the wire type of a frame without decoding the rest. Faults elsewhere in the frame are not noticed."""

from __future__ import annotations

import re
from typing import Any, Final

from .errors import DecodeError
from .json_text import SURROGATE, parse, parse_exactly
from .kinds import is_bytes, is_object


def _pattern(tag: str) -> re.Pattern[str]:
    """Return a pattern for a frame whose tag is its first key, or its second after a short plain string.

    A long string is left to the parser, which is faster.
    """
    key = re.escape(tag)
    space, text = r"[ \t\r\n]*", r'"[^"\\\x00-\x1f]{0,256}"'
    first = f'(?:(?!"{key}"){text}{space}:{space}{text}{space},{space})?'
    return re.compile(rf'{space}\{{{space}{first}"{key}"{space}:{space}"([^"\\\x00-\x1f]*)"')


class TypePeeker:
    """Reads the tag of a frame. There is one for each tag key.

    If the tag key occurs twice the last one counts, as in decoding. So a frame that may have a second one is parsed.
    """

    def __init__(self, tag: str) -> None:
        self.tag: Final = tag
        self.in_text: Final = _pattern(tag)
        self.in_bytes: Final = re.compile(self.in_text.pattern.encode())
        escape = "\\" if _SHORT_ESCAPES.intersection(tag) else "\\u"
        self.again: Final = (f'"{tag}"', escape, '"', "\\")
        self.again_in_bytes: Final = tuple(map(str.encode, self.again))

    def __call__(self, data: Any) -> str | None:
        """Return the tag's value, or None if the frame is not a JSON object with a string tag."""
        if isinstance(data, str):
            in_text = self.in_text.match(data)
            if in_text is not None and not _may_hold(data, in_text.end(), *self.again):
                return in_text[1] if SURROGATE.search(in_text[1]) is None else None
        elif is_bytes(data):
            data = data if isinstance(data, (bytes, bytearray)) else _copied(data)
            in_bytes = self.in_bytes.match(data)
            if in_bytes is not None and not _may_hold(data, in_bytes.end(), *self.again_in_bytes):
                return _utf8(in_bytes[1])
        return _parsed_tag(data, self.tag)


_SHORT_ESCAPES: Final = frozenset('"\\/\b\f\n\r\t')
"""Characters that have a short escape in JSON; all others are escaped with ``\\u``."""


def _may_hold(data: Any, start: int, key: Any, escape: Any, quote: Any, backslash: Any) -> bool:
    """Say whether a key may occur in a frame after a position, escaped or not.

    In a long frame the search goes from quote to quote: finding one character is ten times as fast in C.
    """
    if data.find(backslash, start) >= 0 and data.find(escape, start) >= 0:
        return True
    if len(data) < LONG:
        return bool(data.find(key, start) >= 0)
    for _ in range(_FEW_QUOTES):
        start = data.find(quote, start)
        if start < 0:
            return False
        if data.startswith(key, start):
            return True
        start += 1
    return True


LONG: Final = 5000
"""The size of a frame from which the search goes from quote to quote."""

_FEW_QUOTES: Final = 64
"""The number of quotes after which parsing the frame is faster."""


def _utf8(data: bytes) -> str | None:
    """Decode UTF-8; None if the bytes are not UTF-8, and so the frame is not JSON."""
    try:
        return str(data, "utf-8")
    except UnicodeDecodeError:
        return None


def _copied(view: memoryview) -> bytes:
    """Return the bytes of a view, or empty bytes if it has been released."""
    try:
        return bytes(view)
    except ValueError:
        return b""


def _parsed_tag(data: Any, tag: str) -> str | None:
    value: Any
    try:
        value = parse(data)
    except (ValueError, RecursionError):
        try:
            value = parse_exactly(data)
        except (DecodeError, RecursionError):
            return None
    found = value.get(tag) if is_object(value) else None
    return found if isinstance(found, str) else None
