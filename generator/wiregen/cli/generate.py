"""``wiregen generate``: make the packages and put them in place of the old ones."""

from __future__ import annotations

from pathlib import Path

import click

from wiregen.cli.options import format_option, out_option, spec_option
from wiregen.cli.packages import orphans, package_texts
from wiregen.cli.report import Finding, Level, Report
from wiregen.cli.telling import end_with, faults_told, refusal_told, tell
from wiregen.write import is_foreign, remove_tree, write_tree


@click.command()
@spec_option
@out_option
@format_option
def generate(spec: Path, out: Path, output: str) -> None:
    """Generate the package of every protocol in SPEC, and replace what is in OUT.

    Nothing is written unless every spec is without a fault.
    """
    generate_packages(spec, out, output)


def generate_packages(spec: Path, out: Path, output: str = "text") -> None:
    """Do what the command does, and tell it. Raises SystemExit, once it has told why, where nothing can be made."""
    with faults_told(output):
        packages = package_texts(spec, out)
    for name in packages:
        if is_foreign(out / name):
            end_with(f"{out / name} was not made by wiregen: move it away, or choose another --out")
    findings: list[Finding] = []
    for name, texts in packages.items():
        with refusal_told(f"write {out / name}"):
            changed = write_tree(out / name, texts)
        lines = sum(text.count("\n") for text in texts.values())
        state = "generated" if changed else "unchanged"
        findings.append(Finding(Level.NOTICE, f"{state} {out / name} ({len(texts)} files, {lines} lines)"))
    for orphan in orphans(spec, out, packages):
        with refusal_told(f"remove {orphan}"):
            remove_tree(orphan)
        findings.append(Finding(Level.WARNING, f"removed {orphan}, whose spec is gone"))
    tell(Report("", tuple(findings)), output)
