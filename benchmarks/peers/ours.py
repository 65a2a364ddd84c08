"""Our package: its pure codec with orjson and without it, and the native codec."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import openai_realtime
from benchmarks.peers.peer import OURS, OURS_NATIVE, OURS_WITHOUT_ORJSON, Peer
from tests.support.packages import import_without_orjson


def peer() -> Peer:
    """Return the package's pure codec with orjson."""
    return _pure_peer(OURS, openai_realtime)


def peer_without_orjson(folder: Path) -> Peer:
    """Return the package as it is where orjson is not installed, of a copy in a folder."""
    return _pure_peer(OURS_WITHOUT_ORJSON, import_without_orjson(folder))


def native_peers() -> list[Peer]:
    """Return the package with the native codec, or nothing if that is not installed."""
    if openai_realtime.codec() != "native":
        return []
    return [_peer(OURS_NATIVE, openai_realtime, openai_realtime.decode_server_event, openai_realtime.encode)]


def _pure_peer(name: str, package: ModuleType) -> Peer:
    decoders, entry = (import_module(f"{package.__name__}.{module}") for module in ("decoders", "_runtime.entry"))
    return _peer(name, package, decoders.decode_server_event, entry.encode)


def _peer(name: str, package: ModuleType, decode: Callable[[bytes], Any], encode: Callable[[Any], bytes]) -> Peer:
    return Peer(name=name, decode=decode, encode=encode, peek=package.peek_type, replace=replace, arguments=_arguments)


def _arguments(value: Any) -> dict[str, Any] | None:
    if not is_dataclass(value):
        return None
    given = {field.name: getattr(value, field.name) for field in fields(value)}
    return {name: item for name, item in given.items() if item is not None and item is not openai_realtime.UNSET}
