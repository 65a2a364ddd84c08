# From protocol.yaml, trees.yaml of the spec recursion; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from ._codec.trees import read_outline, read_term
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from ._runtime.scalars import within_depth
from .trees import Outline, Term


def decode_term(data: JsonText) -> Term:
    """Decode the JSON text of one Term. Raises DecodeError."""
    try:
        o = within_depth(parse(data))
        return read_term(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Term", read_term, recursive=True)


def term_from_dict(obj: object) -> Term:
    """Make one Term of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_term(within_depth(as_parsed(obj)))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Term", read_term, recursive=True)


def decode_outline(data: JsonText) -> Outline:
    """Decode the JSON text of one Outline. Raises DecodeError."""
    try:
        o = within_depth(parse(data))
        return read_outline(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Outline", read_outline, recursive=True)


def outline_from_dict(obj: object) -> Outline:
    """Make one Outline of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_outline(within_depth(as_parsed(obj)))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Outline", read_outline, recursive=True)
