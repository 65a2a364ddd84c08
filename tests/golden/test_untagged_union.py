"""What the package of ``untagged_union/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_each_kind_of_json_value_is_its_variant(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Question", '{"answer":"maybe","guesses":["no",1,false,["a"],{"because":"rain"}]}')
    assert it.answer is package.Word.MAYBE
    assert it.guesses[0] == "no"
    assert it.guesses[1] == 1
    assert it.guesses[2] is False
    assert it.guesses[3] == ["a"]
    assert it.guesses[4] == package.Reason(because="rain")


def test_another_kind_is_a_fault(construct: Construct) -> None:
    construct.refuses(
        "Question",
        '{"answer":null,"guesses":[1.5]}',
        "$.answer: expected array or boolean or integer or object or string, got null",
        "$.guesses[0]: expected integer, got a number that is not an exact integer",
    )
