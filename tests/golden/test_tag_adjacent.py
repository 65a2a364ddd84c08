"""What the package of ``tag_adjacent/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_the_fields_are_below_a_key_the_envelope_beside_it(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"op":"hello","d":{"interval":5,"op":"loud"},"s":1}')
    assert it == package.HelloEvent(s=1, interval=5, how="loud")


def test_what_is_unknown_is_kept_on_both_sides(construct: Construct) -> None:
    it = construct.decoded(
        "ServerEvent",
        '{"op":"hello","d":{"interval":5,"x":1},"s":null,"y":2}',
        out='{"op":"hello","d":{"interval":5,"x":1},"y":2,"s":null}',
    )
    assert it.model_extra == {"x": 1}
    assert it.envelope_extra == {"y": 2}


def test_a_fault_inside_has_its_path(construct: Construct) -> None:
    construct.refuses(
        "ServerEvent", '{"op":"hello","d":{},"s":"1"}', "$.s: expected integer, got string", "$.d.interval: missing"
    )


def test_a_content_that_is_missing_is_a_fault_if_something_in_it_is_required(construct: Construct) -> None:
    construct.refuses("ServerEvent", '{"op":"hello"}', "$.d: missing")


def test_so_is_one_that_is_null(construct: Construct) -> None:
    construct.refuses("ServerEvent", '{"op":"hello","d":null}', "$.d: expected object, got null")


def test_else_it_is_an_empty_one(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"op":"typing"}')
    assert it == package.TypingEvent()


def test_a_null_is_remembered(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"op":"typing","d":null}')
    assert it == package.TypingEvent()


def test_an_event_without_fields_may_come_with_an_empty_content(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"op":"ack","d":{}}')
    assert it == package.AckEvent()


def test_or_with_one_that_is_filled(construct: Construct) -> None:
    construct.decoded("ServerEvent", '{"op":"ack","d":{"x":1}}')


def test_it_is_made_without(construct: Construct) -> None:
    package = construct.package
    construct.writes(package.ack(), '{"op":"ack"}')


def test_any_other_is_made_with_it(construct: Construct) -> None:
    package = construct.package
    construct.writes(package.typing(s=3), '{"op":"typing","d":{},"s":3}')


def test_an_event_may_have_another_key(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"op":"moved","body":{"to":"a"}}')
    assert it == package.MovedEvent(to="a")


def test_or_one_value(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"op":"beat","d":null}')
    assert it == package.BeatEvent(count=None)


def test_logs_show_both_sides(construct: Construct) -> None:
    it = construct.decoded("ServerEvent", '{"op":"hello","d":{"interval":5,"token":"t"},"password":"p"}')
    assert it.to_log_dict() == {"op": "hello", "d": {"interval": 5, "token": "[REDACTED]"}, "password": "[REDACTED]"}
