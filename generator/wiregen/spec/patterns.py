"""Regular expressions that can take exponential time, such as ``(a+)+``.

A backtracking matcher tries every way in which a text can be split over a pattern. The number of ways grows
exponentially if, and only if, one of its repetitions can match some text in two ways and come back to where it began.
So the pattern is turned into an automaton whose states are its characters and classes, which is searched for a text
that leads from a state back to it by two paths. Groups that look ahead or behind are judged separately; references to
groups count as empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final

_parser: Final[Any] = import_module("re._parser")  # type stubs leave it out

MOST_STATES: Final = 300
"""A pattern with more is not judged, since the time grows with the square."""

_SAMPLES: Final = "".join(map(chr, range(128))) + "éßΩж٣中\xa0\u2003\u2028😀"
"""One character at least of every category; the ends of the ranges in a pattern are added."""


@dataclass(slots=True)
class _Part:
    """A part of a pattern: where it can begin and end, and whether it can be empty."""

    first: tuple[int, ...] = ()
    last: tuple[int, ...] = ()
    empty: bool = True
    empty_twice: bool = False
    """It, or something inside it, can be empty in two ways."""


@dataclass(slots=True)
class _Automaton:
    """The states of a pattern, and the states that can follow each."""

    samples: str
    flags: int
    accepts: list[frozenset[str]] = field(default_factory=list)
    following: list[set[int]] = field(default_factory=list)
    twice: bool = False
    """A repetition leads from one state to another by two ways."""

    def state(self, accepted: Iterable[str]) -> _Part:
        """Add a state that takes one of these characters."""
        found = set(accepted)
        if self.flags & re.IGNORECASE:
            found |= {other for char in found for other in (char.lower(), char.upper())}
        self.accepts.append(frozenset(found))
        self.following.append(set())
        here = (len(self.accepts) - 1,)
        return _Part(here, here, empty=False)

    def join(self, left: _Part, right: _Part) -> _Part:
        """Return two parts, one after the other."""
        for state in left.last:
            self.following[state].update(right.first)
        first = left.first + right.first if left.empty else left.first
        last = left.last + right.last if right.empty else right.last
        return _Part(first, last, left.empty and right.empty, left.empty_twice or right.empty_twice)

    def repeat(self, part: _Part) -> _Part:
        """Return a part that may come again and again, or not at all."""
        self.twice |= part.empty_twice and part.first != ()
        for state in part.last:
            self.twice |= not self.following[state].isdisjoint(part.first)
            self.following[state].update(part.first)
        return _optional(part)


def _optional(part: _Part) -> _Part:
    """Return a part that may be left out."""
    return _Part(part.first, part.last, empty_twice=part.empty or part.empty_twice)


def takes_exponential_time(pattern: str) -> bool:
    """Say whether a valid pattern can take time exponential in the length of some text."""
    parsed = _parser.parse(pattern)
    return any(_is_exponential(items, parsed.state.flags) for items in (parsed, *_asserted(parsed)))


def _asserted(items: Any) -> Iterator[Any]:
    """Yield what is in the groups that look ahead or behind, at any depth."""
    for operator, argument in items:
        name = str(operator)
        if name in ("ASSERT", "ASSERT_NOT"):
            yield argument[1]
        for inner in _inner(name, argument):
            yield from _asserted(inner)


def _inner(name: str, argument: Any) -> list[Any]:
    """Return the parts inside an operator, each a sequence of operators."""
    match name:
        case "BRANCH":
            return list(argument[1])
        case "SUBPATTERN":
            return [argument[3]]
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return [argument[2]]
        case "ASSERT" | "ASSERT_NOT":
            return [argument[1]]
        case "ATOMIC_GROUP":
            return [argument]
        case "GROUPREF_EXISTS":
            return [part for part in argument[1:] if part is not None]
        case _:
            return []


def _is_exponential(items: Any, flags: int) -> bool:
    automaton = _Automaton(_SAMPLES + "".join(_bounds(items)), flags)
    _sequence(automaton, items)
    return automaton.twice or (len(automaton.accepts) <= MOST_STATES and _is_ambiguous(automaton))


def _bounds(items: Any) -> Iterator[str]:
    """Yield every character that a pattern names, with its neighbours."""
    for operator, argument in items:
        name = str(operator)
        if name == "IN":
            yield from _bounds(argument)
        elif name in ("LITERAL", "NOT_LITERAL", "RANGE"):
            for end in argument if name == "RANGE" else (argument,):
                yield from (chr(code) for code in (end - 1, end, end + 1) if 0 <= code <= 0x10FFFF)
        for inner in _inner(name, argument):
            yield from _bounds(inner)


def _sequence(automaton: _Automaton, items: Any) -> _Part:
    whole = _Part()
    for operator, argument in items:
        if len(automaton.accepts) > MOST_STATES:
            break
        whole = automaton.join(whole, _part(automaton, str(operator), argument))
    return whole


def _part(automaton: _Automaton, name: str, argument: Any) -> _Part:
    match name:
        case "LITERAL" | "NOT_LITERAL" | "ANY" | "IN":
            item = argument if name == "IN" else [(name, argument)]
            return automaton.state(char for char in automaton.samples if _takes(item, char, automaton.flags))
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return _repetition(automaton, *argument)
        case "BRANCH" | "SUBPATTERN" | "ATOMIC_GROUP" | "GROUPREF_EXISTS":
            parts = [_sequence(automaton, inner) for inner in _inner(name, argument)]
            first = tuple(state for part in parts for state in part.first)
            last = tuple(state for part in parts for state in part.last)
            empty = sum(part.empty for part in parts)
            empty_twice = empty > 1 or any(part.empty_twice for part in parts)
            return _Part(first, last, empty > 0 or name == "GROUPREF_EXISTS", empty_twice)
        case _:
            return _Part()


def _repetition(automaton: _Automaton, least: int, most: Any, items: Any) -> _Part:
    """Return a repetition as its least number of copies, with a loop if more may follow."""
    whole = _Part()
    for _ in range(least):
        if len(automaton.accepts) > MOST_STATES:
            break
        whole = automaton.join(whole, _sequence(automaton, items))
    if most == least:
        return whole
    rest = _sequence(automaton, items)
    return automaton.join(whole, _optional(rest) if most == least + 1 else automaton.repeat(rest))


def _takes(items: Any, char: str, flags: int) -> bool:
    negated = taken = False
    for operator, argument in items:
        match str(operator):
            case "NEGATE":
                negated = True
            case "LITERAL":
                taken |= ord(char) == argument
            case "NOT_LITERAL":
                taken |= ord(char) != argument
            case "RANGE":
                taken |= argument[0] <= ord(char) <= argument[1]
            case "CATEGORY":
                taken |= re.match(_CATEGORIES[str(argument)], char, flags & re.ASCII) is not None
            case _:  # any character
                taken |= char != "\n" or bool(flags & re.DOTALL)
    return taken is not negated


_CATEGORIES: Final = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}


def _is_ambiguous(automaton: _Automaton) -> bool:
    """Say whether some text leads from a state back to it by two paths.

    Two walkers read the same text: both begin at the state, part, and both come back. So some pair of different states
    can be reached from a pair of equal states, and leads back to that pair.
    """
    overlaps = [[not mine.isdisjoint(other) for other in automaton.accepts] for mine in automaton.accepts]

    def after(pair: tuple[int, int]) -> Iterator[tuple[int, int]]:
        for left in automaton.following[pair[0]]:
            for right in automaton.following[pair[1]]:
                if overlaps[left][right]:
                    yield left, right

    return any(_comes_back_parted(state, after) for state in range(len(automaton.accepts)))


def _comes_back_parted(state: int, after: Any) -> bool:
    start = (state, state)
    reached: set[tuple[tuple[int, int], bool]] = set()
    pending = [(start, False)]
    while pending:
        pair, parted = pending.pop()
        for following in after(pair):
            found = (following, parted or following[0] != following[1])
            if found == (start, True):
                return True
            if found not in reached:
                reached.add(found)
                pending.append(found)
    return False
