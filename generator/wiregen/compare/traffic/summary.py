"""The findings in recorded traffic for a person: a finding in several events is listed once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wiregen.compare.traffic.traffic import Found, Kind, Place, Subject, Traffic, Way, way_text


@dataclass(frozen=True, slots=True)
class Summary:
    """One finding, in all declarations that have it."""

    kind: Kind
    subjects: tuple[str, ...]
    """The ways to it, the most frequent first."""
    text: str
    rule: str
    """The name of the rule of order that it breaks, or its kind."""
    count: int
    first: Place
    example: str


def summaries(traffic: Traffic) -> Iterator[Summary]:
    """Yield the findings by kind.

    The same field in several events of a direction is one finding, and so are all nulls that a spec does not declare.
    """
    together: dict[tuple[Kind, Way, str], list[tuple[Subject, Found]]] = {}
    for kind, subject, found in traffic.findings():
        way, message = subject
        shared = (*way[:2], *way[3:]) if way[0] == "events" and "fields" in way else way
        if kind is Kind.UNDECLARED_NULL:
            shared = ()
        together.setdefault((kind, shared, message), []).append((subject, found))
    for (kind, _, message), items in together.items():
        first = min((found for _, found in items), key=lambda found: found.first)
        count = sum(found.count for _, found in items)
        subjects = tuple(way_text(way) for (way, _), _ in items)
        text, rule = _text(kind, message, count, first.example), message if kind is Kind.ORDER else kind.value
        yield Summary(kind, subjects, text, rule, count, first.first, first.example)


def _text(kind: Kind, message: str, count: int, example: str) -> str:
    times = "once" if count == 1 else f"{count:,} times"
    match kind:
        case Kind.FAULT:
            return f"{message}, {'in 1 frame' if count == 1 else f'in {count:,} frames'}"
        case Kind.ORDER:
            return f"{example}, {times}"
        case Kind.UNDECLARED_NULL:
            return f"null, {times}"
        case _:
            return f"{times}, such as {example}"
