"""What the package of ``tagged_union_optional_tag/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_an_object_without_the_tag_is_the_unknown_variant(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Message", '{"parts":[{"text":"a"},{"type":"text","text":"b"},{"type":null},{"type":"image"}]}'
    )
    assert type(it.parts[0]) is package.UnknownPart
    assert it.parts[0].type is None
    assert it.parts[0].payload == {"text": "a"}
    assert it.parts[1] == package.TextPart(text="b")
    assert it.parts[2].type is None
    assert it.parts[3].type == "image"


def test_a_tag_that_is_not_a_string_is_a_fault(construct: Construct) -> None:
    construct.refuses("Part", '{"type":1}', "$.type: expected string, got integer")
