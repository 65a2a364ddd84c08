"""The formats of the dialect, one row each. The field keeps the wire's text or number; an accessor gives the value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, eq=False)
class Format:
    """Everything that is known of one format."""

    name: str
    """As a spec writes it under ``format:``."""
    scalars: tuple[str, ...]
    """The scalars that it fits."""
    suffix: str
    """What the accessor's name ends with, such as ``_bytes``; empty if there is no accessor."""
    module: str
    """The module of the standard library that the value's class comes from; empty for a builtin."""
    annotation: str
    """The class of the value, such as ``bytes`` or ``datetime``."""
    reader: str
    """The function of the runtime's ``formats`` module that makes the value of the wire's text or number."""
    writer: str
    """The function of the runtime's ``formats`` module that makes the text or number of the value."""
    schema: Mapping[str, object]
    """Its keywords in JSON Schema."""
    example: object
    """A text or number that fits."""
    sentence: str
    """What it is, for docs and messages: "bytes in base64"."""


def _text(
    name: str, suffix: str, module: str, annotation: str, what: str, example: str, sentence: str, **schema: object
) -> Format:
    keywords = MappingProxyType(schema or {"format": name})
    return Format(
        name, ("string",), suffix, module, annotation, f"read_{what}", f"write_{what}", keywords, example, sentence
    )


def _unix(name: str, what: str, example: int, sentence: str) -> Format:
    return Format(
        name,
        ("integer", "number"),
        "_datetime",
        "datetime",
        "datetime",
        f"read_{what}",
        f"write_{what}",
        MappingProxyType({}),
        example,
        sentence,
    )


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        row.name: row
        for row in (
            _text("base64", "_bytes", "", "bytes", "base64", "AAEC", "bytes in base64", contentEncoding="base64"),
            _text(
                "date-time", "_datetime", "datetime", "datetime", "date_time", "2026-01-31T12:00:00Z", "a date and time"
            ),
            _text("date", "_date", "datetime", "date", "date", "2026-01-31", "a date"),
            _text("time", "_time", "datetime", "time", "time", "12:00:00Z", "a time of day"),
            _text("duration", "_timedelta", "datetime", "timedelta", "duration", "PT1M30S", "a duration in ISO 8601"),
            _text("uuid", "_uuid", "uuid", "UUID", "uuid", "01234567-89ab-4def-8123-456789abcdef", "a UUID"),
            _text("decimal", "_decimal", "decimal", "Decimal", "decimal", "0.10", "a decimal number"),
            _text("integer", "_int", "", "int", "integer_text", "12345678901234567890", "a whole number as text"),
            _text("json", "_json", "typing", "Any", "json", "{}", "JSON as text", contentMediaType="application/json"),
            _text("uri", "", "", "str", "uri", "https://example.com/", "a URI"),
            _unix("unix-seconds", "unix_seconds", 1769860800, "seconds since 1970-01-01 in UTC"),
            _unix("unix-milliseconds", "unix_milliseconds", 1769860800000, "milliseconds since 1970-01-01 in UTC"),
        )
    }
)
