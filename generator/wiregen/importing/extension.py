"""What ``wiregen schema --as asyncapi`` adds to a document, by which the same protocol is made of it again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wiregen.importing.document import Document, Place
from wiregen.importing.draft import Content
from wiregen.importing.keywords import EXTENSION


def extension(document: Document, schema: Any) -> Mapping[str, Any]:
    """Return what the extension says of a schema; nothing in documents that are not of this tool."""
    found = schema.get(EXTENSION) if document.is_ours and isinstance(schema, dict) else None
    return found if isinstance(found, dict) else {}


def about(document: Document, place: Place) -> Content:
    """Return the doc of a schema beside what its description says, since when it is deprecated, and its deviation."""
    found = extension(document, place.schema)
    kinds = {"doc": str, "deprecated": str, "deviation": dict}
    return {key: found[key] for key, kind in kinds.items() if isinstance(found.get(key), kind)}


def is_of_events(document: Document, schema: Any) -> bool:
    """Say whether a schema is about all events of a direction, which the direction itself says."""
    return "events" in extension(document, schema)


def layout(document: Document, schema: Any) -> tuple[str, ...]:
    """Return the keys of the items of an array that is a record; none of another schema."""
    found = extension(document, schema).get("layout")
    return tuple(key for key in found if isinstance(key, str)) if isinstance(found, list) else ()


def part(found: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Return what is under a key of the extension, nothing if that is not an object."""
    value = found.get(key)
    return value if isinstance(value, dict) else {}


def texts(found: Mapping[str, Any], *keys: str) -> dict[str, str]:
    """Return those of some keys of the extension that have a text."""
    return {key: found[key] for key in keys if isinstance(found.get(key), str)}
