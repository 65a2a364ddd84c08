"""What the package of ``list_and_map/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_lists_and_maps_of_everything(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Recipe",
        '{"steps":["stir"],"parts":[{"name":"salt"}],"diets":["vegan","raw"],"grams":{"salt":1},'
        '"prices":{"here":0.5},"groups":{"main":[{"name":"rice"}]},"table":[[1],[]],"notes":[]}',
    )
    assert it.steps == ["stir"]
    assert it.parts == [package.Part(name="salt")]
    assert it.diets[0] is package.Diet.VEGAN
    assert it.diets[1] == "raw"
    assert it.grams == {"salt": 1}
    assert it.prices == {"here": 0.5}
    assert it.groups == {"main": [package.Part(name="rice")]}
    assert it.table == [[1], []]
    assert it.notes == []


def test_a_fault_is_found_at_its_index_and_key(construct: Construct) -> None:
    construct.refuses(
        "Recipe",
        '{"steps":["a",1],"parts":[{}],"diets":[],"grams":{"salt":"x"},"prices":{},"groups":{"main":[{'
        '"name":2}]},"table":[[1,"2"]]}',
        "$.steps[1]: expected string, got integer",
        "$.parts[0].name: missing",
        "$.grams.salt: expected integer, got string",
        "$.groups.main[0].name: expected string, got integer",
        "$.table[0][1]: expected integer, got string",
    )
