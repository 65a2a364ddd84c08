"""Render the model of a reference site into a project of MkDocs. Returns texts by path; writes nothing."""

from __future__ import annotations

import re

from wiregen.python.templates import template_environment, templates_folder
from wiregen.reference.layout import DOCS_MARK, DOCS_MARK_FILE
from wiregen.reference.model import Reference

_PAGES = "docs/"
_STYLES = "reference.css"


def render_reference(reference: Reference) -> dict[str, str]:
    """Return the text of every file of the project by its path.

    Texts of the spec go into blocks of HTML, which Markdown leaves alone, and escaped. Headings have to be Markdown,
    for the table of contents and the search: there every mark is an entity.
    """
    environment = template_environment(html=True)
    environment.filters["entities"] = _entities
    page_template = environment.get_template("reference/page.md.j2")
    texts = {"mkdocs.yml": environment.get_template("reference/mkdocs.yml.j2").render(reference=reference)}
    for name in ("index", "structure", "enums"):
        template = environment.get_template(f"reference/{name}.md.j2")
        texts[f"{_PAGES}{name}.md"] = template.render(reference=reference, root="")
    for page in (*reference.event_pages, *reference.union_pages, *reference.record_pages):
        texts[f"{_PAGES}{page.path}"] = page_template.render(page=page, root=page.root)
    texts[f"{_PAGES}{_STYLES}"] = (templates_folder() / "reference" / _STYLES).read_text(encoding="utf-8")
    texts[f"{_PAGES}{DOCS_MARK_FILE}"] = f"From all files of the spec {reference.name}{DOCS_MARK}\n"
    return texts


def _entities(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9. ]", lambda match: f"&#{ord(match[0])};", text)
