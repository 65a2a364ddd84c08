"""``wiregen docs``: the site tells of every event and field, its links lead somewhere, its examples are valid."""

from __future__ import annotations

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
from tests.support.effort import EXHAUSTIVE
from tests.support.json_values import same_json
from tests.support.once import made_once
from tests.support.packages import GENERATED, ROOT, loaded
from tests.support.reference_sites import make_sites, pages, read_page
from wiregen.files import read_tree
from wiregen.python.code import Call, Keyword, Literal, imported
from wiregen.reference.payloads import InvalidExampleError, make_payloads

PROTOCOLS: dict[ModuleType, dict[str, type[StrEnum]]] = {
    openai_realtime: {
        "server": openai_realtime.RealtimeServerEvent,
        "client": openai_realtime.RealtimeClientEvent,
    },
}
if EXHAUSTIVE:  # these sites take long to make, and have no page of another kind
    PROTOCOLS[openai_realtime_translation] = {
        "server": openai_realtime_translation.RealtimeTranslationServerEvent,
        "client": openai_realtime_translation.RealtimeTranslationClientEvent,
    }
    PROTOCOLS[openai_realtime_beta] = {
        "server": openai_realtime_beta.RealtimeServerEvent,
        "client": openai_realtime_beta.RealtimeClientEvent,
    }


@pytest.fixture(scope="module", name="sites")
def _sites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the sites of all protocols."""

    def make(out: Path) -> None:
        spec = tmp_path_factory.mktemp("spec")
        for package in PROTOCOLS:
            shutil.copytree(ROOT / "spec" / package.__name__, spec / package.__name__)
        result = make_sites(out, spec)
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


def test_the_state_has_a_page_and_events_link_to_it(sites: Path) -> None:
    page = read_page(sites / "openai_realtime/state.html")
    assert page.part("lifecycle-response").links.count("events/server.html#ResponseCreatedEvent") == 2  # drawing, table
    event = read_page(sites / "openai_realtime/events/server.html").part("ResponseCreatedEvent")
    assert "../state.html#lifecycle-response" in event.links


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


def test_an_example_that_is_not_valid_fails() -> None:
    records = loaded(ROOT / "spec" / "openai_realtime").protocol.records
    (record,) = (record for record in records if record.name == "RetentionRatioTruncation")
    call = Call(imported(".", "RetentionRatioTruncation"), (Keyword("retention_ratio", Literal(1.5)),))
    with pytest.raises(InvalidExampleError) as error:
        make_payloads(read_tree(GENERATED / "openai_realtime"), {record: call})
    assert str(error.value) == (
        "the example of RetentionRatioTruncation is not valid: "
        "$.retention_ratio: expected a value of at most 1, got 1.5"
    )
