"""Values as JSON parsers give them, made of other objects or told apart from them."""

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
"""In marshal's output the first byte of every lone surrogate, and now and then a byte of something else."""


def as_parsed(value: Any) -> Any:
    """Return a value in which everything is of the plain classes that ``json.loads`` gives, or give up.

    The codec asks for keys and adds strings, which objects of other classes may answer in a way of their own: a
    defaultdict makes up what is missing, and a UserString adds itself. marshal takes no classes but Python's own, and
    looks at all there is at the speed of C; what it takes and JSON does not, such as a tuple, the codec refuses.
    """
    if marshal.dumps(value).find(SURROGATE_MARK) >= 0 and holds_surrogate(value):
        fail()
    return value


def plain(value: Any, read_float: Callable[[float], float] = float) -> Any:
    """Return a copy of a value with derived classes made plain."""
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
    """Return a float of a class that says what stood in the text, if it is not what it seems."""
    if isinstance(value, WrittenFloat):
        return value
    return ExactFloat(value) if INEXACT <= abs(value) < inf else float(value)
