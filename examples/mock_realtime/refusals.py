"""Errors for requests that the server cannot fulfil."""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace

import openai_realtime as rt

MOST_HELD = 2**24
"""How many bytes a client may have the server hold: of audio, of its conversation, of its settings."""


class RequestError(Exception):
    """A request of the client cannot be fulfilled."""

    def __init__(self, code: str, message: str, param: str | None = None) -> None:
        super().__init__(message)
        self.fault = rt.RealtimeError(type="invalid_request_error", code=code, message=message, param=param)


def refuse_too_much(size: int, param: str) -> None:
    """Raise RequestError if a client would have the server hold too much."""
    if size > MOST_HELD:
        raise RequestError("too_large", f"this server holds {MOST_HELD} bytes of it at most", param)


def fault_of(error: rt.WireError | RequestError, frame: str | bytes) -> rt.RealtimeError:
    """Return the error for a frame that could not be read, or whose request cannot be fulfilled."""
    if isinstance(error, RequestError):
        fault = error.fault
    else:
        path = error.faults[0].path.removeprefix("$").removeprefix(".")
        fault = RequestError("invalid_event", "\n".join(map(str, error.faults[:10])), path or None).fault
    return replace(fault, event_id=event_id_of(frame))


def event_id_of(frame: str | bytes) -> str | None:
    """Return the event_id of a frame that may be broken."""
    with contextlib.suppress(ValueError, RecursionError):
        match json.loads(frame):
            case {"event_id": str(event_id)}:
                return event_id.encode().decode()  # ValueError if it has what UTF-8 cannot carry
    return None
