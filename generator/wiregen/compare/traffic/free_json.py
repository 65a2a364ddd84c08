"""JSON that a spec does not describe: only its depth is checked."""

from __future__ import annotations

from typing import Final

from wiregen.compare.traffic.notes import Notes, Path

MAX_DEPTH: Final = 200
"""The depth to which free JSON may nest."""


def check_free_json(notes: Notes, value: object, path: Path, depth: int = 0) -> None:
    """Note values that nest too deeply. Below a key that looks like a secret, a fault names only that key."""
    if not isinstance(value, dict | list):
        return
    if depth >= MAX_DEPTH:
        notes.fault(("frames",), path, f"nested too deeply: more than {MAX_DEPTH} levels of free JSON")
        return
    if isinstance(value, list):
        for index, item in enumerate(value):
            check_free_json(notes, item, (path, index), depth + 1)
        return
    for key, item in value.items():
        is_first = notes.redaction.is_secret(key) and notes.enter_secret((path, key))
        check_free_json(notes, item, (path, key), depth + 1)
        if is_first:
            notes.leave_secret()


def nests_deeper(value: object, levels: int) -> bool:
    """Return whether a value has more levels of arrays and objects than these."""
    containers = [value] if isinstance(value, dict | list) else []
    for _ in range(levels):
        containers = [
            inner
            for outer in containers
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, dict | list)
        ]
        if not containers:
            return False
    return bool(containers)
