# From protocol.yaml, shapes.yaml of the spec tagged_union; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from ._codec.shapes import read_shape
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .shapes import Shape


def decode_shape(data: JsonText) -> Shape:
    """Decode the JSON text of one Shape. Raises DecodeError."""
    try:
        o = parse(data)
        return read_shape(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Shape", read_shape)


def shape_from_dict(obj: object) -> Shape:
    """Make one Shape of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_shape(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Shape", read_shape)
