# From templates/runtime/scalars.py of wiregen; remake: wiregen generate
"""Checks of the straight-line codec that take more than one comparison.

A checked value gets a second name with a narrower type: a function that narrows would cost a call.
"""

from __future__ import annotations

from typing import Any, Final

from .kinds import is_container, is_dict, is_list
from .mismatch import fail

MAX_SAFE_INTEGER: Final = 2**53
"""Up to here every integer has its own float; beyond, several integers share one."""

INEXACT: Final = 2.0**63
"""From here on a parsed float may come from an integer literal that a fast JSON parser could not hold."""

MAX_SHOWN_BITS: Final = 2125
"""Integers of this size have at most 640 digits, the lowest limit that Python can be set to."""

MAX_DEPTH: Final = 200
"""How deep free JSON may nest. Both JSON backends can read and write this depth, however deep the caller's stack is."""

MAX_TYPED_DEPTH: Final = 100
"""How deep a value of a recursive type may nest, so that a decoded one can also be shown, copied and encoded."""

PLAIN: Final = frozenset({str, int, bool, type(None)})
"""Types of JSON values that need no further check."""


class WrittenFloat(float):
    """A float with its digits in the text, or an empty string if nobody needs them."""

    text: str = ""


class ExactFloat(WrittenFloat):
    """A large float that was a float in the text, not an integer."""


class Underflow(WrittenFloat):
    """A zero that was a number too small for a float, such as 1e-400."""


def string(value: Any) -> str:
    """Return a string unchanged, or give up."""
    return value if type(value) is str else fail()


def boolean(value: Any) -> bool:
    """Return True or False unchanged, or give up."""
    return value if type(value) is bool else fail()


def integer(value: Any) -> int:
    """Return an integer, or a float such as 1000.0 as an integer, or give up. A zero float may be an Underflow."""
    if type(value) is int:
        return value
    if type(value) is float and value.is_integer() and value != 0.0 and abs(value) <= MAX_SAFE_INTEGER:
        return int(value)
    fail()


def exact_integer(value: float) -> int:
    """Return a float from the text as an integer, or give up if it has a fraction or is too large."""
    if value.is_integer() and abs(value) <= MAX_SAFE_INTEGER and type(value) is not Underflow:
        return int(value)
    fail()


def constant_in(value: Any, *expected: str | int | bool) -> Any:
    """Return a parsed value if it is one of those expected, or give up."""
    found = integer(value) if type(value) is float else value
    for item in expected:
        if type(item) is type(found) and item == found:
            return item
    fail()


def constant_out(value: Any, *expected: str | int | bool) -> Any:
    """Return the expected value that equals a value that a caller set, or give up."""
    for item in expected:
        if is_constant(value, item):
            return item
    fail()


def is_constant(value: Any, expected: str | int | bool) -> bool:
    """Say whether a value that a caller set is a constant, of the same type: True and 1.0 do not count as 1."""
    same_kind = isinstance(value, type(expected)) and isinstance(value, bool) == isinstance(expected, bool)
    return same_kind and bool(value == expected)


def shown_number(value: object) -> str:
    """Return a number as text, or its size if it has more digits than Python may agree to write."""
    if isinstance(value, int) and value.bit_length() > MAX_SHOWN_BITS:
        return f"an integer of {value.bit_length()} bits"
    return str(value)


def number(value: Any) -> int | float:
    """Return an integer or a finite float unchanged, or give up."""
    if isinstance(value, float):
        if -INEXACT < value < INEXACT or type(value) is ExactFloat:
            return float(value)
    elif isinstance(value, int) and not isinstance(value, bool):
        return value
    fail()


def text(value: Any) -> str:
    """Return a string of a derived class, such as an enum member, as plain text, or give up."""
    return str.__str__(value) if isinstance(value, str) else fail()


def whole(value: Any) -> int:
    """Return an integer of a derived class as a plain one, or give up."""
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else fail()


def finite(value: Any) -> int | float:
    """Return a number unchanged, or give up on NaN and infinity, which JSON does not have."""
    if isinstance(value, float):
        return float(value) if value - value == 0.0 else fail()
    return whole(value)


def within_depth(value: Any) -> Any:
    """Return a parsed value of a recursive type, or give up if it nests too deeply."""
    return fail() if nests_deeper(value, MAX_TYPED_DEPTH) else value


def nests_deeper(value: Any, levels: int) -> bool:
    """Say whether a value has more than ``levels`` levels of arrays and objects."""
    containers = [value] if is_container(value) else []
    for _ in range(levels):
        if not containers:
            return False
        containers = [
            inner
            for outer in containers
            for inner in (outer.values() if is_dict(outer) else outer)
            if is_container(inner)
        ]
    return bool(containers)


def json_value(value: Any, depth: int = 0) -> Any:
    """Return a copy of parsed free JSON, or give up if it is not JSON."""
    if type(value) in PLAIN:
        return value
    found: dict[Any, Any] = value
    if type(found) is dict:
        if depth >= MAX_DEPTH:
            fail()
        copy = found.copy()
        for key, item in found.items():
            if type(key) is not str:
                fail()
            if type(item) not in PLAIN:
                copy[key] = json_value(item, depth + 1)
        return copy
    items: list[Any] = value
    if type(items) is list:
        if depth >= MAX_DEPTH:
            fail()
        return [item if type(item) in PLAIN else json_value(item, depth + 1) for item in items]
    return number(value)


def free_json(value: Any, depth: int = 0) -> Any:
    """Return a copy of free JSON that a caller set, as plain JSON types. Give up on a value that JSON cannot carry."""
    if type(value) in PLAIN:
        return value
    if is_dict(value):
        if depth >= MAX_DEPTH:
            fail()
        return {"" + key: item if type(item) in PLAIN else free_json(item, depth + 1) for key, item in value.items()}
    if is_list(value):
        if depth >= MAX_DEPTH:
            fail()
        return [item if type(item) in PLAIN else free_json(item, depth + 1) for item in list(value)]
    return text(value) if isinstance(value, str) else finite(value)
