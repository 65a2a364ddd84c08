"""Types that the shipped protocols lack: those that hold themselves, free JSON deep inside, closed enums in lists."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import sys
from typing import Any

import pytest
from click.testing import CliRunner

from wiregen.cli import main

SPEC = """
protocol: deep_protocol
enums:
  Level: {doc: A level., closed: true, values: {low: Low., high: High.}}
records:
  Tree:
    doc: A tree.
    fields:
      below: {type: "list[Tree]", optional: true, doc: The trees below.}
      next: {type: Node, optional: true, doc: A node.}
  Company:
    doc: A company.
    fields:
      token: {type: string, optional: true, secret: true, doc: A key.}
      logo: {type: string, optional: true, bulk: true, doc: A picture.}
  Holder:
    doc: Holds free JSON in many ways.
    fields:
      company: {type: Company, optional: true, doc: A company.}
      listed: {type: "list[map[any]]", optional: true, doc: Free JSON in a list.}
      either: {type: Anything, optional: true, doc: Free JSON in a union.}
      levels: {type: "list[list[Level]]", optional: true, doc: Levels.}
      key: {type: Pin, optional: true, secret: true, doc: A pin.}
  Pin:
    doc: A pin.
    fields:
      pin: {type: integer, min: 1000, doc: The pin.}
  Leaf:
    doc: A leaf.
    tag: {kind: leaf}
  Branch:
    doc: A branch.
    tag: {kind: branch}
    fields:
      node: {type: Node, doc: What it carries.}
unions:
  Anything: {doc: Anything., variants: [string, "list[any]"]}
  Node: {doc: A node., tag: kind, variants: [Leaf, Branch]}
"""


@pytest.fixture(scope="module", name="deep")
def _deep(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A package whose types hold themselves."""
    folder = tmp_path_factory.mktemp("deep")
    (folder / "spec").mkdir()
    (folder / "spec" / "protocol.yaml").write_text(SPEC)
    result = CliRunner().invoke(main, ["generate", "--spec", str(folder / "spec"), "--out", str(folder / "out")])
    assert result.exit_code == 0, result.output
    sys.path.insert(0, str(folder / "out"))
    try:
        return importlib.import_module("deep_protocol")
    finally:
        sys.path.remove(str(folder / "out"))


def nested(kind: str, levels: int) -> dict[str, Any]:
    """Return a value of that many levels of objects and arrays."""
    value: dict[str, Any] = {"kind": "leaf"} if kind == "Node" else {}
    for _ in range((levels - 1) // (1 if kind == "Node" else 2)):
        value = {"kind": "branch", "node": value} if kind == "Node" else {"below": [value]}
    return value


@pytest.mark.parametrize(("kind", "levels"), [("Node", 100), ("Tree", 99)])
def test_what_decodes_can_be_shown_copied_and_encoded(deep: Any, kind: str, levels: int) -> None:
    value = nested(kind, levels)
    text = json.dumps(value)
    model = deep.decode_node(text) if kind == "Node" else deep.Tree.from_json(text)
    assert json.loads(deep.encode(model)) == value
    model.validate()
    assert copy.deepcopy(model) == pickle.loads(pickle.dumps(model)) == model
    assert repr(model).count("(") == (levels if kind == "Node" else 50)


@pytest.mark.parametrize("levels", [101, 103, 300, 900, 5000])
@pytest.mark.parametrize("kind", ["Node", "Tree"])
def test_what_nests_deeper_is_refused(deep: Any, kind: str, levels: int) -> None:
    text = '{"kind":"branch","node":' * levels if kind == "Node" else '{"below":[' * levels
    text += '{"kind":"leaf"}' + "}" * levels if kind == "Node" else "{}" + "]}" * levels
    decode = deep.decode_node if kind == "Node" else deep.Tree.from_json
    with pytest.raises(deep.DecodeError, match="nested too deeply"):
        decode(text)


def test_what_nests_deeper_is_kept_on_demand_up_to_the_levels_of_free_json(deep: Any) -> None:
    value = nested("Node", 150)
    kept = deep.decode_node(json.dumps(value), on_fault="keep")
    assert [str(fault) for fault in kept.faults] == ["$: nested too deeply: more than 100 levels"]
    assert (kept.kind, kept.to_dict()) == ("branch", value)
    assert json.loads(deep.encode(kept)) == value
    for decode, refused in ((deep.decode_node, nested("Node", 201)), (deep.Tree.from_json, nested("Tree", 151))):
        with pytest.raises(deep.DecodeError, match="more than 100 levels"):
            decode(json.dumps(refused), on_fault="keep")


def test_a_record_that_only_holds_such_a_type_has_the_limit_too(deep: Any) -> None:
    tree = deep.Tree.from_dict({"next": nested("Node", 99)})
    assert deep.Tree.from_json(deep.encode(tree)) == tree
    with pytest.raises(deep.DecodeError, match="more than 100 levels"):
        deep.Tree.from_dict({"next": nested("Node", 100)})


@pytest.mark.parametrize("field", ["listed", "either"])
def test_free_json_hides_secrets_however_it_is_held(deep: Any, field: str) -> None:
    model = deep.Holder.from_dict({field: [{"token": "sk-1", "n": "x" * 300}]})
    assert repr(model) == f"Holder({field}=[{{'token': [REDACTED], 'n': <300 chars>}}])"
    assert model.to_log_dict() == {field: [{"token": "[REDACTED]", "n": "<300 chars>"}]}


def test_a_record_whose_name_sounds_like_any_hides_what_is_its_own(deep: Any) -> None:
    model = deep.Holder(company=deep.Company(token="sk-1", logo="AAAA"))
    assert repr(model) == "Holder(company=Company(token=[REDACTED], logo=<4 chars>))"
    assert model.to_log_dict() == {"company": {"token": "[REDACTED]", "logo": "<4 chars>"}}


def test_a_violation_inside_a_secret_does_not_tell_it(deep: Any) -> None:
    with pytest.raises(deep.ValidationError) as broken:
        deep.Holder(key=deep.Pin(pin=7)).validate()
    assert str(broken.value) == "$.key: breaks a rule of the protocol; the field is secret, so details are hidden"


def test_a_closed_enum_is_checked_inside_lists(deep: Any) -> None:
    assert deep.Holder(levels=[["low"], []]).to_dict() == {"levels": [["low"], []]}
    with pytest.raises(deep.EncodeError) as refused:
        deep.encode(deep.Holder(levels=[["low", "middle"]]))
    assert str(refused.value) == "$.levels[0][1]: expected Level, got str"
