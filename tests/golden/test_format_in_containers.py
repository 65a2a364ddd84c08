"""What the package of ``format_in_containers/spec`` does."""

from __future__ import annotations

from datetime import date

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
