"""What the package of ``enum_closed/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_a_listed_value_is_the_member(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Switch", '{"position":"on","before":["off","on"]}')
    assert it.position is package.Position.ON
    assert it.before == [package.Position.OFF, package.Position.ON]


def test_a_value_that_is_not_listed_is_refused(construct: Construct) -> None:
    construct.refuses(
        "Switch",
        '{"position":"half","before":["off","up"]}',
        "$.position: expected one of 'on', 'off', got another string",
        "$.before[1]: expected one of 'on', 'off', got another string",
    )
