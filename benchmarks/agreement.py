"""What is compared has to do the same thing."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from benchmarks.peers.peer import Peer


def hold_to_the_same_json(peers: Iterable[Peer], frames: Iterable[bytes]) -> None:
    """Raise ValueError if a library does not write what it read, except nulls: its speed would mean nothing."""
    expected = [(frame, _without_nulls(json.loads(frame))) for frame in frames]
    for peer in peers:
        for frame, value in expected:
            written = peer.encode(peer.decode(frame))
            if _without_nulls(json.loads(written)) != value:
                raise ValueError(f"{peer.name} makes {written!r} of {frame!r}")


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nulls(item) for key, item in value.items() if item is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value
