"""``wiregen docs`` of a small protocol: texts are shown as they are, and what it did not make stays as it is."""

from __future__ import annotations

import importlib
import importlib.util
import json
import shutil
from pathlib import Path

import pytest

from tests.faults import write_spec
from tests.support.reference_sites import PageReader, make_sites
from wiregen import load
from wiregen.files import read_tree
from wiregen.reference.texts import type_text

SMALL = {
    "protocol.yaml": """
protocol: small
doc: "A protocol <b>of</b> few *words*."
directions:
  server: {doc: Sent to the client., union: ServerEvent, constants: ServerEventType, unknown: UnknownServerEvent}
""",
    "happenings.yaml": """
events:
  server:
    "<script>alert(1)</script>":
      name: ScriptEvent
      doc: "Says `<i>` & [no link](nowhere.html), \\"*no stress*\\", {{ no_code }}."
      fields:
        code: {type: string, pattern: "abc?", min_length: 3, max_length: 3, doc: A code.}
        either: {wire: "a|b", type: integer, optional: true, min: 5, doc: "One | the other."}
    moved:
      doc: Something moved.
      layout: [right, type, up]
      fields:
        right: {type: integer, example: 3, doc: To the right.}
        up: {type: integer, optional: true, example: 4, doc: Up.}
""",
}


RINGS = """
records:
  Tree: {doc: Holds itself., fields: {below: {type: "list[Tree]", optional: true, doc: What grows on it.}}}
  Hen: {doc: Holds eggs., fields: {eggs: {type: "list[Egg]", optional: true, doc: Hers.}}}
  Egg: {doc: Holds a hen., fields: {hen: {type: Hen, optional: true, doc: Whose it is.}}}
  Leaf: {doc: Holds nothing.}
  Farm: {doc: Holds a hen., fields: {first: {type: Dog, optional: true, doc: The dog.}}}
  Dog: {doc: Holds a leaf., fields: {toy: {type: Leaf, optional: true, doc: The toy.}}}
"""


@pytest.fixture
def _without_mkdocs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pages be as they are before MkDocs makes a site of them, which takes a second."""
    command = importlib.import_module("wiregen.cli.docs")
    monkeypatch.setattr(command, "build_site", lambda project: {_in_site(path): text for path, text in project.items()})


def _in_site(path: str) -> str:
    return path.removeprefix("docs/")


@pytest.mark.usefixtures("_without_mkdocs")
def test_what_has_changed_since_an_older_spec_has_a_page(tmp_path: Path) -> None:
    old = write_spec(tmp_path / "old", SMALL)
    longer = SMALL["happenings.yaml"].replace("max_length: 3", "max_length: 4")
    new = write_spec(tmp_path / "new", {**SMALL, "happenings.yaml": longer})
    assert make_sites(tmp_path / "site", new, "--since", str(old)).exit_code == 0
    page = PageReader(tmp_path / "site/small/changes.md")
    (row,) = (row.cells for part in page.parts for row in part.rows if "code" in row.cells[0])
    subject = "events.server.<script>alert(1)</script>.fields.code"
    assert row == [f"{subject}: max_length is 4, was 3", "risky", "bound-loosened"]
    assert make_sites(tmp_path / "site", new, "--since", str(new)).exit_code == 0
    page = PageReader(tmp_path / "site/small/changes.md")
    assert "No change on the wire or in Python." in page.parts[0].text


@pytest.mark.usefixtures("_without_mkdocs")
def test_one_page_leads_to_all_protocols_and_each_has_the_pages_that_it_needs(tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    write_spec(tmp_path / "spec/small", SMALL)
    write_spec(tmp_path / "spec/tiny", {"protocol.yaml": SMALL["protocol.yaml"].replace("small", "tiny")})
    result = make_sites(tmp_path / "site", tmp_path / "spec")
    assert result.output.endswith(f"all of them: {tmp_path / 'site/index.html'}\n")
    overview = PageReader(tmp_path / "site/index.html")
    assert overview.addresses == ["small/index.html", "tiny/index.html"]
    pages = {path.stem for path in (tmp_path / "site/tiny").rglob("*.md")}
    assert pages == {"index", "server", "enums", "structure"}


@pytest.fixture(scope="module", name="small")
def _small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the spec of a small protocol in ``spec`` and its site in ``site``."""
    folder = tmp_path_factory.mktemp("small")
    result = make_sites(folder / "site", write_spec(folder / "spec", {**SMALL, "rings.yaml": RINGS}))
    assert result.output == f"made {folder / 'site/small/index.html'} (5 pages)\n"
    return folder


def test_the_same_spec_makes_the_same_site(small: Path, tmp_path: Path) -> None:
    site = shutil.copytree(small / "site", tmp_path / "site")
    result = make_sites(site, small / "spec")
    assert result.output == f"unchanged {site / 'small/index.html'} (5 pages)\n"


def test_texts_of_a_spec_are_shown_as_they_are(small: Path) -> None:
    site = small / "site/small"
    assert "A protocol <b>of</b> few *words*." in PageReader(site / "index.html").part("small").text
    event = PageReader(site / "events/server.html").part("ScriptEvent")
    assert event.text.strip().startswith("<script>alert(1)</script>")
    assert 'Says <i> & [no link](nowhere.html), "*no stress*", {{ no_code }}.' in event.text
    assert [row.cells[0].split()[0] for row in event.rows] == ["Field", "type", "code", "a|b"]
    assert json.loads(event.code) == {"type": "<script>alert(1)</script>", "code": "abc", "a|b": 5}


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("list[string] | integer", "list of string or integer"),
        ("list[string | integer]", "list of (string or integer)"),
        ("map[string | list[integer]]", "map of (string or list of integer)"),
        ("map[list[string]]", "map of list of string"),
    ],
)
def test_two_types_that_are_not_the_same_do_not_read_the_same(written: str, shown: str, tmp_path: Path) -> None:
    record = f"records:\n  Record: {{doc: d., fields: {{field: {{type: '{written}', doc: d.}}}}}}\n"
    spec = write_spec(tmp_path / "small", {"protocol.yaml": "protocol: small\n", "topic.yaml": record})
    (field,) = load(spec).protocol.records[0].fields
    assert "".join(piece.text for piece in type_text({}, field.type)) == shown


def test_an_array_is_shown_in_the_order_of_its_items(small: Path) -> None:
    event = PageReader(small / "site/small/events/server.html").part("MovedEvent")
    names = [row.cells[0].split() for row in event.rows]
    assert names == [["Field"], ["[0]", "right", "required"], ["[1]", "type", "required"], ["[2]", "up", "optional"]]
    assert json.loads(event.code) == [3, "moved", 4]


def test_what_only_holds_itself_is_in_the_structure_too_and_nothing_is_drawn_twice(small: Path) -> None:
    structure = PageReader(small / "site/small/structure.html")
    headings = [part.text.split()[0].strip("#") for part in structure.parts if part.anchor]
    assert headings == ["What", "Farm", "Tree", "Hen"]


def test_a_required_field_of_which_no_example_is_known_is_a_fault_at_its_record(tmp_path: Path) -> None:
    spec = write_spec(tmp_path / "spec", {**SMALL, "happenings.yaml": SMALL["happenings.yaml"].replace("abc?", "abcd")})
    result = make_sites(tmp_path / "site", spec)
    assert result.exit_code == 2
    assert result.output.endswith(
        "happenings.yaml:4:5: no example of 'ScriptEvent' is known: "
        "no text is found for 'code' that matches 'abcd'\n1 fault; nothing was written\n"
    )
    assert not (tmp_path / "site").exists()


def test_a_folder_that_the_command_did_not_make_is_left_alone(tmp_path: Path) -> None:
    foreign = tmp_path / "site/small"
    foreign.mkdir(parents=True)
    (foreign / "thesis.html").write_text("mine", encoding="utf-8")
    result = make_sites(tmp_path / "site", write_spec(tmp_path / "spec", SMALL))
    assert result.exit_code == 1
    thesis = foreign / "thesis.html"
    assert result.output == f"{thesis} was not made by wiregen docs: move it away, or choose another --out\n"
    assert read_tree(foreign) == {"thesis.html": "mine"}


def test_an_index_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    index = tmp_path / "index.html"
    index.write_text("mine", encoding="utf-8")
    result = make_sites(tmp_path, write_spec(tmp_path / "spec", SMALL))
    assert (result.exit_code, index.read_text(encoding="utf-8")) == (1, "mine")
    assert result.output == f"{index} was not made by wiregen docs: move it away, or choose another --out\n"


def test_a_page_of_somebody_else_in_a_site_is_left_alone(small: Path, tmp_path: Path) -> None:
    site = shutil.copytree(small / "site", tmp_path / "site") / "small"
    listed = (site / "wiregen.txt").read_text(encoding="utf-8").splitlines()[1:]
    assert sorted(listed) == sorted(read_tree(site))
    (site / "thesis.html").write_text("mine", encoding="utf-8")
    before = read_tree(site)
    assert make_sites(tmp_path / "site", small / "spec").exit_code == 1
    assert read_tree(site) == before


def test_without_mkdocs_the_command_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    result = make_sites(tmp_path / "site", write_spec(tmp_path / "spec", SMALL))
    assert result.exit_code == 2
    assert result.output == ("not installed: mkdocs, material, rstr; run pip install 'wiregen[docs]'\n")
