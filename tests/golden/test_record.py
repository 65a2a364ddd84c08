"""What the package of ``record/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_every_scalar_has_its_type_and_the_order_is_that_of_the_spec(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Book",
        '{"place":{"shelf":"A"},"title":"Emma","pages":474.0,"weight":1,"lent":false}',
        out='{"title":"Emma","pages":474,"weight":1,"lent":false,"place":{"shelf":"A"}}',
    )
    assert it.title == "Emma"
    assert it.pages == 474
    assert type(it.pages) is int
    assert it.weight == 1
    assert type(it.weight) is int
    assert it.lent is False
    assert it.place == package.Place(shelf="A")


def test_unknown_keys_are_kept_at_every_depth(construct: Construct) -> None:
    it = construct.decoded(
        "Book", '{"title":"","pages":0,"weight":0.5,"lent":true,"place":{"shelf":"","row":2},"isbn":null}'
    )
    assert it.model_extra == {"isbn": None}
    assert it.place.model_extra == {"row": 2}


def test_a_record_without_a_field_keeps_what_comes(construct: Construct) -> None:
    it = construct.decoded("Nothing", '{"a":[]}')
    assert it.model_extra == {"a": []}


def test_every_fault_is_named(construct: Construct) -> None:
    construct.refuses(
        "Book",
        '{"title":7,"pages":1.5,"lent":null,"place":[]}',
        "$.title: expected string, got integer",
        "$.pages: expected integer, got a number that is not an exact integer",
        "$.weight: missing",
        "$.lent: expected boolean, got null",
        "$.place: expected object, got array",
    )
