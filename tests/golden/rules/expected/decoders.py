# From mail.yaml, protocol.yaml of the spec rules; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from ._codec.mail import read_part
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .mail import Part


def decode_part(data: JsonText) -> Part:
    """Decode the JSON text of one Part. Raises DecodeError."""
    try:
        o = parse(data)
        return read_part(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Part", read_part)


def part_from_dict(obj: object) -> Part:
    """Make one Part of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_part(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Part", read_part)
