"""The reference of the dialect is true: each page's spec gives a package that reads its JSON and runs its Python."""

from __future__ import annotations

import json
import re
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.support.packages import ROOT
from tests.support.pages import blocks, promised_output
from wiregen import load
from wiregen.files import write_tree
from wiregen.pipeline import rendered
from wiregen.spec.structure import dialect_schema

FOLDER = ROOT / "docs/dialect"
PAGES = [page for page in sorted(FOLDER.glob("*.md")) if page.stem != "README"]
PACKAGE = "demo"
(PROTOCOL,) = blocks(FOLDER / "README.md", "text")
FILE = re.compile(r"# ([\w/]+\.yaml)\n")


def spec_files(page: Path) -> Iterator[tuple[str, str]]:
    """Yield the files of the spec that a page shows, by their path in a folder of protocols."""
    yield f"{PACKAGE}/protocol.yaml", PROTOCOL
    for text in blocks(page, "yaml"):
        named = FILE.match(text)
        name = named[1] if named else f"{PACKAGE}.yaml"
        yield (name if "/" in name else f"{PACKAGE}/{name}"), text


@pytest.fixture(name="package_folder")
def _package_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a folder from which the package of a page can be imported, once it is there."""
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for name in [name for name in sys.modules if name == PACKAGE or name.startswith(f"{PACKAGE}.")]:
        del sys.modules[name]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_spec_of_a_page_gives_what_its_json_and_its_python_say(
    page: Path, package_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in spec_files(page):
        path = package_folder / "spec" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    write_tree(package_folder / PACKAGE, rendered(load(package_folder / "spec" / PACKAGE)))
    script = package_folder / "page.py"
    script.write_text("\n".join(blocks(page, "python")) or f"import {PACKAGE}\n", encoding="utf-8")
    runpy.run_path(str(script))
    assert capsys.readouterr().out.splitlines() == promised_output(script.read_text(encoding="utf-8"))
    package = sys.modules[PACKAGE]
    for frame in "".join(blocks(page, "json")).splitlines():
        assert_known_and_written_again(package, frame)


def assert_known_and_written_again(package: ModuleType, frame: str) -> None:
    """Assert that a frame is an event of a direction that the package knows, and that it is written as it came."""
    directions = (getattr(package, f"decode_{side}_event", None) for side in ("server", "client"))
    events = [decode(frame) for decode in directions if decode is not None]
    known = [event for event in events if not type(event).__name__.startswith("Unknown")]
    assert known != [], frame
    assert json.loads(package.encode(known[0])) == json.loads(frame)


def test_every_page_is_named_in_the_overview() -> None:
    overview = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert [page.name for page in PAGES if f"({page.name})" not in overview] == []


def test_every_key_of_the_dialect_is_in_an_example() -> None:
    dialect = json.loads(dialect_schema())
    keys = {key for name, entry in dialect["$defs"].items() for key in entry.get("properties", ())}
    keys |= dialect["properties"].keys()
    written = "".join(text for page in PAGES for text in blocks(page, "yaml"))
    assert sorted(key for key in keys if not re.search(rf"\b{key}:", written)) == []
