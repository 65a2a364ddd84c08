"""``wiregen docs``: the site tells of every event and field, its links lead somewhere, its examples are valid."""

from __future__ import annotations

import importlib.util
import json
import runpy
import shutil
from contextlib import redirect_stdout
from enum import StrEnum
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any
from urllib.parse import urldefrag

import pytest

import openai_realtime
import openai_realtime_beta
import openai_realtime_translation
from tests.faults import write_spec
from tests.support.json_values import same_json
from tests.support.once import made_once
from tests.support.packages import GENERATED, ROOT, loaded
from tests.support.reference_sites import PageReader, make_sites, pages, read_page
from wiregen import load
from wiregen.files import read_tree
from wiregen.reference.example_calls import ExampleCall
from wiregen.reference.payloads import InvalidExampleError, make_payloads
from wiregen.reference.texts import type_text

PROTOCOLS: dict[ModuleType, dict[str, type[StrEnum]]] = {
    openai_realtime: {
        "server": openai_realtime.RealtimeServerEvent,
        "client": openai_realtime.RealtimeClientEvent,
    },
    openai_realtime_translation: {
        "server": openai_realtime_translation.RealtimeTranslationServerEvent,
        "client": openai_realtime_translation.RealtimeTranslationClientEvent,
    },
    openai_realtime_beta: {
        "server": openai_realtime_beta.RealtimeServerEvent,
        "client": openai_realtime_beta.RealtimeClientEvent,
    },
}

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


@pytest.fixture(scope="module", name="sites")
def _sites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the sites of all protocols."""

    def make(out: Path) -> None:
        result = make_sites(out)
        assert result.exit_code == 0, result.output

    return made_once(tmp_path_factory, "reference_sites", make)


@pytest.fixture(params=PROTOCOLS, ids=lambda package: package.__name__, name="package")
def _package(request: pytest.FixtureRequest) -> ModuleType:
    """Return the package of a protocol."""
    package: ModuleType = request.param
    return package


@pytest.fixture(name="site")
def _site(sites: Path, package: ModuleType) -> Path:
    return sites / package.__name__


def test_the_index_names_every_event_of_each_direction_and_links_to_its_section(
    site: Path, package: ModuleType
) -> None:
    index = read_page(site / "index.html")
    for direction, constants in PROTOCOLS[package].items():
        part = index.part(f"{direction}-events")
        assert [row.cells[0].strip() for row in part.rows] == [member.value for member in constants]
        page = read_page(site / f"events/{direction}.html")
        links = [link for link in part.links if link.startswith(f"events/{direction}.html#")]
        for link, member in zip(links, constants, strict=True):
            assert page.part(urldefrag(link).fragment).text.strip().startswith(member.value)


def test_every_union_has_a_page_that_names_its_variants(site: Path) -> None:
    for path in sorted((site / "unions").glob("*.html")):
        title = read_page(path).parts[1]
        assert title.text.strip().startswith(path.stem)
        assert [row.cells[0] for row in title.rows] != []


def test_every_link_leads_to_a_page_and_a_place_that_exist(site: Path) -> None:
    read = {path: read_page(path) for path in pages(site)}
    followed = 0
    for path, page in read.items():
        for address in page.addresses:
            file, fragment = urldefrag(address)
            target = (path.parent / file).resolve() if file else path
            assert target.exists(), f"{path}: {address}"
            if fragment and not fragment.startswith("__"):  # Material opens its own drawers by such anchors
                assert fragment in read[target].anchors, f"{path}: {address}"
                followed += 1
    assert followed > len(read)


def test_every_record_and_event_has_an_example_that_decodes_to_it_and_is_valid(site: Path, package: ModuleType) -> None:
    shown = {part.anchor: part.code for path in pages(site) for part in read_page(path).parts if part.code}
    assert shown.keys() == _objects(package).keys()
    for name, code in shown.items():
        model = getattr(package, name).from_json(code)
        model.validate()
        assert not model.model_extra
        assert same_json(json.loads(package.encode(model)), json.loads(code))


def test_every_field_is_in_the_table_of_its_record_and_says_whether_it_is_required(
    site: Path, package: ModuleType
) -> None:
    objects = _objects(package)
    parts = {part.anchor: part for path in pages(site) for part in read_page(path).parts if part.anchor in objects}
    for name, schema in objects.items():
        rows = [row.cells[0].split() for row in parts[name].rows[1:]]
        assert [words[0] for words in rows] == list(schema["properties"]), name
        assert [words[0] for words in rows if "required" in words] == schema.get("required", []), name


def test_the_program_of_every_example_makes_the_json_beside_it(site: Path, package: ModuleType) -> None:
    shown = [part for path in pages(site) for part in read_page(path).parts if part.code]
    assert len(shown) > 10
    for part in shown:
        program, signatures = part.programs
        made = run_program(program)
        example = made["event"] if "event" in made else made["example"]
        assert same_json(json.loads(package.encode(example)), json.loads(part.code)), part.anchor
        assert signatures.startswith(f"class {part.anchor}(")


def run_program(text: str) -> dict[str, Any]:
    """Run the program of an example and return its variables; what it prints of an event is nobody's concern."""
    with TemporaryDirectory() as folder, redirect_stdout(StringIO()):
        script = Path(folder) / "example.py"
        script.write_text(text, encoding="utf-8")
        return runpy.run_path(str(script))


def test_an_event_shows_its_class_its_builder_its_accessor_and_how_it_is_matched(sites: Path) -> None:
    part = read_page(sites / "openai_realtime/events/server.html").part("ResponseOutputAudioDeltaEvent")
    program, signatures = part.programs
    assert signatures.splitlines()[-8:] == [
        "def response_output_audio_delta(",
        "    event_id: str,",
        "    response_id: str,",
        "    item_id: str,",
        "    output_index: int,",
        "    content_index: int,",
        "    delta: bytes | str,",
        ") -> ResponseOutputAudioDeltaEvent",
    ]
    assert "    def delta_bytes() -> bytes\n" in signatures
    assert "match decode_server_event(frame):\n    case ResponseOutputAudioDeltaEvent(" in program
    assert "Value: delta_bytes() -> bytes." in " ".join(part.text.split())


def test_an_event_that_prose_names_is_a_link_to_it(sites: Path) -> None:
    part = read_page(sites / "openai_realtime/events/client.html").part("SessionUpdateEvent")
    assert "../events/server.html#SessionUpdatedEvent" in part.links


def test_the_helpers_of_python_yaml_have_a_page(sites: Path) -> None:
    page = read_page(sites / "openai_realtime/helpers.html")
    (signature,) = page.part("user_text").programs
    assert signature.startswith("def user_text(text: str, ")
    assert "Opened by ResponseEventBuilder.for_item()." in " ".join(page.part("ItemEventBuilder").text.split())
    assert not (sites / "openai_realtime_translation/helpers.html").exists()


def test_one_page_leads_to_all_protocols_and_that_of_somebody_else_is_left_alone(sites: Path, tmp_path: Path) -> None:
    overview = read_page(sites / "index.html")
    assert overview.addresses == [f"{package.__name__}/index.html" for package in sorted(PROTOCOLS, key=str)]
    index = tmp_path / "index.html"
    index.write_text("mine", encoding="utf-8")
    result = make_sites(tmp_path, write_spec(tmp_path / "spec", SMALL))
    assert (result.exit_code, index.read_text(encoding="utf-8")) == (1, "mine")
    assert result.output == f"{index} was not made by wiregen docs: move it away, or choose another --out\n"


def test_what_has_changed_since_an_older_spec_has_a_page(tmp_path: Path) -> None:
    old = write_spec(tmp_path / "old", SMALL)
    longer = SMALL["happenings.yaml"].replace("max_length: 3", "max_length: 4")
    new = write_spec(tmp_path / "new", {**SMALL, "happenings.yaml": longer})
    assert make_sites(tmp_path / "site", new, "--since", str(old)).exit_code == 0
    page = PageReader(tmp_path / "site/small/changes.html")
    (row,) = (row.cells for part in page.parts for row in part.rows if "code" in row.cells[0])
    subject = "events.server.<script>alert(1)</script>.fields.code"
    assert row == [f"{subject}: max_length is 4, was 3", "risky", "bound-loosened"]
    assert make_sites(tmp_path / "site", new, "--since", str(new)).exit_code == 0
    (text,) = (part.text for part in PageReader(tmp_path / "site/small/changes.html").parts if part.anchor)
    assert "None that has a meaning on the wire or in Python." in text


def _objects(package: ModuleType) -> dict[str, Any]:
    """Return the JSON Schema of every record and event of a package."""
    schema = json.loads((GENERATED / package.__name__ / "schema.json").read_text(encoding="utf-8"))
    return {
        name: definition
        for name, definition in schema["$defs"].items()
        if "properties" in definition and not name.startswith("Unknown")
    }


@pytest.mark.parametrize(
    ("page", "anchor", "said"),
    [
        ("unions/SessionConfig.html", "RealtimeSessionCreateRequest", "From 1 to 4096."),
        ("unions/RealtimeTool.html", "McpTool", "Matches ^tunnel_[a-z0-9]{32}$."),
        ("unions/RealtimeTool.html", "McpTool", 'Default: "always".'),
        ("unions/RealtimeTool.html", "McpTool", "Exactly one of server_url, connector_id, tunnel_id."),
        ("unions/RealtimeTool.html", "McpTool", "optional nullable secret"),
        (
            "unions/RealtimeConversationItem.html",
            "MessageItem",
            "If role is assistant, content holds only OutputTextPart or OutputAudioPart.",
        ),
        (
            "unions/RealtimeTool.html",
            "realtimetool",
            "Departs from upstream The OpenAPI document makes type optional in a function tool. Reason: Only type",
        ),
        ("unions/RealtimeTool.html", "realtimetool", "Held by RealtimeCallAcceptRequest,"),
        ("events/client.html", "InputAudioBufferAppendEvent", "required bulk"),
        ("enums.html", "ImageDetail", "Open. Held by InputImagePart."),
        ("structure.html", "serverevent", "item RealtimeConversationItem MessageItem content RealtimeContentPart"),
    ],
)
def test_a_page_tells_what_the_spec_says(sites: Path, page: str, anchor: str, said: str) -> None:
    part = read_page(sites / "openai_realtime" / page).part(anchor)
    assert said in " ".join(part.text.split())


def test_no_page_refers_to_anything_outside_the_site(site: Path) -> None:
    addresses = [address for path in pages(site) for address in read_page(path).addresses]
    assert [address for address in addresses if "//" in address or address.startswith("/")] == []


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


def test_an_example_that_is_not_valid_fails() -> None:
    records = loaded(ROOT / "spec" / "openai_realtime").protocol.records
    (record,) = (record for record in records if record.name == "RetentionRatioTruncation")
    call = ExampleCall("RetentionRatioTruncation", (("retention_ratio", 1.5),))
    with pytest.raises(InvalidExampleError) as error:
        make_payloads(read_tree(GENERATED / "openai_realtime"), {record: call})
    assert str(error.value) == (
        "the example of RetentionRatioTruncation is not valid: "
        "$.retention_ratio: expected a value of at most 1, got 1.5"
    )


def test_a_folder_that_the_command_did_not_make_is_left_alone(tmp_path: Path) -> None:
    foreign = tmp_path / "site/small"
    foreign.mkdir(parents=True)
    (foreign / "thesis.html").write_text("mine", encoding="utf-8")
    result = make_sites(tmp_path / "site", write_spec(tmp_path / "spec", SMALL))
    assert result.exit_code == 1
    thesis = foreign / "thesis.html"
    assert result.output == f"{thesis} was not made by wiregen docs: move it away, or choose another --out\n"
    assert read_tree(foreign) == {"thesis.html": "mine"}


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
    assert result.output == (
        "not installed: mkdocs, material, rstr; pip install 'wiregen[docs]' brings all that a site needs\n"
    )
