"""Memory that decoded events hold."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from typing import Any


def bytes_held(decode: Callable[[bytes], Any], frame: bytes, count: int = 100) -> float:
    """Return the bytes that one decoded event holds."""
    decode(frame)
    gc.collect()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    events = [decode(frame) for _ in range(count)]
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return (after - before) / len(events)
