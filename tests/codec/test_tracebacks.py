"""While an error travels, no frame of the package holds what was to be decoded: tools log the locals of tracebacks."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.support.rows import each_row

SECRET = "sk-top-secret"

FRAME = json.dumps({"type": "error", "error": {"type": SECRET}, "x": SECRET})


TOOL = json.dumps({"type": "mcp", "server_label": 5, "authorization": SECRET, "x": SECRET})


def held(error: BaseException) -> list[Any]:
    """Return the locals of every function on the way of an error, those of the tests aside."""
    values: list[Any] = []
    at = error.__traceback__
    while at is not None:
        if not at.tb_frame.f_globals["__name__"].startswith("tests."):
            values.extend(at.tb_frame.f_locals.values())
        at = at.tb_next
    return values


DECODERS: dict[str, Callable[[Any, Any], object]] = {
    "text": lambda rt, on_fault: rt.decode_server_event(FRAME, on_fault=on_fault),
    "bytes": lambda rt, on_fault: rt.decode_server_event(FRAME.encode(), on_fault=on_fault),
    "object": lambda rt, on_fault: rt.server_event_from_dict(json.loads(FRAME), on_fault=on_fault),
    "not JSON": lambda rt, on_fault: rt.decode_server_event(FRAME + "}", on_fault=on_fault),
    "not UTF-8": lambda rt, on_fault: rt.decode_server_event(FRAME.encode() + b"\xff", on_fault=on_fault),
    "an array": lambda rt, on_fault: rt.decode_server_event(f"[{FRAME}]", on_fault=on_fault),
    "a union inside of events, of text": lambda rt, on_fault: rt.decode_realtime_tool(TOOL, on_fault=on_fault),
    "the same of what is not JSON": lambda rt, on_fault: rt.decode_realtime_tool(f"{TOOL},", on_fault=on_fault),
    "the same of an object": lambda rt, on_fault: rt.realtime_tool_from_dict(json.loads(TOOL), on_fault=on_fault),
    "a model of text": lambda rt, on_fault: rt.ErrorEvent.from_json(FRAME, on_fault=on_fault),
    "a model of an object": lambda rt, on_fault: rt.ErrorEvent.from_dict(json.loads(FRAME), on_fault=on_fault),
    "a model of what is not JSON": lambda rt, on_fault: rt.ErrorEvent.from_json(FRAME + "}", on_fault=on_fault),
}


@each_row("on_fault", ["raise", "keep"])
@each_row("decode", DECODERS.values(), ids=DECODERS)
def test_no_function_of_the_package_holds_a_frame_that_was_refused(
    rt: Any, decode: Callable[[Any, Any], object], on_fault: str
) -> None:
    try:
        decode(rt, on_fault)
    except rt.DecodeError as error:
        refused = error
    else:
        assert on_fault == "keep"
        return
    assert not [value for value in held(refused) if SECRET in repr(value)]
    assert (refused.__context__, refused.__cause__) == (None, None)
