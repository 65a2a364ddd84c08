"""Documents that tests import: the draft of a spec that each becomes, and the protocol that this is."""

from __future__ import annotations

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


def docs(protocol: Protocol) -> dict[str, str]:
    """Return the sentence of every event by its wire type."""
    return {event.wire_type: event.record.doc for event in protocol.events}


def notes(draft: Draft) -> list[str]:
    """Return the notes of an import as they are printed."""
    return [str(note) for note in draft.notes]
