# From templates/runtime/formats.py of wiregen; remake: wiregen generate
"""Formats: convert between the text or number of a field and its Python value. The field keeps the wire form.

A reader returns the value, or raises ValueError with the path. A writer returns the text or number of a value, and
returns a text or number unchanged.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final, Never, TypeAlias, TypeVar

from .base64_text import decode_base64, encode_base64
from .json_path import member

if TYPE_CHECKING:
    from decimal import Decimal
    from uuid import UUID

V = TypeVar("V")
W = TypeVar("W")

_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = r"([01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(\.[0-9]+)?"
_OFFSET = r"([Zz]|[+-]([01][0-9]|2[0-3]):[0-9]{2})"

_DATE_TEXT: Final = re.compile(_DATE)
_TIME_TEXT: Final = re.compile(f"{_TIME}{_OFFSET}?")
_DATE_TIME_TEXT: Final = re.compile(f"{_DATE}[Tt ]{_TIME}{_OFFSET}")
_DURATION_TEXT: Final = re.compile(
    r"P(?:([0-9]+)W|(?=[0-9T])(?:([0-9]+)D)?(?:T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:\.[0-9]+)?)S)?)?)"
)
_UUID_TEXT: Final = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_DECIMAL_TEXT: Final = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?([Ee][+-]?[0-9]+)?")
_INTEGER_TEXT: Final = re.compile(r"[+-]?[0-9]+")
_URI_TEXT: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+")

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def _read(parse: Callable[[W], V], value: W, path: str, what: str) -> V:
    try:
        return parse(value)
    except (ValueError, TypeError, OverflowError, RecursionError):
        pass  # raised below, outside the block: the caught error's message shows the value, which may be secret
    raise ValueError(f"{path}: expected {what}")


def _matching(pattern: re.Pattern[str], text: str) -> str:
    if pattern.fullmatch(text) is None:
        raise ValueError
    return text


def read_base64(value: str, path: str) -> bytes:
    """Return base64 text as bytes."""
    return _read(decode_base64, value, path, "bytes in base64")


def write_base64(value: bytes | str) -> str:
    """Return bytes in base64."""
    return value if isinstance(value, str) else encode_base64(value)


def read_date_time(value: str, path: str) -> datetime:
    """Return text as a datetime with a time zone."""
    return _read(_date_time, value, path, "a date and time with an offset, as in RFC 3339")


def _date_time(text: str) -> datetime:
    return datetime.fromisoformat(_matching(_DATE_TIME_TEXT, text).upper())


def write_date_time(value: datetime | str) -> str:
    """Return a date and time as text. Raises ValueError if it has no time zone."""
    return value if isinstance(value, str) else _with_z(_aware(value).isoformat())


def _aware(value: datetime) -> datetime:
    if value.utcoffset() is None:
        raise ValueError("expected a datetime with a time zone, such as datetime.now(UTC)")
    return value


def _with_z(text: str) -> str:
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def read_date(value: str, path: str) -> date:
    """Return text as a date."""
    return _read(lambda text: date.fromisoformat(_matching(_DATE_TEXT, text)), value, path, "a date, as in RFC 3339")


def write_date(value: date | str) -> str:
    """Return a date as text."""
    return value if isinstance(value, str) else value.isoformat()


def read_time(value: str, path: str) -> time:
    """Return text as a time of day, with a time zone if the text has an offset."""
    return _read(_time, value, path, "a time of day, as in RFC 3339")


def _time(text: str) -> time:
    return time.fromisoformat(_matching(_TIME_TEXT, text).upper())


def write_time(value: time | str) -> str:
    """Return a time of day as text."""
    return value if isinstance(value, str) else _with_z(value.isoformat())


def read_duration(value: str, path: str) -> timedelta:
    """Return text as a timedelta."""
    return _read(_duration, value, path, "a duration in ISO 8601, without years and months")


def _duration(text: str) -> timedelta:
    match = _DURATION_TEXT.fullmatch(text)
    if match is None:
        raise ValueError
    weeks, days, hours, minutes = (int(number or 0) for number in match.groups()[:4])
    seconds, _, fraction = (match[5] or "0").partition(".")
    microseconds = int(f"{fraction:0<6}"[:6])
    return timedelta(days, int(seconds), microseconds, minutes=minutes, hours=hours, weeks=weeks)


def write_duration(value: timedelta | str) -> str:
    """Return a timedelta as text. Raises ValueError if it is negative."""
    if isinstance(value, str):
        return value
    if value < timedelta(0):
        raise ValueError("expected a timedelta of zero or more")
    minutes, seconds = divmod(value.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{value.microseconds:06}".rstrip("0") if value.microseconds else ""
    parts = ((hours, "H", ""), (minutes, "M", ""), (seconds, "S", fraction))
    clock = "".join(f"{number}{more}{unit}" for number, unit, more in parts if number or more)
    days = f"{value.days}D" if value.days else ""
    return f"P{days}T{clock}" if clock else f"P{days or 'T0S'}"


def read_uuid(value: str, path: str) -> UUID:
    """Return text as a UUID."""
    from uuid import UUID  # imported here: it takes a while, and few protocols need it

    return _read(lambda text: UUID(_matching(_UUID_TEXT, text)), value, path, "a UUID")


def write_uuid(value: UUID | str) -> str:
    """Return a UUID as text."""
    return str(value)


def read_decimal(value: str, path: str) -> Decimal:
    """Return text as a Decimal with the same digits."""
    from decimal import Decimal  # imported here: it takes a while, and few protocols need it

    return _read(lambda text: Decimal(_matching(_DECIMAL_TEXT, text)), value, path, "a decimal number")


def write_decimal(value: Decimal | str) -> str:
    """Return a Decimal as text. Raises ValueError if it is not finite."""
    if not isinstance(value, str) and not value.is_finite():
        raise ValueError("expected a finite Decimal")
    return str(value)


def read_integer_text(value: str, path: str) -> int:
    """Return text as an integer."""
    return _read(lambda text: int(_matching(_INTEGER_TEXT, text)), value, path, "a whole number as text")


def write_integer_text(value: int | str) -> str:
    """Return an integer as text."""
    return str(value)


def read_json(value: str, path: str) -> Any:
    """Parse JSON text."""
    return _read(lambda text: json.loads(text, parse_constant=_no_json), value, path, "JSON as text")


def _no_json(constant: str) -> Never:
    raise ValueError(constant)


def write_json(value: Any) -> str:
    """Return a value as JSON text. A string counts as JSON text already."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def read_uri(value: str, path: str) -> str:
    """Return a URI unchanged."""
    return _read(lambda text: _matching(_URI_TEXT, text), value, path, "a URI")


def read_unix_seconds(value: float, path: str) -> datetime:
    """Return a time since 1970 as a datetime in UTC."""
    what = "seconds since 1970 that a datetime can hold"
    return _read(lambda number: _EPOCH + timedelta(seconds=number), value, path, what)


def write_unix_seconds(value: datetime | int) -> int:
    """Return a time as whole seconds since 1970. Raises ValueError if it has no time zone."""
    return (_aware(value) - _EPOCH) // timedelta(seconds=1) if isinstance(value, datetime) else value


def write_unix_seconds_with_fraction(value: datetime | float) -> float:
    """Return a time as seconds since 1970. Raises ValueError if it has no time zone."""
    return (_aware(value) - _EPOCH) / timedelta(seconds=1) if isinstance(value, datetime) else value


def read_unix_milliseconds(value: float, path: str) -> datetime:
    """Return a time since 1970 as a datetime in UTC."""
    what = "milliseconds since 1970 that a datetime can hold"
    return _read(lambda number: _EPOCH + timedelta(milliseconds=number), value, path, what)


def write_unix_milliseconds(value: datetime | int) -> int:
    """Return a time as whole milliseconds since 1970. Raises ValueError if it has no time zone."""
    return (_aware(value) - _EPOCH) // timedelta(milliseconds=1) if isinstance(value, datetime) else value


def write_unix_milliseconds_with_fraction(value: datetime | float) -> float:
    """Return a time as milliseconds since 1970. Raises ValueError if it has no time zone."""
    return (_aware(value) - _EPOCH) / timedelta(milliseconds=1) if isinstance(value, datetime) else value


def list_of(read: Callable[[W, str], V], values: Sequence[W], path: str) -> list[V]:
    """Read each item of a list."""
    return [read(value, f"{path}[{index}]") for index, value in enumerate(values)]


def map_of(read: Callable[[W, str], V], values: Mapping[str, W], path: str) -> dict[str, V]:
    """Read each value of a map."""
    return {key: read(value, member(path, key)) for key, value in values.items()}


Reader: TypeAlias = Callable[[Any, str], object]
"""A function from a text or number and its path to the value."""

READERS: Final[Mapping[str, Reader]] = {
    "base64": read_base64,
    "date-time": read_date_time,
    "date": read_date,
    "time": read_time,
    "duration": read_duration,
    "uuid": read_uuid,
    "decimal": read_decimal,
    "integer": read_integer_text,
    "json": read_json,
    "uri": read_uri,
    "unix-seconds": read_unix_seconds,
    "unix-milliseconds": read_unix_milliseconds,
}
"""The reader of each format, by its name in the protocol table."""

OF_NUMBERS: Final = frozenset({"unix-seconds", "unix-milliseconds"})
"""The formats of numbers. All others are for text."""
