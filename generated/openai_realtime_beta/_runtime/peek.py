# From templates/runtime/peek.py of wiregen; remake: wiregen generate
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
    """Reads the tag of a frame; made once for each tag. Of a tag that stands there twice it may tell the first."""

    def __init__(self, tag: str) -> None:
        self.tag: Final = tag
        self.in_text: Final = _pattern(tag)
        self.in_bytes: Final = re.compile(self.in_text.pattern.encode())

    def __call__(self, data: Any) -> str | None:
        """Return the tag's value, or None where there is no string tag or no JSON object at all."""
        if isinstance(data, str):
            in_text = self.in_text.match(data)
            if in_text is not None and SURROGATE.search(in_text[1]) is None:
                return in_text[1]
        elif is_bytes(data):
            data = data if isinstance(data, (bytes, bytearray)) else _contiguous(data)
            in_bytes = self.in_bytes.match(data)
            if in_bytes is not None:
                return _utf8(in_bytes[1])
        return _parsed_tag(data, self.tag)


def _utf8(data: bytes) -> str | None:
    """Return text as bytes hold it; None where they are not UTF-8, so that the frame is not JSON either."""
    try:
        return str(data, "utf-8")
    except UnicodeDecodeError:
        return None


def _contiguous(view: memoryview) -> bytes | memoryview:
    """Return a view that a regular expression can search; of one that has gaps, or is released, its bytes or none."""
    try:
        return view if view.contiguous else bytes(view)
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
