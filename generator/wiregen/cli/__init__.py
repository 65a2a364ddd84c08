"""The command line, one module for each command. Only this room uses all stages: read, parse, resolve, plan,
render, format, write."""

from __future__ import annotations

import os
import sys
from importlib import import_module

import click

from wiregen.cli.options import INTERRUPTED, WRONG_INPUT
from wiregen.source.suggestions import suggestion

_COMMANDS = {
    "generate": "Generate the package of every protocol in SPEC, and replace those in OUT.",
    "check": "Say whether OUT is up to date with SPEC. If it is not, print a unified diff.",
    "diff": "Say what changed in meaning from OLD to NEW.",
    "drift": "Say where the spec and the current upstream differ on the wire.",
    "explain": "Describe a RULE, which reports name in brackets.",
    "schema": "Print the protocol in PROTOCOL_FOLDER as JSON Schema, as in its package, or as AsyncAPI 3.",
    "flavour": "Write the classes of every protocol in SPEC as pydantic, msgspec or TypedDict models.",
    "docs": "Make a reference site of every protocol in SPEC: static HTML, with search.",
    "inspect": "Report what the recorded traffic in each FILE, or standard input, has beyond the spec.",
    "import": "Make a draft of a spec from DOCUMENT.",
    "fmt": "Format the YAML files of specs.",
    "migrate": "Move the keys of an older spec that only the Python package needs to python.yaml.",
    "new": "Start a protocol with a small spec, a test of its package, and a Makefile.",
    "watch": "Generate now, and again after every change of a file in SPEC.",
}
"""The commands, each with its line in the general help. A command's module is imported when it is called."""


class _Commands(click.Group):
    """A group that imports each command when it is called."""

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
    Exit status: 0 success, 1 something was found, 2 wrong input, 130 interrupted by Ctrl-C.
    """
    if os.environ.get("NO_COLOR"):
        context.color = False


def run() -> int:
    """Run the command line and return its exit status. The caller handles Ctrl-C."""
    try:
        status = main(prog_name="wiregen", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except OSError as error:  # commands report errors of files, click a closed pipe
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())  # else Python tries to write the rest at its end
        click.echo(f"cannot write the output: {error.strerror}", err=True)
        return WRONG_INPUT
    return status if isinstance(status, int) else 0
