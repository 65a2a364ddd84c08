# From templates/runtime/parsed.py of wiregen; remake: wiregen generate
"""Check or convert a caller's value so that it has only the classes that a JSON parser returns."""

from __future__ import annotations

import marshal
from collections.abc import Callable
from math import inf
from typing import Any, Final

from .json_text import holds_surrogate
from .kinds import is_dict, is_list
from .mismatch import fail
from .scalars import INEXACT, ExactFloat, WrittenFloat, text

SURROGATE_MARK: Final = 0xED
"""The first byte of every lone surrogate in marshal's output. It can occur as part of other data too."""


def as_parsed(value: Any) -> Any:
    """Return a value if it has only the plain classes that ``json.loads`` returns, or give up.

    Other classes can override what the codec relies on: a defaultdict invents missing keys, a UserString overrides
    addition. marshal accepts only Python's own classes, and checks a whole value at the speed of C. The codec itself
    refuses what marshal accepts and JSON does not have, such as a tuple.
    """
    if marshal.dumps(value).find(SURROGATE_MARK) >= 0 and holds_surrogate(value):
        fail()
    return value


def plain(value: Any, read_float: Callable[[float], float] = float) -> Any:
    """Return a copy of a value with instances of derived classes made plain."""
    if is_dict(value):
        return {text(key) if isinstance(key, str) else key: plain(item, read_float) for key, item in value.items()}
    if is_list(value) and not isinstance(value, tuple):
        return [plain(item, read_float) for item in value]
    if isinstance(value, str):
        return text(value)
    if isinstance(value, float):
        return read_float(value)
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else value


def marked(value: float) -> float:
    """Return a float as an ExactFloat if it is so large that it could otherwise count as an integer."""
    if isinstance(value, WrittenFloat):
        return value
    return ExactFloat(value) if INEXACT <= abs(value) < inf else float(value)
