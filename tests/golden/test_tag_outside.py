"""What the package of ``tag_outside/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_the_caller_says_what_it_is(construct: Construct) -> None:
    package = construct.package
    it = package.decode_server_event('{"zen":"a"}', type="ping")
    construct.writes(it, '{"zen":"a"}')
    assert it == package.PingEvent(zen="a")
    assert (it.type, it.event_type()) == ("ping", "ping")
    assert package.server_event_from_dict({"zen": "a"}, type="ping") == it


def test_a_type_that_is_not_known_is_kept(construct: Construct) -> None:
    package = construct.package
    it = package.decode_server_event('{"zen":1}', type="later")
    construct.writes(it, '{"zen":1}')
    assert (type(it) is package.UnknownServerEvent, it.type) == (True, "later")


def test_so_is_an_event_with_a_fault(construct: Construct) -> None:
    package = construct.package
    it = package.decode_server_event("{}", type="ping", on_fault="keep")
    construct.writes(it, "{}", violations=["$.zen: missing"])
    assert (type(it) is package.UnknownServerEvent, it.type) == (True, "ping")
    assert it.faults == (package.Fault("$.zen", "missing"),)
