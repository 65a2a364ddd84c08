"""What the package of ``event_name/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_the_class_has_the_name_the_constant_and_the_builder_that_without_event(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"2fa.enabled","phone":"+49"}')
    assert type(it) is package.SecondFactorEnabledEvent
    assert it.to_event_type() is package.ServerEventType.SECOND_FACTOR_ENABLED
    assert it == package.second_factor_enabled("+49")


def test_a_wire_type_of_signs_only(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"*"}')
    assert type(it) is package.AnythingEvent
    assert it.to_event_type() is package.ServerEventType.ANYTHING


def test_a_wire_type_that_makes_a_name_keeps_it(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"account.closed"}')
    assert type(it) is package.GoodbyeEvent
    assert it.to_event_type() is package.ServerEventType.ACCOUNT_CLOSED
    assert it == package.account_closed()
