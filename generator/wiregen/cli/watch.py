"""``wiregen watch``: generate again whenever the spec is saved."""

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
"""Milliseconds after which the watcher answers though nothing has changed."""


@click.command()
@spec_option
@out_option
def watch(spec: Path, out: Path) -> None:
    """Generate at once, and again whenever a file in SPEC is saved, made or removed, until Ctrl-C.

    Faults of the spec are printed as by wiregen generate; OUT stays as it is until the spec is right again.

    \b
    Example:
      wiregen watch --spec spec/chat_room
    """
    if not spec.is_dir():
        end_with(f"there is no folder {spec} to watch")
    import watchfiles  # here, for it takes a while, and no other command needs it

    rounds = watchfiles.watch(
        *watched_folders(spec),
        watch_filter=_spec_filter(out, watchfiles.DefaultFilter()),
        rust_timeout=_TURN,
        yield_on_timeout=True,
    )
    with contextlib.suppress(KeyboardInterrupt):  # which is how a person ends it
        click.echo(f"watching {spec}, until Ctrl-C")
        run_after(rounds, lambda: _generate(spec, out))


def _generate(spec: Path, out: Path) -> None:
    with reporting_os_errors(f"read {spec}"):  # if something is gone between being listed and being read
        generate_packages(spec, out)


def run_after(rounds: Iterable[Collection[object]], run: Callable[[], None]) -> None:
    """Run at the first round, when watching has begun so that no save is missed, and at each that brings changes.

    A run that ends with SystemExit has printed what is wrong, and the next save may mend it.
    """
    for number, changes in enumerate(rounds):
        if number == 0 or changes:
            with contextlib.suppress(SystemExit):
                run()


def watched_folders(spec: Path) -> list[Path]:
    """Return the folder; if it is one protocol's, all such folders beside it, from which that may import."""
    if not holds_yaml(spec):
        return [spec]
    return [folder for folder in sorted(spec.resolve().parent.iterdir()) if holds_yaml(folder)]


def _spec_filter(out: Path, usual: Callable[[Change, str], bool]) -> Callable[[Change, str], bool]:
    """Return a filter that lets through neither an editor's own files nor what is generated."""
    generated = out.resolve()
    return lambda change, path: usual(change, path) and not Path(path).resolve().is_relative_to(generated)
