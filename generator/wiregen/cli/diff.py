"""``wiregen diff``: say what changed in meaning between two specs, and which version step that asks for."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import click

from wiregen.cli.options import FOUND_SOMETHING, WRONG_INPUT, format_option, spec_option
from wiregen.cli.printing import print_report
from wiregen.cli.report import Finding, Level, Report, counted, first_of
from wiregen.cli.sides import Side, side_of
from wiregen.compare.changes import compare_packages
from wiregen.compare.changes.change import Change, step_of
from wiregen.compare.changes.rule import Impact
from wiregen.source.faults import one_line

_LEVELS = {Impact.BREAKING: Level.ERROR, Impact.RISKY: Level.WARNING, Impact.SAFE: Level.NOTICE}
_FAIL_ON = {"breaking": Impact.BREAKING, "risky": Impact.RISKY, "any": Impact.SAFE}


@click.command()
@click.argument("old")
@click.argument("new", required=False)
@spec_option
@click.option(
    "--fail-on", type=click.Choice(list(_FAIL_ON)), help="Exit with status 1 if a change is this bad or worse."
)
@format_option
def diff(old: str, new: str | None, spec: Path, fail_on: str | None, output: str) -> None:
    """Say what changed in meaning from OLD to NEW, and whether that needs a major, minor or patch version.

    Each is a folder of a protocol, a folder of such folders, or a git revision, in which the folder --spec is read.
    Without NEW, the folder --spec as it is now is compared.

    Every change is safe, risky or breaking for programs that receive messages, and for programs that send them. The
    name of its rule is in brackets; wiregen explain describes it.

    \b
    Examples:
      wiregen diff HEAD
      wiregen diff main HEAD --fail-on breaking --format markdown
      wiregen diff ../before/spec spec --format json
    """
    sides = side_of(old, spec), side_of(str(spec) if new is None else new, spec)
    names = f"the old spec {old}", f"the new spec {spec if new is None else new}"
    named_sides = zip(sides, names, strict=True)
    faults = [f"{counted(len(side.faults), 'fault')} in {name}" for side, name in named_sides if side.faults]
    if faults:
        findings = (*sides[0].faults, *sides[1].faults)
        print_report(Report(", ".join(faults), findings), output, status=WRONG_INPUT)
        sys.exit(WRONG_INPUT)
    changes = compare_packages(sides[0].packages, sides[1].packages)
    failed = fail_on is not None and any(change.rule.worst >= _FAIL_ON[fail_on] for change in changes)
    status = FOUND_SOMETHING if failed else 0
    findings = tuple(_finding(change, *sides, annotates=output == "github") for change in changes)
    print_report(Report(_conclusion(changes), findings, facts={"step": step_of(changes)}), output, status=status)
    sys.exit(status)


def _finding(change: Change, old: Side, new: Side, *, annotates: bool) -> Finding:
    """Report a change at its position in the new spec, or at its old position if it is gone.

    A GitHub annotation needs a file that still exists, so a removed thing is annotated at its holder.
    """
    before, after = change.old and old.shown(change.old), change.new and new.shown(change.new)
    held = change.new or change.around
    annotation = held and new.annotated(held)
    return Finding(
        _LEVELS[change.rule.worst],
        one_line(f"{first_of(change.subjects)}: {change.text}{_concerned(change)}"),
        annotation if annotates else after or before,
        change.rule.name,
        str(change.rule.worst),
        {
            "subjects": list(change.subjects),
            "old": before and str(before),
            "new": after and str(after),
            "directions": list(change.directions),
            "receive": str(change.rule.receive),
            "send": str(change.rule.send),
        },
    )


def _concerned(change: Change) -> str:
    """Say which events have the thing, and what the change means for each side if they differ."""
    rule = change.rule
    events = f"{' and '.join(change.directions)} events" if change.directions and (rule.worst or rule.adds) else ""
    impact = f"{rule.receive} to receive, {rule.send} to send" if rule.receive != rule.send else ""
    text = ": ".join(filter(None, (events, impact)))
    return f" ({text})" if text else ""


def _conclusion(changes: tuple[Change, ...]) -> str:
    counts = Counter(change.rule.worst for change in changes)
    text = ", ".join(f"{counts[impact]} {impact}" for impact in reversed(Impact) if counts[impact])
    return f"{text}: a {step_of(changes)} step" if changes else "no change: no step"
