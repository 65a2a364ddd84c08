"""OpenAPI 3 documents and JSON Schemas to drafts of specs: what ``wiregen import`` writes, and others may compare."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import wiregen
from wiregen.check import check
from wiregen.importing.document import Document, read_document
from wiregen.importing.draft import Draft, Note
from wiregen.importing.importer import import_document
from wiregen.importing.yaml_text import yaml_text
from wiregen.load import load
from wiregen.parse import parse
from wiregen.spec import Spec
from wiregen.structure import DIALECT

__all__ = ["Document", "Draft", "Note", "draft_texts", "import_document", "read_document", "spec_of", "write_draft"]


def draft_texts(draft: Draft, schema: str = DIALECT) -> dict[str, str]:
    """Return the files of a draft by name; ``schema`` is where editors find that of the dialect."""
    return {name: yaml_text(content, schema) for name, content in draft.files.items()}


def write_draft(draft: Draft, folder: Path) -> None:
    """Write a draft into a folder, which is made where there is none."""
    dialect = Path(wiregen.__path__[0]) / DIALECT
    try:
        schema = Path(os.path.relpath(dialect, folder)).as_posix()
    except ValueError:  # on another drive
        schema = dialect.as_posix()
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in draft_texts(draft, schema).items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def spec_of(draft: Draft) -> Spec:
    """Return the spec that a draft is once it is written, for what compares specs."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / draft.protocol
        write_draft(draft, folder)
        return check(parse(load(folder)))
