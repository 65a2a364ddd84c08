"""What the package of ``format_in_containers/spec`` does."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from tests.support.golden import Construct, raised


def test_the_accessor_gives_the_container(construct: Construct) -> None:
    it = construct.decoded(
        "ClientEvent", '{"type":"album.made","pages":["AA==","AQ=="],"days":{"first":"2026-01-31"},"rows":[["1"],[]]}'
    )
    assert it.pages_bytes() == [b"\x00", b"\x01"]
    assert {key: str(day) for key, day in it.days_date().items()} == {"first": "2026-01-31"}
    assert it.rows_int() == [[1], []]
    assert it.hidden_bytes() is None


def test_a_fault_has_the_path_of_the_member_but_none_inside_a_secret(construct: Construct) -> None:
    it = construct.decoded(
        "ClientEvent",
        '{"type":"album.made","pages":["AA==","?"],"days":{"first day":"?"},"rows":[[],["1","x"]],'
        '"hidden":{"key":"?"}}',
        violations=[
            "$.pages[1]: expected bytes in base64",
            "$.days['first day']: expected a date, as in RFC 3339",
            "$.rows[1][1]: expected a whole number as text",
            "$.hidden: expected bytes in base64",
        ],
        schema_takes_it=True,
    )
    assert raised(it.pages_bytes) == "ValueError: $.pages[1]: expected bytes in base64"
    assert raised(it.days_date) == "ValueError: $.days['first day']: expected a date, as in RFC 3339"
    assert raised(it.rows_int) == "ValueError: $.rows[1][1]: expected a whole number as text"


def test_a_builder_takes_values_and_texts_in_a_container(construct: Construct) -> None:
    package = construct.package
    construct.writes(
        package.album_made([b"\x00", "AQ=="], days={"first": date(2026, 1, 31)}, rows=[[1], ["2"]]),
        '{"type":"album.made","pages":["AA==","AQ=="],"days":{"first":"2026-01-31"},"rows":[["1"],["2"]]}',
    )


SOLD = (
    '{"type":"album.sold","price":["1.50",2,null],"times":[1.5,null],'
    '"offers":{"a":["1",["2","3.0"]],"b":null},"notes":[null,"{\\"a\\":1}"]}'
)


def test_null_and_tuple_items_without_the_format_stay_unchanged(construct: Construct) -> None:
    it = construct.decoded("ClientEvent", SOLD)
    assert it.price_decimal() == (Decimal("1.50"), 2, None)
    assert it.times_datetime() == [datetime(1970, 1, 1, 0, 0, 1, 500_000, tzinfo=UTC), None]
    assert it.offers_decimal() == {"a": (Decimal(1), [Decimal(2), Decimal("3.0")]), "b": None}
    assert it.notes_json() == [None, {"a": 1}]


def test_faults_in_tuples_have_the_path_of_the_item(construct: Construct) -> None:
    it = construct.decoded(
        "ClientEvent",
        '{"type":"album.sold","price":["x",2,"y"],"offers":{"a":["1",["z"]]},"notes":["["]}',
        violations=[
            "$.price[0]: expected a decimal number",
            "$.price[2]: expected a decimal number",
            "$.offers.a[1][0]: expected a decimal number",
            "$.notes[0]: expected JSON as text",
        ],
        schema_takes_it=True,
    )
    assert raised(it.price_decimal) == "ValueError: $.price[0]: expected a decimal number"
    assert raised(it.offers_decimal) == "ValueError: $.offers.a[1][0]: expected a decimal number"


def test_a_builder_takes_values_texts_and_null_at_these_places(construct: Construct) -> None:
    package = construct.package
    sold = package.album_sold(
        (Decimal("1.50"), 2, None),
        times=[datetime(1970, 1, 1, tzinfo=UTC), 2, None],
        offers={"a": ("1", [Decimal(2)]), "b": None},
        notes=[{"a": 1}, None],
    )
    construct.writes(
        sold,
        '{"type":"album.sold","price":["1.50",2,null],"times":[0.0,2,null],'
        '"offers":{"a":["1",["2"]],"b":null},"notes":["{\\"a\\":1}",null]}',
    )
