"""Import AsyncAPI, OpenAPI 3 and JSON Schema as drafts of specs, for ``wiregen import`` and for comparisons."""

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
    """Return the files of a draft. Their first lines name the schemas beside the folder, for editors."""
    schemas = {PYTHON_FILE: PYTHON}
    return {name: draft_text(content, f"../{schemas.get(name, DIALECT)}") for name, content in draft.files.items()}


def spec_of(draft: Draft, document: Document) -> ParsedSpec:
    """Return a draft as a spec with positions in the document."""
    return parse_draft(draft, lambda path: document.position(draft.origin(path)))
