"""What the package of ``default/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_nothing_is_filled_in(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Job", "{}")
    assert it.copies is None
    assert it.paper is None
    assert it.colour is None
    assert it.owner is package.UNSET


def test_a_value_that_is_the_default_is_written(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Job",
        '{"copies":1,"scale":0.5,"paper":"A4","colour":true,"side":"front","pages":[1,2],"tags":{'
        '"size":"small"},"owner":null}',
    )
    assert it.copies == 1
    assert it.side is package.Side.FRONT
    assert it.owner is None
