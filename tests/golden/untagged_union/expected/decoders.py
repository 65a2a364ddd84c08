# From answers.yaml, protocol.yaml of the spec untagged_union; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from ._codec.answers import read_answer
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .answers import Answer


def decode_answer(data: JsonText) -> Answer:
    """Decode the JSON text of one Answer. Raises DecodeError."""
    try:
        o = parse(data)
        return read_answer(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Answer", read_answer)


def answer_from_dict(obj: object) -> Answer:
    """Make one Answer of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_answer(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Answer", read_answer)
