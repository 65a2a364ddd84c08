"""``wiregen flavour``: models of another kind than our own, for programs that want those."""

from __future__ import annotations

from pathlib import Path

import click

from wiregen.cli.options import format_option, spec_option
from wiregen.cli.printing import end_with, print_report, reporting_faults, reporting_os_errors
from wiregen.cli.report import Finding, Level, Report
from wiregen.files import FILE, kind_of, read_file, write_file
from wiregen.flavours.modules import FLAVOURS, MARK, FlavourError, flavour_text
from wiregen.json_schema.definitions import json_schema
from wiregen.pipeline import load_all


@click.command()
@click.argument("kind", type=click.Choice(FLAVOURS))
@spec_option
@click.option(
    "--out",
    "out",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    help="The folder that gets one module for each protocol.",
)
@format_option
def flavour(kind: str, spec: Path, out: Path, output: str) -> None:
    """Write the classes of every protocol in SPEC as models of another KIND, to OUT/<protocol>.py.

    \b
    Example: wiregen flavour pydantic --spec spec/openai_realtime --out models

    The classes have the names that they have in our packages. A decimal is a float in them. Refused are unions
    whose variants are not told apart by one key with one text each, and records that are arrays. What each kind
    cannot do:

    pydantic: a bound on one of several types, any bound on a map, the length of the texts in a list, exactly one of
    several keys, and the parts that a role may have are not checked; all other bounds are, while decoding.
    model_dump(exclude_unset=True, by_alias=True) loses nothing.

    msgspec: refuses variants that are new or lack their tag, events too, and an integer that is written as 1.0; drops
    unknown fields. Open enums are plain text. It checks what pydantic does.

    typeddict: is for type checkers alone. To compare the tag tells the class, so a union has no class for what is new:
    a program that may get such looks at the tag first.
    """
    with reporting_faults(output):
        found = load_all(spec)
    texts: dict[Path, str] = {}
    for name, item in found.items():
        try:
            texts[out / f"{name}.py"] = flavour_text(json_schema(item.protocol), kind)
        except FlavourError as error:
            end_with(f"{name}: {error}")
    for path in texts:
        if kind_of(path) is not None and not _is_ours(path):
            end_with(f"{path} was not made by wiregen flavour: move it away, or choose another --out")
    findings: list[Finding] = []
    for path, text in texts.items():
        changed = not path.exists() or read_file(path) != text
        if changed:
            with reporting_os_errors(f"write {path}"):
                write_file(path, text)
        lines = text.count("\n")
        findings.append(Finding(Level.NOTICE, f"{'generated' if changed else 'unchanged'} {path} ({lines} lines)"))
    print_report(Report("", tuple(findings)), output)


def _is_ours(path: Path) -> bool:
    return kind_of(path) == FILE and MARK in read_file(path).partition("\n")[0]
