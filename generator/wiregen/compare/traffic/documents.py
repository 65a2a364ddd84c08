"""Recordings that are one JSON document: a frame, an array of frames or log entries, or an HTTP archive."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import PurePath

SUFFIXES = (".json", ".har")
"""The suffixes of documents. Other files have one frame per line."""


def is_document(file: str) -> bool:
    """Return whether a file of this name is one JSON document."""
    return PurePath(file).suffix.lower() in SUFFIXES


def document_lines(content: bytes) -> tuple[bytes, ...]:
    """Return the frames or log entries of a document, one per line, or its own lines if it is not JSON."""
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return tuple(content.splitlines(keepends=True))
    return tuple(json.dumps(item).encode() for item in _items(value))


def _items(value: object) -> Iterator[object]:
    match value:
        case {"log": {"entries": list(entries)}}:
            for entry in entries:
                match entry:
                    case {"_webSocketMessages": list(messages)}:
                        yield from messages
                    case _:
                        pass
        case list(items):
            yield from items
        case _:
            yield value
