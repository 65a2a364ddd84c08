"""What the package of ``format_of_numbers/spec`` does."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.support.golden import Construct, raised


def test_the_accessor_gives_a_time_in_utc(construct: Construct) -> None:
    it = construct.decoded(
        "ClientEvent",
        '{"type":"clock.set","at":1769860800,"exactly":1769860800.25,"sent":-1,"received":1769860800000.5}',
    )
    assert str(it.at_datetime()) == "2026-01-31 12:00:00+00:00"
    assert str(it.exactly_datetime()) == "2026-01-31 12:00:00.250000+00:00"
    assert str(it.sent_datetime()) == "1969-12-31 23:59:59.999000+00:00"
    assert str(it.received_datetime()) == "2026-01-31 12:00:00.000500+00:00"


def test_a_number_that_no_time_has_is_a_violation(construct: Construct) -> None:
    it = construct.decoded(
        "ClientEvent",
        '{"type":"clock.set","at":9007199254740992}',
        violations=["$.at: expected seconds since 1970 that a datetime can hold"],
        schema_takes_it=True,
    )
    assert raised(it.at_datetime) == "ValueError: $.at: expected seconds since 1970 that a datetime can hold"
    assert it.exactly_datetime() is None


def test_a_builder_takes_a_time_in_an_integer_without_its_fraction(construct: Construct) -> None:
    package = construct.package
    construct.writes(
        package.clock_set(
            datetime(2026, 1, 31, 12, 0, 0, 250000, UTC), datetime(2026, 1, 31, 12, 0, 0, 250000, UTC), sent=1
        ),
        '{"type":"clock.set","at":1769860800,"exactly":1769860800.25,"sent":1}',
    )
