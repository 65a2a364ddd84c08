# From albums.yaml, protocol.yaml of the spec format_in_containers; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from datetime import date as _date

from . import albums as _albums
from ._runtime import formats as _formats
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
