"""What the package of ``tag_external/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_one_key_says_what_it_is(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"said":{"text":"a"},"usage":3,"later":1}')
    assert (type(it), it.usage, it.text) == (package.SaidEvent, 3, "a")
    assert it.envelope_extra == {"later": 1}
    assert it.event_type() == "said"
    assert package.peek_type(it.to_json()) == "said"


def test_its_content_may_be_null_if_nothing_in_it_is_required(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"ready":null}')
    assert it == package.ReadyEvent()


def test_a_key_that_is_not_known_is_the_tag_of_an_unknown_event(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"usage":3,"later":{}}')
    assert it.type == "later"
    assert package.peek_type(it.to_json()) == "later"


def test_several_are_none(construct: Construct) -> None:
    package = construct.package
    construct.refuses("ServerEvent", '{"said":{}}', "$.said.text: missing")
    it = construct.decoded("ServerEvent", '{"later":{},"more":{}}')
    assert it.type is None
    assert package.peek_type(it.to_json()) is None


def test_two_known_ones_are_a_fault(construct: Construct) -> None:
    construct.refuses(
        "ServerEvent",
        '{"ready":{},"said":{"text":"a"}}',
        "$: expected exactly one of the keys that name the type, got 'ready' and 'said'",
    )


def test_it_is_made_with_its_key(construct: Construct) -> None:
    package = construct.package
    construct.writes(package.ready(), '{"ready":{}}')
