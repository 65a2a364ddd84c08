# From letters.yaml of the spec format; remake: wiregen generate
"""Letters."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from datetime import date as _date, datetime as _datetime, time as _time, timedelta as _timedelta
from decimal import Decimal as _Decimal
from typing import Any, ClassVar, Literal
from uuid import UUID as _UUID

from ._runtime import formats as _formats
from ._runtime.unset import UNSET, Unset
from .directions import ClientEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class LetterSentEvent(ClientEventBase):
    """A letter was sent."""

    type: ClassVar[Literal["letter.sent"]] = "letter.sent"

    scan: str = _field(repr=False)
    """A picture of it. Holds bytes in base64."""
    sent_at: str | None = None
    """When it was sent. Holds a date and time."""
    written_on: str | None
    """When it was written. Holds a date."""
    collected: str | Unset | None = UNSET
    """When the box is emptied. Holds a time of day."""
    travels: str | None = None
    """How long it takes. Holds a duration in ISO 8601."""
    id_: str | None = None
    """Its name. Holds a UUID."""
    postage: str | None = None
    """What it cost. Holds a decimal number."""
    weight: str | None = None
    """What it weighs in grams. Holds a whole number as text."""
    form: str | None = None
    """What the sender filled in. Holds JSON as text."""
    tracking: str | None = None
    """Where to follow it. Holds a URI."""
    code: str | None = _field(default=None, repr=False)
    """What opens it. Holds bytes in base64."""

    def scan_bytes(self) -> bytes:
        """Return the value of ``scan``. Raises ValueError if it is not bytes in base64."""
        return _formats.read_base64(self.scan, "$.scan")

    def sent_at_datetime(self) -> _datetime | None:
        """Return the value of ``sent_at``, or None if there is none. Raises ValueError if it is not a date and time."""
        return None if self.sent_at is None else _formats.read_date_time(self.sent_at, "$.sent_at")

    def written_on_date(self) -> _date | None:
        """Return the value of ``written_on``, or None if there is none. Raises ValueError if it is not a date."""
        return None if self.written_on is None else _formats.read_date(self.written_on, "$.written_on")

    def collected_time(self) -> _time | None:
        """Return the value of ``collected``, or None if there is none. Raises ValueError if it is not a time of day."""
        return (
            None
            if self.collected is None or self.collected is UNSET
            else _formats.read_time(self.collected, "$.collected")
        )

    def travels_timedelta(self) -> _timedelta | None:
        """Return the value of ``travels``, or None if there is none. Raises ValueError if it is not a duration in
        ISO 8601."""
        return None if self.travels is None else _formats.read_duration(self.travels, "$.travels")

    def id_uuid(self) -> _UUID | None:
        """Return the value of ``id_``, or None if there is none. Raises ValueError if it is not a UUID."""
        return None if self.id_ is None else _formats.read_uuid(self.id_, "$.id")

    def postage_decimal(self) -> _Decimal | None:
        """Return the value of ``postage``, or None if there is none. Raises ValueError if it is not a decimal
        number."""
        return None if self.postage is None else _formats.read_decimal(self.postage, "$.postage")

    def weight_int(self) -> int | None:
        """Return the value of ``weight``, or None if there is none. Raises ValueError if it is not a whole number as
        text."""
        return None if self.weight is None else _formats.read_integer_text(self.weight, "$.weight")

    def form_json(self) -> Any:
        """Return the value of ``form``, or None if there is none. Raises ValueError if it is not JSON as text."""
        return None if self.form is None else _formats.read_json(self.form, "$.form")

    def code_bytes(self) -> bytes | None:
        """Return the value of ``code``, or None if there is none. Raises ValueError if it is not bytes in base64."""
        return None if self.code is None else _formats.read_base64(self.code, "$.code")
