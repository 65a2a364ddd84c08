"""What the package of ``enum_open/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_a_listed_value_is_the_member(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Lamp", '{"colour":"red","spare":"blue"}')
    assert it.colour is package.Colour.RED
    assert it.spare is package.Colour.BLUE


def test_a_value_that_is_not_listed_is_kept_as_a_plain_string(construct: Construct) -> None:
    it = construct.decoded("Lamp", '{"colour":"ultraviolet"}')
    assert it.colour == "ultraviolet"
    assert type(it.colour) is str
    assert it.spare is None
