# From templates/runtime/mismatch.py of wiregen; remake: wiregen generate
"""The exception by which the straight-line codec gives up. A slow walk names the faults then."""

from __future__ import annotations

from typing import Final, NoReturn


class MismatchError(Exception):
    """The fast path gives up. It has no message, since the slow walk names the faults."""


FAST_PATH_FAILURES: Final = (MismatchError, KeyError, TypeError, AttributeError, ValueError, RuntimeError)
"""The exceptions that straight-line code raises on unexpected input: a missing key, a subscript of a number, and so on.

RuntimeError covers deep nesting, and a dict that another thread changes meanwhile.
"""


def fail() -> NoReturn:
    """Give up the fast path."""
    raise MismatchError
