"""What the package of ``format/spec`` does."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from tests.support.golden import Construct, raised


def test_the_field_keeps_the_text_and_the_accessor_gives_what_it_stands_for(construct: Construct) -> None:
    it = construct.decoded(
        "ClientEvent",
        '{"type":"letter.sent","scan":"AAEC","written_on":"2026-01-31",'
        '"sent_at":"2026-01-31T12:00:00.5Z","collected":"17:30:00","travels":"P1DT1M30S",'
        '"id":"01234567-89ab-4def-8123-456789abcdef","postage":"0.10","weight":"12345678901234567890",'
        '"form":"{\\"a\\":[1]}","tracking":"https://example.com/1"}',
    )
    assert it.scan == "AAEC"
    assert it.scan_bytes() == b"\x00\x01\x02"
    assert str(it.sent_at_datetime()) == "2026-01-31 12:00:00.500000+00:00"
    assert str(it.written_on_date()) == "2026-01-31"
    assert str(it.collected_time()) == "17:30:00"
    assert str(it.travels_timedelta()) == "1 day, 0:01:30"
    assert str(it.id_uuid()) == "01234567-89ab-4def-8123-456789abcdef"
    assert str(it.postage_decimal()) == "0.10"
    assert it.weight_int() == 12345678901234567890
    assert it.form_json() == {"a": [1]}
    assert not hasattr(it, "tracking_str")


def test_the_accessor_returns_none_for_null_and_absent(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ClientEvent", '{"type":"letter.sent","scan":"","written_on":null,"collected":null}')
    assert it.scan_bytes() == b""
    assert it.sent_at_datetime() is None
    assert it.written_on_date() is None
    assert it.collected_time() is None
    assert package.letter_sent("", None).collected is package.UNSET
    assert package.letter_sent("", None).collected_time() is None


def test_an_empty_text_is_accepted_as_json_that_is_still_streaming(construct: Construct) -> None:
    it = construct.decoded("ClientEvent", '{"type":"letter.sent","scan":"","written_on":null,"form":""}', violations=[])
    assert raised(it.form_json) == "ValueError: $.form: expected JSON as text"


def test_text_that_does_not_fit_is_decoded_the_accessor_and_validate_name_its_path_and_show_nothing_of_it(
    construct: Construct,
) -> None:
    it = construct.decoded(
        "ClientEvent",
        '{"type":"letter.sent","scan":"AAE","written_on":"31.1.2026","sent_at":"2026-01-31T12:00:00",'
        '"collected":"noon","travels":"P1Y","id":"{01234567-89ab-4def-8123-456789abcdef}",'
        '"postage":"NaN","weight":"1.0","form":"{\\"a\\":NaN}","tracking":"here it is","code":"?"}',
        violations=[
            "$.scan: expected bytes in base64",
            "$.sent_at: expected a date and time with an offset, as in RFC 3339",
            "$.written_on: expected a date, as in RFC 3339",
            "$.collected: expected a time of day, as in RFC 3339",
            "$.travels: expected a duration in ISO 8601, without years and months",
            "$.id: expected a UUID",
            "$.postage: expected a decimal number",
            "$.weight: expected a whole number as text",
            "$.form: expected JSON as text",
            "$.tracking: expected a URI",
            "$.code: expected bytes in base64",
        ],
        schema_takes_it=True,
    )
    assert raised(it.scan_bytes) == "ValueError: $.scan: expected bytes in base64"
    assert (
        raised(it.sent_at_datetime) == "ValueError: $.sent_at: expected a date and time with an offset, as in RFC 3339"
    )
    assert raised(it.id_uuid) == "ValueError: $.id: expected a UUID"
    assert raised(it.code_bytes) == "ValueError: $.code: expected bytes in base64"


def test_a_builder_takes_the_value(construct: Construct) -> None:
    package = construct.package
    construct.writes(
        package.letter_sent(
            b"\x00\x01\x02",
            date(2026, 1, 31),
            sent_at=datetime(2026, 1, 31, 12, tzinfo=UTC),
            collected=time(17, 30),
            travels=timedelta(minutes=90),
            id_=UUID(int=1),
            postage=Decimal("0.10"),
            weight=7,
            form={"a": [1]},
        ),
        '{"type":"letter.sent","scan":"AAEC","written_on":"2026-01-31","sent_at":"2026-01-31T12:00:00Z",'
        '"collected":"17:30:00","travels":"PT1H30M","id":"00000000-0000-0000-0000-000000000001",'
        '"postage":"0.10","weight":"7","form":"{\\"a\\":[1]}"}',
    )


def test_a_builder_takes_the_text_as_it_is_and_says_what_a_value_lacks(construct: Construct) -> None:
    package = construct.package
    it = package.letter_sent("AAEC", "2026-01-31", collected=None, form="1")
    construct.writes(it, '{"type":"letter.sent","scan":"AAEC","written_on":"2026-01-31","collected":null,"form":"1"}')
    assert (
        raised(lambda: package.letter_sent(b"", None, sent_at=datetime(2026, 1, 31)))
        == "ValueError: expected a datetime with a time zone, such as datetime.now(UTC)"
    )
    assert (
        raised(lambda: package.letter_sent(b"", None, travels=timedelta(-1)))
        == "ValueError: expected a timedelta of zero or more"
    )
    assert (
        raised(lambda: package.letter_sent(b"", None, postage=Decimal("nan")))
        == "ValueError: expected a finite Decimal"
    )


def test_the_forms_that_rfc_3339_and_iso_8601_allow(construct: Construct) -> None:
    package = construct.package
    assert (
        str(package.letter_sent("", None, sent_at="2026-01-31t12:00:00z").sent_at_datetime())
        == "2026-01-31 12:00:00+00:00"
    )
    assert (
        str(package.letter_sent("", None, sent_at="2026-01-31 12:00:00.1234567-01:30").sent_at_datetime())
        == "2026-01-31 12:00:00.123456-01:30"
    )
    assert str(package.letter_sent("", None, collected="17:30:00+01:00").collected_time()) == "17:30:00+01:00"
    assert [
        str(package.letter_sent("", None, travels=text).travels_timedelta())
        for text in ("P2W", "PT0S", "P1D", "PT1H", "PT0.5S", "PT90M")
    ] == ["14 days, 0:00:00", "0:00:00", "1 day, 0:00:00", "1:00:00", "0:00:00.500000", "1:30:00"]
    assert [str(package.letter_sent("", None, postage=text).postage_decimal()) for text in ("-1", "+0.50", "1E3")] == [
        "-1",
        "0.50",
        "1E+3",
    ]
    assert package.letter_sent("", None, weight="-7").weight_int() == -7
    assert (
        str(package.letter_sent("", None, id_="0123ABCD-89AB-4DEF-8123-456789ABCDEF").id_uuid())
        == "0123abcd-89ab-4def-8123-456789abcdef"
    )


@pytest.mark.parametrize(
    ("field", "accessor", "texts"),
    [
        ("scan", "scan_bytes", ["A", "AA", "AAEC\n", "A A=", "AA==AA==", "é"]),
        ("sent_at", "sent_at_datetime", ["2026-01-31", "2026-01-31T12:00Z", "2026-02-30T12:00:00Z"]),
        ("sent_at", "sent_at_datetime", ["2026-01-31T24:00:00Z", "20260131T120000Z", "2026-01-31T12:00:00Z\n"]),
        ("sent_at", "sent_at_datetime", ["2026-01-31T12:00:00+0100"]),
        ("written_on", "written_on_date", ["2026-13-01", "20260131", "2026-W05-6", " 2026-01-31"]),
        ("collected", "collected_time", ["17:30", "24:00:00", "T17:30:00"]),
        ("travels", "travels_timedelta", ["P", "PT", "P1M", "P1W1D", "P1DT", "-P1D", "PT1.5H", "P9999999999D"]),
        ("id_", "id_uuid", ["0123456789ab4def8123456789abcdef", "urn:uuid:01234567-89ab-4def-8123-456789abcdef"]),
        ("postage", "postage_decimal", ["", ".5", "1_000", "Infinity", "\u0661", " 1"]),
        ("weight", "weight_int", ["", "1_000", "0x10", "\uff11", "9" * 5000]),
        ("form", "form_json", ["", "{", "NaN", "[" * 100000]),
    ],
)
def test_what_looks_much_like_one_of_them(construct: Construct, field: str, accessor: str, texts: list[str]) -> None:
    for text in texts:
        event = construct.package.letter_sent(**{"scan": "", "written_on": None, field: text})
        assert raised(getattr(event, accessor)).startswith(f"ValueError: $.{field.rstrip('_')}: expected "), text


def test_lengths_of_time_as_they_are_written(construct: Construct) -> None:
    package = construct.package
    assert [
        package.letter_sent("", None, travels=value).travels
        for value in (timedelta(0), timedelta(1), timedelta(0, 3661), timedelta(0, 0, 1500), timedelta(2, 0, 0, 0, 1))
    ] == ["PT0S", "P1D", "PT1H1M1S", "PT0.0015S", "P2DT1M"]
    assert (
        package.letter_sent("", None, sent_at=datetime.fromisoformat("2026-01-31T12:00:00.000005+01:00")).sent_at
        == "2026-01-31T12:00:00.000005+01:00"
    )
