"""AsyncAPI, OpenAPI 3 and JSON Schema to drafts of specs: what ``wiregen import`` writes, and others may compare."""

from __future__ import annotations

from wiregen.importing.document import Document, read_document
from wiregen.importing.draft import EVENTS, NOTE_MEANINGS, Draft, Note
from wiregen.importing.draft_spec import parse_draft
from wiregen.importing.importer import import_document
from wiregen.importing.messages import channels
from wiregen.spec.folder import PYTHON_FILE
from wiregen.spec.formatting import draft_text
from wiregen.spec.structure import DIALECT, PYTHON
from wiregen.spec.values import ParsedSpec

__all__ = [
    "EVENTS",
    "NOTE_MEANINGS",
    "Document",
    "Draft",
    "Note",
    "channels",
    "draft_texts",
    "import_document",
    "read_document",
    "spec_of",
]


def draft_texts(draft: Draft) -> dict[str, str]:
    """Return the files of a draft; their first lines lead editors to the schemas beside the folder."""
    schemas = {PYTHON_FILE: PYTHON}
    return {name: draft_text(content, f"../{schemas.get(name, DIALECT)}") for name, content in draft.files.items()}


def spec_of(draft: Draft, document: Document) -> ParsedSpec:
    """Return the spec that a draft is, whose positions are those in the document."""
    return parse_draft(draft, lambda path: document.position(draft.origin(path)))
