"""``wiregen schema --as asyncapi``: what it writes is AsyncAPI 3, and importing that gives the same protocol."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft7Validator

from tests.support.effort import sampled
from tests.support.import_command import run
from tests.support.packages import ROOT, loaded
from tests.support.rows import each_row
from wiregen import load
from wiregen.asyncapi.document import asyncapi_document
from wiregen.cli import main
from wiregen.compare.changes import compare
from wiregen.importing import import_document, read_document, spec_of
from wiregen.protocol.resolve import resolve

PROTOCOLS = sampled(["openai_realtime_translation", "openai_realtime", "openai_realtime_beta"], 3)


@cache
def written(folder: Path) -> dict[str, Any]:
    """Return the document that the command prints for a spec."""
    result = CliRunner().invoke(main, ["schema", str(folder), "--as", "asyncapi"], prog_name="wiregen")
    assert (result.exit_code, result.stderr) == (0, "")
    document: dict[str, Any] = json.loads(result.stdout)
    return document


@pytest.mark.parametrize("name", PROTOCOLS)
def test_importing_the_document_of_a_protocol_gives_the_protocol(name: str, tmp_path: Path) -> None:
    """Only what python.yaml and state.yaml say of it is lost, which is not about single messages."""
    (tmp_path / "asyncapi.json").write_text(json.dumps(written(ROOT / "spec" / name)))
    result = run(tmp_path / "asyncapi.json", "--out", tmp_path / name)
    assert result.stdout == f"wrote a draft in {tmp_path / name} with 0 notes\n"
    ours, again = loaded(ROOT / "spec" / name).protocol, load(tmp_path / name).protocol
    changes = [(change.subject, change.text) for change in compare(ours, again)]
    assert [change for change in changes if not change[0].startswith("state.")] == []
    assert [event.record.name for event in again.events] == [event.record.name for event in ours.events]
    assert {topic.name for topic in again.topics} - {"models"} <= {topic.name for topic in ours.topics}


SPECS = sorted(
    path.parent
    for pattern in ("examples/protocols/*", "tests/golden/*/spec", "tests/dialect/*/spec", "tests/complete/chat")
    for path in ROOT.glob(f"{pattern}/protocol.yaml")
)


@each_row("spec", sampled(SPECS, 4), ids=lambda spec: spec.parent.name + "-" + spec.name)
def test_every_protocol_is_the_same_after_its_document(spec: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A doc that the spec leaves out aside, which is made of the name."""
    ours = load(spec).protocol
    path = tmp_path_factory.mktemp("document") / "asyncapi.json"
    path.write_text(json.dumps(asyncapi_document(ours, {})))
    document = read_document(path)
    draft = import_document(document, ours.name)
    again = resolve(spec_of(draft, document))
    changes = [(change.subject, change.text) for change in compare(ours, again) if change.rule.name != "docs-changed"]
    assert [change for change in changes if not change[0].startswith("state.")] == []
    assert {event.record.name for event in again.events} == {event.record.name for event in ours.events}
    assert [note.message for note in draft.notes if not note.message.startswith("the builder is named")] == []


def test_a_doc_that_the_spec_leaves_out_is_made_of_the_name(tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec/protocol.yaml").write_text("protocol: bare\nrecords: {Cup: {fields: {size: {type: integer}}}}\n")
    (tmp_path / "asyncapi.json").write_text(json.dumps(written(tmp_path / "spec")))
    run(tmp_path / "asyncapi.json", "--out", tmp_path / "again")
    (cup,) = load(tmp_path / "again").protocol.records
    assert (cup.doc, cup.fields[0].doc) == ("Cup.", "Size.")


@pytest.mark.parametrize("name", PROTOCOLS)
def test_every_message_is_in_one_operation_and_its_example_fits_its_payload(name: str) -> None:
    document = written(ROOT / "spec" / name)
    events = loaded(ROOT / "spec" / name).protocol.events
    messages = document["components"]["messages"]
    assert document["asyncapi"] == "3.0.0"
    assert [message["name"] for message in messages.values()] == [event.wire_type for event in events]
    listed = [reference["$ref"] for operation in document["operations"].values() for reference in operation["messages"]]
    assert listed == [f"#/channels/connection/messages/{key}" for key in messages]
    for key, message in messages.items():
        (example,) = message["examples"]
        schema = {"$ref": f"#/components/schemas/{key}", "components": document["components"]}
        assert example["payload"]["type"] == message["name"]
        assert [error.message for error in Draft7Validator(schema).iter_errors(example["payload"])] == []


def test_the_server_sends_and_the_client_is_received_from() -> None:
    operations = written(ROOT / "spec" / "openai_realtime_translation")["operations"]
    assert {name: operation["action"] for name, operation in operations.items()} == {
        "server": "send",
        "client": "receive",
    }


def test_a_reference_has_no_keywords_beside_it_that_it_would_hide() -> None:
    pending: list[Any] = [written(ROOT / "spec" / "openai_realtime_translation")["components"]["schemas"]]
    while pending:
        held = pending.pop()
        if isinstance(held, dict):
            assert "$ref" not in held or len(held) == 1
            pending.extend(held.values())
        elif isinstance(held, list):
            pending.extend(held)


def test_only_a_json_schema_can_be_a_part() -> None:
    arguments = ["schema", str(ROOT / "spec/openai_realtime"), "--as", "asyncapi", "--root", "Session"]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 2
    assert "Error: --root is for JSON Schema: an AsyncAPI document has the whole protocol" in result.stderr
