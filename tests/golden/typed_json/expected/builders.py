# From calls.yaml, protocol.yaml of the spec typed_json; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import Any

from . import calls as _calls
from ._runtime import formats as _formats, typed_json as _typed_json
from ._runtime.unset import UNSET, Unset
from .calls import Place, Weather
from .enums import Unit


def called(
    arguments: Place | str,
    result: list[Weather] | int | str | Unset | None = UNSET,
    more: _Sequence[dict[str, Unit] | str] | None = None,
    key: Place | str | None = None,
    free: Any = None,
) -> _calls.CalledEvent:
    """Build the event ``called``. A function was called."""
    return _calls.CalledEvent(
        arguments=_typed_json.write_value(arguments),
        result=result if result is None or result is UNSET else _typed_json.write_value(result),
        more=more if more is None else [_typed_json.write_value(item) for item in more],
        key=key if key is None else _typed_json.write_value(key),
        free=free if free is None else _formats.write_json(free),
    )
