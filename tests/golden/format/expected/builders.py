# From letters.yaml, protocol.yaml of the spec format; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from datetime import date as _date, datetime as _datetime, time as _time, timedelta as _timedelta
from decimal import Decimal as _Decimal
from typing import Any
from uuid import UUID as _UUID

from . import letters as _letters
from ._runtime import formats as _formats
from ._runtime.unset import UNSET, Unset


def letter_sent(
    scan: bytes | str,
    written_on: _date | str | None,
    sent_at: _datetime | str | None = None,
    collected: _time | str | Unset | None = UNSET,
    travels: _timedelta | str | None = None,
    id_: _UUID | str | None = None,
    postage: _Decimal | str | None = None,
    weight: int | str | None = None,
    form: Any = None,
    tracking: str | None = None,
    code: bytes | str | None = None,
) -> _letters.LetterSentEvent:
    """Build the event ``letter.sent``. A letter was sent."""
    return _letters.LetterSentEvent(
        scan=_formats.write_base64(scan),
        written_on=written_on if written_on is None else _formats.write_date(written_on),
        sent_at=sent_at if sent_at is None else _formats.write_date_time(sent_at),
        collected=collected if collected is None or collected is UNSET else _formats.write_time(collected),
        travels=travels if travels is None else _formats.write_duration(travels),
        id_=id_ if id_ is None else _formats.write_uuid(id_),
        postage=postage if postage is None else _formats.write_decimal(postage),
        weight=weight if weight is None else _formats.write_integer_text(weight),
        form=form if form is None else _formats.write_json(form),
        tracking=tracking,
        code=code if code is None else _formats.write_base64(code),
    )
