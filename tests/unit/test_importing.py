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
