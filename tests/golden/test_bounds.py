"""What the package of ``bounds/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_values_at_the_bounds_are_valid(construct: Construct) -> None:
    it = construct.decoded(
        "Parcel",
        '{"weight":31.5,"pieces":1,"label":"abcde","code":"AB1","stops":["Rome"],"notes":{"abc":"abcd"},"limit":"inf"}',
    )
    assert it.weight == 31.5
    assert it.limit == "inf"


def test_values_beyond_the_bounds_are_decoded_and_named_by_validate(construct: Construct) -> None:
    it = construct.decoded(
        "Parcel",
        '{"weight":0,"pieces":10,"label":"a","code":"AB1x","stops":[],"notes":{"abcd":"abcde","b":""},"limit":11}',
        violations=[
            "$.weight: expected a value of at least 0.1, got 0",
            "$.pieces: expected a value of at most 9, got 10",
            "$.label: expected a length of at least 2 characters, got 1",
            "$.code: expected text that matches [A-Z]{2}\\d+",
            "$.stops: expected a size of at least 1 entry, got 0",
            "$.notes: expected a size of at most 1 entry, got 2",
            "$.notes.abcd: expected a key length of at most 3 characters, got 4",
            "$.notes.abcd: expected a length of at most 4 characters, got 5",
            "$.limit: expected a value of at most 10, got 11",
        ],
    )
    assert it.pieces == 10
