"""What the package of ``array_layout/spec`` does."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from collections.abc import Callable

import pytest

from tests.support.golden import Construct, raised

TRADES = '[1,[["1.50","b"],["2","s","x",null],["2","s",null,3,null,"more",{}]],"trade","XBT/USD",[1]]'


def test_items_are_fields_and_what_comes_after_them_is_kept(construct: Construct) -> None:
    trade = construct.package.Trade
    it = construct.decoded("ServerEvent", TRADES)
    assert (it.event, it.channel, it.pair, it.model_tail) == ("trade", 1, "XBT/USD", [[1]])
    first, second, third = it.trades
    assert (first, second) == (trade(price="1.50", side="b"), trade(price="2", side="s", note="x", rank=None))
    assert (third.note, third.rank, third.key, third.model_tail) == (None, 3, None, ["more", {}])


def test_the_tag_is_found_at_its_place(construct: Construct) -> None:
    package = construct.package
    assert type(construct.decoded("ServerEvent", '{"event":"beat"}')) is package.BeatEvent
    assert construct.decoded("ServerEvent", '["halt","news"]') == package.halt(reason="news")
    it = construct.decoded("ClientEvent", '[2,"a","sell",1.5]')
    assert it == package.OrderEvent(action="sell", id="a", amount=1.5)
    assert construct.decoded("ClientEvent", '[3,"a"]') == package.answer(id="a")


def test_without_a_tag_length_and_kinds_decide(construct: Construct) -> None:
    package = construct.package
    assert construct.decoded("ServerEvent", "[[]]") == package.own(trades=[])
    it = construct.decoded("ServerEvent", '[[],["1","b"]]')
    assert it.last == package.Trade(price="1", side="b")
    assert construct.decoded("ServerEvent", '[[],{"a":"b"},1]').model_tail == [1]


def test_what_no_event_is_is_kept_whole(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '[1,2,"later"]')
    assert it == package.UnknownServerEvent(event="later", payload=[1, 2, "later"])
    it.event = "much later"
    construct.writes(it, '[1,2,"much later"]')
    assert construct.decoded("ClientEvent", '[2,"a","hold"]').action == "hold"
    construct.refuses("ServerEvent", "[1,2,3]", "$: expected an array that is a known event, or has a tag")
    assert package.decode_server_event("[1,2,3]", on_fault="keep").event is None


def test_faults_are_reported_by_their_places(construct: Construct) -> None:
    construct.refuses(
        "ServerEvent",
        '["1",[{},["1"],[2,"s",null,"x"]],"trade"]',
        "$[0]: expected integer, got string",
        "$[1][0]: expected array, got object",
        "$[1][1][1]: missing",
        "$[1][2][0]: expected string, got integer",
        "$[1][2][3]: expected integer, got string",
        "$[3]: missing",
    )
    construct.refuses("ServerEvent", "1", "$: expected array or object, got integer")
    construct.refuses("Trade", '{"price":"1"}', "$: expected array, got object")


def test_an_event_with_a_fault_can_be_kept(construct: Construct) -> None:
    it = construct.package.decode_server_event('["1",[],"trade","XBT/USD"]', on_fault="keep")
    assert (it.event, it.payload, [fault.path for fault in it.faults]) == (
        "trade",
        ["1", [], "trade", "XBT/USD"],
        ["$[0]"],
    )
    assert it.to_dict() == ["1", [], "trade", "XBT/USD"]


def test_what_stands_last_is_left_out_and_null_stands_between(construct: Construct) -> None:
    trade = construct.package.Trade
    construct.writes(trade(price="1", side="b"), '["1","b"]')
    construct.writes(trade(price="1", side="b", rank=2), '["1","b",null,2]')
    more = trade(price="1", side="b")
    more.model_tail = [{"a": 1}, None]
    construct.writes(more, '["1","b",null,null,null,{"a":1},null]')


def test_a_list_goes_in_and_comes_out(construct: Construct) -> None:
    package = construct.package
    value = json.loads(TRADES)
    it = package.server_event_from_dict(value)
    assert it.to_dict() == value
    assert package.TradeEvent.from_dict(value) == package.TradeEvent.from_json(TRADES) == it
    assert [type(item) for item in it.to_dict()[1]] == [list, list, list]


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, dataclasses.replace, lambda it: pickle.loads(pickle.dumps(it))]
)
def test_copies_keep_what_comes_after_the_fields(construct: Construct, again: Callable[[object], object]) -> None:
    it = construct.package.decode_server_event(TRADES)
    assert again(it) == it
    construct.writes(again(it), TRADES)


def test_secrets_are_not_shown(construct: Construct) -> None:
    it = construct.package.Trade.from_json('["1","b","n",2,"hush",7]')
    assert repr(it) == "Trade(price='1', side='b', note='n', rank=2, key=[REDACTED], model_tail=[7])"
    assert it.to_log_dict() == ["1", "b", "n", 2, "[REDACTED]", 7]
    assert construct.package.UnknownServerEvent(event="x", payload=[1, 2, "x"]).to_log_dict() == [1, 2, "x"]


def test_what_cannot_be_written_is_named_by_its_place(construct: Construct) -> None:
    package = construct.package
    it = package.trade(channel="1", trades=[package.Trade(price=1, side="b")], pair="a")
    assert raised(it.to_dict) == ("EncodeError: $[0]: expected integer, got str\n$[1][0][0]: expected string, got int")
    it = package.Trade(price="1", side="b")
    it.model_extra["a"] = 1
    message = "keys in model_extra, but the items of an array have none: put them into model_tail"
    assert raised(it.to_json) == f"EncodeError: $: {message}"
    unknown = package.UnknownServerEvent(event="x", payload=[1, 2, "x"])
    unknown.model_extra["a"] = 1
    assert (
        raised(unknown.to_json)
        == "EncodeError: $: keys in model_extra, but the payload is an array: put them into payload"
    )


def test_what_a_text_stands_for_is_checked(construct: Construct) -> None:
    it = construct.package.Trade(price="one", side="b")
    construct.writes(it, '["one","b"]', violations=["$[0]: expected a decimal number"])


def test_the_wire_type_is_peeked_at(construct: Construct) -> None:
    package = construct.package
    assert [package.peek_server_type(frame) for frame in (TRADES, "[[]]", '[1,2,"later"]', "[]", "1")] == [
        "trade",
        "own",
        "later",
        None,
        None,
    ]
    assert package.peek_client_type('[2,"a","buy",1]') == (2, "buy")
