"""What the package of ``enum_of_integers/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct, raised


def test_a_listed_value_is_the_member_which_is_that_integer(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Door", '{"state":1,"floor":2,"log":[0,7,-1],"sign":1}')
    assert it.state is package.State.OPEN
    assert it.state.as_int() == 1
    assert type(it.state.as_int()) is int
    assert hash(it.state) == hash(1)
    assert it.state == 1
    assert str(it.state) == "1"
    assert it.floor is package.Floor.SECOND
    assert it.log == [package.State.SHUT, 7, package.State.BROKEN]
    assert it.log[2] is package.State.BROKEN
    assert it.sign is package.Floor.FIRST


def test_a_value_that_an_open_enum_does_not_list_is_kept_as_a_plain_integer(construct: Construct) -> None:
    it = construct.decoded("Door", '{"state":7,"floor":1,"sign":"up"}')
    assert it.state == 7
    assert type(it.state) is int
    assert it.sign == "up"


def test_a_float_without_a_fraction_is_the_integer_that_it_is(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Door", '{"state":1.0,"floor":2.0}', out='{"state":1,"floor":2}')
    assert it.state is package.State.OPEN
    assert it.floor is package.Floor.SECOND


def test_a_closed_enum_refuses_what_it_does_not_list(construct: Construct) -> None:
    construct.refuses("Door", '{"state":1,"floor":3}', "$.floor: expected one of 1, 2, got another integer")


def test_true_is_not_the_integer_1(construct: Construct) -> None:
    construct.refuses(
        "Door",
        '{"state":true,"floor":true,"log":["0"]}',
        "$.state: expected integer, got boolean",
        "$.floor: expected integer, got boolean",
        "$.log[0]: expected integer, got string",
    )


def test_a_model_is_written_with_plain_integers(construct: Construct) -> None:
    package = construct.package
    it = package.Door(state=package.State.OPEN, floor=package.Floor.SECOND, log=[package.State.SHUT, 7])
    construct.writes(it, '{"state":1,"floor":2,"log":[0,7]}')
    assert raised(package.Door(state="1", floor=9).to_json).startswith("EncodeError: ")
