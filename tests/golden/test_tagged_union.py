"""What the package of ``tagged_union/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_each_variant_is_its_class_and_an_unknown_one_is_kept_whole(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Drawing",
        '{"shapes":[{"kind":"circle","radius":1},{"kind":"cone","height":[2]},{"kind":"dot"}],"frame":{'
        '"kind":"dot"},"cut":{"kind":"circle","radius":2}}',
    )
    assert it.shapes[0] == package.Circle(radius=1)
    assert type(it.shapes[1]) is package.OtherShape
    assert it.shapes[1].kind == "cone"
    assert it.shapes[1].payload == {"kind": "cone", "height": [2]}
    assert it.shapes[2] == package.Dot()
    assert it.frame == package.Dot()
    assert it.cut == package.Circle(radius=2)
    assert package.Circle.kind == "circle"


def test_the_union_has_a_decoder_of_its_own_and_the_tag_is_written_first(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Shape", '{"radius":0.5,"kind":"circle"}', out='{"kind":"circle","radius":0.5}')
    assert it == package.Circle(radius=0.5)


def test_a_known_tag_with_a_broken_body_is_a_fault(construct: Construct) -> None:
    construct.refuses(
        "Drawing",
        '{"shapes":[{"kind":"circle"},{"radius":1},{"kind":7}],"cut":{"kind":"dot"}}',
        "$.shapes[0].radius: missing",
        "$.shapes[1].kind: missing",
        "$.shapes[2].kind: expected string, got integer",
        "$.cut.kind: expected 'circle', got another string",
        "$.cut.radius: missing",
    )
