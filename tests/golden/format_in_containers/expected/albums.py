# From albums.yaml of the spec format_in_containers; remake: wiregen generate
"""Albums."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import ClassVar, Literal, cast as _cast

from ._runtime import formats as _formats, typed_json as _typed_json
from ._runtime.unset import UNSET, Unset
from .directions import ClientEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AlbumMadeEvent(ClientEventBase):
    """An album was made."""

    type: ClassVar[Literal["album.made"]] = "album.made"

    pages: list[str]
    """Pictures. Holds bytes in base64."""
    days: dict[str, str] | None = None
    """Days by name. Holds a date."""
    rows: list[list[str]] | Unset | None = UNSET
    """Numbers. Holds a whole number as text."""
    hidden: dict[str, str] | None = _field(default=None, repr=False)
    """What nobody sees. Holds bytes in base64."""

    def pages_bytes(self) -> list[bytes]:
        """Return the value of ``pages``. Raises ValueError if it is not bytes in base64."""
        return _formats.list_of(_formats.read_base64, self.pages, "$.pages")

    def days_date(self) -> dict[str, _date] | None:
        """Return the value of ``days``, or None if there is none. Raises ValueError if it is not a date."""
        return None if self.days is None else _formats.map_of(_formats.read_date, self.days, "$.days")

    def rows_int(self) -> list[list[int]] | None:
        """Return the value of ``rows``, or None if there is none. Raises ValueError if it is not a whole number as
        text."""
        return (
            None
            if self.rows is None or self.rows is UNSET
            else _formats.list_of(
                lambda item, path: _formats.list_of(_formats.read_integer_text, item, path), self.rows, "$.rows"
            )
        )

    def hidden_bytes(self) -> dict[str, bytes] | None:
        """Return the value of ``hidden``, or None if there is none. Raises ValueError if it is not bytes in base64."""
        return None if self.hidden is None else _formats.map_of(_formats.read_base64, self.hidden, "$.hidden")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AlbumSoldEvent(ClientEventBase):
    """An album was sold."""

    type: ClassVar[Literal["album.sold"]] = "album.sold"

    price: tuple[str, int, str | None]
    """Price, pieces, and what it was. Holds a decimal number."""
    times: list[float | None] | None = None
    """When it was looked at. Holds seconds since 1970-01-01 in UTC."""
    offers: dict[str, tuple[str, list[str]] | None] | None = None
    """By name. Holds a decimal number."""
    notes: list[str | None] | None = None
    """Counts. Holds JSON as text, of type map[integer]."""

    def price_decimal(self) -> tuple[_Decimal, int, _Decimal | None]:
        """Return the value of ``price``. Raises ValueError if it is not a decimal number."""
        return (
            _formats.read_decimal(self.price[0], "$.price[0]"),
            self.price[1],
            None if self.price[2] is None else _formats.read_decimal(self.price[2], "$.price[2]"),
        )

    def times_datetime(self) -> list[_datetime | None] | None:
        """Return the value of ``times``, or None if there is none. Raises ValueError if it is not seconds since
        1970-01-01 in UTC."""
        return (
            None
            if self.times is None
            else _formats.list_of(
                lambda item, path: None if item is None else _formats.read_unix_seconds(item, path),
                self.times,
                "$.times",
            )
        )

    def offers_decimal(self) -> dict[str, tuple[_Decimal, list[_Decimal]] | None] | None:
        """Return the value of ``offers``, or None if there is none. Raises ValueError if it is not a decimal number."""
        return (
            None
            if self.offers is None
            else _formats.map_of(
                lambda item, path: (
                    None
                    if item is None
                    else (
                        _formats.read_decimal(item[0], path + "[0]"),
                        _formats.list_of(_formats.read_decimal, item[1], path + "[1]"),
                    )
                ),
                self.offers,
                "$.offers",
            )
        )

    def notes_json(self) -> list[dict[str, int] | None] | None:
        """Return the value of ``notes``, or None if there is none. Raises ValueError if it is not JSON as text, and
        DecodeError if the JSON does not fit the type."""
        return (
            None
            if self.notes is None
            else _formats.list_of(
                lambda item, path: (
                    None
                    if item is None
                    else _cast("dict[str, int]", _typed_json.read_value(item, path, ("map", "integer")))
                ),
                self.notes,
                "$.notes",
            )
        )
