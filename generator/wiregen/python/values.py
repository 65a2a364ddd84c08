"""Name the value in the codec's expressions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wiregen.python.code import NONE, Assign, Code, Conditional, Is, Literal, Name, Subscript


@dataclass(frozen=True, slots=True)
class Value:
    """A value as code: ``first`` for its first evaluation, which may give it a name, and ``again`` for later ones."""

    first: Code
    again: Code

    @property
    def named(self) -> Value:
        """The value after it was evaluated once."""
        return Value(self.again, self.again)

    def item(self, place: int) -> Value:
        """Return what is at a place in it, after it was evaluated once."""
        found = Subscript(self.again, (Literal(place),))
        return Value(found, found)


def variable(name: str) -> Value:
    """Return a variable as a value."""
    return Value(Name(name), Name(name))


def member_name(depth: int) -> str:
    """Return the name of a member of a list or map in a loop; loops inside others have a number."""
    return "item" if depth == 1 else f"item{depth - 1}"


def key_name(depth: int) -> str:
    """Return the name of a key of a map in a loop."""
    return "key" if depth == 1 else f"key{depth - 1}"


VALUE = variable("value")
"""The value of a field, under the name ``value``."""


def of_value(make: Callable[[Value], Code], *, nullable: bool) -> Code:
    """Return the expression for a value that has been named."""
    return _unless_null(Name("value"), make(VALUE)) if nullable else make(VALUE)


def of_place(make: Callable[[Value], Code], place: Code, *, nullable: bool) -> Code:
    """Return the expression for what is at a place. It is named on the way if it is used more than once."""
    if nullable:
        return _unless_null(Assign("value", place), make(VALUE))
    named = make(Value(Assign("value", place), Name("value")))
    return named if named.uses("value") else make(Value(place, place))


def _unless_null(value: Code, code: Code) -> Code:
    return Conditional(NONE, Is(value, NONE), code)
