"""Numbers whose digits matter, as ``decimal.Decimal``. Only packages with such numbers import this module."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from .json_text import encode_text, holds_surrogate
from .kinds import is_array, is_object
from .mismatch import fail
from .scalars import WrittenFloat


def decimal_in(value: Any) -> Decimal:
    """Return a parsed number with the digits of the text, or give up. A plain float gets its shortest digits."""
    if isinstance(value, WrittenFloat) and value.text:
        return Decimal(value.text)
    return decimal_out(value)


def decimal_out(value: Any) -> Decimal:
    """Return a number that a caller set as a decimal. Give up on NaN and infinity."""
    if isinstance(value, float):
        return Decimal(float.__repr__(value)) if value - value == 0.0 else fail()
    if isinstance(value, Decimal):
        return value if value.is_finite() else fail()
    return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else fail()


def as_written(value: Any) -> Any:
    """Return a value made only of plain JSON classes and decimals, or give up."""
    if holds_surrogate(value):
        fail()
    pending = [value]
    while pending:
        held = pending.pop()
        if is_object(held):
            pending += (*held, *held.values())
        elif is_array(held):
            pending += held
        elif held is not None and type(held) not in (str, int, float, bool, Decimal):
            fail()
    return value


def write_digits(value: Any) -> bytes:
    """Write plain JSON types and decimals as one line of UTF-8. Decimals keep their digits."""
    return _text(value).encode()


def _text(value: Any) -> str:
    if type(value) is Decimal:
        return str(value)
    if is_object(value):
        return f"{{{','.join(f'{encode_text(key)}:{_text(item)}' for key, item in value.items())}}}"
    if is_array(value):
        return f"[{','.join(map(_text, value))}]"
    return encode_text(value)
