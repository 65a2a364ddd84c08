"""The project of MkDocs that the site is built from: every page by its path, with links that lead to pages."""

from __future__ import annotations

from pathlib import Path

from docs.site.commands import command_pages
from docs.site.dialect_keys import key_pages
from docs.site.linked_specs import spec_page
from docs.site.linked_tests import test_page
from docs.site.links import PageLinks
from docs.site.protocols import protocols_page
from docs.site.runtime_api import api_page
from wiregen.python.templates import templates_folder

FIXED = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "RELEASE.md": "releasing.md",
    "benchmarks/README.md": "performance.md",
    "native/README.md": "native.md",
    "examples/protocols/README.md": "examples.md",
    ".github/actions/wiregen/README.md": "action.md",
}
"""Pages that do not stand in docs/, each with its path in the site."""

TEST_PAGE = "tests.md"
SPEC_PAGE = "example-specs.md"
API_PAGE = "api.md"
DIALECT_KEYS = "dialect/keys.md"
PYTHON_KEYS = "dialect/python-keys.md"
STATE_KEYS = "dialect/state-keys.md"

MADE_OF = {
    "generator/wiregen/spec/dialect.schema.json": DIALECT_KEYS,
    "generator/wiregen/spec/python.schema.json": PYTHON_KEYS,
    "generator/wiregen/spec/state.schema.json": STATE_KEYS,
}
"""The pages to which links to a file lead, since they are made of it."""


def source_pages(root: Path) -> dict[str, str]:
    """Return the path in the site of every page that stands in the repository."""
    pages = {path.relative_to(root).as_posix() for path in (root / "docs").rglob("*.md")}
    return FIXED | {path: path.removeprefix("docs/") for path in sorted(pages)}


def site_project(root: Path) -> dict[str, str]:
    """Return the text of every file of the project by its path. Raises LinkError for a link that leads nowhere."""
    sources = source_pages(root)
    made = {
        **command_pages(),
        **key_pages(DIALECT_KEYS, PYTHON_KEYS, STATE_KEYS),
        API_PAGE: api_page(root / "generated/openai_realtime"),
    }
    made["protocols.md"] = protocols_page(root / "spec")
    links = PageLinks(root, sources | MADE_OF, TEST_PAGE, SPEC_PAGE)
    texts = {place: links.rewritten(path, (root / path).read_text(encoding="utf-8")) for path, place in sources.items()}
    pages = {**texts, **made, TEST_PAGE: test_page(root, links.tests), SPEC_PAGE: spec_page(root, links.specs)}
    files = {f"docs/{place}": text for place, text in pages.items()}
    for plot in sorted((root / "benchmarks").glob("*.svg")):
        files[f"docs/{plot.name}"] = plot.read_text(encoding="utf-8")
    for name, place in (("reference.css", "reference.css"), ("file_search.js", "iframe-worker/file_search.js")):
        files[f"docs/{place}"] = (templates_folder() / "reference" / name).read_text(encoding="utf-8")
    return {"mkdocs.yml": (root / "docs/site/mkdocs.yml").read_text(encoding="utf-8"), **files}
