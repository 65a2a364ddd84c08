"""What the package of ``tuples/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct, raised

BOOK = '{"best":[1.5,2],"asks":[["1",2],["3",4.5]]'


def test_a_tuple_is_a_tuple_of_python(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Book", BOOK + ',"bids":{"a":["1",null]},"last":[[{"name":"b"}],{"name":"c"},["d"]]}')
    assert it.best == (1.5, 2)
    assert it.asks == [("1", 2), ("3", 4.5)]
    assert it.bids == {"a": ("1", None)}
    assert it.last == ([package.Side(name="b")], package.Side(name="c"), ("d",))
    shown = "([Side(name=[REDACTED])], Side(name=[REDACTED]), ('d',))"
    assert repr(package.Book(best=(1, 2), asks=[], last=it.last)) == f"Book(best=(1, 2), asks=[], last={shown})"
    assert it.to_log_dict()["last"] == [[{"name": "[REDACTED]"}], {"name": "[REDACTED]"}, ["d"]]


def test_beside_another_type_it_is_distinguished_by_its_kind(construct: Construct) -> None:
    assert construct.decoded("Book", BOOK + ',"last":"none"}').last == "none"


def test_its_length_and_the_type_of_each_item_count(construct: Construct) -> None:
    construct.refuses(
        "Book",
        '{"best":[1],"asks":[["1",2,3],[2,"1"]],"bids":{"a":{}},"last":1}',
        "$.best: expected array of length 2, got length 1",
        "$.asks[0]: expected array of length 2, got length 3",
        "$.asks[1][0]: expected string, got integer",
        "$.asks[1][1]: expected number, got string",
        "$.bids.a: expected array, got object",
        "$.last: expected array or string, got integer",
    )


def test_a_list_is_written_too(construct: Construct) -> None:
    construct.writes(construct.package.Book(best=[1, 2], asks=()), '{"best":[1,2],"asks":[]}')


def test_what_cannot_be_written_is_named(construct: Construct) -> None:
    book = construct.package.Book
    assert raised(book(best=(1, 2, 3), asks=[("1", "2")]).to_dict) == (
        "EncodeError: $.best: expected tuple of number, integer, got 3 items\n$.asks[0][1]: expected number, got str"
    )
