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
        pages=[_formats.write_base64(v1) for v1 in pages],
        days=days if days is None else {k1: _formats.write_date(v1) for k1, v1 in days.items()},
        rows=rows if rows is None or rows is UNSET else [[_formats.write_integer_text(v2) for v2 in v1] for v1 in rows],
        hidden=hidden if hidden is None else {k1: _formats.write_base64(v1) for k1, v1 in hidden.items()},
    )
