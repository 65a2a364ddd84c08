"""What the package of ``wire_name/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_the_wire_name_is_read_and_written(construct: Construct) -> None:
    it = construct.decoded("Order", '{"orderId":"7","class":"first","from":null}')
    assert it.order_id == "7"
    assert it.class_ == "first"
    assert it.from_ is None


def test_the_python_name_means_nothing_on_the_wire(construct: Construct) -> None:
    it = construct.decoded("Order", '{"orderId":"7","order_id":"8"}')
    assert it.order_id == "7"
    assert it.model_extra == {"order_id": "8"}


def test_faults_name_the_wire_name(construct: Construct) -> None:
    construct.refuses("Order", '{"order_id":"8"}', "$.orderId: missing")
