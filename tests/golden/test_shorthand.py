"""What the package of ``shorthand/spec`` does."""

from __future__ import annotations

import inspect

from tests.support.golden import Construct


def test_required_parameters_come_first_and_what_is_left_out_is_absent(construct: Construct) -> None:
    package = construct.package
    it = package.note("Ada", "hello")
    construct.writes(
        it,
        '{"to":"Ada","parts":[{"type":"text","text":"hello"},{"type":"text","text":"yours,\\n\\"I\\"",'
        '"tone":"warm"}],"stamp":{"value":0.5},"urgent":true,"copies":2,"labels":[],"code":null}',
    )
    parameters = "to: 'str', text: 'str', reply_to: 'str | Unset | None' = UNSET, tone: 'Tone | str | None' = None"
    assert str(inspect.signature(package.note)) == f"({parameters}) -> 'Letter'"
    assert it.parts[0] == package.Text(text="hello")
    assert type(it.parts[1].tone) is package.Tone


def test_every_parameter_given_one_that_is_null_on_the_wire_among_them(construct: Construct) -> None:
    package = construct.package
    construct.writes(
        package.note("Ada", "hello", None, "curt"),
        '{"to":"Ada","parts":[{"type":"text","text":"hello","tone":"curt"},{"type":"text",'
        '"text":"yours,\\n\\"I\\"","tone":"warm"}],"stamp":{"value":0.5},"urgent":true,"copies":2,'
        '"reply_to":null,"labels":[],"code":null}',
    )


def test_parameters_that_are_records_and_lists_and_one_that_is_used_twice(construct: Construct) -> None:
    package = construct.package
    construct.writes(
        package.album("Ada", [package.Picture(url="u")], package.second_class()),
        '{"to":"Ada","parts":[{"type":"picture","url":"u"}],"stamp":{"value":0.5},"labels":["Ada","album"]}',
    )


def test_nothing_of_one_value_is_in_the_next(construct: Construct) -> None:
    package = construct.package
    it = (package.note("Ada", "a").labels.append("x"), package.note("Ada", "b").labels, package.second_class())[2]
    construct.writes(it, '{"value":0.5}')
    assert package.note("Ada", "b").labels == []
    assert package.second_class() is not package.second_class()
