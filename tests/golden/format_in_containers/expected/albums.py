# From albums.yaml of the spec format_in_containers; remake: wiregen generate
"""Albums."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from datetime import date as _date
from typing import ClassVar, Literal

from ._runtime import formats as _formats
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
