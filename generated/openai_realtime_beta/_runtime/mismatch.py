# From templates/runtime/mismatch.py of wiregen; remake: wiregen generate
"""How the straight-line codec gives up: one bare exception, after which a slow walk names every fault."""

from __future__ import annotations

from typing import Final, NoReturn


class MismatchError(Exception):
    """The fast path met something it does not take; it says nothing, the slow walk does."""


FAST_PATH_FAILURES: Final = (MismatchError, KeyError, TypeError, AttributeError, ValueError, RuntimeError)
"""What the straight-line code raises on input of another shape: a missing key, a subscript of a number, and so on.

RuntimeError is for what nests too deeply, and for a dict that another thread changes meanwhile.
"""


def fail() -> NoReturn:
    """Give up the fast path."""
    raise MismatchError
