"""What the package of ``recursion/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_a_record_that_holds_a_list_of_itself(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Node",
        '{"name":"a","children":[{"name":"b","children":[{"name":"c","children":[]}]}],"parent":{'
        '"name":"r","children":[]}}',
    )
    assert it.children[0].children == [package.Node(name="c", children=[])]
    assert it.parent == package.Node(name="r", children=[])


def test_a_union_that_holds_itself_through_a_record(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Term",
        '{"op":"sum","left":{"op":"number","value":1},"right":{"op":"sum","left":{"op":"root","of":2},'
        '"right":{"op":"number","value":3}}}',
    )
    assert it.left == package.Number(value=1)
    assert it.right.left.op == "root"
    assert it.right.right == package.Number(value=3)


def test_a_fault_deep_inside(construct: Construct) -> None:
    construct.refuses(
        "Term",
        '{"op":"sum","left":{"op":"number","value":1},"right":{"op":"sum","left":{"op":"number"},"right":[]}}',
        "$.right.left.value: missing",
        "$.right.right: expected object, got array",
    )
