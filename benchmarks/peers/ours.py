"""Our package, with orjson and without it."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import openai_realtime
from benchmarks.peers.peer import OURS, OURS_WITHOUT_ORJSON, Peer
from tests.packages import import_without_orjson


def peer() -> Peer:
    """Return the package with orjson."""
    return _peer(OURS, openai_realtime)


def peer_without_orjson(folder: Path) -> Peer:
    """Return the package as it is where orjson is not installed, of a copy in a folder."""
    return _peer(OURS_WITHOUT_ORJSON, import_without_orjson(folder))


def _peer(name: str, package: ModuleType) -> Peer:
    return Peer(
        name=name,
        decode=package.decode_server_event,
        encode=package.encode,
        peek=package.peek_type,
        replace=replace,
        arguments=_arguments,
    )


def _arguments(value: Any) -> dict[str, Any] | None:
    if not is_dataclass(value):
        return None
    given = {field.name: getattr(value, field.name) for field in fields(value)}
    return {name: item for name, item in given.items() if item is not None and item is not openai_realtime.UNSET}
