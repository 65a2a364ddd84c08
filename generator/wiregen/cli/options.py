"""Options that several commands share, and the exit statuses of all."""

from __future__ import annotations

from pathlib import Path

import click

from wiregen.cli.report import RENDERINGS

FOUND_SOMETHING, WRONG_INPUT, INTERRUPTED = 1, 2, 130

spec_option = click.option(
    "--spec",
    "spec",
    type=click.Path(path_type=Path),
    default=Path("spec"),
    show_default=True,
    help="A protocol's folder, or a folder of such folders.",
)
out_option = click.option(
    "--out",
    "out",
    type=click.Path(path_type=Path),
    default=Path("generated"),
    show_default=True,
    help="The folder that holds one package for each protocol.",
)
format_option = click.option(
    "--format",
    "output",
    type=click.Choice(["text", *RENDERINGS]),
    default="text",
    show_default=True,
    help="Output for a person, a program, GitHub annotations, or a pull request comment.",
)
