# From protocol.yaml, rpc.yaml of the spec known_by_keys; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from typing import Any

from . import rpc as _rpc


def call(
    id: int,
) -> _rpc.CallEvent:
    """Build the event ``call``. A call."""
    return _rpc.CallEvent(
        id=id,
    )


def answer(
    id: int,
    result: Any,
) -> _rpc.AnswerEvent:
    """Build the event ``answer``. An answer."""
    return _rpc.AnswerEvent(
        id=id,
        result=result,
    )


def failure(
    error: str | None,
    id: int | None = None,
) -> _rpc.FailureEvent:
    """Build the event ``failure``. No answer."""
    return _rpc.FailureEvent(
        error=error,
        id=id,
    )
