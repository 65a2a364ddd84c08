"""``wiregen new``: write the first files of a protocol, as an example to replace."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

import click

from wiregen.cli.printing import end_with, reporting_os_errors
from wiregen.files import write_new_file
from wiregen.pipeline import holds_yaml
from wiregen.scaffold.project import MAKEFILE, project_files, protocol_files, why_no_name

_MAKEFILES = ("GNUmakefile", "makefile", MAKEFILE)
"""The file names that make looks for, in order."""


@click.command()
@click.argument("name")
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    default=Path("."),
    show_default="the current folder",
    help="The folder of the project.",
)
def new(name: str, folder: Path) -> None:
    """Start a protocol with a small spec, a test of its package, and a Makefile.

    The files are an example that generates and passes its test. Existing files are not changed: if there is a Makefile,
    the lines to add are printed.

    \b
    Example:
      wiregen new chat_room
      make generate test
    """
    if (reason := why_no_name(name)) is not None:
        end_with(f"{name!r} cannot be the name of a protocol: {reason}")
    if holds_yaml(folder / "spec"):
        end_with(f"{folder / 'spec'} is the folder of one protocol: move its files into a folder below it")
    own = protocol_files(name)
    if (obstacle := _obstacle(folder, [f"spec/{name}", f"generated/{name}", *own])) is not None:
        end_with(f"{obstacle} exists already: move it away, or choose another name")
    shared = project_files()
    makefile = next((folder / each for each in _MAKEFILES if (folder / each).is_file()), None)
    makefile_lines = shared.pop(MAKEFILE) if makefile is not None else ""
    missing = {path: text for path, text in shared.items() if not (folder / path).is_file()}
    for path, text in {**missing, **own}.items():
        with reporting_os_errors(f"write {folder / path}"):
            write_new_file(folder / path, text)
        click.echo(f"made {folder / path}")
    if makefile is not None and makefile_lines not in makefile.read_text(encoding="utf-8", errors="replace"):
        click.echo(f"Add to {makefile}:\n\n{makefile_lines}")
    if find_spec("pytest") is None:
        click.echo("The test needs pytest: pip install pytest")
    click.echo(f"Next: replace the example in {folder / 'spec' / name} with your protocol, then run make generate test")


def _obstacle(folder: Path, paths: Iterable[str]) -> Path | None:
    """Return an existing path that blocks a path to make: the path itself, or a file in place of a folder."""
    for path in paths:
        target = folder / path
        if target.exists():
            return target
        if (file := next((parent for parent in target.parents if parent.is_file()), None)) is not None:
            return file
    return None
