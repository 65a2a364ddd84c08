"""OpenAPI 3 documents and JSON Schemas to drafts of specs: what ``wiregen import`` writes, and others may compare."""

from __future__ import annotations

import tempfile
from pathlib import Path

from wiregen.check import check
from wiregen.files import write_tree
from wiregen.importing.document import Document, read_document
from wiregen.importing.draft import Draft, Note
from wiregen.importing.importer import import_document
from wiregen.importing.yaml_text import yaml_text
from wiregen.load import load
from wiregen.parse import parse
from wiregen.spec import Spec
from wiregen.structure import DIALECT

__all__ = ["Document", "Draft", "Note", "import_document", "read_document", "spec_of", "write_draft"]


def write_draft(draft: Draft, folder: Path) -> None:
    """Write a draft as a new folder; its first lines lead editors to the dialect's schema beside that folder."""
    write_tree(folder, {name: yaml_text(content, f"../{DIALECT}") for name, content in draft.files.items()})


def spec_of(draft: Draft) -> Spec:
    """Return the spec that a draft is once it is written, for what compares specs."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / draft.protocol
        write_draft(draft, folder)
        return check(parse(load(folder)))
