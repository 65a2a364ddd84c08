"""What the package of ``decimals/spec`` does."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from tests.support.golden import Construct, raised


def test_digits_are_kept_in_and_out(construct: Construct) -> None:
    text = (
        '{"type":"priced","levels":[{"price":0.10,"amounts":[12345678901234567890.123456789,"all",3]}],'
        '"best":[1.0,2],"fee":0}'
    )
    it = construct.decoded("ServerEvent", text)
    assert it.levels[0].price == Decimal("0.10")
    assert str(it.levels[0].price) == "0.10"
    assert it.levels[0].amounts == [Decimal("12345678901234567890.123456789"), "all", Decimal(3)]
    assert str(it.best[0]) == "1.0"
    assert it.fee == Decimal(0)


def test_other_numbers_of_the_text_are_as_ever(construct: Construct) -> None:
    level = construct.package.Level
    it = level.from_json('{"price":1e2,"about":0.10,"more":[1.50,{"a":1.0}]}')
    assert (str(it.price), it.about, it.more) == ("1E+2", 0.1, [1.5, {"a": 1.0}])
    assert [type(value) for value in (it.about, it.more[0], it.more[1]["a"])] == [float, float, float]
    assert it.to_json() == b'{"price":1E+2,"about":0.1,"more":[1.5,{"a":1.0}]}'


def test_a_dict_holds_decimals_and_may_hold_floats(construct: Construct) -> None:
    level = construct.package.Level
    it = level.from_dict({"price": 0.1, "amounts": [Decimal("2.50"), 3]})
    assert it.to_dict() == {"price": Decimal("0.1"), "amounts": [Decimal("2.50"), Decimal(3)]}
    assert level.from_dict(it.to_dict()) == it
    assert construct.package.decode_quote("0.10") == Decimal("0.10")


def test_a_dict_holds_large_numbers_beside_decimals(construct: Construct) -> None:
    it = construct.package.Level.from_json('{"price":0.10,"about":1e22,"more":[-1e300,{"a":1e19}],"later":9e18}')
    expected = {"price": Decimal("0.10"), "about": 1e22, "more": [-1e300, {"a": 1e19}], "later": 9e18}
    assert it.to_dict() == it.to_log_dict() == expected
    assert [type(value) for value in it.to_dict().values()] == [Decimal, float, list, float]


def test_a_fault_in_a_frame_keeps_it(construct: Construct) -> None:
    package = construct.package
    kept = package.decode_server_event('{"type":"priced","levels":[{"price":"1"}],"fee":0.50}', on_fault="keep")
    assert type(kept) is package.UnknownServerEvent
    assert list(map(str, kept.faults)) == ["$.levels[0].price: expected number, got string"]
    assert json.loads(package.encode(kept)) == {"type": "priced", "levels": [{"price": "1"}], "fee": 0.5}


def test_what_is_not_a_number_is_a_fault(construct: Construct) -> None:
    construct.refuses(
        "ServerEvent",
        '{"type":"priced","levels":[{"price":true,"amounts":[null]}],"best":["1",2.5],"fee":[]}',
        "$.levels[0].price: expected number, got boolean",
        "$.levels[0].amounts[0]: expected number or string, got null",
        "$.best[0]: expected number, got string",
        "$.best[1]: expected integer, got a number that is not an exact integer",
        "$.fee: expected number, got array",
    )


def test_what_json_does_not_have_is_not_written(construct: Construct) -> None:
    package = construct.package
    level = package.Level(price=Decimal("NaN"), amounts=[Decimal("Infinity"), 2, 0.5])
    assert raised(level.to_dict) == (
        "EncodeError: $.price: expected decimal, got Decimal\n$.amounts[0]: expected decimal or string, got Decimal"
    )
    assert package.Level(price=1, amounts=[0.5]).to_json() == b'{"price":1,"amounts":[0.5]}'


def test_bounds_hold_for_decimals(construct: Construct) -> None:
    package = construct.package
    with pytest.raises(package.ValidationError) as refusal:
        package.Level(price=Decimal("-0.10")).validate()
    assert str(refusal.value) == "$.price: expected a value of at least 0, got -0.10"


def test_the_digits_of_decimals_in_the_json_of_a_text_stay(construct: Construct) -> None:
    package = construct.package
    event = package.priced([], receipt=[package.Level(price=Decimal("1.10"))])
    construct.writes(event, '{"type":"priced","levels":[],"receipt":"[{\\"price\\":1.10}]"}')
    assert str(event.receipt_json()[0].price) == "1.10"
