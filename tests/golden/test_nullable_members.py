"""What the package of ``nullable_members/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct, raised


def test_members_may_be_null(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Day",
        '{"degrees":[1,null,2.5],"stations":{"a":"b","c":null},"sky":["clear",null,"fog"],'
        '"nights":[null,{"degrees":[],"stations":{}}],"remarks":[null,["x",1,null]]}',
    )
    assert it.degrees == [1, None, 2.5]
    assert it.stations == {"a": "b", "c": None}
    assert it.sky == [package.Sky.CLEAR, None, "fog"]
    assert it.nights == [None, package.Day(degrees=[], stations={})]
    assert it.remarks == [None, ["x", 1, None]]


def test_other_members_are_faults(construct: Construct) -> None:
    construct.refuses(
        "Day",
        '{"degrees":["1"],"stations":{"a":1},"nights":[1]}',
        "$.degrees[0]: expected null or number, got string",
        "$.stations.a: expected null or string, got integer",
        "$.nights[0]: expected null or object, got integer",
    )


def test_what_cannot_be_written_is_named(construct: Construct) -> None:
    it = construct.package.Day(degrees=["1", None], stations={})
    assert raised(it.to_dict) == "EncodeError: $.degrees[0]: expected number or null, got str"
