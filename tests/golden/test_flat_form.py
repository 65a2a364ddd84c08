"""What the package of ``flat_form/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct, raised


def test_to_the_variant_and_back(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("FlatShape", '{"type":"circle","radius":2}')
    assert it.to_shape() == package.Circle(radius=2)
    assert package.FlatShape.from_shape(it.to_shape()) == it


def test_what_the_flat_form_has_no_field_for_is_kept(construct: Construct) -> None:
    package = construct.package
    it = package.FlatShape.from_shape(package.Square(side=1, turned=True))
    construct.writes(it, '{"type":"square","side":1,"turned":true}')
    assert it.kind == "square"
    assert it.model_extra == {"turned": True}
    assert it.to_shape() == package.Square(side=1, turned=True)


def test_what_the_variant_has_no_field_for_is_kept(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("FlatShape", '{"type":"circle","radius":2,"side":3}')
    assert it.to_shape().model_extra == {"side": 3}
    assert package.FlatShape.from_shape(it.to_shape()) == it


def test_a_null_is_kept_both_ways(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("FlatShape", '{"type":"square","side":1,"turned":null}')
    assert package.FlatShape.from_shape(it.to_shape()).to_json() == it.to_json()


def test_an_unknown_variant(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("FlatShape", '{"type":"star","side":1}')
    assert type(it.to_shape()) is package.UnknownShape
    assert it.to_shape().type == "star"
    assert package.FlatShape.from_shape(it.to_shape()) == it


def test_what_is_missing_is_named(construct: Construct) -> None:
    package = construct.package
    it = package.FlatShape(kind="circle", key="k")
    construct.writes(it, '{"type":"circle","key":"k"}')
    assert raised(it.to_shape) == "DecodeError: $.radius: missing"
    assert raised(package.FlatShape().to_shape) == "DecodeError: $.type: missing"


def test_the_two_forms_share_nothing_that_can_change(construct: Construct) -> None:
    package = construct.package
    it = package.FlatShape.from_shape(package.Square(side=1))
    it.to_shape().side = 2
    construct.writes(it, '{"type":"square","side":1}')
    assert it.side == 1
