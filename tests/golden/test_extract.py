"""What the package of ``extract/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_the_event_that_has_it(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"order.paid","payer":"Ada","article":{"name":"tea"},"price":2}')
    assert it.is_purchase()
    assert it.get_purchase() == package.Purchase(price=2, article=package.Article(name="tea"), voucher=package.UNSET)
    assert it.get_purchase() == (2, package.Article(name="tea"), package.UNSET)
    assert package.Purchase._fields == ("price", "article", "voucher")
    assert it.is_payment()
    assert it.get_payer().payer == "Ada"
    assert it.is_refusal() is False
    assert it.get_refusal() is None


def test_an_extract_of_nothing_but_absent_fields_is_still_one(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"order.refused"}')
    assert it.is_refusal()
    assert it.get_refusal() == package.Refusal(reason=None)
    assert it.get_purchase() is None


def test_another_event(construct: Construct) -> None:
    it = construct.decoded("ServerEvent", '{"type":"order.sent"}')
    assert it.is_purchase() is False
    assert it.get_purchase() is None
    assert it.is_payment() is False
    assert it.get_payer() is None


def test_an_unknown_event(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"order.lost","price":2}')
    assert type(it) is package.UnknownServerEvent
    assert it.is_purchase() is False
    assert it.get_purchase() is None


def test_an_event_of_the_other_direction_cannot_be_asked(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ClientEvent", '{"type":"order.place"}')
    assert hasattr(it, "is_purchase") is False
    assert hasattr(package.UnknownClientEvent, "is_purchase") is False
