"""``wiregen docs``: make a reference site of every protocol."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from wiregen.cli.examples import example_payloads, examples_of
from wiregen.cli.options import FOUND_SOMETHING, WRONG_INPUT, format_option, spec_option
from wiregen.cli.printing import end_with, print_report, reporting_faults, reporting_os_errors
from wiregen.cli.report import Finding, Level, Report, counted
from wiregen.cli.sides import Side, side_of
from wiregen.compare.changes import compare_packages
from wiregen.compare.changes.change import step_of
from wiregen.files import Texts, Wrote, foreign_things, kind_of, read_file, write_file, write_tree
from wiregen.pipeline import load_all
from wiregen.python.package import ResolvedPackage
from wiregen.reference.layout import DOCS_MARK, DOCS_MARK_FILE, OVERVIEW, OVERVIEW_MARK
from wiregen.reference.model import ChangeRow, Changes, Reference
from wiregen.reference.pages import plan_reference
from wiregen.reference.python_side import PythonSide
from wiregen.reference.rendering import render_overview, render_reference
from wiregen.reference.site import SiteError, build_site, missing_modules


@click.command()
@spec_option
@click.option(
    "--out",
    "out",
    type=click.Path(path_type=Path),
    default=Path("build/docs"),
    show_default=True,
    help="The folder for the sites, one for each protocol.",
)
@click.option(
    "--since", metavar="OLD", help="A folder or git revision. The site gets a page of the changes since then."
)
@format_option
def docs(spec: Path, out: Path, since: str | None, output: str) -> None:
    """Make a reference site of every protocol in SPEC: static HTML, with search, that needs no network.

    The site shows the fields, rules, Python names and an example of every event and record. The examples are built and
    validated by the protocol's package. Search works without a server too. For several protocols, index.html in OUT has
    links to all. MkDocs Material makes the pages: pip install 'wiregen[docs]'.

    \b
    Example: wiregen docs --spec spec/openai_realtime
             python -m http.server --directory build/docs/openai_realtime
    """
    if missing := missing_modules():
        end_with(f"not installed: {', '.join(missing)}; run pip install 'wiregen[docs]'")
    with reporting_faults(output):
        found = load_all(spec)
    for name in found:
        with reporting_os_errors(f"read {out / name}"):
            _end_if_foreign(out / name)
    old = None if since is None else side_of(since, spec)
    if old is not None and old.faults:
        print_report(Report(f"{counted(len(old.faults), 'fault')} in {since}", old.faults), output, status=WRONG_INPUT)
        sys.exit(WRONG_INPUT)
    with reporting_os_errors(f"read {out}"):
        _end_if_other_index(out / OVERVIEW)
    sites: dict[str, Texts] = {}
    references: list[Reference] = []
    for name, item in found.items():
        with reporting_faults(output):
            examples = examples_of(item)
            changes = None if old is None else _changes(str(since), old, item)
            references.append(plan_reference(PythonSide(item, examples), example_payloads(item, examples), changes))
        sites[name] = _site(references[-1])
    findings: list[Finding] = []
    for name, site in sites.items():
        with reporting_os_errors(f"write {out / name}"):
            changed = write_tree(out / name, site, _wrote(out / name))
        pages = sum(path.endswith(".html") for path in site)
        state = "made" if changed else "unchanged"
        findings.append(Finding(Level.NOTICE, f"{state} {out / name / 'index.html'} ({pages} pages)"))
    if len(found) > 1:
        with reporting_os_errors(f"write {out / OVERVIEW}"):
            write_file(out / OVERVIEW, render_overview(references))
        findings.append(Finding(Level.NOTICE, f"all of them: {out / OVERVIEW}"))
    print_report(Report("", tuple(findings)), output)


def _changes(since: str, old: Side, item: ResolvedPackage) -> Changes:
    """Return the changes of a protocol since the old specs. A new protocol is one change."""
    name = item.protocol.name
    before = {name: old.packages[name]} if name in old.packages else {}
    changes = compare_packages(before, {name: item})
    rows = (ChangeRow(change.subject, change.text, str(change.rule.worst), change.rule.name) for change in changes)
    return Changes(since, step_of(changes), tuple(rows))


def _end_if_other_index(file: Path) -> None:
    if kind_of(file) is not None and OVERVIEW_MARK not in read_file(file)[:200]:
        end_with(f"{file} was not made by wiregen docs: move it away, or choose another --out", FOUND_SOMETHING)


def _end_if_foreign(folder: Path) -> None:
    if found := foreign_things(folder, {}, _wrote(folder)):
        first = folder / next(iter(found))
        end_with(f"{first} was not made by wiregen docs: move it away, or choose another --out", FOUND_SOMETHING)


def _wrote(folder: Path) -> Wrote:
    """Return a test of whether a file belongs to a site, by the list in the site's marked file."""
    try:
        head, *paths = read_file(folder / DOCS_MARK_FILE).splitlines()
    except (OSError, ValueError):
        return lambda path, head: False
    listed = {DOCS_MARK_FILE, *paths} if head.endswith(DOCS_MARK) else set()
    return lambda path, head: path in listed


def _site(reference: Reference) -> Texts:
    """Return the files of the site of a protocol, or exit with the reason why it cannot be built."""
    try:
        site = build_site(render_reference(reference))
    except SiteError as error:
        end_with(str(error))
    site[DOCS_MARK_FILE] += "".join(f"{path}\n" for path in sorted(site))
    return site
