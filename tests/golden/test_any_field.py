"""What the package of ``any_field/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_json_of_any_kind_is_kept(construct: Construct) -> None:
    it = construct.decoded(
        "Entry", '{"value":{"a":[1,2.5,null,true,"x"]},"context":0,"cause":null,"trail":[null,{}],"labels":{"":[]}}'
    )
    assert it.value == {"a": [1, 2.5, None, True, "x"]}
    assert it.context == 0
    assert it.cause is None
    assert it.trail == [None, {}]
    assert it.labels == {"": []}


def test_null_is_a_value_too(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Entry", '{"value":null,"context":null}')
    assert it.value is None
    assert it.context is None
    assert it.cause is package.UNSET
