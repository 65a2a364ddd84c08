"""What the package of ``tag_of_integers/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_a_number_says_which_event_it_is(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"op":10,"interval":5}')
    assert it == package.HelloEvent(interval=5)
    assert it.code == 10
    assert it.event_type() == "10"
    assert it.to_event_type() is package.ServerEventType.HELLO
    assert package.peek_type(it.to_json()) == 10


def test_it_may_be_written_with_a_point(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"op":10.0,"interval":5}', out='{"op":10,"interval":5}')
    assert it == package.HelloEvent(interval=5)


def test_another_number_is_an_unknown_event(construct: Construct) -> None:
    it = construct.decoded("ServerEvent", '{"op":11}')
    assert (it.code, it.type_name()) == (11, "11")


def test_a_text_beside_numbers_works_too(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"op":"close"}')
    assert it == package.CloseEvent()


def test_the_text_of_a_number_is_not_the_number(construct: Construct) -> None:
    it = construct.decoded("ServerEvent", '{"op":"10"}')
    assert it.code == "10"


def test_a_boolean_is_not_a_number(construct: Construct) -> None:
    construct.refuses("ServerEvent", '{"op":true}', "$.op: expected integer or string, got boolean")


def test_a_fraction_is_not_one_either(construct: Construct) -> None:
    construct.refuses("ServerEvent", '{"op":1.5}', "$.op: expected integer or string, got number")


def test_builders_are_named_without_event(construct: Construct) -> None:
    package = construct.package
    construct.writes(package.hello(interval=1), '{"op":10,"interval":1}')
