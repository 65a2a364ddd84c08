"""The command line, a command a module. Here, and only here, the stages meet: load, parse, check, build, render,
format, write."""

from __future__ import annotations

import click

from wiregen.cli.check import check
from wiregen.cli.diff import diff
from wiregen.cli.docs import docs
from wiregen.cli.drift import drift
from wiregen.cli.flavour import flavour
from wiregen.cli.generate import generate
from wiregen.cli.import_ import import_
from wiregen.cli.inspect import inspect
from wiregen.cli.migrate import migrate
from wiregen.cli.new import new
from wiregen.cli.schema import schema
from wiregen.cli.watch import watch


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="wiregen")
def main() -> None:
    """Turn a YAML description of an event protocol into a typed Python package.

    \b
    Exit status: 0 all is well, 1 something was found, 2 the input is wrong.
    """


for command in (generate, check, diff, drift, inspect, schema, flavour, docs, import_, migrate, new, watch):
    main.add_command(command)
