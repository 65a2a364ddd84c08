"""A type that holds itself has a limit of depth, so that whatever decodes can be shown, copied and encoded again."""

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
records:
  Tree:
    doc: A tree.
    fields:
      below: {type: "list[Tree]", optional: true, doc: The trees below.}
      next: {type: Node, optional: true, doc: A node.}
  Leaf:
    doc: A leaf.
    tag: {kind: leaf}
  Branch:
    doc: A branch.
    tag: {kind: branch}
    fields:
      node: {type: Node, doc: What it carries.}
unions:
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
    """Return a value of so many levels of objects and arrays."""
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


def test_a_record_that_only_holds_such_a_type_has_the_limit_too(deep: Any) -> None:
    tree = deep.Tree.from_dict({"next": nested("Node", 99)})
    assert deep.Tree.from_json(deep.encode(tree)) == tree
    with pytest.raises(deep.DecodeError, match="more than 100 levels"):
        deep.Tree.from_dict({"next": nested("Node", 100)})
