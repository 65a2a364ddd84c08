"""A document becomes a spec in memory, whose positions are the document's, at a cost in proportion to its size."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.packages import ROOT
from wiregen.asyncapi.document import asyncapi_document
from wiregen.importing import Draft, import_document, read_document, spec_of
from wiregen.protocol.resolve import resolve
from wiregen.source.faults import Position, SpecError
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse


def _imported(folder: Path, schemas: dict[str, Any]) -> Draft:
    path = folder / "document.json"
    path.write_text(json.dumps({"$defs": schemas}), encoding="utf-8")
    return import_document(read_document(path), "demo")


LEAVES = {
    "objects": {"type": "object", "properties": {"x": {"type": "string"}}},
    "texts": {"type": "string", "maxLength": 5},
    "objects or null": {"type": ["object", "null"], "properties": {"x": {"type": "string"}}},
}


@pytest.mark.parametrize("leaf", LEAVES)
@pytest.mark.parametrize("keyword", ["allOf", "anyOf", "oneOf"])
def test_schemas_that_share_their_parts_are_read_once_each(keyword: str, leaf: str, tmp_path: Path) -> None:
    """Forty levels of two schemas that are both made of both below: more ways than could ever be gone."""
    schemas: dict[str, Any] = {"A0": LEAVES[leaf], "B0": LEAVES[leaf]}
    for level in range(1, 40):
        below = [{"$ref": f"#/$defs/{name}{level - 1}"} for name in "AB"]
        schemas |= {f"{name}{level}": {keyword: below} for name in "AB"}
    schemas["Holder"] = {"type": "object", "properties": {"held": {"$ref": "#/$defs/A39"}}}
    draft = _imported(tmp_path, schemas)
    assert "Holder" in draft.files["models.yaml"]["records"]


def test_a_property_that_every_level_says_more_of_has_all_of_it(tmp_path: Path) -> None:
    schemas: dict[str, Any] = {"A0": {"type": "object", "properties": {"x": {"type": "string"}}}}
    for level in range(1, 30):
        below = {"$ref": f"#/$defs/A{level - 1}"}
        schemas[f"A{level}"] = {"allOf": [below, {"properties": {"x": {"maxLength": 50 - level}}}, below]}
    draft = _imported(tmp_path, schemas)
    assert draft.files["models.yaml"]["records"]["A29"]["fields"]["x"]["max_length"] == 21


def test_the_spec_of_a_draft_stands_where_the_document_says_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text(
        "# \U0001f600\n$defs:\n  Line:\n    type: object\n    properties:\n      at: {type: string, format: date}\n",
        encoding="utf-8",
    )
    document = read_document(Path("a.yaml"))
    (record,) = resolve(spec_of(import_document(document, "demo"), document)).records
    assert (record.name, record.position) == ("Line", Position("a.yaml", 3, 3))
    assert [(field.name, field.position) for field in record.fields] == [("at", Position("a.yaml", 6, 7))]


def test_aliases_of_a_document_are_read_and_a_bomb_of_them_ends_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("x: &text {type: string}\n$defs:\n  A: {type: object, properties: {a: *text, b: *text}}\n")
    fields = import_document(read_document(path), "demo").files["models.yaml"]["records"]["A"]["fields"]
    assert [(name, field["type"]) for name, field in fields.items()] == [("a", "string"), ("b", "string")]
    doubled = "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60))
    path.write_text("a0: &a0 [x, x]\n" + doubled)
    with pytest.raises(SpecError, match="the aliases of this file stand for more than 2000000 values"):
        read_document(path)


ASYNCAPI = Path(__file__).parents[1] / "importing/asyncapi_3/asyncapi.yaml"


def _events(draft: Draft) -> dict[str, list[str]]:
    files = (
        draft.files[f"{direction}_events.yaml"]["events"] for direction in draft.files["protocol.yaml"]["directions"]
    )
    return {direction: list(events) for file in files for direction, events in file.items()}


def test_who_sends_the_messages_of_a_document_depends_on_whose_it_is() -> None:
    document = read_document(ASYNCAPI)
    assert _events(import_document(document, "lamp")) == {"server": ["switched", "dimmed"], "client": ["dim"]}
    ours = import_document(document, "lamp", side="client")
    assert _events(ours) == {"server": ["dim"], "client": ["switched", "dimmed"]}


def test_a_union_that_is_named_is_taken_instead_of_the_messages() -> None:
    document = read_document(ASYNCAPI)
    with pytest.raises(SpecError, match="Level: no union of objects that one property tells apart"):
        import_document(document, "lamp", events={"server": "Level"})


@pytest.mark.parametrize("version", ["1.2.0", "0.9"])
def test_old_versions_of_asyncapi_are_refused(version: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(f"asyncapi: '{version}'\ncomponents: {{schemas: {{A: {{type: object}}}}}}\n")
    with pytest.raises(SpecError, match=f"AsyncAPI {version}: only 2.x and 3.x are known"):
        read_document(path)


@pytest.mark.parametrize("name", ["openai_realtime", "openai_realtime_translation"])
def test_the_asyncapi_document_of_a_protocol_gives_its_events_and_fields_again(name: str, tmp_path: Path) -> None:
    ours = resolve(parse(read_folder(ROOT / "spec" / name)))
    path = tmp_path / "asyncapi.json"
    path.write_text(json.dumps(asyncapi_document(ours, {event.record: {} for event in ours.events})), encoding="utf-8")
    document = read_document(path)
    again = resolve(spec_of(import_document(document, name), document))
    assert [event.wire_type for event in again.events] == [event.wire_type for event in ours.events]
    wires = [[field.wire for field in record.fields] for record in ours.all_records]
    fields = {record.name: [field.wire for field in record.fields] for record in again.all_records}
    assert [fields[record.name] for record in ours.all_records] == wires


@pytest.mark.parametrize("reference", ["#/$defs/a~1b", "#/$defs/a/b", "#/$defs/a%2Fb"])
def test_a_reference_may_have_the_slash_of_a_key_as_it_is(reference: str, tmp_path: Path) -> None:
    schemas = {
        "a/b": {"type": "object", "properties": {"x": {"type": "string"}}},
        "C": {"properties": {"c": {"$ref": reference}}},
    }
    fields = _imported(tmp_path, schemas).files["models.yaml"]["records"]["C"]["fields"]
    assert fields["c"]["type"] == "AB"
