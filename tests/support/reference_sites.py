"""Reference sites in tests: made by the command, and read as a browser would."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from click.testing import CliRunner, Result

from tests.support.packages import ROOT
from wiregen import load
from wiregen.cli import main
from wiregen.cli.examples import example_payloads, examples_of
from wiregen.reference.pages import plan_reference
from wiregen.reference.python_side import PythonSide
from wiregen.reference.rendering import render_reference


def make_sites(out: Path, spec: Path = ROOT / "spec", *options: str) -> Result:
    """Run ``wiregen docs`` in this process."""
    return CliRunner().invoke(main, ["docs", "--spec", str(spec), "--out", str(out), *options], prog_name="wiregen")


def pages_of(spec: Path) -> dict[str, str]:
    """Return the pages of a protocol's site by their paths as they are before MkDocs makes HTML of them."""
    item = load(spec)
    examples = examples_of(item)
    return render_reference(plan_reference(PythonSide(item, examples), example_payloads(item, examples)))


@dataclass
class Row:
    """A row of a table, the text of each cell with its blanks joined."""

    cells: list[str] = field(default_factory=list)


@dataclass
class Part:
    """What is below one heading of a page."""

    anchor: str
    text: str = ""
    code: str = ""
    """The block of JSON."""
    programs: list[str] = field(default_factory=list)
    """The blocks of Python."""
    rows: list[Row] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


class PageReader(HTMLParser):
    """Reads a page: its links and anchors, and what is below each heading."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.addresses: list[str] = []
        """All that the page refers to."""
        self.parts = [Part("")]
        self._inside: list[str] = []
        self._language = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if "id" in attributes:
            self.anchors.add(attributes["id"])
        address = attributes.get("href") or attributes.get("src")
        if address is not None:
            self.addresses.append(address)
            self.parts[-1].links.append(address)
        if "highlight" in (classes := attributes.get("class", "").split()):
            self._language = classes[0].removeprefix("language-")
            if self._language == "python":
                self.parts[-1].programs.append("")
        if tag in ("h1", "h2"):
            self.parts.append(Part(attributes.get("id", "")))
        elif tag == "tr":
            self.parts[-1].rows.append(Row())
        elif tag in ("td", "th"):
            self.parts[-1].rows[-1].cells.append("")
        if tag in ("pre", "td", "th", "script", "style"):
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._inside and tag == self._inside[-1]:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        part, inside = self.parts[-1], self._inside[-1] if self._inside else ""
        if inside in ("script", "style"):
            return
        part.text += data
        if inside == "pre" and self._language == "json":
            part.code += data
        elif inside == "pre":
            part.programs[-1] += data
        elif inside in ("td", "th"):
            cells = part.rows[-1].cells
            cells[-1] = " ".join(f"{cells[-1]}{data}".split()) + (" " if data[-1:].isspace() else "")

    def part(self, anchor: str) -> Part:
        """Return what is below the heading with this anchor."""
        (found,) = (part for part in self.parts if part.anchor == anchor)
        return found


def pages(site: Path) -> list[Path]:
    """Return every page of a site."""
    return sorted(site.rglob("*.html"))


@cache
def read_page(path: Path) -> PageReader:
    """Return a page as it was when it was first read."""
    return PageReader(path)
