"""What the package of ``several_files/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_an_event_that_holds_types_of_two_other_files(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "ServerEvent",
        '{"type":"alarm.raised","reading":{"unit":"metre","quantity":{"type":"length","unit":"metre",'
        '"value":2}},"limit":{"type":"mass"}}',
    )
    assert it.reading == package.Reading(
        unit=package.Unit.METRE, quantity=package.Length(unit=package.Unit.METRE, value=2)
    )
    assert it.limit.type == "mass"


def test_an_event_of_another_file(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"reading.taken","readings":[{"unit":"metre","quantity":"?"}]}')
    assert it == package.ReadingTakenEvent(readings=[package.Reading(unit="metre", quantity="?")])
