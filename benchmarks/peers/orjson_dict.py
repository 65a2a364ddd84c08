"""The floor: orjson alone, which gives a dict and checks nothing but the JSON."""

from __future__ import annotations

from typing import Any

import orjson

from benchmarks.peers.peer import ORJSON, Peer


def peer() -> Peer:
    """Return orjson."""
    return Peer(
        name=ORJSON,
        decode=orjson.loads,
        encode=orjson.dumps,
        peek=_peek,
        replace=_replace,
        arguments=lambda value: None,
    )


def _peek(data: bytes) -> Any:
    return orjson.loads(data)["type"]


def _replace(value: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {**value, **changes}
