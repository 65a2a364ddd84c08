"""Type expressions are read as they are written, and shown as they were read."""

from __future__ import annotations

import pytest

from wiregen.spec.type_expression import ListOf, MapOf, Name, OneOf, TypeExpression, names_in, parse_type

READ: list[tuple[str, TypeExpression]] = [
    ("string", Name("string")),
    ("MessageItem", Name("MessageItem")),
    ("list[string]", ListOf(Name("string"))),
    ("map[list[A]]", MapOf(ListOf(Name("A")))),
    ("A | B | string", OneOf((Name("A"), Name("B"), Name("string")))),
    ("list[A | B]", ListOf(OneOf((Name("A"), Name("B"))))),
    ("list[A] | map[any]", OneOf((ListOf(Name("A")), MapOf(Name("any"))))),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_an_expression_is_read_and_shown_again(text: str, expected: TypeExpression) -> None:
    assert parse_type(text) == expected
    assert str(expected) == text


@pytest.mark.parametrize("text", ["list [ A|B ]", "  list[A |B]  ", "list[\nA | B]"])
def test_space_between_the_parts_means_nothing(text: str) -> None:
    assert str(parse_type(text)) == "list[A | B]"


def test_a_name_may_begin_with_a_built_in_one() -> None:
    assert parse_type("listing | mapper") == OneOf((Name("listing"), Name("mapper")))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "in type '': expected a type, got the end"),
        ("list", "in type 'list': expected the type of its items, such as list[string]"),
        ("A[B]", "in type 'A[B]': only list, map and tuple take types in brackets"),
        ("list[A", "in type 'list[A': expected ']', got the end"),
        ("A B", "in type 'A B': expected its end before 'B'"),
        ("A & B", "in type 'A & B': unexpected '&'"),
        ("list[" * 21 + "A" + "]" * 21, "in a type: nested too deeply"),
        ("list[" * 5000, "in a type: nested too deeply"),
    ],
)
def test_what_is_not_an_expression_is_refused_with_the_reason(text: str, message: str) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the message is compared as a whole
        parse_type(text)
    assert str(refused.value) == message


def test_twenty_levels_are_read() -> None:
    text = "list[" * 20 + "A" + "]" * 20
    assert str(parse_type(text)) == text


def test_the_names_of_an_expression_come_in_its_order() -> None:
    assert list(names_in(parse_type("B | list[A | map[string]]"))) == ["B", "A", "string"]
