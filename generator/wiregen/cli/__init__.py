"""The command line, a command a module. Here, and only here, the stages meet: read, parse, resolve, plan,
render, format, write."""

from __future__ import annotations

import os
import sys
from importlib import import_module

import click

from wiregen.cli.options import INTERRUPTED, WRONG_INPUT
from wiregen.source.suggestions import suggestion

_COMMANDS = {
    "generate": "Generate the package of every protocol in SPEC, and replace what is in OUT.",
    "check": "Say whether OUT holds just what SPEC gives; print a unified diff if it does not.",
    "diff": "Say what changed in meaning from OLD to NEW.",
    "drift": "Say where the spec and upstream, as it is now, differ on the wire.",
    "explain": "Say what the name in brackets in a report means.",
    "schema": "Print the protocol in PROTOCOL_FOLDER as JSON Schema, as in its package, or as AsyncAPI 3.",
    "flavour": "Write the classes of every protocol in SPEC as models of another KIND.",
    "docs": "Make a reference site of every protocol in SPEC: static HTML, with search.",
    "inspect": "Report what the recorded traffic in each FILE, or standard input, has that the spec does not say.",
    "import": "Write the draft of a spec, made of DOCUMENT.",
    "fmt": "Give the YAML files of specs their one form.",
    "migrate": "Move the keys that only the Python package needs to python.yaml.",
    "new": "Start a protocol: a small spec, a test of its package, and a Makefile.",
    "watch": "Generate at once, and again whenever a file in SPEC is saved, made or removed.",
}
"""The commands, each with its line in the help of all; its module is imported when it is called."""


class _Commands(click.Group):
    """Commands that need nothing until they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        name = f"{cmd_name}_" if cmd_name == "import" else cmd_name  # Python's own word
        command = getattr(import_module(f"wiregen.cli.{name}"), name)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _COMMANDS and not args[0].startswith("-"):
            ctx.fail(f"there is no command {args[0]!r}{suggestion(args[0], _COMMANDS)}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)  # click would print an empty line, and say that something was found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="wiregen")
@click.pass_context
def main(context: click.Context) -> None:
    """Turn a YAML description of an event protocol into a typed Python package.

    \b
    Exit status: 0 all is well, 1 something was found, 2 the input is wrong, 130 interrupted by Ctrl-C.
    """
    if os.environ.get("NO_COLOR"):
        context.color = False


def run() -> int:
    """Run the command line and return its exit status; the caller reports Ctrl-C."""
    try:
        status = main(prog_name="wiregen", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except OSError as error:  # the commands report files themselves, and click a reader that went away
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())  # else Python tries to write the rest at its end
        click.echo(f"cannot write the output: {error.strerror}", err=True)
        return WRONG_INPUT
    return status if isinstance(status, int) else 0
