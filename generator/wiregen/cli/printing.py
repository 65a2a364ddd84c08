"""Print the findings of a command in the chosen format, in colour on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import click

from wiregen.cli.options import WRONG_INPUT
from wiregen.cli.report import RENDERINGS, Level, Report, beside_diff, by_group, fault_report
from wiregen.source.faults import SpecError

_COLOURS = {Level.ERROR: "red", Level.WARNING: "yellow", Level.NOTICE: "green"}
_DIFF_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def print_report(report: Report, output: str, *, status: int = 0) -> None:
    """Print a report. Text goes to the error stream if something is wrong, other formats to standard output."""
    if output != "text":
        click.echo(RENDERINGS[output](report).encode(), nl=False)
        return
    for line in report.diff.splitlines(keepends=True):
        click.secho(line, nl=False, fg=_DIFF_COLOURS.get(line[0]))
    for group, findings in by_group(beside_diff(report)):
        if group:
            click.secho(f"{group}:", bold=True, err=status != 0)
        for finding in findings:
            place = f"{click.style(str(finding.position), bold=True)}: " if finding.position else ""
            rule = click.style(f" [{finding.rule}]", fg=_COLOURS[finding.level]) if finding.rule else ""
            click.echo(f"{place}{finding.message}{rule}", err=status != 0)
    if report.conclusion:
        click.secho(report.conclusion, fg="red" if status else None, err=status != 0)


@contextmanager
def reporting_faults(output: str) -> Iterator[None]:
    """Exit with every fault of a spec and status 2."""
    try:
        yield
    except SpecError as error:
        print_report(fault_report(error.faults), output, status=WRONG_INPUT)
        sys.exit(WRONG_INPUT)


@contextmanager
def reporting_os_errors(action: str) -> Iterator[None]:
    """Exit with a message instead of a traceback if the system refuses an action."""
    try:
        yield
    except OSError as error:
        end_with(f"cannot {action}: {error}")


def end_with(sentence: str, status: int = WRONG_INPUT) -> NoReturn:
    """Exit with a message and a status."""
    click.secho(sentence, fg="red", err=True)
    sys.exit(status)
