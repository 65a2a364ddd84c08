"""``wiregen generate``: make the packages and replace the old ones."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import click

from wiregen.cli.options import FOUND_SOMETHING, format_option, out_option, spec_option
from wiregen.cli.packages import foreign_findings, packages_of, wrote
from wiregen.cli.printing import print_report, reporting_faults, reporting_os_errors
from wiregen.cli.record import orphans, record
from wiregen.cli.report import Finding, Level, Report
from wiregen.files import ForeignError, Texts, foreign_things, remove_tree, write_tree


@click.command()
@spec_option
@out_option
@format_option
def generate(spec: Path, out: Path, output: str) -> None:
    """Generate the package of every protocol in SPEC, and replace those in OUT.

    If any spec has a fault, nothing is written. Files that wiregen did not make are never deleted: if a package holds
    one, it is named, the exit status is 1, and the package stays unchanged.
    """
    generate_packages(spec, out, output)


def generate_packages(spec: Path, out: Path, output: str = "text") -> None:
    """Generate, and print the result. Raises SystemExit, after printing why, if nothing can be made."""
    with reporting_faults(output):
        packages = packages_of(spec, out)
    gone = orphans(spec, out, packages)
    wanted: dict[str, Texts] = {name: package.texts for name, package in packages.items()} | {name: {} for name in gone}
    with reporting_os_errors(f"read {out}"):
        foreign = {out / name: foreign_things(out / name, texts, wrote) for name, texts in wanted.items()}
    _end_if_foreign(foreign, output)
    findings: list[Finding] = []
    try:
        for name, package in packages.items():
            with reporting_os_errors(f"write {out / name}"):
                changed = write_tree(out / name, package.texts, wrote)
            lines = sum(text.count("\n") for text in package.texts.values())
            state = "generated" if changed else "unchanged"
            findings.append(Finding(Level.NOTICE, f"{state} {out / name} ({len(package.texts)} files, {lines} lines)"))
        for name, home in gone.items():
            with reporting_os_errors(f"remove {out / name}"):
                removed = remove_tree(out / name, wrote)
            if removed:
                findings.append(Finding(Level.WARNING, f"removed {out / name}, whose spec {home} is gone"))
    except ForeignError as error:  # the file appeared after the check
        _end_if_foreign({out / error.folder.name: error.found}, output)
    with reporting_os_errors(f"write {out}"):
        record(out, {name: package.home for name, package in packages.items()}, gone)
    print_report(Report("", tuple(findings)), output)


def _end_if_foreign(foreign: Mapping[Path, Mapping[str, str]], output: str) -> None:
    findings = [finding for folder, found in foreign.items() for finding in foreign_findings(folder, found)]
    if findings:
        folders = ", ".join(str(folder) for folder, found in foreign.items() if found)
        conclusion = f"{folders} is unchanged: move away the files that wiregen did not make, or choose another --out"
        print_report(Report(conclusion, tuple(findings)), output, status=FOUND_SOMETHING)
        sys.exit(FOUND_SOMETHING)
