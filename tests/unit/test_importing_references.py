"""References of a document: to its own parts, to files below its folder, to schemas by their id, to nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.drafts import field_types, imported_schemas, properties, written
from wiregen.importing import import_document, read_document


@pytest.mark.parametrize("reference", ["#/$defs/a~1b", "#/$defs/a/b", "#/$defs/a%2Fb"])
def test_a_reference_may_have_the_slash_of_a_key_as_it_is(reference: str, tmp_path: Path) -> None:
    schemas = {
        "a/b": {"type": "object", "properties": {"x": {"type": "string"}}},
        "C": {"properties": {"c": {"$ref": reference}}},
    }
    fields = imported_schemas(tmp_path, schemas).files["models.yaml"]["records"]["C"]["fields"]
    assert fields["c"]["type"] == "AB"


def test_references_to_files_below_the_folder_of_the_document_are_followed(tmp_path: Path) -> None:
    user = {"$ref": "../common/user.json"}
    labels = {"Label": {"enum": ["a", "b"]}}
    document = written(
        tmp_path,
        main={"$defs": {"Opened": properties(issue={"$ref": "issue/opened.json"})}},
        issue__opened=properties(by=user, label={"$ref": "#/$defs/Label"}) | {"$defs": labels},
        common__user=properties(friend={"$ref": "user.json"}, issue={"$ref": "issue/opened.json#/properties/label"}),
    )
    draft = import_document(read_document(document), "demo")
    assert field_types(draft, "Opened") == {"issue": "OpenedSchema"}
    assert field_types(draft, "OpenedSchema") == {"by": "User", "label": "Label"}
    assert field_types(draft, "User") == {"friend": "User", "issue": "Label"}


def test_what_is_in_another_file_has_its_place_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    written(Path(), main={"$defs": {"A": {"$ref": "b.json"}}}, b=properties(x={"type": "string", "format": "odd"}))
    document = read_document(Path("main.json"))
    notes = {note.message: note.pointer for note in import_document(document, "demo").notes}
    assert document.position(notes["the format 'odd' is left out"]).file == "b.json"


@pytest.mark.parametrize(
    "reference",
    ["../secret.json", "/etc/hosts.json", "https://example.com/a.json", "file:///etc/a.json", "link.json", "none.json"],
)
def test_what_is_not_below_the_folder_is_neither_read_nor_fetched(reference: str, tmp_path: Path) -> None:
    written(tmp_path, secret=properties(x={}))
    document = written(tmp_path / "docs", main={"$defs": {"A": properties(a={"$ref": reference})}})
    (tmp_path / "docs/link.json").symlink_to(tmp_path / "secret.json")
    draft = import_document(read_document(document), "demo")
    assert field_types(draft, "A") == {"a": "any"}
    (note,) = draft.notes
    where = "in this document or a file below its folder, and nothing is fetched"
    assert note.message == f"{reference!r} is not {where}: any value is allowed"


def test_a_schema_is_found_by_its_id(tmp_path: Path) -> None:
    schemas = {
        "User": {"$id": "https://example.com/schemas/user", **properties(name={"type": "string"})},
        "Team": {"$id": "https://example.com/schemas/team", **properties(lead={"$ref": "user"})},
        "Club": properties(head={"$ref": "https://example.com/schemas/user"}),
    }
    document = written(tmp_path, main={"$id": "https://example.com/schemas/main", "$defs": schemas})
    draft = import_document(read_document(document), "demo")
    assert (field_types(draft, "Team"), field_types(draft, "Club")) == ({"lead": "User"}, {"head": "User"})
