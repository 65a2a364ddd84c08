"""``wiregen fmt``: format the files of a spec."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from wiregen.cli.inputs import spec_folders, text_of
from wiregen.cli.options import FOUND_SOMETHING
from wiregen.cli.printing import reporting_faults, reporting_os_errors
from wiregen.files import write_file
from wiregen.spec.formatting import formatted


@click.command()
@click.argument(
    "paths", nargs=-1, required=True, metavar="FOLDER|FILE...", type=click.Path(path_type=Path, exists=True)
)
@click.option("--check", is_flag=True, help="Change nothing. Exit with status 1 if something would change.")
def fmt(paths: tuple[Path, ...], check: bool) -> None:
    """Format the YAML files of specs: quotes, indentation, blank lines and line breaks.

    A FOLDER is that of a protocol, or a folder of such folders. Comments, the order of keys and the meaning stay: a
    file whose meaning would change is refused.

    \b
    Example:
      wiregen fmt spec
      wiregen fmt --check spec
    """
    changed: dict[Path, str] = {}
    files = list(dict.fromkeys(file for path in paths for file in _files(path)))
    with reporting_faults("text"):
        for file in files:
            text = text_of(file)
            if (after := formatted(text, file.as_posix())) != text:
                changed[file] = after
    for file, after in changed.items():
        if not check:
            with reporting_os_errors(f"write {file}"):
                write_file(file, after)
        click.echo(f"would change {file}" if check else f"changed {file}")
    if not changed:
        click.echo("1 file is formatted" if len(files) == 1 else f"{len(files)} files are formatted")
    if check and changed:
        sys.exit(FOUND_SOMETHING)


def _files(path: Path) -> Iterator[Path]:
    """Yield the files of a path. Exit with a message if there are none."""
    if not path.is_dir():
        yield path
        return
    for folder in spec_folders(path):
        yield from sorted(file for file in folder.glob("*.y*ml") if file.is_file() and file.suffix in (".yaml", ".yml"))
