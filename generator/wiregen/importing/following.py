"""Objects of a document that are not schemas, such as channels and messages: every reference on the way is followed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wiregen.importing.document import Document, Place


def items(document: Document, place: Place | None) -> Iterator[tuple[str, Place]]:
    """Yield the objects in an object with their keys, following references."""
    found = None if place is None else followed(document, place)
    if found is None or not isinstance(found.schema, Mapping):
        return
    for key in found.schema:
        item = followed(document, found.at(key))
        if item is not None and isinstance(item.schema, dict):
            yield key, item


def below(document: Document, place: Place, *keys: str) -> Place | None:
    """Return the place at the end of some keys, following references, the last one too; None if there is none."""
    found: Place | None = followed(document, place)
    for key in keys:
        here = found.at(key) if found is not None and isinstance(found.schema, dict) and key in found.schema else None
        found = None if here is None else followed(document, here)
    return found


def followed(document: Document, place: Place) -> Place | None:
    """Return the place that a place refers to in the end, or itself; None if the reference leads nowhere."""
    seen: set[str] = set()
    found: Place | None = place
    while found is not None and isinstance(found.schema, dict) and "$ref" in found.schema:
        reference: Any = found.schema["$ref"]
        if found.pointer in seen:
            return None
        seen.add(found.pointer)
        found = document.target(reference, found.pointer)
    return found
