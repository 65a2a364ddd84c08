"""``wiregen check``: say whether the packages on disk are what their specs give."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from wiregen.cli.options import FOUND_SOMETHING, format_option, out_option, spec_option
from wiregen.cli.packages import orphans, package_texts
from wiregen.cli.report import Finding, Level, Report
from wiregen.cli.telling import faults_told, tell
from wiregen.cli.tree_diff import differing_files, tree_diff
from wiregen.source.faults import Position
from wiregen.write import read_tree


@click.command()
@spec_option
@out_option
@format_option
def check(spec: Path, out: Path, output: str) -> None:
    """Say whether OUT holds just what SPEC gives; print a unified diff where it does not. Writes nothing."""
    with faults_told(output):
        packages = package_texts(spec, out)
    trees = {out / name: texts for name, texts in packages.items()}
    trees |= {orphan: {} for orphan in orphans(spec, out, packages)}
    findings: list[Finding] = []
    diff = ""
    for folder, expected in trees.items():
        found = read_tree(folder)
        diff += "".join(tree_diff(folder.as_posix(), found, expected))
        for path in differing_files(found, expected):
            place = Position(f"{folder.as_posix()}/{path}", 1, 1)
            findings.append(Finding(Level.ERROR, "not what the spec gives", place))
    if findings:
        conclusion = f"{out} is not what {spec} gives: run wiregen generate"
        tell(Report(conclusion, tuple(findings), diff=diff), output, status=FOUND_SOMETHING)
        sys.exit(FOUND_SOMETHING)
    tell(Report(f"up to date {out}"), output)
