"""What the package of ``known_by_keys/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_a_frame_without_the_tag_is_known_by_a_key_with_a_value(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"id":1,"result":[]}')
    assert it == package.AnswerEvent(id=1, result=[])
    assert it.event_type() == "answer"
    assert it.to_event_type() is package.ServerEventType.ANSWER
    assert package.peek_type(it.to_json()) == "answer"


def test_a_null_beside_it_does_not_count(construct: Construct) -> None:
    it = construct.decoded(
        "ServerEvent", '{"id":1,"result":null,"error":"a"}', out='{"error":"a","id":1,"result":null}'
    )
    assert (it.id, it.error) == (1, "a")
    assert it.model_extra == {"result": None}


def test_unless_there_is_nothing_else(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"error":null}')
    assert it == package.FailureEvent(error=None)


def test_the_tag_comes_first(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"method":"call","id":1,"result":1}')
    assert type(it) is package.CallEvent


def test_an_unknown_tag_too(construct: Construct) -> None:
    it = construct.decoded("ServerEvent", '{"method":"later","result":1}')
    assert it.method == "later"


def test_a_frame_with_none_of_the_keys_is_a_fault_and_an_event_by_itself_takes_no_tag(construct: Construct) -> None:
    package = construct.package
    it = package.answer(id=1, result=1)
    construct.writes(it, '{"id":1,"result":1}')
    construct.refuses("ServerEvent", '{"id":1}', "$.method: missing")
    construct.refuses("AnswerEvent", '{"id":1,"result":1,"method":"call"}', "$.method: expected null, got string")
