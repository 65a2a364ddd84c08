"""``wiregen migrate``: move keys of older specs to python.yaml."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from wiregen.cli.inputs import spec_folders, text_of
from wiregen.cli.options import FOUND_SOMETHING
from wiregen.cli.printing import reporting_faults, reporting_os_errors
from wiregen.files import remove_file, write_file
from wiregen.migrating import migrate as migrated


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--check", is_flag=True, help="Change nothing. Exit with status 1 if something would change.")
def migrate(folders: tuple[Path, ...], check: bool) -> None:
    """Move the keys of an older spec that only the Python package needs to python.yaml.

    FOLDERS are those of protocols, or folders of such folders. Migrate protocols that import from each other together.
    Comments move with their keys. Files that change get the form of wiregen fmt. Specs that are migrated already stay
    unchanged.

    \b
    Example:
      wiregen migrate spec
    """
    protocols: dict[str, dict[str, str]] = {}
    for folder in folders:
        for path in spec_folders(folder):
            files = sorted(file for file in path.glob("*.yaml") if file.is_file())
            protocols[path.as_posix()] = {file.name: text_of(file) for file in files}
    with reporting_faults("text"):
        after = migrated(protocols)
    changes = [
        (Path(path) / name, texts.get(name))
        for path, texts in after.items()
        for name in sorted({*protocols[path], *texts})
        if texts.get(name) != protocols[path].get(name)
    ]
    for file, text in changes:
        if check:
            click.echo(f"would {'remove' if text is None else 'change'} {file}")
            continue
        with reporting_os_errors(f"write {file}"):
            if text is None:
                remove_file(file)
            else:
                write_file(file, text)
        click.echo(f"{'removed' if text is None else 'changed'} {file}")
    if not changes:
        click.echo(f"nothing to migrate in {' '.join(map(str, folders))}")
    if check and changes:
        sys.exit(FOUND_SOMETHING)
