"""The wire type of a frame without decoding the rest of it; what else stands in the frame is not looked at."""

from __future__ import annotations

import re
from typing import Any, Final

from .errors import DecodeError
from .json_text import SURROGATE, parse, parse_exactly
from .kinds import is_bytes, is_object


def _pattern(tag: str) -> re.Pattern[str]:
    """Match a frame whose tag is its first or second key, the first one's value being a plain and short string.

    A long one is left to the parser, which goes through it faster.
    """
    key = re.escape(tag)
    space, text = r"[ \t\r\n]*", r'"[^"\\\x00-\x1f]{0,256}"'
    first = f'(?:(?!"{key}"){text}{space}:{space}{text}{space},{space})?'
    return re.compile(rf'{space}\{{{space}{first}"{key}"{space}:{space}"([^"\\\x00-\x1f]*)"')


class TypePeeker:
    """Reads the tag of a frame; made once for each tag.

    Of a tag that stands there twice the last one counts, as in decoding: a frame in which there may be another one
    behind the first is parsed as a whole.
    """

    def __init__(self, tag: str) -> None:
        self.tag: Final = tag
        self.in_text: Final = _pattern(tag)
        self.in_bytes: Final = re.compile(self.in_text.pattern.encode())
        escape = "\\" if _SHORT_ESCAPES.intersection(tag) else "\\u"
        self.again: Final = (f'"{tag}"', escape, '"', "\\")
        self.again_in_bytes: Final = tuple(map(str.encode, self.again))

    def __call__(self, data: Any) -> str | None:
        """Return the tag's value, or None if there is no string tag or no JSON object at all."""
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
"""Characters that JSON can write with a backslash and another one; for all others it takes ``\\u``."""


def _may_hold(data: Any, start: int, key: Any, escape: Any, quote: Any, backslash: Any) -> bool:
    """Say whether a key may stand in a frame from some place on, as it is or escaped.

    In a long frame it is looked for from string to string, for C skips to a single character ten times as fast.
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
"""Bytes or characters of a frame from which on quotes are looked at one by one."""

_FEW_QUOTES: Final = 64
"""Quotes that are looked at before it costs less to parse the frame."""


def _utf8(data: bytes) -> str | None:
    """Return text as bytes hold it; None where they are not UTF-8, so that the frame is not JSON either."""
    try:
        return str(data, "utf-8")
    except UnicodeDecodeError:
        return None


def _copied(view: memoryview) -> bytes:
    """Return the bytes of a view; none if it has been released."""
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
