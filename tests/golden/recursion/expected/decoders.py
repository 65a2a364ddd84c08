# From protocol.yaml, trees.yaml of the spec recursion; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

By default a fault raises a DecodeError that names every fault. With ``on_fault="keep"`` the object around a fault
becomes the Unknown variant of its union, which holds the whole object and lists its ``faults``; everything else is
decoded as usual. A DecodeError is raised then only for what is not a JSON object, or has no union with a tag around it.

Errors are raised after the ``except`` blocks and the ``del``, so that no traceback shows the frame.
"""

from __future__ import annotations

from ._codec.trees import read_outline, read_term
from ._runtime.entry import check_on_fault, decode_slowly, decode_text_slowly
from ._runtime.errors import DecodeError, OnFault
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from ._runtime.parsed import as_parsed
from ._runtime.scalars import within_depth
from .trees import Outline, Term


def decode_term(data: JsonText, *, on_fault: OnFault = "raise") -> Term:
    """Decode the JSON text of one Term. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = within_depth(parse(data))
        return read_term(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: Term | DecodeError = decode_text_slowly(data, "Term", on_fault, recursive=True)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def term_from_dict(obj: object, *, on_fault: OnFault = "raise") -> Term:
    """Make one Term of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_term(within_depth(as_parsed(obj)))
    except FAST_PATH_FAILURES:
        pass
    found: Term | DecodeError = decode_slowly(obj, "Term", on_fault, recursive=True)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_outline(data: JsonText, *, on_fault: OnFault = "raise") -> Outline:
    """Decode the JSON text of one Outline. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = within_depth(parse(data))
        return read_outline(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: Outline | DecodeError = decode_text_slowly(data, "Outline", on_fault, recursive=True)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def outline_from_dict(obj: object, *, on_fault: OnFault = "raise") -> Outline:
    """Make one Outline of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_outline(within_depth(as_parsed(obj)))
    except FAST_PATH_FAILURES:
        pass
    found: Outline | DecodeError = decode_slowly(obj, "Outline", on_fault, recursive=True)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found
