"""The command ``wiregen import``: where its draft goes, what it notes, which options and documents it refuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.support.import_command import run
from tests.support.packages import ROOT, TESTS
from wiregen import load
from wiregen.cli import main
from wiregen.protocol.scalars import INTEGER
from wiregen.protocol.types import Scalar

HARD_TO_EXPRESS = TESTS / "importing" / "hard_to_express" / "schema.json"

PLAIN: dict[str, Any] = {"title": "Plain", "$defs": {"Line": {"type": "object", "properties": {"text": {}}}}}


@pytest.fixture(name="place")
def _place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a working directory with a small document."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plain.json").write_text(json.dumps(PLAIN))
    return tmp_path


def test_the_draft_goes_to_a_folder_of_spec_named_after_the_title(place: Path) -> None:
    result = run("plain.json")
    assert (result.exit_code, result.stdout) == (
        0,
        "wrote a draft in spec/plain with 0 notes, and no events: no union looks like them\n",
    )
    assert sorted(path.name for path in (place / "spec/plain").iterdir()) == ["models.yaml", "protocol.yaml"]
    assert CliRunner().invoke(main, ["generate"]).exit_code == 0
    assert (place / "generated/plain/models.py").is_file()


def test_the_schema_of_the_dialect_goes_beside_the_draft_unless_it_is_there(place: Path) -> None:
    run("plain.json")
    shared = place / "spec/dialect.schema.json"
    schema = ROOT / "generator/wiregen/spec/dialect.schema.json"
    assert json.loads(shared.read_text()) == json.loads(schema.read_text())
    shared.write_text("mine")
    run("plain.json", "--name", "again")
    assert shared.read_text() == "mine"


def test_a_direction_may_have_one_event(place: Path) -> None:
    event = {"type": "object", "required": ["type"], "properties": {"type": {"const": "ping"}}}
    (place / "one.json").write_text(json.dumps({"$defs": {"Sent": {"oneOf": [event]}}}))
    assert run("one.json", "--server-events", "Sent").exit_code == 0
    assert [each.wire_type for each in load(place / "spec/one").protocol.events] == ["ping"]


def test_what_is_wrong_in_a_field_is_all_that_it_loses_whatever_its_event_is_called(place: Path) -> None:
    line = {"properties": {"type": {"const": "fields"}, "count": {"type": "integer", "default": "many"}}}
    (place / "one.json").write_text(json.dumps({"$defs": {"Sent": {"oneOf": [line]}}}))
    run("one.json", "--server-events", "Sent")
    (event,) = load(place / "spec/one").protocol.events
    assert [(field.name, field.type, field.default) for field in event.record.fields] == [
        ("count", Scalar(INTEGER), None)
    ]


def test_schemas_are_imported_from_the_components_of_documents_that_are_like_openapi(place: Path) -> None:
    (place / "stream.yaml").write_text(
        "asyncapi: 3.0.0\nchannels: {lines: {}}\ncomponents:\n"
        "  messages: {Added: {payload: {$ref: '#/components/schemas/line'}}}\n"
        "  schemas: {line: {type: object, properties: {text: {type: string}}}}\n"
    )
    by = "no operation says who sends this: assumed to be the server [review]"
    message = "no property distinguishes the messages of the server: the caller passes the message's name [review]"
    assert run("stream.yaml").stdout.splitlines()[:-1] == [
        f"stream.yaml:2:1: #/channels: {message}",
        f"stream.yaml:4:14: #/components/messages/Added: {by}",
        "stream.yaml:5:13: #/components/schemas/line: 'line' is named Line: a class name is PascalCase [renamed]",
    ]
    assert [event.record.name for event in load(place / "spec/stream").protocol.events] == ["Line"]


def test_a_number_beyond_all_floats_is_left_out_and_reported(place: Path) -> None:
    (place / "far.yaml").write_text("$defs:\n  Far:\n    properties:\n      at: {type: number, maximum: 1.0e+999}\n")
    message = run("far.yaml").stdout.splitlines()
    assert message[0].startswith("far.yaml:4:7: #/$defs/Far/properties/at: max '1.0e+999' is left out: ")


def test_another_name_is_reported_only_of_what_is_in_the_draft(place: Path) -> None:
    schemas = {
        "line": {"properties": {"by": {"$ref": "#/$defs/name"}}},
        "name": {"type": "string"},
        "more": {"items": {}},
    }
    (place / "named.json").write_text(json.dumps({"$defs": schemas | {"other": {"properties": {"x": {}}}}}))
    named = [line.partition(": #")[2] for line in run("named.json", "--root", "line").stdout.splitlines()[:-1]]
    assert named == ["/$defs/line: 'line' is named Line: a class name is PascalCase [renamed]"]


def test_notes_are_reported_in_every_format(place: Path) -> None:
    text = json.dumps({"$defs": {"line": {"type": "object", "properties": {"at": {"not": {}}, "by": {}}}}})
    (place / "noted.json").write_text(text)
    found = json.loads(run("noted.json", "--format", "json").stdout)
    column = text.index('"line"') + 1
    assert found["out"] == "spec/noted"
    assert [(note["rule"], note["line"], note["column"], note["message"]) for note in found["findings"]] == [
        ("renamed", 1, column, "#/$defs/line: 'line' is named Line: a class name is PascalCase"),
        ("not-expressed", 1, text.index('"not"') + 1, "#/$defs/line/properties/at/not: 'not' is left out"),
    ]
    shown = run("noted.json", "--name", "again", "--format", "github").stdout
    assert f"::warning file=noted.json,line=1,col={column},title=renamed::" in shown
    assert "`renamed`" in run("noted.json", "--name", "more", "--format", "markdown").stdout


def test_a_note_that_many_places_give_is_reported_once_and_lists_them_for_programs(place: Path) -> None:
    fields = {f"x{number}": {"type": "string", "format": "ipv6"} for number in range(7)}
    few = {f"y{number}": {"type": "string", "format": "email"} for number in range(2)}
    (place / "many.json").write_text(json.dumps({"$defs": {"A": {"type": "object", "properties": fields | few}}}))
    shown = run("many.json").stdout.splitlines()
    column = json.dumps({"$defs": {"A": {"type": "object", "properties": fields}}}).index('"format"') + 1
    assert [line.partition(": ")[2] for line in shown[:-1]] == [
        "#/$defs/A/properties/x0/format: the format 'ipv6' is left out, as in 6 other places [not-expressed]",
        "#/$defs/A/properties/y0/format: the format 'email' is left out [not-expressed]",
        "#/$defs/A/properties/y1/format: the format 'email' is left out [not-expressed]",
    ]
    assert shown[0].startswith(f"many.json:1:{column}: ")
    assert shown[-1].startswith("wrote a draft in spec/many with 3 notes")
    found = json.loads(run("many.json", "--name", "again", "--format", "json").stdout)["findings"]
    assert found[0]["places"] == [f"#/$defs/A/properties/x{number}/format" for number in range(7)]


@pytest.mark.usefixtures("place")
def test_with_a_root_only_what_it_needs_is_imported() -> None:
    assert run(HARD_TO_EXPRESS, "--root", "HasListed", "--name", "part").exit_code == 0
    records = load(Path("spec/part")).protocol.records
    assert [record.name for record in records] == ["HasListed"]
    several = ("--root", "Left", "--root", "Endless")
    assert run(HARD_TO_EXPRESS, *several, "--name", "two").exit_code == 0
    records = load(Path("spec/two")).protocol.records
    assert [record.name for record in records] == ["Left", "Endless"]


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--root", "Lin"], "Error: Invalid value for --root: the document has no schema 'Lin' (did you mean 'Line'?)"),
        (["--server-events", "X"], "Error: Invalid value for --server-events: the document has no schema 'X'"),
        (
            ["--name", "Plain"],
            "Error: Invalid value for --name: 'Plain' is not a name in snake case, such as my_protocol",
        ),
        (
            ["--name", "class"],
            "Error: Invalid value for --name: 'class' is a reserved word of Python: choose another name",
        ),
        (
            ["--name", "email"],
            "Error: Invalid value for --name: 'email' is a package or module that Python knows already, and would no "
            "longer find: choose another name",
        ),
        (
            ["--name", "con"],
            "Error: Invalid value for --name: 'con' is the name of a device on Windows, where no folder can have it: "
            "choose another name",
        ),
        (["--out", "."], ". is not empty: choose another --out"),
        (["--out", "plain.json"], "cannot write plain.json: [Errno 20] Not a directory: 'plain.json'"),
    ],
)
def test_wrong_options_are_reported_and_nothing_is_written(place: Path, options: list[str], message: str) -> None:
    result = run("plain.json", *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines()[-1] == message
    assert [path.name for path in place.iterdir()] == ["plain.json"]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", '{"a": }', "a.json:1:7: not JSON: expected a value"),
        ("a.json", "// a comment\n{}", "a.json:1:1: not JSON: expected a value"),
        ("a.json", '{"a": NaN}', "a.json:1:7: not JSON: expected a value"),
        ("a.json", '{"a": "\\ud800"}', "a.json:1:7: a string has half of a surrogate pair"),
        ("a.json", '{"a":' * 101 + "1" + "}" * 101, "a.json:1:501: nested too deeply: more than 100 levels"),
        ("a.json", "[]", "a.json:1:1: expected an OpenAPI document or a JSON Schema"),
        ("a.json", '{"a":' * 700 + "1" + "}" * 700, "a.json:1:501: nested too deeply: more than 100 levels"),
        ("a.json", '{"a": [{"b": 1,\n "b": 2}]}', "a.json:2:2: duplicate key 'b': it is also at a.json:1:9"),
        ("a.yaml", "a:\n  b: 1\n  b: 2", "a.yaml:3:3: duplicate key 'b': it is also at a.yaml:2:3"),
        ("a.json", "{}", "a.json:1:1: no schemas: nothing under components.schemas, $defs or definitions"),
        ("a.json", '{"name": "left-pad", "version": "1"}', "a.json:1:1: no schemas: nothing under"),
        ("a.yaml", "", "a.yaml:1:1: the file is empty: declare something in it, or remove it"),
        ("a.yaml", "a: [", "a.yaml:2:1: not YAML: did not find expected node content"),
        ("a.yaml", "a: &x [*x]", "a.yaml:1:8: the alias x has no anchor above it, or is part of its own value"),
        ("a.yaml", "a: " + "[" * 101 + "]" * 101, "a.yaml:1:103: nested too deeply for a document: more than 100"),
        ("a.yaml", "swagger: '2.0'", "a.yaml:1:1: OpenAPI 2.0: only 3.x is known, so convert the document before"),
        (
            "a.json",
            json.dumps({"$defs": {f"A{n}": {"$ref": f"#/$defs/A{n + 1}"} for n in range(999)} | {"A999": {}}}),
            "a.json:1:1: its schemas refer to each other too deeply",
        ),
    ],
)
def test_what_is_not_a_document_is_reported_with_its_place(place: Path, name: str, text: str, message: str) -> None:
    (place / name).write_text(text)
    result = run(name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(message)
    assert result.stderr.endswith("1 fault; nothing was written\n")


def test_events_need_a_union_that_a_property_tells_apart(place: Path) -> None:
    result = run("plain.json", "--server-events", "Line")
    assert result.exit_code == 2
    why = (
        "Line: no union of objects that one property tells apart, so its variants are not events: each needs a `const` "
    )
    what_to_do = "of its own in one property, such as type"
    assert result.stderr == f"plain.json:1:30: {why}{what_to_do}\n1 fault; nothing was written\n"
    assert [path.name for path in place.iterdir()] == ["plain.json"]


def test_the_events_of_each_direction_have_the_tag_of_their_union(place: Path) -> None:
    def union(key: str) -> Any:
        return {"oneOf": [{"type": "object", "properties": {key: {"const": value}}} for value in ("a", "b")]}

    (place / "two.json").write_text(json.dumps({"$defs": {"Said": union("type"), "Heard": union("kind")}}))
    assert run("two.json", "--server-events", "Said", "--client-events", "Heard").exit_code == 0
    directions = load(place / "spec/two").protocol.directions
    tags = {direction.name: direction.events[0].record.tags[0].key.wire for direction in directions}
    assert tags == {"server": "type", "client": "kind"}


def test_an_example_that_does_not_decode_is_a_note(place: Path) -> None:
    line = {
        "type": "object",
        "required": ["text"],
        "properties": {"text": {"type": "string", "examples": ["a", 5]}},
        "example": {"text": "b"},
        "examples": [{"text": None}],
    }
    (place / "shown.json").write_text(json.dumps({"$defs": {"Line": line}}))
    found = json.loads(run("shown.json", "--format", "json").stdout)
    assert found["examples_decoded"] == "2"
    assert [(note["rule"], note["message"]) for note in found["findings"]] == [
        (
            "example",
            "#/$defs/Line/properties/text/examples/1: this example does not fit what was imported: "
            "$: expected string, got integer",
        ),
        (
            "example",
            "#/$defs/Line/examples/0: this example does not fit what was imported: $.text: expected string, got null",
        ),
    ]


def test_the_example_of_a_message_is_decoded_as_its_event(place: Path) -> None:
    payload = {
        "type": "object",
        "required": ["type", "at"],
        "properties": {"type": {"const": "a"}, "at": {"type": "integer"}},
    }
    examples = [{"payload": {"type": "a", "at": at}} for at in (1, "x")]
    channels = {"c": {"subscribe": {"message": {"payload": payload, "examples": examples}}}}
    (place / "api.json").write_text(json.dumps({"asyncapi": "2.6.0", "channels": channels}))
    assert [line.partition(": #")[2] for line in run("api.json").stdout.splitlines()[:-1]] == [
        "/channels/c/subscribe/message/examples/1/payload: this example does not fit what was imported: "
        "$.at: expected integer, got string [example]"
    ]


def test_a_channel_that_is_missing_is_reported(place: Path) -> None:
    (place / "api.json").write_text(json.dumps({"asyncapi": "2.6.0", "channels": {"lines": {}}}))
    result = run("api.json", "--channel", "line")
    assert result.exit_code == 2
    message = "Error: Invalid value for --channel: the document has no channel 'line' (did you mean 'lines'?)"
    assert result.stderr.splitlines()[-1] == message
