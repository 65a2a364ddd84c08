"""What the package of ``tag_of_several_keys/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_the_values_of_all_keys_say_which_event_it_is(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"Type":"order","Action":"paid","total":3}')
    assert it == package.OrderPaidEvent(total=3)
    assert (it.type, it.action) == ("order", "paid")
    assert it.event_type() == "order_paid"
    assert it.to_event_type() is package.ServerEventType.ORDER_PAID
    assert package.peek_type(it.to_json()) == ("order", "paid")


def test_a_key_that_an_event_does_not_name_is_absent(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"Type":"order"}')
    assert it == package.OrderEvent()
    assert package.peek_type(it.to_json()) == ("order", None)


def test_or_null_which_is_remembered(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"Type":"order","Action":null}')
    assert it == package.OrderEvent()
    assert it.model_extra == {}


def test_other_values_are_an_unknown_event(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"Type":"order","Action":"lost"}')
    assert type(it) is package.UnknownServerEvent
    assert (it.type, it.action, it.type_name()) == ("order", "lost", "order.lost")


def test_so_is_the_second_key_alone(construct: Construct) -> None:
    it = construct.decoded("ServerEvent", '{"Action":"lost"}')
    assert (it.type, it.action) == (None, "lost")


def test_builders_know_the_keys(construct: Construct) -> None:
    package = construct.package
    it = package.order_paid(total=1)
    construct.writes(it, '{"Type":"order","Action":"paid","total":1}')
    construct.refuses("ServerEvent", "{}", "$.Type: missing")
    construct.refuses("ServerEvent", '{"Type":"order","Action":"paid"}', "$.total: missing")
    construct.refuses("OrderEvent", '{"Type":"order","Action":"paid"}', "$.Action: expected null, got string")


def test_the_tags_of_an_unknown_event_can_be_changed(construct: Construct) -> None:
    package = construct.package
    construct.writes(
        package.UnknownServerEvent(type="order", action=None, payload={"Type": "a", "Action": "b"}), '{"Type":"order"}'
    )
