"""``wiregen watch``: generate again after every change of the spec."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wiregen.cli.generate import generate_packages
from wiregen.cli.options import out_option, spec_option
from wiregen.cli.printing import end_with, reporting_os_errors
from wiregen.pipeline import holds_yaml

if TYPE_CHECKING:
    from watchfiles import Change

_TURN = 200
"""Milliseconds after which the watcher yields even without a change."""


@click.command()
@spec_option
@out_option
def watch(spec: Path, out: Path) -> None:
    """Generate now, and again after every change of a file in SPEC, until Ctrl-C.

    Faults of the spec are printed as by wiregen generate. OUT stays unchanged until they are mended.

    \b
    Example:
      wiregen watch --spec spec/chat_room
    """
    if not spec.is_dir():
        end_with(f"there is no folder {spec} to watch")
    import watchfiles  # imported here: it takes a while, and no other command needs it

    rounds = watchfiles.watch(
        *watched_folders(spec),
        watch_filter=_spec_filter(out, watchfiles.DefaultFilter()),
        rust_timeout=_TURN,
        yield_on_timeout=True,
    )
    with contextlib.suppress(KeyboardInterrupt):  # the usual way to stop it
        click.echo(f"watching {spec}; stop with Ctrl-C")
        run_after(rounds, lambda: _generate(spec, out))


def _generate(spec: Path, out: Path) -> None:
    with reporting_os_errors(f"read {spec}"):  # a file may vanish between listing and reading
        generate_packages(spec, out)


def run_after(rounds: Iterable[Collection[object]], run: Callable[[], None]) -> None:
    """Run at the first round, since watching has begun by then, and at each round with changes.

    A run that ends with SystemExit has printed the faults, which the next save may mend.
    """
    for number, changes in enumerate(rounds):
        if number == 0 or changes:
            with contextlib.suppress(SystemExit):
                run()


def watched_folders(spec: Path) -> list[Path]:
    """Return the folders to watch: a protocol may import from the folders beside its own."""
    if not holds_yaml(spec):
        return [spec]
    return [folder for folder in sorted(spec.resolve().parent.iterdir()) if holds_yaml(folder)]


def _spec_filter(out: Path, usual: Callable[[Change, str], bool]) -> Callable[[Change, str], bool]:
    """Return a filter that ignores editors' temporary files and generated files."""
    generated = out.resolve()
    return lambda change, path: usual(change, path) and not Path(path).resolve().is_relative_to(generated)
