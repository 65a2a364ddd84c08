"""What the package of ``optional_field/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_an_absent_field_is_none_and_is_not_written(construct: Construct) -> None:
    it = construct.decoded("Person", '{"name":"Ada"}')
    assert it.nickname is None
    assert it.age is None
    assert it.height is None
    assert it.friend is None


def test_a_null_is_none_and_is_written_again(construct: Construct) -> None:
    it = construct.decoded("Person", '{"name":"Ada","age":null}')
    assert it.age is None


def test_a_field_that_is_there(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Person", '{"name":"Ada","nickname":"","age":36,"height":1.7,"friend":{"name":"Charles"}}')
    assert it.nickname == ""
    assert it.age == 36
    assert it.height == 1.7
    assert it.friend == package.Person(name="Charles")


def test_nothing_at_all(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Note", "{}")
    assert it == package.Note()
