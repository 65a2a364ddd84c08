"""What the package of ``tag_optional_of_events/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_a_frame_without_the_tag_is_the_unknown_event(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"times":1}')
    assert type(it) is package.UnknownServerEvent
    assert it.type is None
    assert it.event_type() == "unknown"


def test_a_tag_that_is_null_is_none(construct: Construct) -> None:
    it = construct.decoded("ServerEvent", '{"type":null}')
    assert it.type is None


def test_a_tag_of_another_kind_is_a_fault(construct: Construct) -> None:
    construct.refuses("ServerEvent", '{"type":1}', "$.type: expected string, got integer")
