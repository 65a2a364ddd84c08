"""What the package of ``const_field/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct, raised


def test_a_constant_is_of_the_class(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Call", '{"version":"2.0","retries":3,"name":"a"}')
    assert it == package.Call(name="a")
    assert (package.Call.version, package.Call.retries, it.dry) == ("2.0", 3, None)


def test_an_integer_may_be_written_with_a_point(construct: Construct) -> None:
    construct.decoded(
        "Call", '{"version":"2.0","retries":3.0,"name":"a"}', out='{"version":"2.0","retries":3,"name":"a"}'
    )


def test_an_optional_one_is_a_field(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Call", '{"version":"2.0","retries":3,"name":"a","dry":true}')
    assert it == package.Call(name="a", dry=True)


def test_other_values_are_faults(construct: Construct) -> None:
    construct.refuses(
        "Call",
        '{"version":"3.0","retries":true,"name":"a","dry":1}',
        "$.version: expected '2.0', got another string",
        "$.retries: expected 3, got boolean",
        "$.dry: expected True, got integer",
    )


def test_a_constant_that_is_missing_is_a_fault(construct: Construct) -> None:
    construct.refuses("Call", '{"retries":3,"name":"a"}', "$.version: missing")


def test_true_is_not_1(construct: Construct) -> None:
    package = construct.package
    it = package.Call(name="a", dry=True)
    construct.writes(it, '{"version":"2.0","retries":3,"name":"a","dry":true}')
    assert raised(package.Call(name="a", dry=1).to_dict) == "EncodeError: $.dry: expected True, got int"
