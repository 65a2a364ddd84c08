# From albums.yaml, protocol.yaml of the spec format_in_containers; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal

from . import albums as _albums
from ._runtime import formats as _formats, typed_json as _typed_json
from ._runtime.unset import UNSET, Unset


def album_made(
    pages: _Sequence[bytes | str],
    days: _Mapping[str, _date | str] | None = None,
    rows: _Sequence[_Sequence[int | str]] | Unset | None = UNSET,
    hidden: _Mapping[str, bytes | str] | None = None,
) -> _albums.AlbumMadeEvent:
    """Build the event ``album.made``. An album was made."""
    return _albums.AlbumMadeEvent(
        pages=[_formats.write_base64(item) for item in pages],
        days=days if days is None else {key: _formats.write_date(item) for key, item in days.items()},
        rows=(
            rows
            if rows is None or rows is UNSET
            else [[_formats.write_integer_text(item1) for item1 in item] for item in rows]
        ),
        hidden=hidden if hidden is None else {key: _formats.write_base64(item) for key, item in hidden.items()},
    )


def album_sold(
    price: tuple[_Decimal | str, int, _Decimal | str | None],
    times: _Sequence[_datetime | float | None] | None = None,
    offers: _Mapping[str, tuple[_Decimal | str, _Sequence[_Decimal | str]] | None] | None = None,
    notes: _Sequence[dict[str, int] | str | None] | None = None,
) -> _albums.AlbumSoldEvent:
    """Build the event ``album.sold``. An album was sold."""
    return _albums.AlbumSoldEvent(
        price=(
            _formats.write_decimal(price[0]),
            price[1],
            None if price[2] is None else _formats.write_decimal(price[2]),
        ),
        times=(
            times
            if times is None
            else [None if item is None else _formats.write_unix_seconds_with_fraction(item) for item in times]
        ),
        offers=(
            offers
            if offers is None
            else {
                key: (
                    None
                    if item is None
                    else (_formats.write_decimal(item[0]), [_formats.write_decimal(item1) for item1 in item[1]])
                )
                for key, item in offers.items()
            }
        ),
        notes=notes if notes is None else [None if item is None else _typed_json.write_value(item) for item in notes],
    )
