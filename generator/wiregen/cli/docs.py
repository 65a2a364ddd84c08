"""``wiregen docs``: make a reference site of every protocol."""

from __future__ import annotations

from pathlib import Path

import click

from wiregen.cli.examples import example_payloads, python_names
from wiregen.cli.options import FOUND_SOMETHING, format_option, spec_option
from wiregen.cli.report import Finding, Level, Report
from wiregen.cli.telling import end_with, faults_told, refusal_told, tell
from wiregen.files import Texts, Wrote, foreign_things, read_file, write_tree
from wiregen.pipeline import load_all
from wiregen.python.package import ResolvedPackage
from wiregen.reference.layout import DOCS_MARK, DOCS_MARK_FILE
from wiregen.reference.pages import plan_reference
from wiregen.reference.rendering import render_reference
from wiregen.reference.site import SiteError, build_site, missing_modules


@click.command()
@spec_option
@click.option(
    "--out",
    "out",
    type=click.Path(path_type=Path),
    default=Path("build/docs"),
    show_default=True,
    help="The folder that gets one site for each protocol.",
)
@format_option
def docs(spec: Path, out: Path, output: str) -> None:
    """Make a reference site of every protocol in SPEC: static HTML, with search, that needs no network.

    Every event and record has its fields, its rules and an example, which the protocol's own package builds and
    validates. The pages are made by MkDocs Material: pip install 'wiregen[docs]'.

    \b
    Example: wiregen docs --spec spec/openai_realtime
             python -m http.server --directory build/docs/openai_realtime
    """
    if missing := missing_modules():
        end_with(f"not installed: {', '.join(missing)}; pip install 'wiregen[docs]' brings all that a site needs")
    with faults_told(output):
        found = load_all(spec)
    for name in found:
        with refusal_told(f"read {out / name}"):
            _end_if_foreign(out / name)
    sites: dict[str, Texts] = {}
    for name, item in found.items():
        with faults_told(output):
            sites[name] = _site(item)
    findings: list[Finding] = []
    for name, site in sites.items():
        with refusal_told(f"write {out / name}"):
            changed = write_tree(out / name, site, _wrote(out / name))
        pages = sum(path.endswith(".html") for path in site)
        state = "made" if changed else "unchanged"
        findings.append(Finding(Level.NOTICE, f"{state} {out / name / 'index.html'} ({pages} pages)"))
    tell(Report("", tuple(findings)), output)


def _end_if_foreign(folder: Path) -> None:
    if found := foreign_things(folder, {}, _wrote(folder)):
        first = folder / next(iter(found))
        end_with(f"{first} was not made by wiregen docs: move it away, or choose another --out", FOUND_SOMETHING)


def _wrote(folder: Path) -> Wrote:
    """Return what knows the files of a site: its marked file lists them."""
    try:
        head, *paths = read_file(folder / DOCS_MARK_FILE).splitlines()
    except (OSError, ValueError):
        return lambda path, head: False
    listed = {DOCS_MARK_FILE, *paths} if head.endswith(DOCS_MARK) else set()
    return lambda path, head: path in listed


def _site(item: ResolvedPackage) -> Texts:
    """Return the files of the site of a protocol. Raises SpecError if no example is found for a record."""
    payloads = example_payloads(item)
    try:
        site = build_site(render_reference(plan_reference(item.protocol, python_names(item), payloads)))
    except SiteError as error:
        end_with(str(error))
    site[DOCS_MARK_FILE] += "".join(f"{path}\n" for path in sorted(site))
    return site
