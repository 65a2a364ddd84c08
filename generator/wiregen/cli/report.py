"""The findings of a command, as text for a person, a program, GitHub or a pull request."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby

from wiregen.source.faults import Fault, Position


class Level(StrEnum):
    """The severity of a finding, in the words of GitHub's annotations."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding of a command."""

    level: Level
    message: str
    position: Position | None = None
    rule: str = ""
    """The name of its rule, if the command has rules."""
    group: str = ""
    """Its heading, if the command has several. Findings of one group are adjacent."""
    facts: Mapping[str, object] = field(default_factory=dict)
    """Further JSON values for programs."""
    is_in_diff: bool = False
    """True if the diff of the report shows it too, so that text for a person leaves it out."""


@dataclass(frozen=True, slots=True)
class Report:
    """All findings of a command, and a conclusion in one line."""

    conclusion: str
    findings: tuple[Finding, ...] = ()
    facts: dict[str, str] = field(default_factory=dict)
    """Further JSON values for programs, beside the findings."""
    diff: str = ""
    """A unified diff with the details."""


def counted(number: int, what: str) -> str:
    """Return a number of things in words, such as ``1,000 frames``."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def first_of(subjects: Sequence[str]) -> str:
    """Return the first of several subjects, and how many more there are."""
    more = len(subjects) - 1
    return f"{subjects[0]} and {more} more" if more else subjects[0]


def fault_report(faults: tuple[Fault, ...]) -> Report:
    """Return the report of the faults of a spec. Nothing is written then."""
    findings = tuple(Finding(Level.ERROR, fault.message, fault.position) for fault in faults)
    return Report(f"{counted(len(faults), 'fault')}; nothing was written", findings)


def by_group(findings: tuple[Finding, ...]) -> Iterator[tuple[str, list[Finding]]]:
    """Yield the findings group by group, each with its heading."""
    for group, members in groupby(findings, lambda finding: finding.group):
        yield group, list(members)


def beside_diff(report: Report) -> tuple[Finding, ...]:
    """Return the findings that the diff does not show."""
    return tuple(finding for finding in report.findings if not finding.is_in_diff)


def as_json(report: Report) -> str:
    """One JSON object. A finding without a position has null for file, line and column."""
    return (
        json.dumps(
            {
                "conclusion": report.conclusion,
                **report.facts,
                "findings": [
                    {
                        "level": finding.level.value,
                        "rule": finding.rule or None,
                        "message": finding.message,
                        "file": finding.position.file if finding.position else None,
                        "line": finding.position.line if finding.position else None,
                        "column": finding.position.column if finding.position else None,
                        **finding.facts,
                    }
                    for finding in report.findings
                ],
                **({"diff": report.diff} if report.diff else {}),
            },
            ensure_ascii=False,
            indent=2,
        )
        + "\n"
    )


def as_github(report: Report) -> str:
    """Workflow commands, which GitHub shows beside the line in a pull request."""
    return "".join(f"{_annotation(finding)}\n" for finding in report.findings) + f"{report.conclusion}\n"


def _annotation(finding: Finding) -> str:
    properties = {}
    if finding.position is not None:
        place = finding.position
        properties = {"file": place.file, "line": str(place.line), "col": str(place.column)}
    if finding.rule:
        properties["title"] = finding.rule
    shown = ",".join(f"{key}={_escaped_property(value)}" for key, value in properties.items())
    return f"::{finding.level}{' ' if shown else ''}{shown}::{_escaped(finding.message)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escaped_property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def as_markdown(report: Report) -> str:
    """The conclusion and a table for each group of findings, for a comment on a pull request.

    A group that has only notices is folded, since there may be hundreds.
    """
    lines = [f"**{_inert(report.conclusion)}**", ""]
    for group, findings in by_group(report.findings):
        folded = bool(group) and all(finding.level is Level.NOTICE for finding in findings)
        if folded:
            lines += [f"<details><summary>{_inert(group)}: {len(findings)}</summary>", ""]
        elif group:
            lines += [f"### {_inert(group)}", ""]
        lines += ["| what | where | rule |", "|--|--|--|"] if group else ["| | what | where | rule |", "|--|--|--|--|"]
        for finding in findings:
            place = _code(str(finding.position)) if finding.position else ""
            rule = f"`{finding.rule}`" if finding.rule else ""
            level = "" if group else f"| {finding.level} "
            lines.append(f"{level}| {_inert(finding.message)} | {place} | {rule} |")
        lines += ["", "</details>", ""] if folded else [""]
    if report.diff:
        fence = "`" * max(3, 1 + max(map(len, re.findall("`+", report.diff)), default=0))
        diff = report.diff.rstrip("\n")
        lines += [
            "<details><summary>The whole difference</summary>",
            "",
            f"{fence}diff",
            diff,
            fence,
            "",
            "</details>",
            "",
        ]
    return "\n".join(lines)


_MARKUP = re.compile(r"""[^\w ,.:;'"()/+=%?-]|_|:(?=\S)|(?<=www)\.""", re.ASCII | re.IGNORECASE)
"""Characters that could be markup or part of an address."""


def _entities(text: str) -> str:
    """Return text on one line that Markdown shows unchanged, in a cell of a table too."""
    return _MARKUP.sub(lambda match: f"&#{ord(match[0])};", " ".join(text.split()))


def _inert(text: str) -> str:
    """Return text in which GitHub finds no @people and no #123, which it looks for after it has resolved markup.

    A zero-width space after these signs prevents it.
    """
    return re.sub("&#(?:35|64);|GH-", r"\g<0>&#8203;", _entities(text))


def _code(text: str) -> str:
    """Return text as code, in which GitHub looks for no markup."""
    return f"`{text}`" if re.fullmatch(r"[\w ,.:/-]+", text) else f"<code>{_entities(text)}</code>"


RENDERINGS: dict[str, Callable[[Report], str]] = {
    "json": as_json,
    "github": as_github,
    "markdown": as_markdown,
}
"""The functions that make a text of a report for others than a person at a terminal, by the name of the format."""
