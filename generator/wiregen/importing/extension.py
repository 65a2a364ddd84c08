"""The extension of a document by ``wiregen schema --as asyncapi``, so that an import gives the same protocol again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wiregen.importing.document import Document, Place
from wiregen.importing.draft import Content
from wiregen.importing.keywords import EXTENSION


def extension(document: Document, schema: Any) -> Mapping[str, Any]:
    """Return the extension of a schema; empty in documents that this tool did not write."""
    found = schema.get(EXTENSION) if document.is_ours and isinstance(schema, dict) else None
    return found if isinstance(found, dict) else {}


def about(document: Document, place: Place) -> Content:
    """Return the doc, deprecation and deviation that the extension of a schema has."""
    found = extension(document, place.schema)
    kinds = {"doc": str, "deprecated": str, "deviation": dict}
    return {key: found[key] for key, kind in kinds.items() if isinstance(found.get(key), kind)}


def is_of_events(document: Document, schema: Any) -> bool:
    """Say whether a schema is about all events of a direction, which the direction itself declares."""
    return "events" in extension(document, schema)


def layout(document: Document, schema: Any) -> tuple[str, ...]:
    """Return the keys of the items of an array that is a record; empty for any other schema."""
    found = extension(document, schema).get("layout")
    return tuple(key for key in found if isinstance(key, str)) if isinstance(found, list) else ()


def part(found: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Return the object under a key of the extension; empty if there is none."""
    value = found.get(key)
    return value if isinstance(value, dict) else {}


def texts(found: Mapping[str, Any], *keys: str) -> dict[str, str]:
    """Return the values of those of some keys of the extension that have a text."""
    return {key: found[key] for key in keys if isinstance(found.get(key), str)}
