"""Patterns that can take exponential time are distinguished from those that cannot."""

from __future__ import annotations

from tests.support.rows import each_row
from wiregen.spec.patterns import takes_exponential_time

EXPONENTIAL = (
    *(
        r"(a+)+$",
        r"(a*)*",
        r"(a|a)*",
        r"(ab|ab)*",
        r"((a?)?b)*",
        r"((a?)*b)*",
        r"(a|ab|b)*c",
        r"(\w\w|\d\d)+x",
        r"([a-z]+)*!",
        r"(a?b?)*c",
        r"((ab)+)+",
        r"(\s*,?)*",
    ),
    *(
        r"^(([a-z])+.)+[A-Z]([a-z])+$",
        r"(\w+\s?)+$",
        r"(.*)*",
        r"(.*,)*x",
        r"(\d{1,3},?)+",
        r"(?:x+x+)+y",
        r"(?i)(?:ab|AB)+",
    ),
    *(r"(?=(a+)+$)b", r"(a{2,}){2,}", r"([^ ]|\w)*", r"(a|b|ab)*", r"(a+?)+?", r"(?:a|[^b])*c", r"(x(a+)+y)?"),
)

LINEAR = (
    *(
        "",
        "abc",
        r"a+",
        r"a*b*",
        r"(a+b)+",
        r"([a-z]+\.)+",
        r"(\d{3})+",
        r"(\d{1,3}\.){3}\d{1,3}",
        r"[a-z]{1,64}",
        r".*",
    ),
    *(
        r"^[A-Za-z0-9_-]{1,64}$",
        r"(ab|cd)*",
        r"(a|b)*",
        r"(\w+ )*\w+",
        r"#[0-9a-fA-F]{6}",
        r"(?:ab?c)*",
        r"^\+?[1-9]\d+$",
    ),
    *(
        r"(a?)",
        r"(a|b|c)+d",
        r"[^@]+@[^@]+",
        r"(?!a)b+",
        r"(\d+)-\1",
        r"([0-9]{2}:){2}[0-9]{2}",
        r"(\r?\n)*",
        r"\bx\b",
        r"(\w|\d)+x",
    ),
)


@each_row("pattern", EXPONENTIAL)
def test_a_repetition_that_matches_a_text_in_two_ways_takes_exponential_time(pattern: str) -> None:
    assert takes_exponential_time(pattern)


@each_row("pattern", LINEAR)
def test_a_repetition_that_matches_every_text_in_one_way_does_not(pattern: str) -> None:
    assert not takes_exponential_time(pattern)


def test_a_pattern_that_is_too_large_is_not_judged() -> None:
    assert not takes_exponential_time(r"(\w\w|\d\d)*" + "b" * 1000)
    assert not takes_exponential_time("[a-z]{1000}")
