"""Changes of the files of a spec, at the end of a way through them."""

from __future__ import annotations

from typing import Any

from tests.complete import Way


def put(files: dict[str, Any], way: Way, value: object) -> None:
    """Set the value at the end of a way."""
    found(files, way[:-1])[way[-1]] = value


def found(files: dict[str, Any], way: Way) -> Any:
    """Return the value at the end of a way."""
    value: Any = files
    for step in way:
        value = value[step]
    return value


def rename(files: dict[str, Any], way: Way, name: object) -> None:
    """Set the key at the end of a way, which keeps its place among the others."""
    holder = found(files, way[:-1])
    entries = [(name if key == way[-1] else key, value) for key, value in holder.items()]
    holder.clear()
    holder.update(entries)
