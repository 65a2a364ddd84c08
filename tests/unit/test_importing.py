"""A document becomes a spec in memory, whose positions are the document's, at a cost in proportion to its size."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.drafts import event_names, imported_schemas, properties, written
from wiregen.importing import import_document, read_document, spec_of
from wiregen.protocol.resolve import resolve
from wiregen.source.faults import Position, SpecError

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
    draft = imported_schemas(tmp_path, schemas)
    assert "Holder" in draft.files["models.yaml"]["records"]


def test_a_property_that_every_level_says_more_of_has_all_of_it(tmp_path: Path) -> None:
    schemas: dict[str, Any] = {"A0": {"type": "object", "properties": {"x": {"type": "string"}}}}
    for level in range(1, 30):
        below = {"$ref": f"#/$defs/A{level - 1}"}
        schemas[f"A{level}"] = {"allOf": [below, {"properties": {"x": {"maxLength": 50 - level}}}, below]}
    draft = imported_schemas(tmp_path, schemas)
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


def test_who_sends_the_messages_of_a_document_depends_on_whose_it_is() -> None:
    document = read_document(ASYNCAPI)
    assert event_names(import_document(document, "lamp")) == {"server": ["switched", "dimmed"], "client": ["dim"]}
    ours = import_document(document, "lamp", side="client")
    assert event_names(ours) == {"server": ["dim"], "client": ["switched", "dimmed"]}


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


def _message(tag: str, **more: Any) -> dict[str, Any]:
    return {"payload": properties(type={"const": tag}) | {"required": ["type"]}, **more}


def test_one_channel_can_be_asked_for(tmp_path: Path) -> None:
    channels = {"a/b": {"subscribe": {"message": _message("one")}}, "c": {"subscribe": {"message": _message("two")}}}
    document = read_document(written(tmp_path, main={"asyncapi": "2.6.0", "channels": channels}))
    assert event_names(import_document(document, "demo")) == {"server": ["one", "two"]}
    assert event_names(import_document(document, "demo", channel="a/b")) == {"server": ["one"]}
    operations = {name: {"action": "send", "channel": {"$ref": f"#/channels/{name}"}} for name in ("x", "y")}
    operations["x"]["reply"] = {"channel": {"$ref": "#/channels/y"}}
    channels = {"x": {"messages": {"m": _message("one")}}, "y": {"messages": {"m": _message("two")}}}
    root = {"asyncapi": "3.0.0", "channels": channels, "operations": operations}
    document = read_document(written(tmp_path, main=root))
    assert event_names(import_document(document, "demo")) == {"server": ["one"], "shared": ["two"]}
    assert event_names(import_document(document, "demo", channel="x")) == {"server": ["one"]}


def test_a_trait_says_that_a_message_is_not_json_and_a_format_that_its_schema_is_none(tmp_path: Path) -> None:
    messages = [
        _message("a"),
        _message("b", traits=[{"contentType": "audio/pcm"}]),
        _message("c", schemaFormat="application/vnd.apache.avro;version=1.9.0"),
    ]
    channels = {"c": {"subscribe": {"message": {"oneOf": messages}}}}
    draft = import_document(read_document(written(tmp_path, main={"asyncapi": "2.6.0", "channels": channels})), "demo")
    assert event_names(draft) == {"server": ["a"]}
    assert [note.message for note in draft.notes] == [
        "left out of the events: audio/pcm is not JSON",
        "left out of the events: application/vnd.apache.avro;version=1.9.0 is not JSON Schema",
    ]


@pytest.mark.parametrize("discriminator", ["kind", {"propertyName": "kind"}])
def test_a_discriminator_is_a_text_or_an_object(discriminator: object, tmp_path: Path) -> None:
    schemas = {
        "Cat": properties(kind={"type": "string"}) | {"required": ["kind"]},
        "Dog": properties(kind={"type": "string"}) | {"required": ["kind"]},
        "Pet": {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}], "discriminator": discriminator},
    }
    models = imported_schemas(tmp_path, schemas).files["models.yaml"]
    assert models["unions"]["Pet"]["variants"] == ["Cat", "Dog"]
    assert [models["records"][name]["tag"] for name in ("Cat", "Dog")] == [{"kind": "Cat"}, {"kind": "Dog"}]


def test_a_literal_of_fern_is_a_const(tmp_path: Path) -> None:
    schemas = {
        name: properties(type={"x-fern-type": f'literal<"{name}">'}) | {"required": ["type"]} for name in ("a", "b")
    }
    schemas["Sent"] = {"oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}]}
    document = read_document(written(tmp_path, main={"$defs": schemas}))
    assert event_names(import_document(document, "demo", events={"server": "Sent"})) == {"server": ["a", "b"]}


def test_what_inherits_from_a_schema_can_be_its_events(tmp_path: Path) -> None:
    base = properties(type={"const": "event"}, event={"type": "string"}) | {"required": ["type", "event"]}
    heirs = {
        name: {"allOf": [{"$ref": "#/$defs/Event"}, properties(event={"const": name.lower()})]}
        for name in ("Started", "Stopped")
    }
    document = read_document(written(tmp_path, main={"$defs": {"Event": base, **heirs}}))
    draft = import_document(document, "demo", events={"server": "Event"})
    assert event_names(draft) == {"server": ["started", "stopped"]}
    assert draft.files["protocol.yaml"]["directions"]["server"]["tag"] == "event"
    reported = [(note.rule, note.pointer) for note in import_document(document, "demo").notes]
    assert reported == [("like-events", "/$defs/Event")]


def test_a_union_of_arrays_with_tags_looks_like_events(tmp_path: Path) -> None:
    arrays = {
        name: {"type": "array", "prefixItems": [{"const": name}, {"type": "string"}]} for name in ("Ping", "Pong")
    }
    union = {"oneOf": [{"$ref": f"#/$defs/{name}"} for name in arrays]}
    draft = import_document(read_document(written(tmp_path, main={"$defs": {**arrays, "Frame": union}})), "demo")
    assert [note.pointer for note in draft.notes if note.rule == "like-events"] == ["/$defs/Frame"]


def test_a_prefix_can_be_left_out_of_names(tmp_path: Path) -> None:
    document = read_document(written(tmp_path, main={"$defs": {"apiLine": properties(x={}), "api": properties(x={})}}))
    draft = import_document(document, "demo", prefixes=("api",))
    assert list(draft.files["models.yaml"]["records"]) == ["Line", "Api"]


def _tagged(key: str, *values: object) -> dict[str, Any]:
    schemas = {f"T{n}": properties(**{key: {"const": value}}) | {"required": [key]} for n, value in enumerate(values)}
    return {**schemas, "Sent": {"oneOf": [{"$ref": f"#/$defs/{name}"} for name in schemas]}}


def test_whole_numbers_tell_events_apart(tmp_path: Path) -> None:
    document = read_document(written(tmp_path, main={"$defs": _tagged("op", 0, 10)}))
    draft = import_document(document, "demo", events={"server": "Sent"})
    events = resolve(spec_of(draft, document)).events
    assert [(event.record.name, event.record.tags[0].values) for event in events] == [("T0", (0,)), ("T1", (10,))]


def test_a_tag_that_no_attribute_can_be_called_by_gets_another_name(tmp_path: Path) -> None:
    document = read_document(written(tmp_path, main={"$defs": _tagged("event_type", "a", "b")}))
    draft = import_document(document, "demo", events={"server": "Sent"})
    (first, _) = resolve(spec_of(draft, document)).events
    assert (first.record.tags[0].key.wire, first.record.tags[0].key.name) == ("event_type", "event_type_tag")


def test_texts_and_numbers_together_tell_events_apart(tmp_path: Path) -> None:
    document = read_document(written(tmp_path, main={"$defs": _tagged("op", 0, "a")}))
    draft = import_document(document, "demo", events={"server": "Sent"})
    events = resolve(spec_of(draft, document)).events
    assert [(event.record.name, event.record.tags[0].values) for event in events] == [("T0", (0,)), ("T1", ("a",))]


def test_events_that_are_not_distinguished_by_several_keys_are_left_out_with_a_note(tmp_path: Path) -> None:
    text, frames = {"type": "string"}, {"Paid": ("order", "paid"), "Sent": ("order", "sent"), "Told": ("note", "sent")}
    schemas = {
        name: properties(kind={"const": kind}, action={"const": action}) | {"required": ["kind", "action"]}
        for name, (kind, action) in frames.items()
    }
    schemas |= {"Loose": properties(action=text, word=text) | {"required": ["word"]}}
    schemas |= {"Row": {"type": "array", "prefixItems": [{"title": "kind", "type": "integer"}]}}
    union = {"oneOf": [{"$ref": f"#/$defs/{name}"} for name in schemas]}
    document = read_document(written(tmp_path, main={"$defs": {**schemas, "Frame": union}}))
    draft = import_document(document, "demo", events={"server": "Frame"})
    events = resolve(spec_of(draft, document)).events
    assert [(event.record.name, event.wire_type) for event in events] == [
        ("Paid", "paid"),
        ("Sent", "sent"),
        ("Told", "told"),
    ]
    left_out = [note.pointer for note in draft.notes if note.message.startswith("left out of the events")]
    assert left_out == ["/$defs/Loose", "/$defs/Row"]
