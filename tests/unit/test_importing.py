"""A document becomes a spec in memory, whose positions are the document's, at a cost in proportion to its size."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from wiregen.importing import Draft, import_document, read_document, spec_of
from wiregen.protocol.resolve import resolve
from wiregen.source.faults import Position, SpecError


def _imported(folder: Path, schemas: dict[str, Any]) -> Draft:
    path = folder / "document.json"
    path.write_text(json.dumps({"$defs": schemas}), encoding="utf-8")
    return import_document(read_document(path), "demo")


LEAVES = {
    "objects": {"type": "object", "properties": {"x": {"type": "string"}}},
    "texts": {"type": "string", "maxLength": 5},
    "objects or null": {"type": ["object", "null"], "properties": {"x": {"type": "string"}}},
}


@pytest.mark.parametrize(
    ("keyword", "leaf"), [("allOf", "objects"), ("anyOf", "texts"), ("oneOf", "objects or null"), ("oneOf", "objects")]
)
def test_schemas_that_share_their_parts_are_read_once_each(keyword: str, leaf: str, tmp_path: Path) -> None:
    """Thirty levels of two schemas that are both made of both below: more ways than could ever be gone."""
    schemas: dict[str, Any] = {"A0": LEAVES[leaf], "B0": LEAVES[leaf]}
    for level in range(1, 30):
        below = [{"$ref": f"#/$defs/{name}{level - 1}"} for name in "AB"]
        schemas |= {f"{name}{level}": {keyword: below} for name in "AB"}
    schemas["Holder"] = {"type": "object", "properties": {"held": {"$ref": "#/$defs/A29"}}}
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
    with pytest.raises(SpecError, match="the aliases of this file expand to more than 2000000 values"):
        read_document(path)


ASYNCAPI = Path(__file__).parents[1] / "importing/asyncapi_3/asyncapi.yaml"


def _events(draft: Draft) -> dict[str, list[str]]:
    files = (file["events"] for name, file in draft.files.items() if name.endswith("_events.yaml"))
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


@pytest.mark.parametrize("reference", ["#/$defs/a~1b", "#/$defs/a/b", "#/$defs/a%2Fb"])
def test_a_reference_may_have_the_slash_of_a_key_as_it_is(reference: str, tmp_path: Path) -> None:
    schemas = {
        "a/b": {"type": "object", "properties": {"x": {"type": "string"}}},
        "C": {"properties": {"c": {"$ref": reference}}},
    }
    fields = _imported(tmp_path, schemas).files["models.yaml"]["records"]["C"]["fields"]
    assert fields["c"]["type"] == "AB"


def _written(folder: Path, **files: Any) -> Path:
    """Write JSON files, of which the first is the document; two underscores in a name stand for a slash."""
    paths = [folder / f"{name.replace('__', '/')}.json" for name in files]
    for path, content in zip(paths, files.values(), strict=True):
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(json.dumps(content), encoding="utf-8")
    return paths[0]


def _fields(draft: Draft, record: str) -> dict[str, str]:
    fields = draft.files["models.yaml"]["records"][record]["fields"]
    return {name: field["type"] for name, field in fields.items()}


def _properties(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def test_references_to_files_below_the_folder_of_the_document_are_followed(tmp_path: Path) -> None:
    user = {"$ref": "../common/user.json"}
    labels = {"Label": {"enum": ["a", "b"]}}
    document = _written(
        tmp_path,
        main={"$defs": {"Opened": _properties(issue={"$ref": "issue/opened.json"})}},
        issue__opened=_properties(by=user, label={"$ref": "#/$defs/Label"}) | {"$defs": labels},
        common__user=_properties(friend={"$ref": "user.json"}, issue={"$ref": "issue/opened.json#/properties/label"}),
    )
    draft = import_document(read_document(document), "demo")
    assert _fields(draft, "Opened") == {"issue": "OpenedSchema"}
    assert _fields(draft, "OpenedSchema") == {"by": "User", "label": "Label"}
    assert _fields(draft, "User") == {"friend": "User", "issue": "Label"}


def test_what_stands_in_another_file_has_its_place_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _written(Path(), main={"$defs": {"A": {"$ref": "b.json"}}}, b=_properties(x={"type": "string", "format": "odd"}))
    document = read_document(Path("main.json"))
    notes = {note.message: note.pointer for note in import_document(document, "demo").notes}
    assert document.position(notes["the format 'odd' is left out"]).file == "b.json"


@pytest.mark.parametrize(
    "reference",
    ["../secret.json", "/etc/hosts.json", "https://example.com/a.json", "file:///etc/a.json", "link.json", "none.json"],
)
def test_what_is_not_below_the_folder_is_neither_read_nor_fetched(reference: str, tmp_path: Path) -> None:
    _written(tmp_path, secret=_properties(x={}))
    document = _written(tmp_path / "docs", main={"$defs": {"A": _properties(a={"$ref": reference})}})
    (tmp_path / "docs/link.json").symlink_to(tmp_path / "secret.json")
    draft = import_document(read_document(document), "demo")
    assert _fields(draft, "A") == {"a": "any"}
    (note,) = draft.notes
    where = "in this document or a file below its folder, and nothing is fetched"
    assert note.message == f"{reference!r} is not {where}: any value is allowed"


def test_a_schema_is_found_by_its_id(tmp_path: Path) -> None:
    schemas = {
        "User": {"$id": "https://example.com/schemas/user", **_properties(name={"type": "string"})},
        "Team": {"$id": "https://example.com/schemas/team", **_properties(lead={"$ref": "user"})},
        "Club": _properties(head={"$ref": "https://example.com/schemas/user"}),
    }
    document = _written(tmp_path, main={"$id": "https://example.com/schemas/main", "$defs": schemas})
    draft = import_document(read_document(document), "demo")
    assert (_fields(draft, "Team"), _fields(draft, "Club")) == ({"lead": "User"}, {"head": "User"})


def _message(tag: str, **more: Any) -> dict[str, Any]:
    return {"payload": _properties(type={"const": tag}) | {"required": ["type"]}, **more}


def test_one_channel_can_be_asked_for(tmp_path: Path) -> None:
    channels = {"a/b": {"subscribe": {"message": _message("one")}}, "c": {"subscribe": {"message": _message("two")}}}
    document = read_document(_written(tmp_path, main={"asyncapi": "2.6.0", "channels": channels}))
    assert _events(import_document(document, "demo")) == {"server": ["one", "two"]}
    assert _events(import_document(document, "demo", channel="a/b")) == {"server": ["one"]}
    operations = {name: {"action": "send", "channel": {"$ref": f"#/channels/{name}"}} for name in ("x", "y")}
    operations["x"]["reply"] = {"channel": {"$ref": "#/channels/y"}}
    channels = {"x": {"messages": {"m": _message("one")}}, "y": {"messages": {"m": _message("two")}}}
    root = {"asyncapi": "3.0.0", "channels": channels, "operations": operations}
    document = read_document(_written(tmp_path, main=root))
    assert _events(import_document(document, "demo")) == {"server": ["one"], "shared": ["two"]}
    assert _events(import_document(document, "demo", channel="x")) == {"server": ["one"]}


def test_a_trait_says_that_a_message_is_no_json_and_a_format_that_its_schema_is_none(tmp_path: Path) -> None:
    messages = [
        _message("a"),
        _message("b", traits=[{"contentType": "audio/pcm"}]),
        _message("c", schemaFormat="application/vnd.apache.avro;version=1.9.0"),
    ]
    channels = {"c": {"subscribe": {"message": {"oneOf": messages}}}}
    draft = import_document(read_document(_written(tmp_path, main={"asyncapi": "2.6.0", "channels": channels})), "demo")
    assert _events(draft) == {"server": ["a"]}
    assert [note.message for note in draft.notes] == [
        "left out of the events: audio/pcm is not JSON",
        "left out of the events: application/vnd.apache.avro;version=1.9.0 is not JSON Schema",
    ]


@pytest.mark.parametrize("discriminator", ["kind", {"propertyName": "kind"}])
def test_a_discriminator_is_a_text_or_an_object(discriminator: object, tmp_path: Path) -> None:
    schemas = {
        "Cat": _properties(kind={"type": "string"}) | {"required": ["kind"]},
        "Dog": _properties(kind={"type": "string"}) | {"required": ["kind"]},
        "Pet": {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}], "discriminator": discriminator},
    }
    models = _imported(tmp_path, schemas).files["models.yaml"]
    assert models["unions"]["Pet"]["variants"] == ["Cat", "Dog"]
    assert [models["records"][name]["tag"] for name in ("Cat", "Dog")] == [{"kind": "Cat"}, {"kind": "Dog"}]


def test_a_literal_of_fern_is_a_const(tmp_path: Path) -> None:
    schemas = {
        name: _properties(type={"x-fern-type": f'literal<"{name}">'}) | {"required": ["type"]} for name in ("a", "b")
    }
    schemas["Sent"] = {"oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}]}
    document = read_document(_written(tmp_path, main={"$defs": schemas}))
    assert _events(import_document(document, "demo", events={"server": "Sent"})) == {"server": ["a", "b"]}


def test_what_inherits_from_a_schema_can_be_its_events(tmp_path: Path) -> None:
    base = _properties(type={"const": "event"}, event={"type": "string"}) | {"required": ["type", "event"]}
    heirs = {
        name: {"allOf": [{"$ref": "#/$defs/Event"}, _properties(event={"const": name.lower()})]}
        for name in ("Started", "Stopped")
    }
    document = read_document(_written(tmp_path, main={"$defs": {"Event": base, **heirs}}))
    draft = import_document(document, "demo", events={"server": "Event"})
    assert _events(draft) == {"server": ["started", "stopped"]}
    assert draft.files["protocol.yaml"]["directions"]["server"]["tag"] == "event"
    told = [(note.rule, note.pointer) for note in import_document(document, "demo").notes]
    assert told == [("like-events", "/$defs/Event")]


def test_a_union_of_arrays_with_tags_looks_like_events(tmp_path: Path) -> None:
    arrays = {
        name: {"type": "array", "prefixItems": [{"const": name}, {"type": "string"}]} for name in ("Ping", "Pong")
    }
    union = {"oneOf": [{"$ref": f"#/$defs/{name}"} for name in arrays]}
    draft = import_document(read_document(_written(tmp_path, main={"$defs": {**arrays, "Frame": union}})), "demo")
    assert [note.pointer for note in draft.notes if note.rule == "like-events"] == ["/$defs/Frame"]


def test_a_prefix_can_be_left_out_of_names(tmp_path: Path) -> None:
    document = read_document(
        _written(tmp_path, main={"$defs": {"apiLine": _properties(x={}), "api": _properties(x={})}})
    )
    draft = import_document(document, "demo", prefixes=("api",))
    assert list(draft.files["models.yaml"]["records"]) == ["Line", "Api"]


def _tagged(key: str, *values: object) -> dict[str, Any]:
    schemas = {f"T{n}": _properties(**{key: {"const": value}}) | {"required": [key]} for n, value in enumerate(values)}
    return {**schemas, "Sent": {"oneOf": [{"$ref": f"#/$defs/{name}"} for name in schemas]}}


def test_whole_numbers_tell_events_apart(tmp_path: Path) -> None:
    document = read_document(_written(tmp_path, main={"$defs": _tagged("op", 0, 10)}))
    draft = import_document(document, "demo", events={"server": "Sent"})
    events = resolve(spec_of(draft, document)).events
    assert [(event.record.name, event.record.tags[0].values) for event in events] == [("T0", (0,)), ("T1", (10,))]


def test_a_tag_that_no_attribute_can_be_called_by_gets_another_name(tmp_path: Path) -> None:
    document = read_document(_written(tmp_path, main={"$defs": _tagged("event_type", "a", "b")}))
    draft = import_document(document, "demo", events={"server": "Sent"})
    (first, _) = resolve(spec_of(draft, document)).events
    assert (first.record.tags[0].key.wire, first.record.tags[0].key.name) == ("event_type", "event_type_tag")


def test_texts_and_numbers_together_tell_events_apart(tmp_path: Path) -> None:
    document = read_document(_written(tmp_path, main={"$defs": _tagged("op", 0, "a")}))
    draft = import_document(document, "demo", events={"server": "Sent"})
    events = resolve(spec_of(draft, document)).events
    assert [(event.record.name, event.record.tags[0].values) for event in events] == [("T0", (0,)), ("T1", ("a",))]


def test_events_that_cannot_be_told_from_others_by_several_keys_are_left_out_with_a_note(tmp_path: Path) -> None:
    text, frames = {"type": "string"}, {"Paid": ("order", "paid"), "Sent": ("order", "sent"), "Told": ("note", "sent")}
    schemas = {
        name: _properties(kind={"const": kind}, action={"const": action}) | {"required": ["kind", "action"]}
        for name, (kind, action) in frames.items()
    }
    schemas |= {"Loose": _properties(action=text, word=text) | {"required": ["word"]}}
    schemas |= {"Row": {"type": "array", "prefixItems": [{"title": "kind", "type": "integer"}]}}
    union = {"oneOf": [{"$ref": f"#/$defs/{name}"} for name in schemas]}
    document = read_document(_written(tmp_path, main={"$defs": {**schemas, "Frame": union}}))
    draft = import_document(document, "demo", events={"server": "Frame"})
    events = resolve(spec_of(draft, document)).events
    assert [(event.record.name, event.wire_type) for event in events] == [
        ("Paid", "paid"),
        ("Sent", "sent"),
        ("Told", "told"),
    ]
    left_out = [note.pointer for note in draft.notes if note.message.startswith("left out of the events")]
    assert left_out == ["/$defs/Loose", "/$defs/Row"]
