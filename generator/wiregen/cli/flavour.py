"""``wiregen flavour``: write pydantic, msgspec or TypedDict models."""

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
    help="The folder for the modules, one for each protocol.",
)
@format_option
def flavour(kind: str, spec: Path, out: Path, output: str) -> None:
    """Write the classes of every protocol in SPEC as pydantic, msgspec or TypedDict models.

    Each protocol becomes OUT/<protocol>.py.

    \b
    Example: wiregen flavour pydantic --spec spec/openai_realtime --out models

    The classes have the same names as in our packages. Decimals become floats. Records that are arrays are refused, and
    so are unions unless each variant has one string as tag, all under one key. Limits of each kind:

    pydantic: checks bounds while decoding, except bounds on one of several types, bounds on maps, the length of
    strings in a list, "exactly one of", and the parts that a role may have. model_dump(exclude_unset=True,
    by_alias=True) loses nothing.

    msgspec: refuses events and variants with an unknown or missing tag, and an integer written as 1.0. Drops unknown
    fields. Open enums are plain strings. Checks the same bounds as pydantic.

    typeddict: for type checkers only. They narrow a union by its tag, so it has no class for unknown variants: check
    the tag first if a program may receive those.
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
