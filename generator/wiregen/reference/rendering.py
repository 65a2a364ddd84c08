"""Render the model of a reference site into a project of MkDocs. Returns texts by path; writes nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wiregen.python.templates import template_environment, templates_folder
from wiregen.reference.layout import DOCS_MARK, DOCS_MARK_FILE, OVERVIEW_MARK
from wiregen.reference.model import Reference

_PAGES = "docs/"
_STYLES = "reference.css"
_FILE_SEARCH = "file_search.js"
"""The script that searches a site without a server; by the name of its folder Material takes it for its own."""


def render_reference(reference: Reference) -> dict[str, str]:
    """Return the text of every file of the project by its path.

    Texts of the spec go into blocks of HTML, which Markdown leaves alone, and escaped. Headings have to be Markdown,
    for the table of contents and the search: there every mark is an entity.
    """
    environment = template_environment(html=True)
    environment.filters["entities"] = _entities
    environment.filters["breakable"] = _breakable
    page_template = environment.get_template("reference/page.md.j2")
    texts = {"mkdocs.yml": environment.get_template("reference/mkdocs.yml.j2").render(reference=reference)}
    known = reference.known
    optional = {"helpers": reference.helpers, "state": reference.state, "changes": reference.changes}
    for name in ("index", "structure", "enums", *(name for name, content in optional.items() if content)):
        template = environment.get_template(f"reference/{name}.md.j2")
        texts[f"{_PAGES}{name}.md"] = template.render(reference=reference, known=known, root="")
    for page in (*reference.event_pages, *reference.union_pages, *reference.record_pages):
        texts[f"{_PAGES}{page.path}"] = page_template.render(page=page, known=known, root=page.root)
    for name, place in ((_STYLES, _STYLES), (_FILE_SEARCH, f"iframe-worker/{_FILE_SEARCH}")):
        texts[f"{_PAGES}{place}"] = (templates_folder() / "reference" / name).read_text(encoding="utf-8")
    texts[f"{_PAGES}{DOCS_MARK_FILE}"] = f"From all files of the spec {reference.name}{DOCS_MARK}\n"
    return texts


def render_overview(references: Sequence[Reference]) -> str:
    """Return the page that leads to the sites of several protocols, which are in folders beside it."""
    template = template_environment(html=True).get_template("reference/overview.html.j2")
    return template.render(references=references, mark=OVERVIEW_MARK)


def _entities(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9. ]", lambda match: f"&#{ord(match[0])};", text)


def _breakable(text: str) -> str:
    """Let a line end behind a dot of a long name."""
    return str(text).replace(".", ".<wbr>")
