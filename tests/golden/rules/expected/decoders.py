# From mail.yaml, protocol.yaml of the spec rules; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from typing import Any

from ._codec.mail import PART_VARIANTS
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .mail import Part


def _part(v: Any) -> Part:
    return PART_VARIANTS[v["type"]](v)


def decode_part(data: JsonText) -> Part:
    """Decode JSON text of a Part. Raises DecodeError."""
    try:
        v = parse(data)
        return PART_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Part", _part)


def part_from_dict(obj: object) -> Part:
    """Make a Part of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _part(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Part", _part)
