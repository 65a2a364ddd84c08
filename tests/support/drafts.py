"""Documents that tests import: the draft of a spec that each becomes, and the protocol that this is."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import Any

from wiregen.importing import Draft, import_document, read_document, spec_of
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.resolve import resolve


def imported(folder: Path, text: str, **options: Any) -> tuple[Draft, Protocol]:
    """Return the draft of a document in YAML, and the protocol that it is."""
    path = folder / "document.yaml"
    path.write_text(textwrap.dedent(text), encoding="utf-8")
    document = read_document(path)
    draft = import_document(document, "demo", **options)
    return draft, resolve(spec_of(draft, document))


def written(folder: Path, **files: Any) -> Path:
    """Write JSON files, of which the first is the document; two underscores in a name stand for a slash."""
    paths = [folder / f"{name.replace('__', '/')}.json" for name in files]
    for path, content in zip(paths, files.values(), strict=True):
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(json.dumps(content), encoding="utf-8")
    return paths[0]


def imported_schemas(folder: Path, schemas: dict[str, Any]) -> Draft:
    """Return the draft of a document that holds nothing but schemas."""
    return import_document(read_document(written(folder, document={"$defs": schemas})), "demo")


def properties(**schemas: Any) -> dict[str, Any]:
    """Return the schema of an object with these properties."""
    return {"type": "object", "properties": schemas}


def field_types(draft: Draft, record: str) -> dict[str, str]:
    """Return the type of each field of a record of a draft."""
    fields = draft.files["models.yaml"]["records"][record]["fields"]
    return {name: field["type"] for name, field in fields.items()}


def event_names(draft: Draft) -> dict[str, list[str]]:
    """Return the wire types of the events of a draft by their direction."""
    files = (file["events"] for name, file in draft.files.items() if name.endswith("_events.yaml"))
    return {direction: list(events) for file in files for direction, events in file.items()}


def docs(protocol: Protocol) -> dict[str, str]:
    """Return the sentence of every event by its wire type."""
    return {event.wire_type: event.record.doc for event in protocol.events}


def notes(draft: Draft) -> list[str]:
    """Return the notes of an import as they are printed."""
    return [str(note) for note in draft.notes]
