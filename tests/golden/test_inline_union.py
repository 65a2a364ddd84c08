"""What the package of ``inline_union/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_each_member_is_read_by_its_kind(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Setting", '{"value":3,"limits":{"least":1},"names":["a",{"least":2}],"by_host":{"x":true,"y":[1]}}'
    )
    assert it.value == 3
    assert it.limits == package.Range(least=1)
    assert it.names == ["a", package.Range(least=2)]
    assert it.by_host == {"x": True, "y": [1]}


def test_so_are_the_others(construct: Construct) -> None:
    it = construct.decoded("Setting", '{"value":"3","limits":0.5,"by_host":null}')
    assert it.value == "3"
    assert it.limits == 0.5
    assert it.names is None
    assert it.by_host is None
