"""``wiregen check``: say whether the packages on disk are up to date with their specs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from wiregen.cli.options import FOUND_SOMETHING, format_option, out_option, spec_option
from wiregen.cli.packages import foreign_findings, packages_of, wrote
from wiregen.cli.printing import print_report, reporting_faults, reporting_os_errors
from wiregen.cli.record import orphans
from wiregen.cli.report import Finding, Level, Report
from wiregen.cli.tree_diff import tree_diff
from wiregen.files import Texts, foreign_things, kind_of, read_tree
from wiregen.source.faults import Position, one_line


@click.command()
@spec_option
@out_option
@format_option
def check(spec: Path, out: Path, output: str) -> None:
    """Say whether OUT is up to date with SPEC. If it is not, print a unified diff. Writes nothing.

    Files that wiregen did not make are named, but their content is not shown.
    """
    with reporting_faults(output):
        packages = packages_of(spec, out)
    findings: list[Finding] = []
    diff = ""
    with reporting_os_errors(f"read {out}"):
        for name, package in packages.items():
            if kind_of(out / name) is None:
                findings.append(Finding(Level.ERROR, f"{out / name} is absent"))
                continue
            foreign = foreign_things(out / name, package.texts, wrote)
            findings += foreign_findings(out / name, foreign)
            if "" not in foreign:
                found = {path: text for path, text in read_tree(out / name).items() if path not in foreign}
                expected = {path: text for path, text in package.texts.items() if path not in foreign}
                findings += _differences(out / name, found, expected)
                both = found.keys() & expected.keys()
                sides = ({path: texts[path] for path in both} for texts in (found, expected))
                diff += "".join(tree_diff((out / name).as_posix(), *sides))
        for name, home in orphans(spec, out, packages).items():
            if kind_of(out / name) is not None:
                findings.append(Finding(Level.ERROR, f"the spec of {out / name}, {home}, is gone"))
    if findings:
        conclusion = f"{out} is out of date with {spec}: run wiregen generate"
        print_report(Report(conclusion, tuple(findings), diff=diff), output, status=FOUND_SOMETHING)
        sys.exit(FOUND_SOMETHING)
    print_report(Report(f"up to date {out}"), output)


def _differences(folder: Path, found: Texts, expected: Texts) -> Iterator[Finding]:
    for path in sorted(found.keys() | expected.keys()):
        place = Position(one_line((folder / path).as_posix()), 1, 1)
        if path not in found:
            yield Finding(Level.ERROR, "missing", place)
        elif path not in expected:
            yield Finding(Level.ERROR, "made by wiregen from an earlier spec: it has to go", place)
        elif found[path] != expected[path]:
            yield Finding(Level.ERROR, "out of date with the spec", place, is_in_diff=True)
